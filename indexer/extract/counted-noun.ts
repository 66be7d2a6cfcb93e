import { findCountries } from './countries.ts';
import { isDemonym } from './demonym.ts';
import type { Lexicon, Thing } from './lexicon/lexicon.ts';
import { thingOf } from './thing-of.ts';
import type { Token } from './tokens.ts';
import { isWord, longestAt, phraseAt, phrasesFrom, remember } from './words.ts';

/** The counted noun: the last of the run in English, the first elsewhere; adjectives and unknown words are passed. */
export function readNoun(
	tokens: readonly Token[],
	start: number,
	limit: number,
	lexicon: Lexicon,
	isDeed: (at: number) => boolean
): { thing?: Thing; to: number } {
	let found: { thing: Thing; to: number } | undefined;
	let to = start;
	let at = isWord(tokens[start], lexicon.signals.of) ? start + 1 : start;
	// In Arabic the noun stands right behind its number.
	const reach = { en: 6, fr: 4, es: 4, ar: at > start ? 1 : 2 }[lexicon.language];
	if (tokens[start]?.text === '-' && /^year$/i.test(tokens[start + 1]?.text ?? ''))
		return { thing: 'time', to: start + 2 };
	// "30 protected wild birds": only English heaps words before its noun.
	const ahead = lexicon.language === 'en' ? [1, 2] : [1];
	for (let steps = 0; steps < reach && at < limit; steps += 1) {
		const token = tokens[at];
		if (!token || (token.kind === 'sign' && !/^["“”«»'’-]$/.test(token.text))) break;
		// "3.3 أطنان وعدد الموقوفين"
		if (lexicon.language === 'ar' && at === start && /^و/u.test(token.text) && !thingOf(token, lexicon))
			break;
		// "مليار استعلام وتوقيف 9000": what follows "and" is counted by another number.
		if (lexicon.language === 'ar' && at > start && isWord(token, lexicon.signals.and)) break;
		if (
			lexicon.language === 'ar' &&
			at > start &&
			/^و/u.test(token.text) &&
			token.forms.length > 1 &&
			isDeed(at)
		)
			break;
		const phrase = phrasesFrom(token, lexicon.thingPhrases, (each) => each.phrase).find(
			({ phrase: words }) => phraseAt(tokens, at, words) > 0
		);
		if (phrase) {
			found = { thing: phrase.thing, to: at + phraseAt(tokens, at, phrase.phrase) };
			if (lexicon.language !== 'en') break;
			at = found.to;
			continue;
		}
		const thing = thingOf(token, lexicon);
		// "cinq autres pirogues", "otras tres lanchas": others of what follows.
		if (isWord(token, 'other autres otr[oa]s') && thingOf(tokens[at + 1], lexicon)) {
			at += 1;
			continue;
		}
		// "the boat's crew": the owner is not what is counted.
		if (thing && /^['’]s$/.test(tokens[at + 1]?.text ?? '')) {
			at += 2;
			continue;
		}
		if (thing === 'seizures' && at > start && lexicon.language !== 'en') break;
		if (thing) {
			found = { thing, to: at + 1 };
			if (lexicon.language !== 'en') break;
			at += 1;
			continue;
		}
		if (found && token.kind === 'word') break;
		if (isWord(token, lexicon.signals.and) && !found) break;
		if (isStop(token, lexicon) || lexicon.finite.test(token.text.toLowerCase())) break;
		// "87 arrested" ends here; "5 stolen vehicles" goes on.
		const isAdjective = ahead.some(
			(step) =>
				thingOf(tokens[at + step], lexicon) &&
				!(step > 1 && tokens[at + 1] && isStop(tokens[at + 1] as Token, lexicon))
		);
		if (isDeed(at) && (found || !isAdjective)) break;
		at += 1;
		if (!found) to = at;
	}
	// "four boatmen", "eight stallholders": people by the end of their name.
	if (!found && to > start && lexicon.language === 'en' && isWord(tokens[to - 1], PEOPLE))
		return { thing: 'person', to };
	// "one Malian", "doce colombianos"
	if (!found && to > start && isDemonym(tokens[lexicon.language === 'ar' ? start : to - 1], lexicon))
		return { thing: 'person', to: lexicon.language === 'ar' ? start + 1 : to };
	// "sept Sri-Lankais"
	const hyphen = tokens[start + 1]?.text === '-' && !tokens[start + 1]?.spaced;
	if (!found && hyphen && isHyphenDemonym(tokens, start, lexicon)) return { thing: 'person', to: start + 3 };
	return found ?? { to };
}

const PEOPLE =
	'[a-z]*(?:traders?|dealers?|makers?|owners?|women|keepers?)|[a-z]+(?:men|man|woman|keepers?|holders?|hands?|mates?|owners?|dealers?|traders?|makers?|growers?|runners?|breakers?|bosses|folk|ists?|crats?)';

function isHyphenDemonym(tokens: readonly Token[], at: number, { language }: Lexicon): boolean {
	const [first, last] = [tokens[at], tokens[at + 2]];
	if (language === 'ar' || first?.kind !== 'word' || last?.kind !== 'word') return false;
	return findCountries(`${first.text}-${last.text}`, language).length === 1;
}

function isStop(token: Token, lexicon: Lexicon): boolean {
	const { signals } = lexicon;
	return remember(signals, token, () =>
		[
			signals.circumstance,
			signals.aside,
			signals.be,
			signals.have,
			signals.of,
			signals.and,
			signals.with
		].some((line) => isWord(token, line))
	);
}

/** Where the words of the counted thing end: at a sign, a verb, "and", or a word that opens something else. */
export function endOfThing(
	tokens: readonly Token[],
	from: number,
	limit: number,
	lexicon: Lexicon,
	isDeed: (at: number) => boolean
): number {
	const { signals } = lexicon;
	let at = from;
	while (at < limit && at - from < 9) {
		const token = tokens[at];
		if (!token || (token.kind === 'sign' && !/^["“”«»'’-]$/.test(token.text))) break;
		if (isDeed(at) && at > from && !thingOf(tokens[at + 1], lexicon)) break;
		if ([signals.circumstance, signals.aside, signals.be, signals.have].some((line) => isWord(token, line)))
			break;
		if (longestAt(tokens, at, lexicon.worth)) break;
		at += 1;
	}
	while (at > from && tokens[at - 1] && endsBadly(tokens[at - 1], lexicon)) at -= 1;
	return at;
}

function endsBadly(token: Token | undefined, lexicon: Lexicon): boolean {
	return (
		isWord(token, lexicon.signals.and) ||
		isWord(token, lexicon.signals.of) ||
		isWord(token, lexicon.signals.with) ||
		isWord(token, 'the a an le la les un une el los las unos unas l') ||
		token?.kind === 'sign'
	);
}
