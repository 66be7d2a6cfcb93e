import type { Counted } from './counted.ts';
import type { Lexicon, Thing } from './lexicon/lexicon.ts';
import { thingOf } from './thing-of.ts';
import type { Token } from './tokens.ts';
import { isWord, longestAt } from './words.ts';

/** "Of the 268,000 parcels, 11,000 were held back": the second number counts parcels too. */
export function inheritNoun(
	counted: Counted,
	before: Counted | undefined,
	tokens: readonly Token[],
	lexicon: Lexicon,
	isDeed: (at: number) => boolean
): void {
	const { be, have } = lexicon.signals;
	// "on en compte désormais 64"
	if (before?.thing && isCountedAgain(tokens, counted.from, lexicon)) {
		counted.thing = before.thing;
		return;
	}
	// "Three of those detained were wanted": of people, not of what was counted before.
	if (isWord(tokens[counted.to + 1], 'those') && isDeed(counted.to + 2)) return;
	const at = afterAside(tokens, counted.to);
	const ends =
		longestAt(tokens, counted.to, lexicon.partsAfter) > 0 ||
		!tokens[counted.to] ||
		/^[,;.،؛]$/.test(tokens[counted.to]?.text ?? '') ||
		(isWord(tokens[counted.to], lexicon.signals.and) && isDeed(counted.from - 1));
	const isObject =
		ends &&
		(counted.part || isWord(tokens[counted.from - 1], lexicon.signals.of) || isDeed(counted.from - 1));
	const isFinite = lexicon.finite.test(tokens[at]?.text.toLowerCase() ?? '');
	const isSubject = isObject || isFinite || isWord(tokens[at], be) || isWord(tokens[at], have) || isDeed(at);
	const near = counted.part ? nearNoun(tokens, counted.from, before, lexicon) : undefined;
	if (isSubject && near) counted.thing = near;
	else if (isSubject && counted.part && before?.thing === 'arrests') counted.thing = 'person';
	else if (
		isSubject &&
		before?.thing &&
		!before.measure &&
		/^(?:goods|site|person|victim)$/.test(before.thing)
	)
		counted.thing = before.thing;
	// "Dix-neuf arrière-salles ont été inspectées et sept d’entre elles fermées"
	else if (isSubject && counted.part && before?.what !== undefined && !before.thing && !before.measure)
		counted.what = before.what;
	// "el robo de 140 toneladas de cable; recuperadas 35"
	else if (isObject && !counted.part && before?.measure && !before.currency) counted.measure = before.measure;
}

/** "on en dénombre", "there are now 64 of them": French takes up the noun with "en". */
function isCountedAgain(tokens: readonly Token[], from: number, { language }: Lexicon): boolean {
	if (language !== 'fr') return false;
	const verb = [from - 1, from - 2, from - 3].find((at) =>
		isWord(tokens[at], 'compte compt(?:ait|ent) denombr(?:e|ait|ent) recens(?:e|ait|ent)')
	);
	return verb !== undefined && isWord(tokens[verb - 1], 'en');
}

/** "de faux visas Schengen, dont 230 …": the noun right before, though nothing counts it. */
function nearNoun(
	tokens: readonly Token[],
	from: number,
	before: Counted | undefined,
	lexicon: Lexicon
): Thing | undefined {
	for (let at = from - 1; at > Math.max(from - 5, before?.nounTo ?? 0); at -= 1) {
		const thing = thingOf(tokens[at], lexicon);
		if (thing === 'goods' || thing === 'site' || (thing === 'person' && isWord(tokens[from + 1], "d'")))
			return thing;
	}
	return undefined;
}

/** ", stolen in Canada,": what stands between commas is passed. */
function afterAside(tokens: readonly Token[], at: number): number {
	if (tokens[at]?.text !== ',') return at;
	const end = tokens.findIndex(({ text }, i) => i > at && /^[,;.]$/.test(text));
	return end > at && end - at < 8 && tokens[end]?.text === ',' ? end + 1 : at;
}
