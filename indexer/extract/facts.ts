import type { CrimeType } from '#domain/crime-type.ts';
import type { Language } from '#domain/language.ts';
import { mergeCoordinated } from './coordination.ts';
import { findCountries } from './countries.ts';
import { findCrimeTypes } from './crime-types.ts';
import { type FigureMention, type SeizureMention, toMention, withKind } from './figure-mentions.ts';
import { fillLeftovers } from './leftovers.ts';
import { LEXICONS } from './lexicon/all.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { operationKey, type OperationMention } from './operation-key.ts';
import { type ReadSentence, readSentence } from './read-sentence.ts';
import type { Role } from './role-of.ts';
import type { RoleMention } from './roles.ts';
import { fillTables } from './tables.ts';
import { takeUp } from './take-up.ts';
import { splitSentences } from './sentences.ts';
import { findTimeMarks, isOfOtherTime } from './time-marks.ts';
import { fillVerbless } from './verbless.ts';
import { isWord } from './words.ts';

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
	const sentences: ReadSentence[] = [];
	for (const sentence of splitSentences(text, language))
		sentences.push(readSentence(sentence, language, date, sentences.at(-1)));
	fillVerbless(sentences, LEXICONS[language]);
	fillTables(sentences, LEXICONS[language]);
	takeUp(sentences, LEXICONS[language]);
	fillLeftovers(sentences, LEXICONS[language]);
	const operations = distinctOperations(sentences.flatMap((sentence) => sentence.operations));
	const facts: Facts = {
		language,
		dates: [],
		operations,
		countries: findCountries(text, language),
		crimeTypes: findCrimeTypes(
			text,
			language,
			operations.map(({ series }) => series)
		),
		arrests: [],
		rescued: [],
		seizures: [],
		sitesClosed: [],
		inspections: [],
		groupsDismantled: [],
		countriesCount: []
	};
	const told = date ?? latestDate(sentences);
	const earlier = new Set<FigureMention>();
	const seen = new Set<string>();
	sentences.forEach((sentence, index) => {
		for (const { start, end, inferred } of sentence.dates) {
			if (seen.has(`${start} ${end}`)) continue;
			seen.add(`${start} ${end}`);
			facts.dates.push({ start, ...(end ? { end } : {}), ...(inferred ? { inferred } : {}) });
		}
		const marks = findTimeMarks(sentence, language, facts.operations[0], told);
		for (const role of mergeCoordinated(sentence.roles, sentence.tokens, LEXICONS[language])) {
			const mention = toMention(sentence, index, role, language);
			if (mention.scope === 'whole' && isOfOtherTime(marks, role, LEXICONS[language]))
				mention.scope = 'other-time';
			if (role.role === 'seizure') facts.seizures.push(withKind(mention, role, sentence));
			else facts[FIELD_OF[role.role]].push(mention);
			if (isEarlier(sentence, role, LEXICONS[language])) earlier.add(mention);
		}
	});
	setRaisedAside(facts, sentences, LEXICONS[language]);
	setEarlierAside(facts, earlier);
	markPlaces(facts, sentences, language);
	return facts;
}

/** The last day or month that a text without a date tells of: older years in it are other years. */
function latestDate(sentences: readonly ReadSentence[]): string | undefined {
	return sentences
		.flatMap(({ dates }) => dates.map(({ start, end }) => end ?? start))
		.filter((each) => each.length > 4)
		.sort()
		.at(-1);
}

/** "had already arrested 60 people": told in the tense before the past. */
function isEarlier({ tokens }: ReadSentence, { deed }: RoleMention, lexicon: Lexicon): boolean {
	if (!deed) return false;
	for (let at = deed.from - 1; at >= Math.max(0, deed.from - 6); at -= 1) {
		if (/^[,;:.،؛]$/.test(tokens[at]?.text ?? '')) return false;
		if (isWord(tokens[at], lexicon.earlier)) return true;
	}
	return false;
}

/** "That brings arrests to 83": those of the sentences before are in it. */
function setRaisedAside(facts: Facts, sentences: readonly ReadSentence[], lexicon: Lexicon): void {
	for (const field of ['arrests', 'rescued', 'sitesClosed', 'inspections'] as const) {
		const total = facts[field].find(
			(mention) =>
				mention.scope === 'whole' && mention.sentence > 0 && isRaisedTo(mention, sentences, lexicon)
		);
		if (!total) continue;
		for (const mention of facts[field])
			if (mention.sentence <= total.sentence && mention.figure.value < total.figure.value)
				mention.scope = mention.scope === 'whole' ? 'part' : mention.scope;
	}
}

/** Raised "to" a number, not by it: "a second raid brought 120 arrests" adds to those before. */
function isRaisedTo(
	{ figure, sentence }: FigureMention,
	sentences: readonly ReadSentence[],
	lexicon: Lexicon
): boolean {
	const tokens = sentences[sentence]?.tokens ?? [];
	const start = figure.evidence?.span?.[0];
	const from = tokens.findIndex((token) => token.start === start);
	const near = tokens.slice(Math.max(0, from - 12), from);
	const verb = near.findLastIndex((token) => isWord(token, lexicon.raising));
	const isTo = isWord(tokens[from - 1], 'to à a الي') || isWord(tokens[from], 'الي a à');
	return verb >= 0 && (isTo || near.slice(verb).some((token) => isWord(token, lexicon.totals)));
}

/** Where the same is told of now as well, what had been done before belongs to another time. */
function setEarlierAside(facts: Facts, earlier: ReadonlySet<FigureMention>): void {
	for (const field of ['arrests', 'rescued', 'sitesClosed', 'inspections'] as const) {
		const mentions = facts[field].filter(({ scope }) => scope === 'whole');
		if (mentions.every((mention) => earlier.has(mention))) continue;
		for (const mention of mentions) if (earlier.has(mention)) mention.scope = 'other-time';
	}
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
			if (!sentence) continue;
			const isPart =
				mention.sentence === total.sentence
					? !areSiblings(
							sentence.text,
							mentions.filter((other) => other !== total && other.sentence === total.sentence),
							language
						)
					: findCountries(sentence.text, language).length > 0 &&
						!areElsewhere(sentences[total.sentence]?.text ?? '', sentence.text, language);
			if (isPart) mention.scope = 'part';
		}
	}
}

/** "In Niger, 34 … In Burkina Faso, twelve …": each sentence opens with a country of its own. */
function areElsewhere(first: string, second: string, language: Language): boolean {
	// Rows of a table: "Kenya | 34", "Uganda | 21".
	if (first.includes(' | ') && second.includes(' | ')) return true;
	const [here, there] = [first, second].map((text) => openingCountries(text, language));
	return here?.length === 1 && there !== undefined && there.length > 0 && !there.includes(here[0] ?? '');
}

const IN = /^(?:in|en|au|aux|à|a)\s|^(?:و)?في\s/iu;

function openingCountries(sentence: string, language: Language): string[] {
	return IN.test(sentence) ? findCountries(sentence.slice(0, 45).replace(/[,،].*$/u, ''), language) : [];
}

/** "44 in Romania and 27 in Bulgaria": a place on either side. In "415 people, 160 of them in Egypt" the total has none. */
function areSiblings(sentence: string, others: readonly FigureMention[], language: Language): boolean {
	const starts = others.map(({ figure }) => figure.evidence?.span?.[0] ?? 0);
	const opening = sentence.slice(0, Math.min(...starts)).replace(/[,;،؛][^,;،؛]{0,40}[,،]?\s*$/u, '');
	return (
		findCountries(opening, language).length > 0 &&
		findCountries(sentence.slice(opening.length), language).length > 0
	);
}
