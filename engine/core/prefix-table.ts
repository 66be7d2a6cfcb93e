import { ByteReader, asUint32, packArrays, unpackArrays } from './bytes.ts';
import type { ByteSink } from './bytes.ts';
import type { Dictionary } from './dictionary.ts';
import { earliestPlaces } from './earliest-places.ts';
import type { SegmentSource } from './postings.ts';

/** Where the list of a prefix lies in the segment's third stream, how many documents it has and which is the last of them. */
interface PrefixEntry {
	count: number;
	from: number;
	to: number;
	/** Counted from the segment's first document. */
	last: number;
}

/**
 * For short prefixes, which thousands of words share: the documents that hold any of them and the first place where
 * one stands, worked out when a segment is written. A search for `s` then reads one list, not a tenth of the index.
 */
export interface PrefixTable {
	entries: Map<string, PrefixEntry>;
}

/** Prefixes up to this length are worked out, if they have more words than the next. */
const LONGEST_PREFIX = 2;
/** With more words than this behind a prefix, they are looked at together. */
export const MOST_PREFIX_WORDS = 100;

/** In a segment with fewer documents the words behind a prefix are read faster than a table pays for its making. */
export const FEWEST_LISTED_DOCUMENTS = 8192;

/** A segment whose postings can be read, with its own lists if it has some. */
export type PrefixSource = Omit<SegmentSource, 'readPositions'>;

/**
 * Writes the lists for a segment that is made of others (or of one, which has none yet), and returns where they lie. Where
 * a part has a list of its own it is copied byte by byte, like the postings of a word: see `mergeSegments`.
 */
export function writePrefixes(
	dictionary: Dictionary,
	parts: readonly PrefixSource[],
	stream: ByteSink
): PrefixTable {
	const entries: PrefixTable['entries'] = new Map();
	const start = parts[0]?.firstDocument ?? 0;
	for (const prefix of prefixesOf(dictionary)) {
		const entry: PrefixEntry = { count: 0, from: stream.length, to: 0, last: 0 };
		for (const part of parts) {
			const { firstDocument, prefixes, readPrefixes } = part;
			const listed = prefixes?.entries.get(prefix);
			if (!listed || !readPrefixes) {
				writeUnlisted(part, prefix, firstDocument - start, entry, stream);
				continue;
			}
			const bytes = readPrefixes(listed.from, listed.to);
			const reader = new ByteReader(bytes);
			stream.writeVarint(firstDocument - start + reader.readVarint() - entry.last);
			stream.writeBytes(bytes.subarray(reader.position));
			entry.count += listed.count;
			entry.last = firstDocument - start + listed.last;
		}
		entry.to = stream.length;
		entries.set(prefix, entry);
	}
	return { entries };
}

/** The short beginnings that many words of a dictionary share. */
function* prefixesOf(dictionary: Dictionary): Generator<string> {
	for (let length = 1; length <= LONGEST_PREFIX; length++) {
		for (let from = 0; from < dictionary.count;) {
			if (dictionary.lengthOf(from) < length) {
				from++;
				continue;
			}
			const prefix = dictionary.word(from).slice(0, length);
			const to = dictionary.lowerBound(`${prefix}\uffff`, from);
			if (to - from > MOST_PREFIX_WORDS) yield prefix;
			from = to;
		}
	}
}

/** Adds to a list what a part without a list of its own has to say: its words are read. */
function writeUnlisted(
	part: PrefixSource,
	prefix: string,
	offset: number,
	entry: PrefixEntry,
	stream: ByteSink
): void {
	const [from, to] = part.dictionary.prefixRange(prefix);
	if (from === to) return;
	const { documents, firsts } = earliestPlaces(part, from, to);
	for (let index = 0; index < documents.length; index++) {
		const document = offset + (documents[index] as number);
		stream.writeVarint(document - entry.last);
		stream.writeVarint(firsts[index] as number);
		entry.last = document;
	}
	entry.count += documents.length;
}

export function packPrefixes({ entries }: PrefixTable): Uint8Array {
	const names = new TextEncoder().encode(JSON.stringify([...entries.keys()]));
	const numbers = Uint32Array.from(
		[...entries.values()].flatMap(({ count, from, to, last }) => [count, from, to, last])
	);
	return packArrays([names, numbers]);
}

export function unpackPrefixes(packed: Uint8Array): PrefixTable {
	const [names, numbers] = unpackArrays(packed);
	if (!names || !numbers) throw new Error('Blotter engine: a segment has no readable prefixes');
	const values = asUint32(numbers);
	const entries = (JSON.parse(new TextDecoder().decode(names)) as string[]).map((name, index) => {
		const [count = 0, from = 0, to = 0, last = 0] = values.subarray(index * 4, index * 4 + 4);
		return [name, { count, from, to, last }] as const;
	});
	return { entries: new Map(entries) };
}
