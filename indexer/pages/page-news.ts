import type { Records } from '#domain/collections.ts';
import type { Operation } from '#domain/operation.ts';
import type { Source } from '#domain/source.ts';
import type { Story } from '#domain/story.ts';
import type { Issue } from '../issues.ts';
import type { Item } from './items.ts';
import type { Line, PageLines } from './lines.ts';
import { readOperation } from './operation.ts';
import { refuseLanguage } from './page-refusals.ts';
import { publisherOf } from './page-source.ts';
import { readStory } from './story.ts';

export function readNews(
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

const FOOT =
	/^(?:related (?:news|documents|stories)|see also|à lire aussi|voir aussi|noticias relacionadas|véase también|أخبار ذات صلة)/iu;

/** Without the news that a page only points to, below its own. */
export function beforeFoot(lines: readonly Line[], items: Item[]): Item[] {
	const first = items[0]?.from ?? 0;
	const foot = lines.findIndex(({ text }, at) => at > first && text.length < 60 && FOOT.test(text));
	return foot < 0 ? items : items.filter(({ from }) => from < foot);
}
