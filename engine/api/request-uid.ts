import { randomFillSync } from 'node:crypto';

const SIZE = 16;
/** Random bytes for the next requests: to ask for many at once costs hardly more than to ask for a few. */
const stock = Buffer.alloc(SIZE * 256);
let used = stock.length;

/** An identifier for a request: a UUID of version 7, which begins with the time. */
export function createRequestUid(): string {
	if (used === stock.length) {
		randomFillSync(stock);
		used = 0;
	}
	const bytes = stock.subarray(used, (used += SIZE));
	bytes.writeUIntBE(Date.now(), 0, 6);
	bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x70;
	bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
	const hex = bytes.toString('hex');
	return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
