import { countBits, fromList, intersect, listBits, subtract } from './bitmap.ts';
import type { Bitmap } from './bitmap.ts';
import { admitDistinct, onePerValue } from './distinct.ts';
import { expandPhrase } from './expand.ts';
import { parseFilter } from './filter-parser.ts';
import { evaluateFilter } from './filter.ts';
import type { IndexReader } from './index-reader.ts';
import type { MatchedQuery } from './matched-query.ts';
import { frequencyOf, matchTerms } from './matching.ts';
import type { TermMatches } from './matching.ts';
import { covers } from './flatten.ts';
import { parseQuery } from './query-parser.ts';
import { rank } from './rank.ts';
import type { Ranked } from './rank.ts';
import { createRules } from './rules.ts';
import type { Matching, ScoredRule } from './rules.ts';
import { globalScore } from './score.ts';
import { SearchText } from './search-text.ts';
import type { SortKey } from './sort.ts';

export type MatchingStrategy = 'last' | 'all' | 'frequency';

export interface SearchRequest {
	query: string;
	filter?: unknown;
	sort: readonly SortKey[];
	skip: number;
	take: number;
	matchingStrategy: MatchingStrategy;
	attributesToSearchOn: readonly string[] | undefined;
	distinct: string | null;
	rankingRules?: readonly string[];
	/** Compute every rule's cost, for scores. */
	wantCosts: boolean;
	/** What the search before it matched, if it is one of several. */
	matched?: MatchedQuery;
	/** Documents whose score is below are not found at all. */
	scoreThreshold?: number;
}

/** How long what was found is ordered, as in Meilisearch, if the settings say nothing. */
const MOST_MS = 1500;

export interface SearchAnswer {
	page: Ranked[];
	rules: ScoredRule[];
	terms: TermMatches[];
	/** All documents found, before paging: one for each value if distinct. */
	found: Bitmap;
	/** The same in a list, ascending, if they had to be listed. */
	list: Uint32Array | undefined;
	total: number;
	text: SearchText;
}

const texts = new WeakMap<object, SearchText>();

/** The settings of an index, made ready for searching once. */
export function searchText(reader: IndexReader): SearchText {
	let text = texts.get(reader.settings);
	if (!text) texts.set(reader.settings, (text = new SearchText(reader.settings)));
	return text;
}

/** Finds and orders. Throws FilterError for a wrong filter. */
export function search(reader: IndexReader, request: SearchRequest): SearchAnswer {
	const until = performance.now() + (reader.settings.searchCutoffMs ?? MOST_MS);
	const text = searchText(reader);
	const filter = parseFilter(request.filter);
	let universe = filter ? evaluateFilter(reader, filter) : reader.alive;
	const query = parseQuery(
		request.query,
		text.tokenizer,
		text.stopWords,
		reader.settings.prefixSearch !== 'disabled'
	);
	for (const words of query.excluded) {
		const { postings } = expandPhrase(reader, words);
		universe = subtract(universe, fromList(postings.documents, reader.documentLimit));
	}
	const match = (): TermMatches[] =>
		matchTerms(reader, text, query.terms, allowedFields(reader, request.attributesToSearchOn));
	const wanted = JSON.stringify([request.query, request.attributesToSearchOn]);
	const terms = request.matched ? request.matched.of(reader, wanted, match) : match();
	const matching = resolve(reader, terms, request.matchingStrategy);
	const rules = createRules(matching, request.rankingRules ?? reader.settings.rankingRules, request.sort);
	let found = terms.length === 0 ? universe : findMatching(matching, universe, request.matchingStrategy);
	const room = request.matched?.room(reader.documentLimit);
	let documents = terms.length === 0 ? undefined : listBits(found, Infinity, room);
	if (documents) noteLevels(matching, documents);
	const distinct = request.distinct ?? reader.settings.distinctAttribute;
	const column = distinct === null ? undefined : reader.columns.get(distinct);
	const { skip, take, wantCosts } = request;
	if (request.scoreThreshold !== undefined) {
		const all = rank(documents ?? listBits(found), rules, {
			skip: 0,
			take: Infinity,
			wantCosts: true,
			admit: undefined,
			until
		});
		const threshold = request.scoreThreshold;
		documents = Uint32Array.from(
			all
				.filter(({ costs }) => globalScore(rules, costs, terms.length) >= threshold)
				.map(({ document }) => document)
		).sort();
		found = fromList(documents, reader.documentLimit);
	}
	if (rules.length === 0 && !column && !documents) {
		const list = listBits(found, skip + take).subarray(skip);
		const page = Array.from(list, (document) => ({ document, costs: [] }));
		return { page, rules, terms, found, list: undefined, total: countBits(found), text };
	}
	const admit = column ? admitDistinct(column) : undefined;
	let list: Uint32Array | undefined = documents ?? listBits(found, Infinity, room);
	const page = rank(list, rules, { skip, take, wantCosts, admit, until });
	if (column) {
		found = onePerValue(column, found, page);
		list = undefined;
	}
	return { page, rules, terms, found, list, total: list?.length ?? countBits(found), text };
}

function allowedFields(reader: IndexReader, names: readonly string[] | undefined): Uint8Array | undefined {
	if (!names || names.includes('*')) return undefined;
	return Uint8Array.from(reader.fields, (field) => (names.some((name) => covers(name, field)) ? 1 : 0));
}

function resolve(reader: IndexReader, terms: TermMatches[], strategy: MatchingStrategy): Matching {
	const order = terms.map((_, index) => index);
	const isPhrase = (index: number): number => (terms[index]?.term.isPhrase ? 0 : 1);
	const frequency = (index: number): number =>
		strategy === 'frequency' ? frequencyOf(terms[index] as TermMatches) : 0;
	order.sort((a, b) => isPhrase(a) - isPhrase(b) || frequency(a) - frequency(b) || a - b);
	return { reader, terms, order, levels: roomForLevels(reader.documentLimit) };
}

let levelsRoom = new Uint8Array(0);

/** Only the levels of documents that are found are looked at, and those are noted first: what others were does not matter. */
function roomForLevels(documents: number): Uint8Array {
	if (levelsRoom.length < documents) levelsRoom = new Uint8Array(documents);
	return levelsRoom;
}

/** The documents that hold enough of the terms: those given up last. */
function findMatching({ terms, order }: Matching, universe: Bitmap, strategy: MatchingStrategy): Bitmap {
	const phrases = terms.filter(({ term }) => term.isPhrase).length;
	const least = strategy === 'all' ? terms.length : Math.max(1, phrases);
	return order
		.slice(0, least)
		.reduce((found, index) => intersect(found, (terms[index] as TermMatches).bits), universe);
}

/** Notes in `levels` how many of the terms each document holds, from the front of their order. */
function noteLevels({ terms, order, levels }: Matching, documents: Uint32Array): void {
	const held = order.map((index) => (terms[index] as TermMatches).costs);
	const count = held.length;
	if (count === 1) {
		levels.fill(1);
		return;
	}
	for (let index = 0; index < documents.length; index++) {
		const document = documents[index] as number;
		let level = 1;
		while (level < count && (held[level] as Uint8Array)[document] !== 0) level++;
		levels[document] = level;
	}
}
