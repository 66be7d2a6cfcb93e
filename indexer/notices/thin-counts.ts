import type { NoticeCount } from '#domain/notice-count.ts';

/**
 * Asked each day, the service mostly answers what it answered the day before. Of days that say the same, the first and
 * the last of a year are kept: nothing between them is lost, since what stands still draws the same line.
 */
export function thinCounts(counts: readonly NoticeCount[]): NoticeCount[] {
	const series = Map.groupBy(counts.filter(isOfDay), seriesOf);
	const between = new Set<NoticeCount>();
	for (const own of series.values()) {
		own.sort((a, b) => ((a.asOf ?? '') < (b.asOf ?? '') ? -1 : 1));
		own.forEach((count, at) => {
			const [before, after] = [own[at - 1], own[at + 1]];
			if (before && after && saysTheSame(before, count) && saysTheSame(count, after)) between.add(count);
		});
	}
	return counts.filter((count) => !between.has(count));
}

/** Only what was asked of the service itself: what others published stays as they published it. */
function isOfDay({ measure, asOf, sources }: NoticeCount): boolean {
	return (
		measure === 'public' &&
		asOf?.length === 10 &&
		sources.length === 1 &&
		sources.some(({ url }) => url?.includes('/notices/v1/'))
	);
}

function seriesOf({ type, country, countryRole, year }: NoticeCount): string {
	return [type, country, countryRole, year].join(' ');
}

function saysTheSame({ count: a }: NoticeCount, { count: b }: NoticeCount): boolean {
	return a.value === b.value && a.bound === b.bound;
}
