/** The n-th smallest number, by a heap that keeps the n smallest met so far, the largest of them on top. */
export function smallest(numbers: Uint32Array, count: number): number {
	if (count <= 0) return -Infinity;
	const heap: number[] = [];
	for (let index = 0; index < numbers.length; index++) {
		const number = numbers[index] as number;
		if (heap.length < count) {
			heap.push(number);
			for (let child = heap.length - 1; child > 0;) {
				const parent = (child - 1) >> 1;
				if ((heap[parent] as number) >= (heap[child] as number)) break;
				[heap[parent], heap[child]] = [heap[child] as number, heap[parent] as number];
				child = parent;
			}
		} else if (number < (heap[0] as number)) {
			let parent = 0;
			for (;;) {
				let child = parent * 2 + 1;
				if (child >= count) break;
				if (child + 1 < count && (heap[child + 1] as number) > (heap[child] as number)) child++;
				if ((heap[child] as number) <= number) break;
				heap[parent] = heap[child] as number;
				parent = child;
			}
			heap[parent] = number;
		}
	}
	return heap.length < count ? Infinity : (heap[0] as number);
}
