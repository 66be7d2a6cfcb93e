import type { CrimeType } from '#domain/crime-type.ts';
import type { Language } from '#domain/language.ts';
import { mergeCoordinated } from './coordination.ts';
import { findPlaces } from './countries.ts';
import { findCrimeTypes } from './crime-types.ts';
import { type FigureMention, type SeizureMention, toMention, withKind } from './figure-mentions.ts';
import { fillLeftovers } from './leftovers.ts';
import { LEXICONS } from './lexicon/all.ts';
import { operationKey, type OperationMention } from './operation-key.ts';
import { markPlaces } from './parts-by-place.ts';
import { type ReadSentence, readSentence } from './read-sentence.ts';
import { isDefinite, setRestatedAside, withoutHeadline } from './restated.ts';
import type { Role } from './role-of.ts';
import { isEarlier, setEarlierAside, setRaisedAside } from './scopes.ts';
import { withOneBefore } from './one-before.ts';
import { fillTables } from './tables.ts';
import { takeUp } from './take-up.ts';
import { splitSentences } from './sentences.ts';
import { fillUnclaimed } from './unclaimed.ts';
import { fillUnclaimedPeople } from './unclaimed-people.ts';
import { findTimeMarks, isOfOtherTime } from './time-marks.ts';
import { fillVerbless } from './verbless.ts';

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
		sentences.push(readSentence(sentence, language, date, sentences));
	fillVerbless(sentences, LEXICONS[language]);
	fillTables(sentences, LEXICONS[language]);
	takeUp(sentences, LEXICONS[language]);
	fillLeftovers(sentences, LEXICONS[language]);
	fillUnclaimed(sentences, LEXICONS[language]);
	fillUnclaimedPeople(sentences, LEXICONS[language]);
	const operations = distinctOperations(sentences.flatMap((sentence) => sentence.operations));
	const facts: Facts = {
		language,
		dates: [],
		operations,
		countries: [...findPlaces(text, language)],
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
	const latest = latestDate(sentences);
	const last = date ?? latest;
	const day =
		last === undefined ? undefined : { date: last, isTold: latest?.slice(0, 4) === last.slice(0, 4) };
	const earlier = new Set<FigureMention>();
	const definite = new Set<FigureMention>();
	const seen = new Set<string>();
	sentences.forEach((sentence, index) => {
		for (const { start, end, inferred } of sentence.dates) {
			if (seen.has(`${start} ${end}`)) continue;
			seen.add(`${start} ${end}`);
			facts.dates.push({ start, ...(end ? { end } : {}), ...(inferred ? { inferred } : {}) });
		}
		const marks = findTimeMarks(sentence, language, facts.operations[0], day);
		const lexicon = LEXICONS[language];
		const told = sentence.roles.map((role) => withOneBefore(role, { ...sentence, lexicon }));
		for (const role of mergeCoordinated(told, sentence.tokens, lexicon)) {
			if (role.summed && role.role === 'seizure') continue;
			const mention = toMention(sentence, index, role, language);
			if (mention.scope === 'whole' && isOfOtherTime(marks, role, LEXICONS[language]))
				mention.scope = 'other-time';
			if (role.role === 'seizure') facts.seizures.push(withKind(mention, role, sentence));
			else facts[FIELD_OF[role.role]].push(mention);
			if (isEarlier(sentence, role, LEXICONS[language])) earlier.add(mention);
			if (isDefinite(sentence, role, LEXICONS[language])) definite.add(mention);
		}
	});
	setRaisedAside(facts, sentences, LEXICONS[language]);
	setEarlierAside(facts, earlier);
	setRestatedAside(facts, definite);
	withoutHeadline(facts, sentences);
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
