import { ByteWriter } from './bytes.ts';
import { Dictionary } from './dictionary.ts';
import { TermTable, growUint32 } from './term-table.ts';
import type { Tokenizer } from './tokenize.ts';

/** Positions are one number: the field in the upper half, the word's place in the field in the lower. */
export const FIELD_SHIFT = 16;
export const LAST_POSITION = 0xffff;

/** A word that no text contains; its positions say how many words a (short) field has. */
export const FIELD_LENGTH_WORD = '\u0001';
const LONGEST_COUNTED_FIELD = 30;

export interface BuiltSegment {
	firstDocument: number;
	documentCount: number;
	dictionary: Dictionary;
	/** For each word, its documents: delta and "there is more", first position, size of the rest. */
	documents: Uint8Array;
	/** For each word and document with more than one position: the further ones, as deltas. */
	positions: Uint8Array;
}

/**
 * Collects words with their places, document after document, and turns them into a segment: sorted words, and for
 * each the documents and positions. Tokens wait as two numbers each; one counting sort at the end brings those of
 * a word together, still in the order of documents and positions.
 */
export class SegmentBuilder {
	readonly firstDocument: number;
	documentCount = 0;
	tokenCount = 0;
	private readonly terms = new TermTable();
	private tokenTerms = new Uint32Array(1 << 16);
	private tokenPositions = new Uint32Array(1 << 16);
	private documentStarts = new Uint32Array(1 << 10);
	private documentNumbers = new Uint32Array(1 << 10);
	private documentsAdded = 0;
	private readonly lengthCodes = Uint16Array.of(FIELD_LENGTH_WORD.charCodeAt(0));

	constructor(firstDocument: number) {
		this.firstDocument = firstDocument;
	}

	/** Documents come in ascending order; numbers may be left out. */
	beginDocument(document: number): void {
		const index = this.documentsAdded++;
		if (index === this.documentStarts.length) {
			this.documentStarts = growUint32(this.documentStarts);
			this.documentNumbers = growUint32(this.documentNumbers);
		}
		this.documentStarts[index] = this.tokenCount;
		this.documentNumbers[index] = document - this.firstDocument;
		this.documentCount = document - this.firstDocument + 1;
	}

	/** Adds a text to a field of the current document; returns the place after its last word. */
	addText(tokenizer: Tokenizer, text: string, field: number, from: number): number {
		tokenizer.reset(text);
		let position = from;
		while (tokenizer.next()) {
			position += tokenizer.gap;
			if (position > LAST_POSITION) break;
			this.push(this.terms.add(tokenizer.codes, tokenizer.length), (field << FIELD_SHIFT) | position);
		}
		return position;
	}

	/** Notes how many words a field has, if it has few: exactness asks whether the query is the whole field. */
	endField(field: number, words: number): void {
		if (words === 0 || words > LONGEST_COUNTED_FIELD) return;
		this.push(this.terms.add(this.lengthCodes, 1), (field << FIELD_SHIFT) | words);
	}

	finish(): BuiltSegment {
		const { terms } = this;
		const order = terms.sorted();
		const { documentOf, positionOf, termStarts } = this.tokensByTerm();
		const documents = new ByteWriter(this.tokenCount * 3 + 16);
		const positions = new ByteWriter(this.tokenCount + 16);
		const count = order.length;
		const parts = {
			units: new Uint16Array(terms.count > 0 ? terms.endOf(terms.count - 1) : 0),
			starts: new Uint32Array(count + 1),
			documents: new Uint32Array(count),
			last: new Uint32Array(count),
			documentOffsets: new Uint32Array(count + 1),
			positionOffsets: new Uint32Array(count + 1)
		};
		let units = 0;
		for (let rank = 0; rank < count; rank++) {
			const term = order[rank] as number;
			const word = terms.units.subarray(terms.starts[term] as number, terms.endOf(term));
			parts.units.set(word, units);
			units += word.length;
			parts.starts[rank + 1] = units;
			let token = termStarts[term] as number;
			const end = termStarts[term + 1] as number;
			let last = 0;
			let held = 0;
			while (token < end) {
				const document = documentOf[token] as number;
				let after = token + 1;
				while (after < end && documentOf[after] === document) after++;
				const more = after - token > 1 ? 1 : 0;
				const first = positionOf[token] as number;
				documents.writeVarint((document - last) * 2 + more);
				documents.writeVarint(first);
				if (more) {
					const before = positions.length;
					let previous = first;
					for (let index = token + 1; index < after; index++) {
						const position = positionOf[index] as number;
						positions.writeVarint(position - previous);
						previous = position;
					}
					documents.writeVarint(positions.length - before);
				}
				last = document;
				held++;
				token = after;
			}
			parts.documents[rank] = held;
			parts.last[rank] = last;
			parts.documentOffsets[rank + 1] = documents.length;
			parts.positionOffsets[rank + 1] = positions.length;
		}
		return {
			firstDocument: this.firstDocument,
			documentCount: this.documentCount,
			dictionary: new Dictionary(parts),
			documents: documents.finish(),
			positions: positions.finish()
		};
	}

	private push(term: number, position: number): void {
		const token = this.tokenCount++;
		if (token === this.tokenTerms.length) {
			this.tokenTerms = growUint32(this.tokenTerms);
			this.tokenPositions = growUint32(this.tokenPositions);
		}
		this.tokenTerms[token] = term;
		this.tokenPositions[token] = position;
	}

	/** The waiting words, brought together by term; where those of each term begin. */
	private tokensByTerm(): { documentOf: Uint32Array; positionOf: Uint32Array; termStarts: Uint32Array } {
		const { tokenTerms, tokenPositions, tokenCount } = this;
		const termStarts = new Uint32Array(this.terms.count + 1);
		for (let token = 0; token < tokenCount; token++) {
			const slot = (tokenTerms[token] as number) + 1;
			termStarts[slot] = (termStarts[slot] as number) + 1;
		}
		for (let term = 0; term < this.terms.count; term++) {
			termStarts[term + 1] = (termStarts[term + 1] as number) + (termStarts[term] as number);
		}
		const next = termStarts.slice();
		const documentOf = new Uint32Array(tokenCount);
		const positionOf = new Uint32Array(tokenCount);
		for (let index = 0; index < this.documentsAdded; index++) {
			const document = this.documentNumbers[index] as number;
			const to = index + 1 < this.documentsAdded ? (this.documentStarts[index + 1] as number) : tokenCount;
			for (let token = this.documentStarts[index] as number; token < to; token++) {
				const term = tokenTerms[token] as number;
				const slot = next[term] as number;
				documentOf[slot] = document;
				positionOf[slot] = tokenPositions[token] as number;
				next[term] = slot + 1;
			}
		}
		return { documentOf, positionOf, termStarts };
	}
}
