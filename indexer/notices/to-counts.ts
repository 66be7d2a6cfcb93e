import type { NoticeCount } from '#domain/notice-count.ts';
import { isCountryCode } from '#domain/countries.ts';
import { PUBLIC_NOTICE_CAP } from '#domain/notice-count.ts';
import type { SliceTotal } from './collect-notices.ts';
import { NOTICE_TYPE_OF, type ServedType } from './service.ts';
import { type Slice, toSearch } from './slices.ts';

/** The service's own totals as counts of public notices on a day: of the world, and by country where asked. */
export function toCounts(
	type: ServedType,
	totals: readonly SliceTotal[],
	base: string,
	day: string
): NoticeCount[] {
	const counts = new Map<string, NoticeCount>();
	for (const { slice, total } of totals) {
		const place = placeOf(slice);
		if (!place) continue;
		const noticeType = NOTICE_TYPE_OF[type];
		const id = [noticeType, 'public', place.label, day].join('-');
		const search = toSearch(slice);
		counts.set(id, {
			id,
			type: noticeType,
			measure: 'public',
			...place.fields,
			year: Number(day.slice(0, 4)),
			asOf: day,
			count: { value: total, bound: total === PUBLIC_NOTICE_CAP ? 'at-least' : 'exact', unit: 'notices' },
			sources: [
				{ url: `${base}/notices/v1/${type}${search ? `?${search}` : ''}`, publisher: 'INTERPOL', date: day }
			],
			confidence: 'high'
		});
	}
	return [...counts.values()];
}

/** Slices that are a country or the world; pieces cut by age, sex or name are no counts that anybody looks for. */
function placeOf(slice: Slice): { label: string; fields: Partial<NoticeCount> } | undefined {
	const keys = Object.keys(slice);
	if (keys.length === 0) return { label: 'ww', fields: {} };
	if (keys.length > 1) return undefined;
	const { nationality, arrestWarrantCountryId: warrant } = slice;
	if (nationality && isCountryCode(nationality))
		return {
			label: nationality.toLowerCase(),
			fields: { country: nationality, countryRole: 'nationality' }
		};
	if (warrant && isCountryCode(warrant))
		return {
			label: `${warrant.toLowerCase()}-requesting`,
			fields: { country: warrant, countryRole: 'requesting' }
		};
	return undefined;
}
