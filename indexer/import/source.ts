import type { Records } from '#domain/collections.ts';
import type { Issue } from '../issues.ts';
import type { Bytes } from '../read-lines.ts';

/** Something to import: a file, standard input, or what an address answered. */
export interface Source {
	/** For messages: the path as given, the address, or `standard input`. */
	place: string;
	/** File name without folder, for what it tells of its content. */
	name: string;
	url?: string;
	/** As the server said, e.g. `text/html; charset=utf-8`. */
	contentType?: string;
	/** Day on which it was read from its address. */
	retrievedAt?: string;
	open: () => Bytes;
}

/** How a source is to be read. */
export const FORMATS = ['page', 'ndjson', 'csv', 'notices'] as const;
export type Format = (typeof FORMATS)[number];

/** What one source gave. */
export interface SourceRecords {
	/** Records that the source holds as such: they are taken as they are. */
	records: Partial<Records>;
	/** Records read out of its text, to be joined with what others say of the same things. */
	found: Partial<Records>;
	issues: Issue[];
	/** The source's place. */
	source: string;
}

/** The whole of a source, as long as it has no more bytes than allowed; otherwise undefined. */
export async function readWhole(source: Source, most: number): Promise<Uint8Array | undefined> {
	const parts: Uint8Array[] = [];
	let size = 0;
	for await (const chunk of source.open()) {
		size += chunk.length;
		if (size > most) return undefined;
		parts.push(chunk);
	}
	return Buffer.concat(parts);
}

/** The first bytes of a source, enough to see what it is. */
export async function readHead(source: Source, size = 4096): Promise<Uint8Array> {
	const parts: Uint8Array[] = [];
	let read = 0;
	for await (const chunk of source.open()) {
		parts.push(chunk);
		read += chunk.length;
		if (read >= size) break;
	}
	return Buffer.concat(parts).subarray(0, size);
}
