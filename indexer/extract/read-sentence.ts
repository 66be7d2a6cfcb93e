import type { Language } from '#domain/language.ts';
import { type Counted, countThings } from './counted.ts';
import { type DateMention, findDates } from './dates.ts';
import { type DeedMention, findDeeds } from './deeds.ts';
import { LEXICONS } from './lexicon/all.ts';
import { isMoneyAside } from './money.ts';
import { findNumbers } from './numbers.ts';
import type { OperationMention } from './operation-key.ts';
import { findOperations } from './operation-names.ts';
import { assignRoles, type RoleMention } from './roles.ts';
import { isTimeOrPlace } from './scene.ts';
import type { Sentence } from './sentences.ts';
import { type Token, tokenize } from './tokens.ts';

/** A sentence with all that is told by its own words. */
export interface ReadSentence {
	text: string;
	tokens: Token[];
	dates: DateMention[];
	operations: OperationMention[];
	things: Counted[];
	deeds: DeedMention[];
	roles: RoleMention[];
}

/** Reads one sentence: names and dates first, so that their numbers count nothing. */
export function readSentence(
	sentence: Sentence,
	language: Language,
	date?: string,
	/** The sentences before it. */
	told: readonly ReadSentence[] = []
): ReadSentence {
	const lexicon = LEXICONS[language];
	const tokens = tokenize(sentence.text, language);
	const operations = findOperations(sentence.text, tokens, lexicon);
	const taken = new Set<number>();
	for (const { from, to } of operations) for (let at = from; at < to; at += 1) taken.add(at);
	const dates = findDates(tokens, lexicon, date).filter(({ from }) => !taken.has(from));
	for (const { from, to } of dates) for (let at = from; at < to; at += 1) taken.add(at);
	const numbers = findNumbers(tokens, lexicon, taken);
	const inNumbers = new Set(taken);
	for (const { from, to, dual } of numbers)
		if (!dual) for (let at = from; at < to; at += 1) inNumbers.add(at);
	const deeds = findDeeds(tokens, lexicon, inNumbers);
	const starts = new Set(deeds.map(({ from }: DeedMention) => from));
	// In English alone: "mis la main sur 40 armes" has its own way to what stands behind.
	const ends = new Set(
		deeds.filter(({ from, to }) => language === 'en' && to - from > 1).map(({ to }) => to)
	);
	const earlier = told
		.slice(-1)
		.flatMap((each) => each.things)
		.filter((thing) => !isTimeOrPlace(thing) && thing.thing !== undefined);
	const things = countThings(
		sentence.text,
		tokens,
		numbers,
		lexicon,
		(at) => starts.has(at),
		(at) => ends.has(at),
		earlier
	);
	const roles = assignRoles(
		tokens,
		things,
		deeds,
		lexicon,
		told.map((each) => each.roles)
	).filter(
		({ counted, role, deed }) =>
			!(role === 'seizure' && counted.currency && isMoneyAside(tokens, counted, lexicon, deed))
	);
	return { text: sentence.text, tokens, dates, operations, things, deeds, roles };
}
