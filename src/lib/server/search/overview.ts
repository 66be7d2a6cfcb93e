import type { MultiSearchParams } from 'meilisearch';
import type { Sum } from '#domain/bound.ts';
import { isCountryCode } from '#domain/countries.ts';
import { CRIME_GROUPS } from '#domain/crime-type.ts';
import type { SearchDocument } from '#domain/document.ts';
import { RECORDS_INDEX } from '#domain/indexes.ts';
import type { Language } from '#domain/language.ts';
import { NOTICE_TYPES } from '#domain/notice-type.ts';
import { emptyQuery } from '#domain/query.ts';
import { seriesName } from '#domain/series.ts';
import { addTallies, readTallies, sumOfTally, type TallyAttribute } from '#domain/tally.ts';
import type { FacetValue, Hit } from '#lib/search/result.ts';
import { asked } from '../errors.ts';
import { latestPush } from '../latest-push.ts';
import { meilisearch } from '../meilisearch.ts';
import { countEntry, type LatestRow, latestWorldwide } from '../record-pages/notice-table.ts';
import { readAll } from '../record-pages/read-records.ts';
import { strictly } from './attempts.ts';
import { toHit } from './hits.ts';
import { type NamedOperation, operationNames } from './operation-names.ts';
import { pageOf } from './requests.ts';

const TALLIES = ['tallyArrests', 'tallyMoney', 'tallyRescued'] as const satisfies TallyAttribute[];
const LATEST = 7;
const MOST_SERIES = 7;

/** A series and the years that its editions span. */
export interface SeriesSpan {
	id: string;
	name: string;
	editions: number;
	from: number;
	to: number;
}

/** What the start page shows besides its charts. */
export interface Overview {
	operations: number;
	since: number;
	/** Date of the newest one. */
	newestOperation: string | undefined;
	arrests: Sum;
	seizedUsd: Sum;
	rescued: Sum;
	countries: number;
	crimes: FacetValue[];
	latest: Hit[];
	series: SeriesSpan[];
	notices: LatestRow[];
}

/** Reads the whole start page: two requests to the search server, side by side. */
export async function overview(reader: Language): Promise<Overview> {
	const query = { ...emptyQuery(), kind: ['operation', 'news'] };
	const [{ results }, names, counts] = await asked(
		Promise.all([
			meilisearch().multiSearch<MultiSearchParams, SearchDocument>({
				queries: [
					{
						indexUid: RECORDS_INDEX,
						filter: ['kind = operation'],
						limit: 0,
						facets: ['crimes', 'countries', ...TALLIES]
					},
					{ indexUid: RECORDS_INDEX, ...pageOf(strictly(query), 1) }
				]
			}),
			latestPush().then(operationNames),
			readAll('notice-count', ['countries IS EMPTY'])
		])
	);
	const [operations, newest] = results;
	const facets = operations?.facetDistribution ?? {};
	const sum = (attribute: TallyAttribute) => {
		const parts = [...readTallies(facets[attribute] ?? {}).values()].flatMap((table) => [...table.values()]);
		return sumOfTally(addTallies(parts), names.size);
	};
	return {
		operations: names.size,
		since: Math.min(...[...names.values()].flatMap(({ year }) => year ?? [])),
		newestOperation: newest?.hits.find(({ kind }) => kind === 'operation')?.date,
		arrests: sum('tallyArrests'),
		seizedUsd: sum('tallyMoney'),
		rescued: sum('tallyRescued'),
		countries: Object.keys(facets.countries ?? {}).filter(isCountryCode).length,
		crimes: crimeCounts(facets.crimes ?? {}),
		latest: (newest?.hits ?? [])
			.filter((hit) => hit.echo === 0)
			.slice(0, LATEST)
			.map((hit) => toHit(hit, reader, (id) => names.get(id)?.name)),
		series: longestSeries([...names.values()]),
		notices: latestWorldwide(
			counts.map((count) => countEntry(count, reader)),
			NOTICE_TYPES
		)
	};
}

function crimeCounts(counts: Record<string, number>): FacetValue[] {
	return CRIME_GROUPS.map((value) => ({ value, count: counts[value] ?? 0 })).toSorted(
		(a, b) => b.count - a.count
	);
}

function longestSeries(operations: NamedOperation[]): SeriesSpan[] {
	const spans = [...Map.groupBy(operations, ({ series }) => series ?? '')].flatMap(([id, editions]) => {
		const years = editions.flatMap(({ year }) => year ?? []);
		if (!id || years.length === 0) return [];
		return [
			{
				id,
				name: seriesName(id),
				editions: editions.length,
				from: Math.min(...years),
				to: Math.max(...years)
			}
		];
	});
	return spans
		.toSorted((a, b) => b.editions - a.editions || (a.name < b.name ? -1 : 1))
		.slice(0, MOST_SERIES);
}
