import { createBitmap } from './bitmap.ts';
import type { Bitmap } from './bitmap.ts';
import { phrasePostings } from './phrase.ts';
import { NO_POSTINGS, decodePostings } from './postings.ts';
import type { Postings, SegmentSource } from './postings.ts';
import { prefixPostings } from './prefix-postings.ts';
import { RecentlyUsed } from './recently-used.ts';
import { FIELD_LENGTH_WORD } from './segment-builder.ts';

/** Decoded postings kept for words asked for again: those of some twenty words that stand in nearly every document. */
const BYTES_A_DOCUMENT = 280;
const LEAST_BYTES = 12 * 1024 * 1024;

/** A word of one segment, by its rank there. */
export interface FoundWord {
	segment: SegmentSource;
	rank: number;
}

/** Where words, phrases and beginnings of words occur, in the documents of all segments; what was asked for is remembered. */
export class WordPostings {
	private segments: readonly SegmentSource[] = [];
	private alive: Bitmap = createBitmap(0);
	private readonly known = new RecentlyUsed<string, Postings>(LEAST_BYTES);
	private readonly lengths = new WeakMap<SegmentSource, Postings>();

	/** Turns to another state of the index, and forgets what was remembered of the last. */
	turnTo(segments: readonly SegmentSource[], alive: Bitmap): void {
		this.segments = segments;
		this.alive = alive;
		this.known.clear();
		this.known.mostBytes = Math.max(LEAST_BYTES, alive.length * 32 * BYTES_A_DOCUMENT);
	}

	of(word: string): Postings {
		return this.remember(word, () =>
			decode(
				this.segments.flatMap((segment) => {
					const rank = segment.dictionary.find(word);
					return rank < 0 ? [] : [{ segment, rank }];
				})
			)
		);
	}

	/** The same where a search in the dictionaries has found the word already. */
	ofFound(word: string, found: readonly FoundWord[]): Postings {
		return this.remember(word, () => decode(found));
	}

	/** Where words stand together; few phrases stand for many words. No word has a space in it. */
	ofPhrase(words: readonly string[]): Postings {
		const [word = '', ...others] = words;
		if (others.length === 0) return this.of(word);
		return this.remember(words.join(' '), () => phrasePostings(words.map((each) => this.of(each))));
	}

	/** Where words with a common beginning stand first; their ranks are given segment by segment. No phrase begins with a space. */
	ofPrefix(prefix: string, ranges: readonly (readonly [number, number])[]): Postings {
		return this.remember(` ${prefix}`, () => prefixPostings(this.segments, this.alive, prefix, ranges));
	}

	/**
	 * How many words the short fields have, in the segment that holds a document. Ranking asks for it all the time, so each
	 * segment's stay in memory as long as the segment.
	 */
	fieldLengths(document: number): Postings {
		const segment = this.segments.findLast(({ firstDocument }) => firstDocument <= document);
		if (!segment) return NO_POSTINGS;
		let lengths = this.lengths.get(segment);
		if (!lengths) {
			const rank = segment.dictionary.find(FIELD_LENGTH_WORD);
			lengths = rank < 0 ? NO_POSTINGS : decodePostings([{ segment, rank }]);
			this.lengths.set(segment, lengths);
		}
		return lengths;
	}

	private remember(key: string, make: () => Postings): Postings {
		const known = this.known.get(key);
		if (known) return known;
		const postings = make();
		if (postings !== NO_POSTINGS) {
			this.known.set(key, postings, 200 + postings.length * 8 + furtherBytes(postings));
		}
		return postings;
	}
}

function decode(found: readonly FoundWord[]): Postings {
	return found.length === 0 ? NO_POSTINGS : decodePostings(found);
}

/** What the further places of a word take, once they are asked for. */
function furtherBytes({ length, furtherEnds }: Postings): number {
	return furtherEnds ? length * 4 + (furtherEnds[length - 1] ?? 0) : 0;
}
