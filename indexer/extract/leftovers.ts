import type { Counted } from './counted.ts';
import type { DeedMention } from './deeds.ts';
import type { Deed, Lexicon } from './lexicon/lexicon.ts';
import type { ReadSentence } from './read-sentence.ts';
import { give, openThings } from './verbless.ts';
import { isWord, longestAt } from './words.ts';

/**
 * What no verb tells: people who "end up in police cells", goods that are "out of circulation", and lists that a
 * noun sums up ("28 arrests and 4 tonnes of fish: that was the haul").
 */
export function fillLeftovers(sentences: readonly ReadSentence[], lexicon: Lexicon): void {
	for (const sentence of sentences) {
		fillByPlace(sentence, lexicon.custody, 'arrest', lexicon);
		fillByPlace(sentence, lexicon.withdrawn, 'seize', lexicon);
		fillSummed(sentence, lexicon);
	}
}

/** Tokens between people or goods and the words that say where they are. */
const REACH = 16;

function fillByPlace(sentence: ReadSentence, places: readonly string[], name: Deed, lexicon: Lexicon): void {
	const { tokens, deeds } = sentence;
	for (let at = 0; at < tokens.length; at += 1) {
		const length = longestAt(tokens, at, places);
		if (!length) continue;
		const deed: DeedMention = {
			from: at,
			to: at + length,
			deeds: [name],
			side: 'left',
			noun: false,
			passive: true,
			helped: true
		};
		// "a conduit en prison une trentaine de personnes"
		const isBehind = (from: number, end: number) =>
			at > 1 &&
			name === 'arrest' &&
			from >= end &&
			from - end < 2 &&
			tokens.slice(end, from).every((token) => isWord(token, lexicon.signals.of) || isWord(token, 'a to'));
		// "were found dead in police cells", "sentenced to eight years in prison": another verb says what became of them.
		const isFree = (from: number) =>
			!deeds.some(
				(each) =>
					each.to <= at && isElsewhere(each, from, name) && !isWord(tokens[each.from], lexicon.signals.aside)
			) &&
			!tokens
				.slice(from, at)
				.some(
					(token) =>
						/^[;:.!?]$/.test(token.text) ||
						isWord(token, lexicon.clauseBreaks) ||
						isWord(token, lexicon.signals.not) ||
						isWord(token, lexicon.possessives)
				);
		const open = openThings(sentence, lexicon, true).filter(
			(counted) =>
				isOf(counted, name, at) &&
				(isBehind(counted.from, at + length) ||
					(counted.to <= at && at - counted.nounTo < REACH && isFree(Math.max(counted.to, counted.nounTo))))
		);
		const role = name === 'arrest' ? 'arrests' : 'seizure';
		give(sentence, open, () => role, deed);
	}
}

/** Those who live there: a prison has cells for its inmates. */
const INMATES = /inmate|prisoner|d[ée]tenu|recluso|preso|نزيل|نزلاء|سجين|سجناء/iu;

/** Another verb between, or a sentence passed: "sentenced nine smugglers to prison". */
function isElsewhere({ deeds, from }: DeedMention, start: number, name: Deed): boolean {
	if (deeds.includes(name)) return false;
	return from >= start || (name === 'arrest' && deeds.every((each) => each === 'other') && from >= start - 5);
}

function isOf({ thing, what, nounTo, currency, measure }: Counted, name: Deed, place: number): boolean {
	const isAmount = currency !== undefined || measure !== undefined;
	// "huit en prison"
	const isUnnamed = thing === undefined && !isAmount && what === undefined && nounTo === place;
	if (name === 'arrest' && INMATES.test(what ?? '')) return false;
	return name === 'arrest'
		? thing === 'person' || thing === 'officer' || isUnnamed
		: measure !== undefined || (!isAmount && thing === 'goods');
}

/** "…: that was the haul", "The toll: …" */
function fillSummed(sentence: ReadSentence, lexicon: Lexicon): void {
	const { tokens } = sentence;
	const colon = tokens.findIndex(({ text }) => text === ':');
	if (colon < 0) return;
	const names = (from: number, to: number) =>
		tokens.slice(Math.max(0, from), to).some((token) => isWord(token, lexicon.outcomes));
	const isBehind = names(colon + 1, colon + 7);
	if (!isBehind && !names(colon - 6, colon)) return;
	const open = openThings(sentence, lexicon).filter(
		({ from, thing, measure, currency }) =>
			from < colon === isBehind && (measure !== undefined || currency !== undefined || thing === 'goods')
	);
	give(sentence, open, () => 'seizure');
}
