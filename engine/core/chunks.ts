import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { ByteWriter } from './bytes.ts';
import type { ByteSink } from './bytes.ts';
import { CHUNK_SIZE, chunkKey } from './database.ts';
import type { Stream } from './database.ts';

/** Writes a stream into the database, a chunk as soon as it is full. */
export class ChunkWriter implements ByteSink {
	private readonly insert: StatementSync;
	private readonly segment: number;
	private readonly stream: Stream;
	private readonly waiting = new ByteWriter(CHUNK_SIZE * 2);
	private written = 0;

	constructor(database: DatabaseSync, segment: number, stream: Stream) {
		this.insert = database.prepare('INSERT INTO chunks (key, bytes) VALUES (?, ?)');
		this.segment = segment;
		this.stream = stream;
	}

	get length(): number {
		return this.written + this.waiting.length;
	}

	writeVarint(value: number): void {
		this.waiting.writeVarint(value);
		if (this.waiting.length >= CHUNK_SIZE) this.flush();
	}

	writeBytes(source: Uint8Array): void {
		for (let at = 0; at < source.length;) {
			const part = source.subarray(at, at + CHUNK_SIZE);
			this.waiting.writeBytes(part);
			at += part.length;
			if (this.waiting.length >= CHUNK_SIZE) this.flush();
		}
	}

	finish(): void {
		if (this.waiting.length > 0) this.writeChunk(this.waiting.length);
	}

	private flush(): void {
		while (this.waiting.length >= CHUNK_SIZE) this.writeChunk(CHUNK_SIZE);
	}

	private writeChunk(size: number): void {
		const { waiting } = this;
		this.insert.run(
			chunkKey(this.segment, this.stream, this.written / CHUNK_SIZE),
			waiting.bytes.subarray(0, size)
		);
		waiting.bytes.copyWithin(0, size, waiting.length);
		waiting.length -= size;
		this.written += size;
	}
}

/** Pieces of postings by key; the engine's caches keep the recently used ones. */
export type ReadChunk = (key: number) => Uint8Array;

export function chunkReader(database: DatabaseSync): ReadChunk {
	const select = database.prepare('SELECT bytes FROM chunks WHERE key = ?');
	return (key) => {
		const row = select.get(key) as { bytes: Uint8Array } | undefined;
		if (!row) throw new Error(`Blotter engine: postings chunk ${key} is missing`);
		return row.bytes;
	};
}

/** What lies in several pieces is put together here. */
let together = new Uint8Array(0);

/** A stretch of a stream, put together from the pieces it lies in. It holds until the next is read. */
export function readStream(
	readChunk: ReadChunk,
	segment: number,
	stream: Stream,
	from: number,
	to: number
): Uint8Array {
	if (from === to) return new Uint8Array(0);
	const first = Math.floor(from / CHUNK_SIZE);
	const last = Math.floor((to - 1) / CHUNK_SIZE);
	if (first === last) {
		const chunk = readChunk(chunkKey(segment, stream, first));
		return chunk.subarray(from - first * CHUNK_SIZE, to - first * CHUNK_SIZE);
	}
	if (together.length < to - from) together = new Uint8Array(to - from);
	const bytes = together.subarray(0, to - from);
	for (let number = first; number <= last; number++) {
		const start = number * CHUNK_SIZE;
		const chunk = readChunk(chunkKey(segment, stream, number));
		bytes.set(
			chunk.subarray(Math.max(from - start, 0), Math.min(to - start, CHUNK_SIZE)),
			Math.max(start - from, 0)
		);
	}
	return bytes;
}
