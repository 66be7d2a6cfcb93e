import { Feed } from 'feed';
import { firstDay } from '#domain/calendar.ts';
import type { SearchDocument } from '#domain/document.ts';
import { isLanguage, type Language, LANGUAGES } from '#domain/language.ts';
import { parseQuery } from '#domain/parse-query.ts';
import { formatNumber } from '#lib/format.ts';
import { links } from '#lib/links.ts';
import { m } from '#lib/paraglide/messages.js';
import { localizeHref } from '#lib/paraglide/runtime.js';
import { recordHref } from '#lib/search/record-href.ts';
import { answering, wrongParameters } from '../api-error.ts';
import { latestPush } from '../latest-push.ts';
import { allMatches } from './matches.ts';

/** A feed reader asks again and again: the newest are enough, and the page has the rest. */
const MOST_ENTRIES = 500;

/** Follows a query: its newest records as an Atom or JSON feed in one language (`reader`). */
export function feed(url: URL, format: 'atom1' | 'json1', type: string): Response | Promise<Response> {
	const { query, problems } = parseQuery(url.searchParams);
	const reader = url.searchParams.get('reader') ?? 'en';
	if (!isLanguage(reader)) problems.push({ key: 'reader', value: reader, reason: 'unknown-value' });
	if (!isLanguage(reader) || problems.length > 0) return wrongParameters(problems);
	return answering(async () => {
		const { total, batches } = await allMatches({ ...query, sort: 'newest', page: 1 });
		const documents = await newest(batches);
		const updated = new Date((await latestPush())?.pushedAt ?? documents[0]?.date ?? 0);
		const here = (href: string) => url.origin + localizeHref(href, { locale: reader });
		const written = new Feed({
			title: `Blotter${query.q ? `: ${query.q}` : ''}`,
			description: m.results_count({ n: total, count: formatNumber(total, reader) }, { locale: reader }),
			id: here(links.search({ ...query, page: 1 })),
			link: here(links.search({ ...query, page: 1 })),
			language: reader,
			updated,
			generator: 'Blotter',
			copyright: m.site_unofficial({}, { locale: reader }),
			feedLinks: { [format === 'atom1' ? 'atom' : 'json']: url.href }
		});
		for (const document of documents) written.addItem(entryOf(document, reader, here, updated));
		return new Response(written[format](), { headers: { 'content-type': `${type}; charset=utf-8` } });
	});
}

async function newest(batches: AsyncIterable<SearchDocument[]>): Promise<SearchDocument[]> {
	const documents: SearchDocument[] = [];
	for await (const batch of batches) {
		documents.push(...batch);
		if (documents.length >= MOST_ENTRIES) break;
	}
	return documents.slice(0, MOST_ENTRIES);
}

function entryOf(document: SearchDocument, reader: Language, here: (href: string) => string, updated: Date) {
	const language = [reader, ...LANGUAGES].find((other) => document[`title_${other}`]) ?? reader;
	const link = here(recordHref(document));
	const text = document[`text_${language}`];
	return {
		title: document[`title_${language}`] ?? document.id,
		id: link,
		link,
		date: document.date ? firstDay(document.date) : updated,
		...(text ? { description: asHtml(text) } : {}),
		category: document.crimes.map((term) => ({ term }))
	};
}

/** Feeds carry HTML: plain text has to say so. */
function asHtml(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
