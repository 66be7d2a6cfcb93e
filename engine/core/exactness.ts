import { forEachEntry, isExactCost } from './matching.ts';
import type { TermMatches } from './matching.ts';
import type { Postings } from './postings.ts';
import { readPositions } from './postings.ts';
import type { Matching } from './rules.ts';
import { FIELD_LENGTH_WORD } from './segment-builder.ts';

const buffer = new Uint32Array(0x10000);

/**
 * How near a document is to the very words of the query. First whether a field is the query, or begins with it, or
 * neither; then how many of the words occur as typed. The cost is class × (words held + 1) + words that differ.
 */
export function exactnessCosts(
	{ reader, terms, order, levels }: Matching,
	documents: Uint32Array
): Uint32Array {
	const costs = new Uint32Array(documents.length);
	const lengths = reader.postings(FIELD_LENGTH_WORD);
	for (let index = 0; index < documents.length; index++) {
		const document = documents[index] as number;
		const level = levels[document] as number;
		let different = 0;
		for (let place = 0; place < level; place++) {
			const cost = (terms[order[place] as number] as TermMatches).costs[document] as number;
			if (!isExactCost(cost)) different++;
		}
		const kind = different === 0 && level === terms.length ? attributeClass(terms, lengths, document) : 2;
		costs[index] = kind * (level + 1) + different;
	}
	return costs;
}

/** 0 if a field is the query, 1 if one begins with it, 2 otherwise. */
function attributeClass(terms: readonly TermMatches[], lengths: Postings, document: number): number {
	let fields: Map<number, number> | undefined;
	let offset = 0;
	for (const matches of terms) {
		const span = matches.term.words.length;
		const here = new Set<number>();
		forEachEntry(matches, document, ({ postings, isExact }, entry) => {
			if (!isExact) return;
			const count = readPositions(postings, entry, buffer, 0);
			for (let at = 0; at < count; at++) {
				const place = buffer[at] as number;
				if ((place & 0xffff) === offset) here.add(place >>> 16);
			}
		});
		if (!fields) fields = new Map([...here].map((field) => [field, 0]));
		else for (const field of fields.keys()) if (!here.has(field)) fields.delete(field);
		offset += span;
		if (fields.size === 0) return 2;
	}
	const entry = lowerBound(lengths, document);
	if (entry < lengths.length && lengths.documents[entry] === document) {
		const count = readPositions(lengths, entry, buffer, 0);
		for (let at = 0; at < count; at++) {
			const place = buffer[at] as number;
			if ((place & 0xffff) === offset && fields?.has(place >>> 16)) return 0;
		}
	}
	return 1;
}

function lowerBound({ documents, length }: Postings, document: number): number {
	let low = 0;
	let high = length;
	while (low < high) {
		const middle = (low + high) >>> 1;
		if ((documents[middle] as number) < document) low = middle + 1;
		else high = middle;
	}
	return low;
}
