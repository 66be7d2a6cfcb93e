import { ByteReader } from './bytes.ts';
import type { ByteSink } from './bytes.ts';
import { Dictionary } from './dictionary.ts';
import { growUint32 } from './term-table.ts';
import type { SegmentSource } from './postings.ts';
import type { BuiltSegment } from './segment-builder.ts';

/**
 * Makes one segment of several that follow each other. Document numbers stay what they are, so the postings of a
 * word are copied byte by byte; only the first document of each part is counted anew from the one before. Words come in
 * order on all sides, so nothing but the dictionaries is held in memory.
 */
export function mergeSegments(
	sources: readonly SegmentSource[],
	{ documents, positions }: { documents: ByteSink; positions: ByteSink }
): Pick<BuiltSegment, 'firstDocument' | 'documentCount' | 'dictionary'> {
	const [head] = sources;
	if (!head) throw new Error('Blotter engine: nothing to merge');
	const firstDocument = head.firstDocument;
	const ranks = sources.map(() => 0);
	let units = new Uint16Array(sources.reduce((sum, { dictionary }) => sum + dictionary.units.length, 0));
	let used = 0;
	let count = 0;
	const grow = { starts: new Uint32Array(1024), held: new Uint32Array(1024), last: new Uint32Array(1024) };
	let documentOffsets = new Uint32Array(1024);
	let positionOffsets = new Uint32Array(1024);

	for (;;) {
		const matching = smallestWord(sources, ranks);
		const [leader] = matching;
		if (leader === undefined) break;
		const { dictionary } = sources[leader] as SegmentSource;
		const rank = ranks[leader] as number;
		const word = dictionary.units.subarray(
			dictionary.starts[rank] as number,
			dictionary.starts[rank + 1] as number
		);
		units.set(word, used);
		used += word.length;
		if (count + 2 > documentOffsets.length) {
			grow.starts = growUint32(grow.starts);
			grow.held = growUint32(grow.held);
			grow.last = growUint32(grow.last);
			documentOffsets = growUint32(documentOffsets);
			positionOffsets = growUint32(positionOffsets);
		}
		let before = firstDocument;
		let held = 0;
		for (const source of matching) {
			const { dictionary: own, firstDocument: first, ...read } = sources[source] as SegmentSource;
			const ownRank = ranks[source] as number;
			const bytes = read.readDocuments(
				own.documentOffsets[ownRank] as number,
				own.documentOffsets[ownRank + 1] as number
			);
			const reader = new ByteReader(bytes);
			const headValue = reader.readVarint();
			documents.writeVarint((first + (headValue >>> 1) - before) * 2 + (headValue & 1));
			documents.writeBytes(bytes.subarray(reader.position));
			positions.writeBytes(
				read.readPositions(own.positionOffsets[ownRank] as number, own.positionOffsets[ownRank + 1] as number)
			);
			before = first + (own.last[ownRank] as number);
			held += own.documents[ownRank] as number;
			ranks[source] = ownRank + 1;
		}
		grow.held[count] = held;
		grow.last[count] = before - firstDocument;
		count++;
		grow.starts[count] = used;
		documentOffsets[count] = documents.length;
		positionOffsets[count] = positions.length;
	}
	units = units.slice(0, used);
	const end = sources[sources.length - 1] as SegmentSource;
	return {
		firstDocument,
		documentCount: end.firstDocument + end.documentCount - firstDocument,
		dictionary: new Dictionary({
			units,
			starts: grow.starts.slice(0, count + 1),
			documents: grow.held.slice(0, count),
			last: grow.last.slice(0, count),
			documentOffsets: documentOffsets.slice(0, count + 1),
			positionOffsets: positionOffsets.slice(0, count + 1)
		})
	};
}

/** Which sources stand at the smallest word that any of them stands at. */
function smallestWord(sources: readonly SegmentSource[], ranks: readonly number[]): number[] {
	let smallest: number[] = [];
	for (let source = 0; source < sources.length; source++) {
		const { dictionary } = sources[source] as SegmentSource;
		if ((ranks[source] as number) >= dictionary.count) continue;
		const [leader] = smallest;
		const order =
			leader === undefined
				? -1
				: compareWords(
						dictionary,
						ranks[source] as number,
						(sources[leader] as SegmentSource).dictionary,
						ranks[leader] as number
					);
		if (order < 0) smallest = [source];
		else if (order === 0) smallest.push(source);
	}
	return smallest;
}

function compareWords(left: Dictionary, leftRank: number, right: Dictionary, rightRank: number): number {
	const leftStart = left.starts[leftRank] as number;
	const rightStart = right.starts[rightRank] as number;
	const leftLength = (left.starts[leftRank + 1] as number) - leftStart;
	const rightLength = (right.starts[rightRank + 1] as number) - rightStart;
	const common = Math.min(leftLength, rightLength);
	for (let index = 0; index < common; index++) {
		const difference =
			(left.units[leftStart + index] as number) - (right.units[rightStart + index] as number);
		if (difference !== 0) return difference;
	}
	return leftLength - rightLength;
}
