import type { Records } from '#domain/collections.ts';
import type { Source } from '#domain/source.ts';
import type { Issue } from '../issues.ts';
import { findItems } from './items.ts';
import { toLines } from './lines.ts';
import { beforeFoot, readNews } from './page-news.ts';
import { nothingFound, refuse } from './page-refusals.ts';
import { PUBLISHER_URL, publisherOf, sourceUrl } from './page-source.ts';
import { hasProfile, readSurroundings } from './page-surroundings.ts';
import { findRelease } from './release.ts';

export interface PageInput {
	text: string;
	/** As the server or the file's name tells it; looked at before the text itself. */
	contentType?: string;
	/** What to call the page in issues: a file's name or an address. */
	place: string;
	url?: string;
	/** When the page was fetched; its day dates ages and totals. */
	retrievedAt?: string;
}

/** The records of one page, what was odd about it, and the address given as their source. */
export interface PageRecords {
	records: Partial<Records>;
	issues: Issue[];
	source: string;
}

/** Larger pages are refused: no page of INTERPOL's comes near. */
export const MAX_PAGE_LENGTH = 6_000_000;

/**
 * Reads one page in any of the four languages: a country page of any generation, a list of news, or a single
 * release; HTML, markdown or plain text. Never throws: what cannot be read is told in the issues.
 */
export function readPage(input: PageInput): PageRecords {
	const { place } = input;
	const refused = refuse(input.text);
	if (refused)
		return {
			records: {},
			issues: [{ level: 'error', place, message: refused }],
			source: input.url ?? PUBLISHER_URL
		};
	const page = toLines(input.text, input.contentType);
	const url = sourceUrl(input, page);
	const issues: Issue[] = [];
	if (url === PUBLISHER_URL && !input.url)
		issues.push({
			level: 'info',
			place,
			message: 'the page gives no address of its own; INTERPOL’s stands for it'
		});
	const items = beforeFoot(page.lines, findItems(page.lines));
	const isList = items.length > 1 || hasProfile(page.lines);
	const release = isList ? undefined : findRelease(page, items);
	const news = release ? [release] : items;
	const newest = news
		.map(({ date }) => date)
		.sort()
		.at(-1);
	const retrievedAt = input.retrievedAt?.slice(0, 10) ?? newest ?? new Date().toISOString().slice(0, 10);
	const asOf = input.retrievedAt ? retrievedAt : (newest ?? retrievedAt);
	const source: Source = { url, publisher: publisherOf(url) };
	const records = readNews(news, source, page, place, issues);
	if (!release) readSurroundings(page, items, { source, asOf, retrievedAt, place }, records, issues);
	if (Object.values(records).every((list) => list.length === 0))
		issues.push({ level: 'error', place, message: nothingFound(page) });
	return {
		records: Object.fromEntries(Object.entries(records).filter(([, list]) => list.length > 0)),
		issues,
		source: url
	};
}
