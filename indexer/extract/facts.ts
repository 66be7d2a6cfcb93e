import type { CrimeType } from '#domain/crime-type.ts';
import type { Figure } from '#domain/figure.ts';
import type { Language } from '#domain/language.ts';
import type { SeizureKind } from '#domain/operation.ts';
import { type Counted, countThings } from './counted.ts';
import { findCountries } from './countries.ts';
import { findCrimeTypes } from './crime-types.ts';
import { type DateMention, findDates } from './dates.ts';
import { type DeedMention, findDeeds } from './deeds.ts';
import { LEXICONS } from './lexicon/all.ts';
import { findNumbers } from './numbers.ts';
import { findOperations, operationKey, type OperationMention } from './operation-names.ts';
import { assignRoles, isMoneyAside, type Role, type RoleMention } from './roles.ts';
import { type Sentence, splitSentences } from './sentences.ts';
import { findTimeMarks, isOfOtherTime } from './time-marks.ts';
import { type Token, tokenize } from './tokens.ts';
import { isWord } from './words.ts';

/** A figure as one sentence states it. */
export interface FigureMention {
	figure: Figure;
	/** `whole` is the sentence's own total; the others must not stand for it. */
	scope: 'whole' | 'part' | 'other-time';
	/** Which sentence of the text, counted from 0. */
	sentence: number;
	/** Written as "dozens" or "hundreds". */
	vague: boolean;
}

/** Something seized: goods by number or weight, or money. */
export interface SeizureMention extends FigureMention {
	/** In the words of the sentence: "ivory", "faux médicaments". */
	what?: string;
	/** For amounts of money: what they stand for. */
	kind?: SeizureKind;
}

/** All that a text states. Each figure carries its sentence, its place in it and the words it was read from. */
export interface Facts {
	language: Language;
	dates: { start: string; end?: string; inferred?: true }[];
	operations: OperationMention[];
	countries: string[];
	crimeTypes: CrimeType[];
	arrests: FigureMention[];
	rescued: FigureMention[];
	seizures: SeizureMention[];
	sitesClosed: FigureMention[];
	inspections: FigureMention[];
	groupsDismantled: FigureMention[];
	countriesCount: FigureMention[];
}

interface ReadSentence {
	text: string;
	tokens: Token[];
	dates: DateMention[];
	operations: OperationMention[];
	roles: RoleMention[];
}

const FIELD_OF: Record<
	Role,
	'arrests' | 'rescued' | 'seizures' | 'sitesClosed' | 'inspections' | 'groupsDismantled' | 'countriesCount'
> = {
	arrests: 'arrests',
	rescued: 'rescued',
	seizure: 'seizures',
	closed: 'sitesClosed',
	inspections: 'inspections',
	groups: 'groupsDismantled',
	countries: 'countriesCount'
};

/** Reads one passage of prose. `date` is the day of the story: it dates days without a year and tells this year from others. */
export function extractFacts(text: string, language: Language, date?: string): Facts {
	const sentences = splitSentences(text, language).map((sentence) => readSentence(sentence, language, date));
	const facts: Facts = {
		language,
		dates: [],
		operations: distinctOperations(sentences.flatMap(({ operations }) => operations)),
		countries: findCountries(text, language),
		crimeTypes: findCrimeTypes(text, language),
		arrests: [],
		rescued: [],
		seizures: [],
		sitesClosed: [],
		inspections: [],
		groupsDismantled: [],
		countriesCount: []
	};
	const seen = new Set<string>();
	sentences.forEach((sentence, index) => {
		for (const { start, end, inferred } of sentence.dates) {
			if (seen.has(`${start} ${end}`)) continue;
			seen.add(`${start} ${end}`);
			facts.dates.push({ start, ...(end ? { end } : {}), ...(inferred ? { inferred } : {}) });
		}
		const marks = findTimeMarks(sentence, language, facts.operations[0], date);
		for (const role of mergeCoordinated(sentence.roles, sentence.tokens, language)) {
			const mention = toMention(sentence, index, role, language);
			if (mention.scope === 'whole' && isOfOtherTime(marks, sentence.roles, role))
				mention.scope = 'other-time';
			if (role.role === 'seizure') facts.seizures.push(withKind(mention, role, sentence));
			else facts[FIELD_OF[role.role]].push(mention);
		}
	});
	markPlaces(facts, sentences, language);
	return facts;
}

function readSentence(sentence: Sentence, language: Language, date?: string): ReadSentence {
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
	const things = countThings(sentence.text, tokens, numbers, lexicon, (at) => starts.has(at));
	const roles = assignRoles(tokens, things, deeds, lexicon).filter(
		({ counted, worth, role }) =>
			!(role === 'seizure' && counted.currency && !isPlainSeizure(worth, counted, tokens, language))
	);
	return { text: sentence.text, tokens, dates, operations, roles };
}

function isPlainSeizure(_worth: boolean, counted: Counted, tokens: Token[], language: Language): boolean {
	return !isMoneyAside(tokens, counted, LEXICONS[language]);
}

function toMention(
	sentence: ReadSentence,
	index: number,
	{ role, counted }: RoleMention,
	language: Language
): FigureMention {
	const first = sentence.tokens[counted.from];
	const end = sentence.tokens[Math.max(counted.nounTo, counted.to) - 1];
	const number = sentence.tokens[counted.to - 1];
	const from = first?.start ?? 0;
	const unit = unitOf(role, counted);
	const figure: Figure = {
		value: counted.value,
		bound: counted.bound === 'upper' ? 'at-least' : counted.bound,
		...(counted.high === undefined ? {} : { high: counted.high }),
		unit,
		asWritten: sentence.text.slice(from, (counted.currency ? number : (end ?? number))?.end),
		evidence: {
			sentence: { [language]: sentence.text },
			span: [from, end?.end ?? from]
		}
	};
	return { figure, scope: counted.part ? 'part' : 'whole', sentence: index, vague: counted.vague };
}

function unitOf(role: Role, counted: Counted): string {
	if (role === 'arrests' || role === 'rescued') return 'people';
	if (role === 'closed') return 'sites';
	if (role === 'inspections') return 'inspections';
	if (role === 'countries') return 'countries';
	if (role === 'groups') return 'groups';
	return counted.currency ?? counted.measure ?? 'items';
}

const DRUGS =
	/drug|narcotic|cocain|heroin|cannabis|marijuana|marihuana|amphetamin|anfetamin|drogu|stupefiant|stupéfiant|droga|estupefaciente|مخدر|كوكايين|هيروين|قنب|حشيش/iu;
const CASH =
	/\bcash\b|bank|accounts?|assets|funds|crypto|virtual|money|espèces|liquide|compte|avoirs|fonds|argent|efectivo|cuentas|activos|fondos|dinero|metálico|نقد|حساب|أصول|أموال/iu;

function withKind(
	mention: FigureMention,
	{ counted, worth }: RoleMention,
	sentence: ReadSentence
): SeizureMention {
	const what = counted.what ? { what: counted.what } : {};
	if (!counted.currency) return { ...mention, ...what };
	const near = sentence.text;
	const kind: SeizureKind = worth
		? DRUGS.test(near)
			? 'drugs'
			: 'goods'
		: CASH.test(near) || !counted.what
			? 'money'
			: 'mixed';
	return { ...mention, ...what, kind };
}

/** "12 men and three women were arrested" states one number of people. */
function mergeCoordinated(
	roles: readonly RoleMention[],
	tokens: readonly Token[],
	language: Language
): RoleMention[] {
	const { and } = LEXICONS[language].signals;
	const merged: RoleMention[] = [];
	for (const mention of roles) {
		const before = merged.at(-1);
		const together =
			before &&
			before.role === mention.role &&
			(mention.role === 'arrests' || mention.role === 'rescued') &&
			before.deed &&
			before.deed === mention.deed &&
			!mention.counted.part &&
			!before.counted.part &&
			tokens
				.slice(Math.max(before.counted.nounTo, before.counted.to), mention.counted.from)
				.every((token) => /^[,،]$/.test(token.text) || isWord(token, and)) &&
			before.counted.thing === mention.counted.thing;
		if (!together || !before) {
			merged.push(mention);
			continue;
		}
		const bound = before.counted.bound === mention.counted.bound ? before.counted.bound : 'at-least';
		merged[merged.length - 1] = {
			...before,
			counted: {
				...before.counted,
				value: before.counted.value + mention.counted.value,
				bound,
				to: mention.counted.to,
				nounTo: mention.counted.nounTo
			}
		};
	}
	return merged;
}

function distinctOperations(mentions: readonly OperationMention[]): OperationMention[] {
	const byKey = new Map<string, OperationMention>();
	for (const mention of mentions)
		if (!byKey.has(operationKey(mention))) byKey.set(operationKey(mention), mention);
	// "Operation Pangea" beside "Operation Pangea IX" is the same one, said short.
	return [...byKey.values()].filter(
		(mention) =>
			mention.edition !== undefined ||
			![...byKey.values()].some((other) => other.edition !== undefined && sameSeries(other, mention))
	);
}

function sameSeries(a: OperationMention, b: OperationMention): boolean {
	return operationKey({ series: a.series }) === operationKey({ series: b.series });
}

/** After a total, the same kind of figure with a place of its own is a part of it: "1,400 arrests … In Vietnam, 120 were arrested". */
function markPlaces(facts: Facts, sentences: readonly ReadSentence[], language: Language): void {
	for (const field of ['arrests', 'rescued'] as const) {
		const mentions = facts[field];
		const total = mentions.find(({ scope }) => scope === 'whole');
		if (!total) continue;
		for (const mention of mentions) {
			if (mention === total || mention.scope !== 'whole' || mention.figure.value >= total.figure.value)
				continue;
			const sentence = sentences[mention.sentence];
			if (sentence && (mention.sentence !== total.sentence || mentions.indexOf(mention) > 0))
				if (findCountries(sentence.text, language).length > 0 || mention.sentence === total.sentence)
					mention.scope = 'part';
		}
	}
}

/**
 * The figure that stands for the text: a total rather than a part, a number rather than "dozens", the first one
 * said. Parts alone give at least the greatest of them.
 */
export function chooseFigure(mentions: readonly FigureMention[]): FigureMention | undefined {
	const whole = mentions.filter(({ scope }) => scope === 'whole');
	const counted = whole.filter(({ vague }) => !vague);
	const chosen = counted[0] ?? whole[0];
	// "71 in Morocco and 92 in Algeria": neither is the total, and no total is stated.
	const siblings = counted.filter(({ sentence }) => sentence === chosen?.sentence);
	const unlike =
		siblings.length > 1 &&
		siblings.length === counted.length &&
		siblings.some(({ figure }) => figure.value > (chosen?.figure.value ?? 0));
	if (!chosen || unlike) {
		const parts = unlike ? siblings : mentions.filter(({ scope }) => scope === 'part');
		const greatest = parts.reduce<FigureMention | undefined>(
			(best, mention) => (best && best.figure.value >= mention.figure.value ? best : mention),
			undefined
		);
		if (!greatest) return undefined;
		const figure: Figure = { ...greatest.figure, bound: 'at-least' };
		delete figure.high;
		return { ...greatest, figure };
	}
	// "more than 1,400" in the headline and "1,430" below: the exact one says more and agrees.
	const exact = counted.find(
		({ figure }) =>
			figure.bound === 'exact' && chosen.figure.bound !== 'exact' && agrees(figure.value, chosen.figure)
	);
	if (exact) return exact;
	// A headline rounds: "USD 7 million" above "an estimated USD 7 million" is an estimate.
	const hedged = counted.find(
		({ figure }) => figure.bound !== 'exact' && figure.value === chosen.figure.value
	);
	return hedged ?? chosen;
}

function agrees(value: number, { value: stated, bound }: Figure): boolean {
	const low = bound === 'nearly' ? stated * 0.9 : bound === 'about' ? stated * 0.9 : stated;
	return value >= low && value <= stated * 1.1;
}
