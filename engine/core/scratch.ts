/**
 * Room for numbers that serve within one step of a search and are then done with. Asked for anew each time, such lists
 * would be most of what a search leaves behind to be cleared away.
 */
export class Scratch {
	private kept = new Uint32Array(0);

	/** So many numbers, which are whatever they were before. */
	take(length: number): Uint32Array {
		if (this.kept.length < length) this.kept = new Uint32Array(length);
		return this.kept.subarray(0, length);
	}

	/** So many zeros. */
	zeros(length: number): Uint32Array {
		return this.take(length).fill(0);
	}
}
