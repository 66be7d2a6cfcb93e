/** A cache bounded by the bytes that its entries are said to weigh; what was not used for longest goes first. */
export class RecentlyUsed<Key, Value> {
	private readonly entries = new Map<Key, { value: Value; bytes: number }>();
	/** May be raised as what is cached grows. */
	mostBytes: number;
	private bytes = 0;

	constructor(mostBytes: number) {
		this.mostBytes = mostBytes;
	}

	get(key: Key): Value | undefined {
		const entry = this.entries.get(key);
		if (!entry) return undefined;
		this.entries.delete(key);
		this.entries.set(key, entry);
		return entry.value;
	}

	set(key: Key, value: Value, bytes: number): void {
		const before = this.entries.get(key);
		if (before) {
			this.bytes -= before.bytes;
			this.entries.delete(key);
		}
		if (bytes > this.mostBytes) return;
		this.entries.set(key, { value, bytes });
		this.bytes += bytes;
		for (const [oldest, entry] of this.entries) {
			if (this.bytes <= this.mostBytes) break;
			this.entries.delete(oldest);
			this.bytes -= entry.bytes;
		}
	}

	clear(): void {
		this.entries.clear();
		this.bytes = 0;
	}
}
