import type { Dictionary } from './dictionary.ts';

export interface Match {
	rank: number;
	typos: number;
}

/**
 * The words of a dictionary within one or two edits of a word: an insertion, a deletion, a substitution, or two
 * neighbours exchanged. An edit of the first letter counts as two. With `isPrefix`, a word matches as soon as one of
 * its beginnings does.
 *
 * The usual matrix, one row for each letter of the dictionary's word; words come sorted, so the rows of the letters
 * that a word shares with the one before are already there, and where a row holds no number small enough, all words
 * that begin alike are passed over:
 *
 *            l i o n          shared
 *          0 1 2 3 4
 *   l      1 0 1 2 3
 *   l i    2 1 0 1 2          lie    0
 *   l i e  3 2 1 1 2          lien   3   ← only the last row is new
 */
export function findTypos(dictionary: Dictionary, word: string, most: number, isPrefix: boolean): Match[] {
	const matches = new Map<number, number>();
	const [from, to] = dictionary.prefixRange(word.slice(0, 1));
	scan(dictionary, word, most, isPrefix, from, to, matches);
	if (most > 1) findOtherFirstLetter(dictionary, word, isPrefix, matches);
	return [...matches].map(([rank, typos]) => ({ rank, typos }));
}

function scan(
	dictionary: Dictionary,
	word: string,
	most: number,
	isPrefix: boolean,
	from: number,
	to: number,
	matches: Map<number, number>
): void {
	const { units, starts, shared } = dictionary;
	const width = word.length + 1;
	const letters = Uint16Array.from({ length: word.length }, (_, index) => word.charCodeAt(index));
	// A longer word cannot match whole; of a prefix, no more letters than these can matter.
	const deepest = word.length + most;
	const rows = new Uint8Array((deepest + 2) * width);
	/** The best distance of any beginning of the word up to this depth. */
	const best = new Uint8Array(deepest + 2).fill(255);
	for (let column = 0; column < width; column++) rows[column] = column;
	let depth = 0;
	let rank = from;
	while (rank < to) {
		const start = starts[rank] as number;
		const length = (starts[rank + 1] as number) - start;
		if (rank > from) depth = Math.min(depth, shared[rank] as number);
		else depth = 0;
		const end = Math.min(length, deepest);
		let dead = -1;
		while (depth < end) {
			const letter = units[start + depth] as number;
			const row = (depth + 1) * width;
			const above = depth * width;
			let least = depth + 1;
			rows[row] = depth + 1;
			for (let column = 1; column < width; column++) {
				const same = letter === letters[column - 1];
				let value = (rows[above + column - 1] as number) + (same ? 0 : 1);
				const deletion = (rows[above + column] as number) + 1;
				const insertion = (rows[row + column - 1] as number) + 1;
				if (deletion < value) value = deletion;
				if (insertion < value) value = insertion;
				if (
					depth > 0 &&
					column > 1 &&
					letter === letters[column - 2] &&
					units[start + depth - 1] === letters[column - 1]
				) {
					const exchange = (rows[above - width + column - 2] as number) + 1;
					if (exchange < value) value = exchange;
				}
				rows[row + column] = value;
				if (value < least) least = value;
			}
			depth++;
			const here = rows[row + width - 1] as number;
			best[depth] = depth > 1 ? Math.min(best[depth - 1] as number, here) : here;
			if (least > most && (!isPrefix || (best[depth] as number) > most)) {
				dead = depth;
				break;
			}
		}
		if (dead >= 0) {
			rank++;
			while (rank < to && (shared[rank] as number) >= dead) rank++;
			continue;
		}
		const distance = isPrefix
			? (best[Math.min(length, deepest)] as number)
			: length > deepest
				? 255
				: (rows[length * width + width - 1] as number);
		if (distance <= most && length > 0) keep(matches, rank, distance);
		rank++;
	}
}

/** Words that differ in their first letter only: it was exchanged, added or left out. Two typos each. */
function findOtherFirstLetter(
	dictionary: Dictionary,
	word: string,
	isPrefix: boolean,
	matches: Map<number, number>
): void {
	const rest = word.slice(1);
	const look = (candidate: string, from?: number, to?: number): void => {
		let rank = dictionary.lowerBound(candidate, from, to);
		while (rank < dictionary.count && dictionary.begins(rank, candidate)) {
			if (isPrefix || dictionary.lengthOf(rank) === candidate.length) keep(matches, rank, 2);
			if (!isPrefix) break;
			rank++;
		}
	};
	look(rest);
	if (word.length > 1) look(`${word[1]}${word[0]}${word.slice(2)}`);
	for (const { letter, from, to } of dictionary.initials()) {
		if (letter === word[0]) continue;
		look(letter + rest, from, to);
		look(letter + word, from, to);
	}
}

function keep(matches: Map<number, number>, rank: number, typos: number): void {
	const before = matches.get(rank);
	if (before === undefined || typos < before) matches.set(rank, typos);
}
