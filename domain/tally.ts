import { type Bound, type Bounded, BOUNDS, boundOfSum, type Sum, sumFigures } from './bound.ts';
import { chooseFigure, type RivalMeasure } from './choose-figure.ts';
import { groupsOf } from './crime-type.ts';
import { FIGURE_RULES, type FigureRule } from './figure-rule.ts';
import { countingDate, type Operation } from './operation.ts';

/*
 * Meilisearch counts but does not add. So each operation's document carries its figures as words to be counted:
 * one word for each digit that is not zero ("arrests of 2014: a 4 in the hundreds") and one for the bound. How
 * often each word occurs among the matches of a search, which is what a facet distribution says, gives the exact
 * sum: occurrences × digit × its power of ten. There are only so many years, places and digits, so the answer
 * stays small however many operations match, and can never be cut off.
 */

/** The attributes that hold the words, one a chart, so that each chart asks for no more than it needs. */
export const TALLY_ATTRIBUTES = [
	'tallyTime',
	'tallyCrimes',
	'tallyArrests',
	'tallyMoney',
	'tallySeizures',
	'tallyRescued',
	'tallyReach'
] as const;
export type TallyAttribute = (typeof TALLY_ATTRIBUTES)[number];
export type Tallies = Record<TallyAttribute, string[]>;

/** How often each word occurs among the matches. */
export type Distribution = Readonly<Record<string, number>>;

/** More different words than any attribute can come to; a distribution this long was cut off. */
export const MOST_TALLY_WORDS = 50_000;

/** Stands for the year of what has no date. */
export const UNDATED = 0;

const FINEST = 6;
const LARGEST = 1e15;

/** The words of one operation. */
export function toTallies(operation: Operation): Tallies {
	const date = countingDate(operation);
	const moment = date?.slice(0, 7) ?? String(UNDATED);
	const year = Number(moment.slice(0, 4));
	const groups = groupsOf(operation.crimeTypes);
	// The last one parts operations into stacks that add up: by their only group, or as having several.
	const crimes = [...operation.crimeTypes, ...groups, `only ${groups.length === 1 ? groups[0] : 'several'}`];
	const reach = operation.countriesCount;
	return {
		tallyTime: [moment],
		tallyCrimes: crimes.map((crime) => `${crime}|${moment}`),
		tallyArrests: figureWords(operation, 'arrests', year, ''),
		tallyMoney: figureWords(operation, 'seizureUsd', year, operation.seizureKind ?? 'unspecified'),
		tallySeizures: [
			...unitWords(operation, year),
			...figureWords(operation, 'seizureOriginal', year, `${operation.seizureOriginal?.unit}`)
		],
		tallyRescued: figureWords(operation, 'rescued', year, ''),
		tallyReach: reach ? [`${year}|${reach.value}${reach.bound === 'exact' ? '' : `|${reach.bound}`}`] : []
	};
}

/** Words of one measure: those of the figure that each rule chooses, said once where rules agree. */
function figureWords(operation: Operation, measure: RivalMeasure, year: number, part: string): string[] {
	const rulesOf = new Map<Bounded, FigureRule[]>();
	for (const rule of FIGURE_RULES) {
		const figure = chooseFigure(operation, measure, rule);
		if (figure) rulesOf.set(figure, [...(rulesOf.get(figure) ?? []), rule]);
	}
	return [...rulesOf].flatMap(([figure, rules]) => toWords(figure, rules, year, part));
}

/** What was seized in each unit; things of one unit in one operation are added here, since a word counts once. */
function unitWords(operation: Operation, year: number): string[] {
	const byUnit = Map.groupBy(operation.seizures, ({ figure }) => figure.unit);
	return [...byUnit].flatMap(([unit, things]) =>
		toWords(sumFigures(things.map(({ figure }) => figure)), [...FIGURE_RULES], year, `of ${unit}`)
	);
}

function toWords(
	figure: Bounded & { high?: number | undefined },
	rules: readonly FigureRule[],
	year: number,
	part: string
): string[] {
	const head = `${rules.length === FIGURE_RULES.length ? '*' : rules.join('+')}|${year}|${part}`;
	const spread = figure.high === undefined ? 0 : figure.high - figure.value;
	return [
		`${head}|${figure.bound}`,
		...digitsOf(figure.value).map((digit) => `${head}|${digit}`),
		...digitsOf(spread).map((digit) => `${head}|+${digit}`)
	];
}

/** 1,400 → "3:1", "2:4": power of ten and digit, zeros left out. To the millionth. */
function digitsOf(value: number): string[] {
	if (!(value >= 0 && value < LARGEST)) throw new RangeError(`tally: cannot add up ${value}`);
	const [whole = '', fraction = ''] = value.toFixed(FINEST).split('.');
	return [...(whole + fraction)].flatMap((digit, index) =>
		digit === '0' ? [] : [`${whole.length - 1 - index}:${digit}`]
	);
}

/** Figures of one year and part, added up. */
export interface Tally {
	value: number;
	/** How much higher the sum is when each range stands at its upper end. */
	spread: number;
	/** Operations that state a figure, by its bound. */
	bounds: Record<Bound, number>;
	/** Operations that state a figure. */
	stated: number;
}

/** Tallies by year, then by part: kind of money seized, unit, or '' where there is only one. */
export type TallyTable = Map<number, Map<string, Tally>>;

/** A word of a figure, read. */
interface TallyWord {
	rules: readonly string[];
	year: number;
	part: string;
	/** The bound of a figure, or a digit of it. */
	mark: Bound | { field: 'value' | 'spread'; place: number; digit: number };
}

/** Words read so far: every answer has the same few hundred. */
const wordsRead = new Map<string, TallyWord>();

function readWord(word: string): TallyWord {
	const known = wordsRead.get(word);
	if (known) return known;
	const [rules = '', year = '', part = '', mark = ''] = word.split('|');
	const digit = /^(\+?)(-?\d+):(\d)$/.exec(mark);
	if (!digit && !(BOUNDS as readonly string[]).includes(mark))
		throw new RangeError(`tally: ${JSON.stringify(word)} is no word of a figure`);
	const read: TallyWord = {
		rules: rules.split('+'),
		year: Number(year),
		part,
		mark: digit
			? { field: digit[1] ? 'spread' : 'value', place: Number(digit[2]), digit: Number(digit[3]) }
			: (mark as Bound)
	};
	if (wordsRead.size >= MOST_TALLY_WORDS) wordsRead.clear();
	wordsRead.set(word, read);
	return read;
}

/**
 * Adds up a distribution under a rule.
 * @throws RangeError when the distribution was cut off, or holds a word that is none
 */
export function readTallies(distribution: Distribution, rule: FigureRule = 'stated'): TallyTable {
	const table: TallyTable = new Map();
	const millionths = new Map<Tally, { value: number; spread: number }>();
	for (const [word, count] of entriesOf(distribution)) {
		const { rules, year, part, mark } = readWord(word);
		if (rules[0] !== '*' && !rules.includes(rule)) continue;
		const tally = tallyAt(table, year, part);
		if (typeof mark === 'string') {
			tally.bounds[mark] += count;
			tally.stated += count;
			continue;
		}
		const { field, place, digit } = mark;
		const amount = count * digit;
		// Whole and broken parts are added apart: whole sums stay exact to 2⁵³.
		if (place >= 0) tally[field] += amount * 10 ** place;
		else {
			const small = millionths.get(tally) ?? { value: 0, spread: 0 };
			small[field] += amount * 10 ** (FINEST + place);
			millionths.set(tally, small);
		}
	}
	for (const [tally, small] of millionths) {
		tally.value += small.value / 10 ** FINEST;
		tally.spread += small.spread / 10 ** FINEST;
	}
	return table;
}

function tallyAt(table: TallyTable, year: number, part: string): Tally {
	let parts = table.get(year);
	if (!parts) table.set(year, (parts = new Map()));
	let tally = parts.get(part);
	if (!tally) {
		tally = {
			value: 0,
			spread: 0,
			stated: 0,
			bounds: { exact: 0, 'at-least': 0, about: 0, nearly: 0, range: 0 }
		};
		parts.set(part, tally);
	}
	return tally;
}

/** The tallies of several years or parts as one. */
export function addTallies(tallies: Iterable<Tally>): Tally {
	const total = tallyAt(new Map(), UNDATED, '');
	for (const tally of tallies) {
		total.value += tally.value;
		total.spread += tally.spread;
		total.stated += tally.stated;
		for (const bound of BOUNDS) total.bounds[bound] += tally.bounds[bound];
	}
	return total;
}

/** What a tally over so many operations can honestly say; the same rule as `sumFigures`. */
export function sumOfTally(tally: Tally | undefined, operations: number): Sum {
	if (!tally) return { value: 0, bound: 'exact', stated: 0, silent: operations };
	const { value, stated, bounds } = tally;
	const silent = operations - stated;
	const bound = boundOfSum(
		BOUNDS.filter((name) => bounds[name] > 0),
		silent > 0 && stated > 0
	);
	return { value, bound, stated, silent };
}

/** Operations by moment: "2014-06", or "2014" where no month is known. */
export function readMoments(distribution: Distribution): Map<string, number> {
	return new Map(entriesOf(distribution));
}

/** Operations by crime type or group, then by moment. */
export function readCrimes(distribution: Distribution): Map<string, Map<string, number>> {
	const table = new Map<string, Map<string, number>>();
	for (const [word, count] of entriesOf(distribution)) {
		const [crime = '', moment = ''] = word.split('|');
		const moments = table.get(crime) ?? new Map<string, number>();
		table.set(crime, moments.set(moment, count));
	}
	return table;
}

/** Numbers of countries that operations reached, and how many operations reached each. */
export interface Reach extends Bounded {
	year: number;
	operations: number;
}

export function readReach(distribution: Distribution): Reach[] {
	return entriesOf(distribution).map(([word, operations]) => {
		const [year = '', value = '', bound = 'exact'] = word.split('|');
		return { year: Number(year), bound: bound as Bound, value: Number(value), operations };
	});
}

function entriesOf(distribution: Distribution): [string, number][] {
	const entries = Object.entries(distribution);
	if (entries.length >= MOST_TALLY_WORDS)
		throw new RangeError(`tally: a distribution of ${entries.length} words may have been cut off`);
	return entries;
}
