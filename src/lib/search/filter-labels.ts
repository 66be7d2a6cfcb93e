import { countryName } from '#domain/country-name.ts';
import {
	CRIME_GROUP_LABELS,
	CRIME_TYPE_LABELS,
	type CrimeGroup,
	type CrimeType,
	groupOf
} from '#domain/crime-type.ts';
import type { FilterKey } from '#domain/filters.ts';
import { KIND_LABELS, type Kind, STATED_MEASURE_LABELS, type StatedMeasure } from '#domain/kind.ts';
import { type Language, LANGUAGE_NAMES } from '#domain/language.ts';
import { NOTICE_LABELS, type NoticeType } from '#domain/notice-type.ts';
import type { ListKey } from '#domain/query.ts';
import { type Region, REGION_LABELS } from '#domain/region.ts';
import { seriesName } from '#domain/series.ts';
import { m } from '#lib/paraglide/messages.js';

/** What a filter is called, over its values and in front of a chosen one. */
export const FILTER_TITLES: Record<FilterKey, () => string> = {
	kind: m.facet_kind,
	crime: m.facet_crime,
	year: m.facet_year,
	country: m.facet_country,
	lang: m.facet_langheld,
	series: m.facet_series,
	notice: m.facet_notice,
	has: m.facet_has
};

export function isCrimeGroup(id: string): id is CrimeGroup {
	return Object.hasOwn(CRIME_GROUP_LABELS, id);
}

/** The group whose colour stands beside a crime type or group. */
export function swatchOf(crime: string): CrimeGroup {
	return isCrimeGroup(crime) ? crime : groupOf(crime as CrimeType);
}

const LABELS: Record<ListKey, (id: string, language: Language) => string | undefined> = {
	kind: (id, language) => KIND_LABELS[id as Kind]?.[language],
	crime: (id, language) =>
		(isCrimeGroup(id) ? CRIME_GROUP_LABELS[id] : CRIME_TYPE_LABELS[id as CrimeType])?.[language],
	country: (id, language) =>
		id in REGION_LABELS ? REGION_LABELS[id as Region][language] : countryName(id, language),
	lang: (id) => LANGUAGE_NAMES[id as Language],
	series: (id) => seriesName(id),
	notice: (id, language) => NOTICE_LABELS[id as NoticeType]?.[language],
	has: (id, language) => STATED_MEASURE_LABELS[id as StatedMeasure]?.[language]
};

/** A filter's value in the reader's language. */
export function filterLabel(key: ListKey, id: string, language: Language): string {
	return LABELS[key](id, language) ?? id;
}
