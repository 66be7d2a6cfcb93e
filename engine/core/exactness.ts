import type { IndexReader } from './index-reader.ts';
import { isExactCost } from './matching.ts';
import type { TermMatches } from './matching.ts';
import type { Postings } from './postings.ts';
import { readPositions } from './postings.ts';
import type { Matching } from './rules.ts';

const buffer = new Uint32Array(0x10000);

/**
 * How near a document is to the very words of the query. First whether a field is the query, or begins with it, or
 * neither; then how many of the words occur as typed. The cost is class × (words held + 1) + words that differ.
 */
export function exactnessCosts(
	{ reader, terms, order, levels }: Matching,
	documents: Uint32Array,
	costs: Uint32Array
): Uint32Array {
	for (let index = 0; index < documents.length; index++) {
		const document = documents[index] as number;
		const level = levels[document] as number;
		let different = 0;
		for (let place = 0; place < level; place++) {
			const cost = (terms[order[place] as number] as TermMatches).costs[document] as number;
			if (!isExactCost(cost)) different++;
		}
		const kind = different === 0 && level === terms.length ? attributeClass(reader, terms, document) : 2;
		costs[index] = kind * (level + 1) + different;
	}
	return costs;
}

/** The fields in which all words so far stand as the query has them, ascending. */
const fields = new Uint16Array(0x10000);

/** 0 if a field is the query, 1 if one begins with it, 2 otherwise. */
function attributeClass(reader: IndexReader, terms: readonly TermMatches[], document: number): number {
	let count = -1;
	let offset = 0;
	for (let index = 0; index < terms.length; index++) {
		const matches = terms[index] as TermMatches;
		count = keepFields(matches, document, offset, count);
		if (count === 0) return 2;
		offset += matches.term.words.length;
	}
	const lengths = reader.words.fieldLengths(document);
	const entry = lowerBound(lengths, document);
	if (entry < lengths.length && lengths.documents[entry] === document) {
		const places = readPositions(lengths, entry, buffer, 0);
		let field = 0;
		for (let at = 0; at < places; at++) {
			const place = buffer[at] as number;
			while (field < count && (fields[field] as number) < place >>> 16) field++;
			if (field < count && fields[field] === place >>> 16 && (place & 0xffff) === offset) return 0;
		}
	}
	return 1;
}

/** Of so many fields, or of all if that is negative, keeps those that have the very word there; returns how many. */
function keepFields(matches: TermMatches, document: number, offset: number, before: number): number {
	const { derivations, heads, previous, starts } = matches;
	const [exact] = derivations;
	if (!exact?.isExact) return 0;
	// The very word comes first of all that a term may stand for: its entry is the one that was noted first.
	let entry = (heads[document] as number) - 1;
	if (previous.length > 0) while ((previous[entry] as number) > 0) entry = (previous[entry] as number) - 1;
	if (entry >= (starts[1] ?? Infinity)) return 0;
	const places = readPositions(exact.postings, entry, buffer, 0);
	let kept = 0;
	let field = 0;
	for (let at = 0; at < places; at++) {
		const place = buffer[at] as number;
		if ((place & 0xffff) !== offset) continue;
		if (before >= 0) {
			while (field < before && (fields[field] as number) < place >>> 16) field++;
			if (field === before) break;
			if (fields[field] !== place >>> 16) continue;
		}
		fields[kept++] = place >>> 16;
	}
	return kept;
}

/** Where a document is in a list, or would be: mostly each of its segment's documents has an entry. */
function lowerBound({ documents, length }: Postings, document: number): number {
	const expected = document - (documents[0] as number);
	if (documents[expected] === document) return expected;
	let low = 0;
	let high = length;
	while (low < high) {
		const middle = (low + high) >>> 1;
		if ((documents[middle] as number) < document) low = middle + 1;
		else high = middle;
	}
	return low;
}
