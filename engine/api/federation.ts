import { performance } from 'node:perf_hooks';
import type { Call } from '../context.ts';
import type { IndexReader } from '../core/index-reader.ts';
import { releaseTerms } from '../core/matching.ts';
import type { SearchAnswer } from '../core/search.ts';
import { globalScore } from '../core/score.ts';
import { compareKeys } from '../core/columns.ts';
import type { FacetValue } from '../core/columns.ts';
import type { Ranked } from '../core/rank.ts';
import { EngineError } from '../errors.ts';
import type { JsonWriter } from '../json-writer.ts';
import type { Federation, MultiSearchQuery, SearchBody } from '../requests.ts';
import { federateFacets } from './federated-facets.ts';
import { HitWriter } from './hits.ts';
import { inQuery, openQueryIndex, toSearchBody } from './multi-search.ts';
import { createRequestUid } from './request-uid.ts';
import { find } from './search.ts';

interface Source {
	index: number;
	query: MultiSearchQuery;
	body: SearchBody;
	reader: IndexReader;
	answer: SearchAnswer;
	weight: number;
}

interface Candidate {
	source: Source;
	ranked: Ranked;
	score: number;
	place: number;
}

const FORBIDDEN = ['limit', 'offset', 'page', 'hitsPerPage'] as const;

/** Writes the members of the answer to searches merged into one list, by score times weight; documents found by several searches appear once. */
export function federate(
	out: JsonWriter,
	call: Call,
	queries: readonly MultiSearchQuery[],
	federation: Federation
): void {
	const started = performance.now();
	const isPaged = typeof federation.page === 'number' || typeof federation.hitsPerPage === 'number';
	const size = isPaged ? (federation.hitsPerPage ?? 20) : federation.limit;
	const page = federation.page ?? 1;
	const skip = isPaged ? Math.max(0, page - 1) * size : federation.offset;
	const take = isPaged && page === 0 ? 0 : size;
	const sources = queries.map((query, index) =>
		inQuery(index, (): Source => {
			checkQuery(query, index);
			const reader = openQueryIndex(call, query);
			const body = toSearchBody(query);
			const answer = find(call, reader, { ...body, showRankingScore: true }, { skip: 0, take: skip + take });
			return { index, query, body, reader, answer, weight: query.federationOptions?.weight ?? 1 };
		})
	);
	const merged = mergeCandidates(sources);
	const writers = new Map(
		sources.map((source) => [source, new HitWriter(source.reader, source.body, source.answer)])
	);
	out.key('hits');
	out.begin('[');
	for (const { source, ranked, score } of merged.slice(skip, skip + take)) {
		const _federation = {
			indexUid: source.reader.row.uid,
			queriesPosition: source.query.federationOptions?.queryPosition ?? source.index,
			weightedRankingScore: score
		};
		writers.get(source)?.write(out, ranked, { _federation });
	}
	out.end(']');
	const total = countTotal(sources);
	out.members({
		processingTimeMs: Math.floor(performance.now() - started),
		...(isPaged
			? { hitsPerPage: size, page, totalPages: size === 0 ? 0 : Math.ceil(total / size), totalHits: total }
			: { limit: federation.limit, offset: federation.offset, estimatedTotalHits: total }),
		...federateFacets(call, sources, federation),
		requestUid: createRequestUid(),
		...(federation.showPerformanceDetails
			? { performanceDetails: { search: `${(performance.now() - started).toFixed(2)}ms` } }
			: {})
	});
	for (const { reader, answer } of sources) releaseTerms(reader, answer.terms);
}

function checkQuery(query: MultiSearchQuery, index: number): void {
	for (const field of FORBIDDEN) {
		if (query[field] === undefined || query[field] === null) continue;
		throw new EngineError(
			'invalid_multi_search_query_pagination',
			`Using pagination options is not allowed in federated queries.\n - Hint: remove \`${field}\` from query #${index} or remove \`federation\` from the request\n - Hint: pass \`federation.limit\` and \`federation.offset\` for pagination in federated search`
		);
	}
	if (query.facets && query.facets.length > 0) {
		throw new EngineError(
			'invalid_multi_search_query_facets',
			`Using facet options is not allowed in federated queries.\n - Hint: remove \`facets\` from query #${index} or remove \`federation\` from the request\n - Hint: pass \`federation.facetsByIndex\` with key \`${query.indexUid}\` for facets in federated search`
		);
	}
}

function mergeCandidates(sources: readonly Source[]): Candidate[] {
	const candidates = sources.flatMap((source) =>
		source.answer.page.map((ranked, place): Candidate => ({
			source,
			ranked,
			place,
			score: globalScore(source.answer.rules, ranked.costs, source.answer.terms.length) * source.weight
		}))
	);
	candidates.sort(
		(a, b) => compareSorts(a, b) || b.score - a.score || a.source.index - b.source.index || a.place - b.place
	);
	const seen = new Set<string>();
	return candidates.filter(({ source, ranked }) => {
		const key = `${source.reader.row.uid} ${ranked.document}`;
		if (seen.has(key)) return false;
		seen.add(key);
		return true;
	});
}

/** Where two searches sort by the same directions first, their values decide before the scores do. */
function compareSorts(a: Candidate, b: Candidate): number {
	const left = a.source.answer.rules;
	const right = b.source.answer.rules;
	for (let index = 0; index < Math.min(left.length, right.length); index++) {
		const own = left[index];
		const other = right[index];
		if (own?.kind !== 'sort' || other?.kind !== 'sort') {
			if (own?.kind === other?.kind && own) {
				continue;
			}
			return 0;
		}
		if (!own.sort || !other.sort || own.sort.descending !== other.sort.descending) return 0;
		if (index > 0 && scoreBefore(a, index) !== scoreBefore(b, index)) return 0;
		const x = valueAt(a, own.sort.path);
		const y = valueAt(b, other.sort.path);
		if (x === undefined || y === undefined) {
			if (x !== y) return x === undefined ? 1 : -1;
			continue;
		}
		const order = compareKeys(x, y) * (own.sort.descending ? -1 : 1);
		if (order !== 0) return order;
	}
	return 0;
}

function scoreBefore({ source, ranked }: Candidate, rules: number): number {
	return (
		globalScore(source.answer.rules.slice(0, rules), ranked.costs, source.answer.terms.length) * source.weight
	);
}

function valueAt({ source, ranked }: Candidate, path: string): FacetValue | undefined {
	const column = source.reader.columns.get(path);
	if (!column) return undefined;
	const start = column.starts[ranked.document] as number;
	if (start === column.starts[ranked.document + 1]) return undefined;
	const value = column.values[column.ordinals[start] as number];
	return typeof value === 'string' ? value.toLowerCase() : value;
}

/** How many documents all searches found together, each counted once an index. */
function countTotal(sources: readonly Source[]): number {
	const found = new Map<IndexReader, Uint32Array>();
	for (const { reader, answer } of sources) {
		const before = found.get(reader);
		found.set(
			reader,
			before ? before.map((word, index) => word | (answer.found[index] as number)) : answer.found
		);
	}
	let total = 0;
	for (const bits of found.values()) {
		for (let word of bits) for (; word !== 0; word &= word - 1) total++;
	}
	return total;
}
