import { readEvents } from './events.ts';
import type { Records } from '#domain/collections.ts';
import type { Source } from '#domain/source.ts';
import type { Issue } from '../issues.ts';
import { parseDateLine } from './date-lines.ts';
import type { Item } from './items.ts';
import type { Line, PageLines } from './lines.ts';
import { readNotices } from './notices.ts';
import { findPageCountry, readProfile } from './profile.ts';

const SINCE = /member since|membre depuis|miembro desde|عضو منذ|national central bureau:/iu;

export function hasProfile(lines: readonly Line[]): boolean {
	return lines.some(({ text }) => text.length < 120 && SINCE.test(text));
}

/** What stands around the news of a country page: notices, events, claims. */
export function readSurroundings(
	page: PageLines,
	items: readonly Item[],
	context: { source: Source; asOf: string; retrievedAt: string; place: string },
	records: Records,
	issues: Issue[]
): void {
	const inNews = new Set(
		items.flatMap(({ from, to }) => Array.from({ length: to - from }, (_each, i) => from + i))
	);
	const around = page.lines.filter((_line, at) => !inNews.has(at));
	if (around.length === 0) return;
	const profiled = hasProfile(page.lines);
	const country = profiled ? findPageCountry(around) : undefined;
	const read = readNotices(around, { ...context, ...(country ? { country } : {}) });
	records.notices.push(...unique(read.notices));
	records['notice-counts'].push(...unique(read.counts));
	issues.push(...read.issues);
	records.events.push(...readEvents(around, context.source));
	if (!profiled) return;
	if (!country) {
		issues.push({
			level: 'warning',
			place: context.place,
			field: 'country',
			message: 'the page does not say clearly which country it is about; its claims are left out'
		});
		return;
	}
	const prose = around.filter((_line, at) => !read.lines.has(at));
	const profile = readProfile(
		prose,
		country,
		{ ...context.source, ...(items.length > 0 ? { date: context.asOf } : {}) },
		editionOf(items, prose, context.asOf)
	);
	if (profile) records.countries.push(profile);
}

/** Names an edition by the language of its dates and its newest item. */
function editionOf(items: readonly Item[], around: readonly Line[], asOf: string): string {
	const language =
		items.find((item) => item.language)?.language ??
		around.map(({ text }) => parseDateLine(text)?.language).find(Boolean) ??
		'en';
	return items.length > 0 ? `${language}, newest story ${asOf}` : `${language}, without news`;
}

function unique<Item extends { id: string }>(list: readonly Item[]): Item[] {
	return [...new Map(list.map((record) => [record.id, record])).values()];
}
