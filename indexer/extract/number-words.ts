import type { Bound } from '#domain/bound.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import type { Plain } from './plain-number.ts';
import type { Token } from './tokens.ts';
import { isWord, longestAt, lookUp } from './words.ts';

/** A number in words: "twelve hundred", "soixante et onze", "ألف ومئتان". */
export function readWords(tokens: readonly Token[], start: number, lexicon: Lexicon): Plain | undefined {
	const parts: number[] = [];
	let current = 0;
	let at = start;
	let to = start;
	let scaled = false;
	let bound: Bound | undefined;
	const article = isWord(tokens[start], lexicon.articles);
	for (;;) {
		let token = tokens[at];
		const open = to > start;
		if (open && (token?.text === '-' || isWord(token, lexicon.numberJoins))) {
			const joint = token?.text !== '-';
			token = tokens[at + 1];
			const unit = lookUp(token, lexicon.units);
			// "two and three": only tens and hundreds are joined to what follows.
			if (joint && !(unit !== undefined && joins(current, unit, parts, lexicon))) break;
			if (
				unit === undefined &&
				lookUp(token, lexicon.scales) === undefined &&
				!isWord(token, lexicon.hundreds)
			)
				break;
			at += 1;
		}
		if (!token || token.kind !== 'word') break;
		const unit = lookUp(token, lexicon.units);
		const scale = lookUp(token, lexicon.scales);
		const collective = lookUp(token, lexicon.collectives);
		if (unit !== undefined && !(open && scale !== undefined)) {
			if (lexicon.language === 'fr' && current % 100 === 4 && unit === 20) current += 76;
			else if (lexicon.language === 'ar' && unit === 10 && open && isTeen(current)) current += 10;
			else if (!open || (joins(current, unit, parts, lexicon) && isJoined(token, lexicon))) current += unit;
			else break;
		} else if (isWord(token, lexicon.hundreds)) {
			if (current >= 100) break;
			current = (current || 1) * 100;
		} else if (scale !== undefined) {
			const below = parts.filter((part) => part < scale);
			const lower = current + below.reduce((sum, part) => sum + part, 0);
			parts.splice(0, parts.length, ...parts.filter((part) => part >= scale));
			// "ألف ومئتان", "mille deux cents": a scale alone counts once.
			parts.push((lower || 1) * scale);
			// "un millier": a round number.
			if (article && at === start + 1 && collective) bound = collective.bound;
			current = 0;
			scaled = true;
		} else if (collective) {
			if (parts.length > 0 || current >= 100) break;
			current = (current || 1) * collective.value;
			bound = collective.bound;
			at += 1;
			to = at;
			break;
		} else if (article && at === start) {
			const next = tokens[at + 1];
			const counts =
				lookUp(next, lexicon.scales) !== undefined ||
				lookUp(next, lexicon.collectives) !== undefined ||
				isWord(next, lexicon.hundreds);
			if (!counts) return undefined;
			at += 1;
			continue;
		} else break;
		at += 1;
		to = at;
		const half = longestAt(tokens, at, lexicon.halves);
		// "two and a half million"
		const times = half && scale === undefined ? lookUp(tokens[at + half], lexicon.scales) : undefined;
		if (times !== undefined && lexicon.language !== 'ar') {
			parts.push((current + 0.5) * times);
			current = 0;
			scaled = true;
			to = at + half + 1;
			break;
		}
		if (half) {
			const whole =
				scale ?? (unit !== undefined && unit >= 1000 ? 10 ** (Math.floor(Math.log10(unit) / 3) * 3) : 1);
			parts.push(whole / 2);
			// "مليونين ونصف المليون"
			to = at + half + (whole > 1 && lookUp(tokens[at + half], lexicon.scales) === whole ? 1 : 0);
			break;
		}
	}
	if (to === start) return undefined;
	// After a collective, "of thousands" as in "une dizaine de milliers".
	const value = parts.reduce((sum, part) => sum + part, 0) + current;
	const plain: Plain = { to, value, scaled: scaled && value >= 1000 };
	if (bound) plain.bound = bound;
	return plain;
}

function isTeen(current: number): boolean {
	return current % 100 > 0 && current % 100 < 10;
}

/** In Arabic each part after the first starts with "and". */
function isJoined(token: Token, lexicon: Lexicon): boolean {
	return lexicon.language !== 'ar' || token.text.startsWith('و');
}

/** Whether a unit may follow what was read: hundreds take anything, tens take ones, soixante and quatre-vingt teens. */
function joins(current: number, unit: number, parts: number[], lexicon: Lexicon): boolean {
	if (current === 0) return parts.length > 0;
	if (current % 100 === 0 && current < 1000) return unit < 100;
	const tens = current % 100;
	if (lexicon.language === 'ar' && current % 1000 === 0) return unit < 1000;
	if (lexicon.language === 'ar') return (tens < 10 && unit >= 20 && unit < 100) || (tens === 0 && unit < 100);
	if (lexicon.language === 'fr' && (tens === 60 || tens === 80)) return unit < 20;
	if (lexicon.language === 'fr' && tens === 10) return unit >= 7 && unit < 10;
	return tens >= 20 && tens % 10 === 0 && unit < 10;
}
