import type { Records } from '#domain/collections.ts';
import type { Operation } from '#domain/operation.ts';
import { LANGUAGES } from '#domain/language.ts';
import type { Source } from '#domain/source.ts';
import type { Story } from '#domain/story.ts';
import { detectStranger } from '../extract/detect-language.ts';
import type { Issue } from '../issues.ts';
import { parseDateLine } from './date-lines.ts';
import { readEvents } from './events.ts';
import { findItems, type Item } from './items.ts';
import { type Line, type PageLines, toLines } from './lines.ts';
import { readNotices } from './notices.ts';
import { readOperation } from './operation.ts';
import { findPageCountry, readProfile } from './profile.ts';
import { findRelease } from './release.ts';
import { readStory } from './story.ts';

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

/** Where no address is known, INTERPOL's own stands for it. */
const PUBLISHER_URL = 'https://www.interpol.int/';

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

function nothingFound({ lines }: PageLines): string {
	const text = lines.map((line) => line.text).join('\n');
	return detectStranger(text)
		? refuseLanguage('page', text)
		: 'no story, notice, event or country was found; is this a page of INTERPOL’s?';
}

function refuseLanguage(what: 'page' | 'story', text: string): string {
	return `the ${what}’s language ${detectStranger(text) ?? '(unknown)'} is not one of ${[...LANGUAGES].sort().join(', ')}`;
}

const FOOT =
	/^(?:related (?:news|documents|stories)|see also|à lire aussi|voir aussi|noticias relacionadas|véase también|أخبار ذات صلة)/iu;

/** Without the news that a page only points to, below its own. */
function beforeFoot(lines: readonly Line[], items: Item[]): Item[] {
	const first = items[0]?.from ?? 0;
	const foot = lines.findIndex(({ text }, at) => at > first && text.length < 60 && FOOT.test(text));
	return foot < 0 ? items : items.filter(({ from }) => from < foot);
}

function refuse(text: string): string | undefined {
	if (text.trim() === '') return 'the page is empty';
	if (text.length > MAX_PAGE_LENGTH)
		return `the page has ${text.length} characters; more than ${MAX_PAGE_LENGTH} are not read`;
	const sample = text.slice(0, 4096);
	// eslint-disable-next-line no-control-regex -- control signs are what tells a binary file
	const odd = sample.match(/[\u0000-\u0008\u000e-\u001f\ufffd]/g)?.length ?? 0;
	if (odd > sample.length / 50) return 'this is no text but a binary file; give HTML, markdown or plain text';
	return undefined;
}

function sourceUrl({ url }: PageInput, { meta }: PageLines): string {
	for (const candidate of [url, meta.canonical])
		if (candidate && /^https?:/i.test(candidate) && URL.canParse(candidate)) return candidate;
	return PUBLISHER_URL;
}

function publisherOf(url: string): string {
	const { hostname } = new URL(url);
	return /(?:^|\.)interpol\.int$/.test(hostname) ? 'INTERPOL' : hostname;
}

function readNews(
	news: readonly Item[],
	source: Source,
	page: PageLines,
	place: string,
	issues: Issue[]
): Records {
	const stories = new Map<string, Story>();
	const operations = new Map<string, Operation>();
	for (const item of news) {
		const where = `${place}:${item.from + 1}`;
		const own = ownSource(item, source);
		if (item.title === '')
			issues.push({
				level: 'warning',
				place: where,
				field: 'title',
				message: `the story of ${item.date} has no headline; its first words stand for it`
			});
		const named = item.title === '' ? { ...item, title: firstWords(item.text) } : item;
		if (named.title === '') {
			issues.push({
				level: 'warning',
				place: where,
				message: `the date ${item.date} stands alone, without a story`
			});
			continue;
		}
		const read = readStory(named, own);
		if (!read) {
			issues.push({
				level: 'warning',
				place: where,
				field: 'title',
				message: `${refuseLanguage('story', `${named.title}\n${named.text}`)}; it is left out`,
				value: named.title.slice(0, 120)
			});
			continue;
		}
		const { story, facts } = read;
		if (stories.has(story.id)) {
			issues.push({
				level: 'info',
				place: where,
				message: `the story ${story.id} stands on the page twice; it is kept once`
			});
			continue;
		}
		for (const { name } of facts.operations.slice(1))
			issues.push({
				level: 'info',
				place: where,
				message: `the story of ${story.id} also names the operation ${name}`,
				value: name
			});
		const operation = readOperation(read, own);
		const [mention] = facts.operations;
		if (mention && !operation)
			issues.push({
				level: 'warning',
				place: where,
				field: 'crimeTypes',
				message: `the story names the operation ${mention.name} but no crime; no operation is made of it`,
				value: mention.name
			});
		if (operation) {
			story.operationId = operation.id;
			if (!operations.has(operation.id)) operations.set(operation.id, operation);
		}
		stories.set(story.id, story);
	}
	return {
		operations: [...operations.values()],
		news: [...stories.values()],
		notices: [],
		'notice-counts': [],
		events: [],
		countries: []
	};
}

/** A story with a link of its own is sourced there. */
function ownSource({ href }: Item, source: Source): Source {
	if (!href || /^(?:#|javascript:|mailto:|data:)/i.test(href) || !URL.canParse(href, source.url))
		return source;
	const url = new URL(href, source.url);
	return /^https?:$/.test(url.protocol) ? { url: url.href, publisher: publisherOf(url.href) } : source;
}

function firstWords(text: string): string {
	const words = text.split(/\s+/).slice(0, 14).join(' ');
	return words.length < text.length ? `${words} …` : words;
}

const SINCE = /member since|membre depuis|miembro desde|عضو منذ|national central bureau:/iu;

function hasProfile(lines: readonly Line[]): boolean {
	return lines.some(({ text }) => text.length < 120 && SINCE.test(text));
}

/** What stands around the news of a country page: notices, events, claims. */
function readSurroundings(
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
