import { ByteReader, ByteWriter, asUint32, packArrays, unpackArrays } from './bytes.ts';
import type { Dictionary } from './dictionary.ts';

/**
 * For short prefixes, which thousands of words share: the documents that hold any of them and the first place where
 * one stands, worked out when a segment is written. A search for `s` then reads one list, not a tenth of the index.
 */
export interface PrefixTable {
	/** Prefix → how many documents, and where its list lies in the segment's third stream. */
	entries: Map<string, { count: number; from: number; to: number }>;
}

/** Prefixes up to this length are worked out, if they have more words than the next. */
const LONGEST_PREFIX = 2;
/** With more words than this behind a prefix, they are looked at together. */
export const MOST_PREFIX_WORDS = 100;

/** In a segment with fewer documents the words behind a prefix are read faster than a table pays for its making. */
const FEWEST_DOCUMENTS = 8192;

const NOWHERE = 0xffffffff;

/** Makes the table and the stream from a segment's words and their documents. */
export function buildPrefixes(
	dictionary: Dictionary,
	readDocuments: (from: number, to: number) => Uint8Array,
	documentCount: number,
	fewestDocuments = FEWEST_DOCUMENTS
): { table: PrefixTable; stream: Uint8Array } {
	const entries: PrefixTable['entries'] = new Map();
	const stream = new ByteWriter(1 << 12);
	if (documentCount < fewestDocuments) return { table: { entries }, stream: stream.finish() };
	const firsts = Array.from({ length: LONGEST_PREFIX }, () => new Uint32Array(documentCount).fill(NOWHERE));
	const open = Array.from({ length: LONGEST_PREFIX }, () => ({ prefix: '', words: 0 }));
	const close = (level: number): void => {
		const { prefix, words } = open[level] as { prefix: string; words: number };
		const list = firsts[level] as Uint32Array;
		if (words > MOST_PREFIX_WORDS) {
			const from = stream.length;
			entries.set(prefix, { count: writeList(stream, list), from, to: stream.length });
		}
		list.fill(NOWHERE);
	};
	for (let rank = 0; rank < dictionary.count; rank++) {
		const start = dictionary.starts[rank] as number;
		const word = dictionary.units.subarray(
			start,
			Math.min(start + LONGEST_PREFIX, dictionary.starts[rank + 1] as number)
		);
		for (let level = 0; level < LONGEST_PREFIX; level++) {
			const prefix = word.length > level ? String.fromCharCode(...word.subarray(0, level + 1)) : '';
			const current = open[level] as { prefix: string; words: number };
			if (prefix !== current.prefix) {
				close(level);
				open[level] = { prefix, words: 1 };
			} else current.words++;
		}
		const { documentOffsets } = dictionary;
		const reader = new ByteReader(
			readDocuments(documentOffsets[rank] as number, documentOffsets[rank + 1] as number)
		);
		let document = 0;
		for (let left = dictionary.documents[rank] as number; left > 0; left--) {
			const head = reader.readVarint();
			const first = reader.readVarint();
			if (head & 1) reader.readVarint();
			document += head >>> 1;
			for (let level = 0; level < word.length; level++) {
				const list = firsts[level] as Uint32Array;
				if (first < (list[document] as number)) list[document] = first;
			}
		}
	}
	for (let level = 0; level < LONGEST_PREFIX; level++) close(level);
	return { table: { entries }, stream: stream.finish() };
}

function writeList(stream: ByteWriter, firsts: Uint32Array): number {
	let count = 0;
	let last = 0;
	for (let document = 0; document < firsts.length; document++) {
		if (firsts[document] === NOWHERE) continue;
		stream.writeVarint(document - last);
		stream.writeVarint(firsts[document] as number);
		last = document;
		count++;
	}
	return count;
}

/** Lays a prefix's list over `into`: for each document the earlier of the two places. */
export function readPrefix(bytes: Uint8Array, count: number, firstDocument: number, into: Uint32Array): void {
	const reader = new ByteReader(bytes);
	let document = firstDocument;
	for (let left = count; left > 0; left--) {
		document += reader.readVarint();
		const first = reader.readVarint();
		if (first < (into[document] as number)) into[document] = first;
	}
}

export function packPrefixes({ entries }: PrefixTable): Uint8Array {
	const names = new TextEncoder().encode(JSON.stringify([...entries.keys()]));
	const numbers = Uint32Array.from([...entries.values()].flatMap(({ count, from, to }) => [count, from, to]));
	return packArrays([names, numbers]);
}

export function unpackPrefixes(packed: Uint8Array): PrefixTable {
	const [names, numbers] = unpackArrays(packed);
	if (!names || !numbers) throw new Error('Blotter engine: a segment has no readable prefixes');
	const values = asUint32(numbers);
	const entries = (JSON.parse(new TextDecoder().decode(names)) as string[]).map((name, index) => {
		const [count = 0, from = 0, to = 0] = values.subarray(index * 3, index * 3 + 3);
		return [name, { count, from, to }] as const;
	});
	return { entries: new Map(entries) };
}
