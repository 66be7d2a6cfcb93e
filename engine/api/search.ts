import { performance } from 'node:perf_hooks';
import type { Call, Handler } from '../context.ts';
import { openIndex, readJson, written } from '../context.ts';
import { FilterError } from '../core/filter-syntax.ts';
import type { IndexReader } from '../core/index-reader.ts';
import { MatchedQuery } from '../core/matched-query.ts';
import { filterableFeatures } from '../core/plan.ts';
import { search } from '../core/search.ts';
import type { SearchAnswer } from '../core/search.ts';
import { EngineError } from '../errors.ts';
import type { Reply } from '../exchange.ts';
import { JsonWriter } from '../json-writer.ts';
import { parseRequest, toSnakeCase } from '../parse.ts';
import { SearchBody } from '../requests.ts';
import { availableFilters, countFacets, writeFacets } from './facets.ts';
import { HitWriter } from './hits.ts';
import { createRequestUid } from './request-uid.ts';
import { parseSortList } from './sorting.ts';
import { bodyOfQueryString } from './search-query.ts';

export const codeOfSearch = (field: string): string => `invalid_search_${toSnakeCase(field)}`;

export const searchByPost: Handler = (call) => {
	const reader = openIndex(call);
	const body = call.body.length === 0 ? {} : readJson(call);
	return answerAlone(call, reader, parseRequest(SearchBody, body, codeOfSearch));
};

export const searchByGet: Handler = (call) => {
	const reader = openIndex(call);
	const body = parseRequest(SearchBody, bodyOfQueryString(call.url), codeOfSearch, 'query');
	return answerAlone(call, reader, body);
};

function answerAlone(call: Call, reader: IndexReader, body: SearchBody): Reply {
	const out = new JsonWriter();
	const matched = new MatchedQuery();
	out.begin('{');
	writeAnswer(out, call, reader, body, matched);
	out.end('}');
	matched.release();
	return written(out);
}

/** Writes the members of one search's answer. */
export function writeAnswer(
	out: JsonWriter,
	call: Call,
	reader: IndexReader,
	body: SearchBody,
	matched: MatchedQuery
): void {
	const started = performance.now();
	const paging = readPaging(reader, body);
	const answer = find(call, reader, body, { ...paging, matched });
	const writer = new HitWriter(reader, body, answer);
	out.key('hits');
	out.begin('[');
	for (const ranked of answer.page) writer.write(out, ranked);
	out.end(']');
	const most = reader.settings.pagination.maxTotalHits;
	const total = Math.min(answer.total, most);
	const facets = body.facets ? countFacets(reader, body.facets, answer) : undefined;
	out.members({
		query: body.q ?? '',
		processingTimeMs: Math.floor(performance.now() - started),
		...(paging.isPaged
			? {
					hitsPerPage: paging.size,
					page: paging.page,
					totalPages: paging.size === 0 ? 0 : Math.ceil(total / paging.size),
					totalHits: total
				}
			: { limit: body.limit, offset: body.offset, estimatedTotalHits: total })
	});
	if (facets) writeFacets(out, facets);
	out.members({
		requestUid: createRequestUid(),
		...(body.showPerformanceDetails
			? { performanceDetails: { search: `${(performance.now() - started).toFixed(2)}ms` } }
			: {})
	});
}

interface Paging {
	isPaged: boolean;
	page: number;
	size: number;
	skip: number;
	take: number;
}

export function readPaging(reader: IndexReader, body: SearchBody): Paging {
	const most = reader.settings.pagination.maxTotalHits;
	const isPaged = typeof body.page === 'number' || typeof body.hitsPerPage === 'number';
	const page = body.page ?? 1;
	const size = isPaged ? (body.hitsPerPage ?? 20) : body.limit;
	const skip = isPaged ? Math.max(page - 1, 0) * size : body.offset;
	const take = isPaged && page === 0 ? 0 : Math.max(0, Math.min(size, most - skip));
	return { isPaged, page, size, skip, take };
}

/** Runs a search with the token's own filter added, and faults told in the search's own codes. */
export function find(
	call: Call,
	reader: IndexReader,
	body: SearchBody,
	{ skip, take, matched }: { skip: number; take: number; matched?: MatchedQuery }
): SearchAnswer {
	checkAttributes(reader, body);
	const sort = body.sort ? parseSortList(reader, body.sort, 'invalid_search_sort') : [];
	const tenantFilter = call.access.filterFor(reader.row.uid);
	try {
		return search(reader, {
			query: body.q ?? '',
			filter: combineFilters(body.filter, tenantFilter),
			sort,
			skip,
			take,
			...(matched ? { matched } : {}),
			matchingStrategy: body.matchingStrategy ?? 'last',
			attributesToSearchOn: body.attributesToSearchOn ?? undefined,
			distinct: body.distinct ?? null,
			...(body.rankingRules ? { rankingRules: body.rankingRules } : {}),
			wantCosts: Boolean(body.showRankingScore || body.showRankingScoreDetails),
			...(typeof body.rankingScoreThreshold === 'number'
				? { scoreThreshold: body.rankingScoreThreshold }
				: {})
		});
	} catch (error) {
		if (error instanceof FilterError) throw new EngineError('invalid_search_filter', error.message);
		throw error;
	}
}

function combineFilters(own: unknown, tenant: unknown): unknown {
	if (tenant === undefined || tenant === null) return own;
	const parts = [own, tenant].flatMap((filter) =>
		Array.isArray(filter) ? filter : filter == null ? [] : [filter]
	);
	return parts as unknown[];
}

function checkAttributes(reader: IndexReader, body: SearchBody): void {
	const { searchableAttributes } = reader.settings;
	for (const name of body.attributesToSearchOn ?? []) {
		if (name === '*' || searchableAttributes.includes('*')) continue;
		const isSearchable = searchableAttributes.some((own) => own === name || name.startsWith(`${own}.`));
		if (isSearchable || name.includes('*')) continue;
		throw new EngineError(
			'invalid_search_attributes_to_search_on',
			`Attribute \`${name}\` is not searchable. Available searchable attributes are: \`${searchableAttributes.join(', ')}\`.`
		);
	}
	if (typeof body.distinct === 'string' && !filterableFeatures(reader.settings, body.distinct)) {
		throw new EngineError(
			'invalid_search_distinct',
			`Attribute \`${body.distinct}\` is not filterable and thus, cannot be used as distinct attribute. ${availableFilters(reader)}`
		);
	}
}
