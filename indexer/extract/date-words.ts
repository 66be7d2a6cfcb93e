import type { Point } from './date-points.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { thingOf } from './thing-of.ts';
import type { Token } from './tokens.ts';
import { isWord, lookUpPhrase } from './words.ts';

export function readDay(tokens: readonly Token[], at: number): { to: number; value: number } | undefined {
	const token = tokens[at];
	if (token?.kind !== 'number' || !/^\d{1,2}$/.test(token.forms[0] ?? '')) return undefined;
	const value = Number(token.forms[0]);
	if (value < 1 || value > 31) return undefined;
	const suffix = tokens[at + 1];
	// "1.º"
	const dotted = suffix?.text === '.' && !suffix.spaced && isWord(tokens[at + 2], 'º ª er o');
	const ordinal = suffix && !suffix.spaced && isWord(suffix, 'st nd rd th er e º ª o');
	return { to: at + (dotted ? 3 : ordinal ? 2 : 1), value };
}

export function readYear(tokens: readonly Token[], at: number): Point | undefined {
	const token = tokens[at];
	if (token?.kind !== 'number' || !/^(?:19|20)\d\d$/.test(token.forms[0] ?? '')) return undefined;
	const next = tokens[at + 1];
	if (next && !next.spaced && /^[-/]$/.test(next.text) && tokens[at + 2]?.spaced === false) {
		if (!/^\d{4}$/.test(tokens[at + 2]?.forms[0] ?? '')) return undefined;
	}
	return { to: at + 1, year: Number(token.forms[0]) };
}

/** One month, or the double name of Arabic calendars: أيار/مايو. English ones need their capital: may, march. */
export function readMonth(
	tokens: readonly Token[],
	at: number,
	lexicon: Lexicon
): { to: number; value: number } | undefined {
	const token = tokens[at];
	if (token?.kind !== 'word' || (lexicon.language === 'en' && !token.capital)) return undefined;
	const found = lookUpPhrase(tokens, at, lexicon.months);
	if (!found) return undefined;
	let to = at + found.length;
	if (tokens[to]?.text === '.' && token.text.length <= 5 && tokens[to + 1]?.kind === 'number') to += 1;
	if (/^[/(]$/.test(tokens[to]?.text ?? '')) {
		const twin = lookUpPhrase(tokens, to + 1, lexicon.months);
		if (twin?.value === found.value) {
			to += 1 + twin.length;
			if (tokens[to]?.text === ')') to += 1;
		}
	}
	return { to, value: found.value };
}

/** A month alone is a date only after a word that leads to one: "in May", "et septembre". */
export function isCued(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
	const before = tokens[at - 1];
	return isWord(before, lexicon.yearCues) || isWord(before, lexicon.dateFillers) || before?.text === '(';
}

/** "the operation of 2015", "operación BAOBAB de 2018", "a finales de 2016": the year of what stands before. */
function isOfYear(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
	const [noun, of] = [tokens[at - 2], tokens[at - 1]];
	if (!isWord(of, lexicon.signals.of) || !noun) return false;
	if (lexicon.language === 'ar') return false;
	return (
		isWord(noun, lexicon.operation.nouns) ||
		isWord(noun, PARTS_OF_YEAR) ||
		(lexicon.language !== 'en' && noun.kind === 'word' && noun.capital && at > 3)
	);
}

const PARTS_OF_YEAR =
	'editions? quarter half trimestre semestre quadrimestre summer winter spring autumn fall beginning start middle end close course edition editions ete hiver printemps automne debut fin milieu courant cours edicion(?:es)? verano invierno primavera otono principios? mediados finales comienzos? inicios? fines curso campana campagne campaign season saison temporada';

/** "the 2018 edition" */
const EDITIONS = 'edition exercise operation campaign sweep phase round tally figure total crackdown raids';

/** Four digits are a year after a word that leads to one and where no counted noun follows: "in 2012". */
export function isYearDate(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
	if (tokens[at]?.text.length !== 4) return false;
	const before = tokens[at - 1];
	const after = tokens[at + 1];
	if (isWord(before, 'the') && isWord(after, EDITIONS)) return true;
	if (isWord(before, 'edition edicion campagne campana نسخه')) return true;
	// "le tournoi de 2014, …", "a lo largo de 2018."
	const isClosed =
		isWord(before, lexicon.signals.of) &&
		(!after || /^[,.;:)؛،]$/.test(after.text)) &&
		!isWord(tokens[at - 2], 'total');
	if (isClosed && /^(?:199|20[0-4])\d$/.test(tokens[at]?.text ?? '')) return true;
	if (!isWord(before, lexicon.yearCues) && !isOfYear(tokens, at, lexicon)) return false;
	return !after || after.kind === 'sign' || after.capital || !thingOf(after, lexicon);
}
