import { CRIME_TYPE_LABELS, type CrimeType } from '#domain/crime-type.ts';
import type { CountedThing, Operation } from '#domain/operation.ts';
import { seriesId, seriesName } from '#domain/series.ts';
import type { Source } from '#domain/source.ts';
import { seriesInArabic } from '../extract/arabic-series.ts';
import { chooseFigure } from '../extract/choose-figure.ts';
import type { FigureMention, SeizureMention } from '../extract/figure-mentions.ts';
import { fold } from '../extract/fold.ts';
import { operationKey, type OperationMention } from '../extract/operation-key.ts';
import { parseDateline } from './dateline.ts';
import { distinctSeizures } from './distinct-seizures.ts';
import { participantsOf } from './participants.ts';
import { figuresOf, namesOperation, type ReadStory, slugOf, withUrl } from './story.ts';

/**
 * The operation that a story tells of: the first one it names, else one without a name where the story gives an
 * operation's results. Undefined where there is none, or no crime type to count it under.
 */
export function readOperation(read: ReadStory, source: Source): Operation | undefined {
	const { story, facts, language } = read;
	const [first] = facts.operations;
	const named = first && inLatin(first);
	const firstCrime = mainCrime(facts.crimeTypes);
	if (!firstCrime) return undefined;
	const results = [...facts.arrests, ...facts.seizures, ...facts.rescued].some(
		({ scope }) => scope === 'whole'
	);
	if (!named && !(results && story.topic === 'operation' && tellsOfOne(read))) return undefined;
	const year = story.date.slice(0, 4);
	const ranges = facts.dates.filter(({ end }) => end !== undefined);
	const period = ranges.find(({ inferred }) => !inferred) ?? ranges[0];
	const figures = figuresOf(facts, source);
	const countriesCount = chooseFigure(facts.countriesCount)?.figure;
	const participants = participantsOf(read.story.text[read.language] ?? '', read.language);
	const money = facts.seizures.filter(({ figure, scope }) => scope === 'whole' && isCurrency(figure.unit));
	const original = money.find(({ figure }) => figure.unit !== 'USD');
	const operation: Operation = {
		id: named ? `${idOf(named)}-${year}` : `operation-${firstCrime}-${story.date}`,
		name: named
			? nameOf(named)
			: `Operation against ${CRIME_TYPE_LABELS[firstCrime].en.toLowerCase()} (${year})`,
		...(named ? { series: displayName(named.series) } : {}),
		...(named?.edition ? { edition: named.edition } : {}),
		...(period ? { start: period.start, end: period.end } : {}),
		announced: story.date,
		crimeTypes: facts.crimeTypes,
		countries: [...(participants ?? facts.countries)],
		countriesComplete:
			participants !== undefined && participants.length === (countriesCount?.value ?? participants.length),
		...(countriesCount ? { countriesCount: withUrl(countriesCount, source) } : {}),
		...figures,
		...(original && !figures.seizureUsd ? { seizureOriginal: withUrl(original.figure, source) } : {}),
		...kindOf(money),
		seizures: distinctSeizures(facts.seizures)
			.filter(({ figure }) => !isCurrency(figure.unit))
			.flatMap((mention) => countedThing(mention, mention.what, read, source)),
		other: [
			...facts.sitesClosed.flatMap((mention) => otherThing(mention, read, source)),
			...facts.inspections.flatMap((mention) => otherThing(mention, read, source)),
			...facts.groupsDismantled.flatMap((mention) => otherThing(mention, read, source))
		],
		sources: story.sources,
		confidence: named ? 'medium' : 'low',
		...(named ? {} : { note: { en: 'The source names no operation; the title is the story’s own.' } }),
		title: { [language]: story.title[language] ?? story.id },
		summary: { [language]: leadOf(story.text[language] ?? story.id) }
	};
	return operation;
}

/** "An INTERPOL-coordinated operation": the story is about one. */
function tellsOfOne({ story, language }: ReadStory): boolean {
	return namesOperation(fold(`${story.title[language] ?? ''} ${story.text[language] ?? ''}`), language);
}

/** Crimes that go along with most others: an operation without a name is not called after them. */
const ALONG: readonly CrimeType[] = [
	'organized-crime',
	'fugitives',
	'counterfeit-goods',
	'financial-crime',
	'corruption'
];

function mainCrime(types: readonly CrimeType[]): CrimeType | undefined {
	return types.find((type) => !ALONG.includes(type)) ?? types[0];
}

/** "أكوما 2" is Akoma 2, wherever the series is known. */
function inLatin(mention: OperationMention): OperationMention {
	const series = seriesInArabic(mention.series);
	return series === undefined
		? mention
		: { ...mention, series, name: [series, mention.edition].filter(Boolean).join(' ') };
}

function idOf(mention: OperationMention): string {
	const id = seriesId(`${mention.series} ${mention.edition ?? ''}`);
	// A name in Arabic letters leaves nothing, or the number of its edition.
	return /[a-z]/.test(id) ? id : slugOf(operationKey(mention));
}

/** A lead is at least this long; a shorter first paragraph has the next one with it. */
const LEAD = 200;

/** The first paragraphs of a story, without the place it was written at; the story itself keeps them all. */
function leadOf(text: string): string {
	const paragraphs: string[] = [];
	for (const line of text.split('\n')) {
		if (paragraphs.join(' ').length >= LEAD || (paragraphs.length > 0 && /^•|:$/.test(line))) break;
		paragraphs.push(line.slice(parseDateline(line)?.length ?? 0));
	}
	return paragraphs.join('\n');
}

function isCurrency(unit: string): boolean {
	return /^[A-Z]{3}$/.test(unit);
}

function kindOf(money: readonly SeizureMention[]): Pick<Operation, 'seizureKind'> {
	const kinds = new Set(money.map(({ kind }) => kind).filter((kind) => kind !== undefined));
	const [kind] = kinds;
	return kind === undefined ? {} : { seizureKind: kinds.size === 1 ? kind : 'mixed' };
}

function countedThing(
	mention: FigureMention,
	what: string | undefined,
	{ language }: ReadStory,
	source: Source
): CountedThing[] {
	return what ? [{ what: { [language]: what }, figure: withUrl(mention.figure, source) }] : [];
}

/** Sites, checks and groups: what they are is said by the words themselves. */
function otherThing(mention: FigureMention, read: ReadStory, source: Source): CountedThing[] {
	if (mention.scope !== 'whole') return [];
	const { asWritten = '', evidence } = mention.figure;
	const sentence = evidence?.sentence[read.language] ?? '';
	const span = evidence?.span;
	const words = (span ? sentence.slice(span[0], span[1]) : asWritten).replace(asWritten, '').trim();
	return countedThing(mention, words || asWritten, read, source);
}

/** "Operation SOGA III", "Operation Pangea IX": one spelling, whatever the page writes in capitals. */
export function nameOf({ series, edition, name }: OperationMention): string {
	if (!/\p{Script=Latin}/u.test(name)) return name;
	const base = displayName(series);
	if (edition === undefined) return `Operation ${base}`;
	return /^[IVXL]+$|^\d/.test(edition) ? `Operation ${base} ${edition}` : `Operation ${base} – ${edition}`;
}

function displayName(series: string): string {
	return series === series.toUpperCase() && /^[\x20-\x7e]+$/.test(series)
		? seriesName(seriesId(series))
		: series;
}
