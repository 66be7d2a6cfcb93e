import { lastDay } from '#domain/calendar.ts';
import type { Language } from '#domain/language.ts';
import type { NoticeCount, NoticeMeasure } from '#domain/notice-count.ts';
import type { CountedNoticeType } from '#domain/notice-type.ts';
import { type ChosenText, chooseText } from '#domain/text-choice.ts';
import { type ShownFigure, toShown } from './stated-figure.ts';

/** One count of notices, as tables and points show it. */
export interface CountEntry extends Pick<
	NoticeCount,
	'id' | 'type' | 'measure' | 'country' | 'countryRole' | 'year' | 'from' | 'asOf' | 'sources' | 'confidence'
> {
	figure: ShownFigure;
	note?: ChosenText;
	/** It covers a part of its year only, or several years. */
	isPartial: boolean;
}

export function countEntry({ record }: { record: NoticeCount }, language: Language): CountEntry {
	const { note, count, ...rest } = record;
	return {
		...rest,
		figure: toShown(count),
		isPartial: record.measure === 'issued' && (record.from ?? record.asOf) !== undefined,
		...(note ? { note: chooseText(note, language) } : {})
	};
}

/** A row of the table of latest worldwide counts: the newest count of each measure. */
export interface LatestRow {
	type: CountedNoticeType;
	latest: Partial<Record<NoticeMeasure, CountEntry>>;
}

/** The newest worldwide count of each type and measure; types without any count stay, with empty cells. */
export function latestWorldwide(
	counts: readonly CountEntry[],
	types: readonly CountedNoticeType[]
): LatestRow[] {
	return types.map((type) => {
		const row: LatestRow = { type, latest: {} };
		for (const count of counts) {
			if (count.type !== type || count.country) continue;
			const known = row.latest[count.measure];
			if (!known || isNewer(count, known)) row.latest[count.measure] = count;
		}
		return row;
	});
}

/** A whole year before a part of one, then the later day. */
function isNewer(count: CountEntry, known: CountEntry): boolean {
	if (count.isPartial !== known.isPartial) return known.isPartial;
	return describedDay(count) > describedDay(known);
}

/** The last day that a count describes. */
export function describedDay(count: Pick<NoticeCount, 'asOf' | 'year'>): string {
	return lastDay(count.asOf ?? String(count.year))
		.toISOString()
		.slice(0, 10);
}
