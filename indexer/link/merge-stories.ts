import { type Language, LANGUAGES } from '#domain/language.ts';
import type { Story } from '#domain/story.ts';
import type { Text } from '#domain/text.ts';
import { chooseRival, type StatedFigure } from './choose-rival.ts';

/** One story out of its editions: each language's longest text, all countries and sources, one figure of each kind. */
export function mergeStories(editions: readonly Story[]): Story {
	const sorted = editions.toSorted((a, b) => rank(a) - rank(b));
	const [first] = sorted;
	if (!first) throw new Error('link: no story to merge');
	const place = sorted.find((story) => story.place !== undefined);
	const operation = sorted.find((story) => story.operationId !== undefined);
	const written = sorted.some(({ origin }) => origin !== 'page')
		? sorted.find(({ origin }) => origin !== 'page')
		: undefined;
	const base = { ...first };
	delete base.truncated;
	const publishedIn = LANGUAGES.filter((language) =>
		sorted.some((story) => story.publishedIn?.includes(language))
	);
	return {
		...base,
		topic: sorted.find(({ topic }) => topic !== 'other')?.topic ?? first.topic,
		...(place?.place ? { place: place.place } : {}),
		...(place?.placeCountry ? { placeCountry: place.placeCountry } : {}),
		countries: [...new Set(sorted.flatMap(({ countries }) => countries))],
		crimeTypes: [...new Set(sorted.flatMap(({ crimeTypes }) => crimeTypes))],
		...(operation?.operationId ? { operationId: operation.operationId } : {}),
		origin: written?.origin ?? 'page',
		...(sorted.every(({ truncated }) => truncated) ? { truncated: true } : {}),
		title: mergeTexts(sorted.map(({ title }) => title)),
		text: mergeTexts(sorted.map(({ text }) => text)),
		...(publishedIn.length > 0 ? { publishedIn } : {}),
		...figures(sorted),
		sources: [
			...new Map(
				sorted.flatMap(({ sources }) => sources).map((source) => [`${source.url} ${source.date}`, source])
			).values()
		]
	};
}

/** A story that is known already comes first, then the site's order of languages. */
function rank(story: Story): number {
	const language = LANGUAGES.findIndex((each) => story.title[each] !== undefined);
	return (story.origin === 'page' ? 10 : 0) + language;
}

function mergeTexts(texts: readonly Text[]): Text {
	const merged: Partial<Record<Language, string>> = {};
	for (const text of texts)
		for (const language of LANGUAGES) {
			const words = text[language];
			if (words !== undefined && words.length > (merged[language]?.length ?? 0)) merged[language] = words;
		}
	return Object.fromEntries(
		LANGUAGES.filter((language) => merged[language]).map((language) => [language, merged[language]])
	);
}

function figures(stories: readonly Story[]): Pick<Story, 'arrests' | 'seizureUsd' | 'rescued'> {
	const found: Pick<Story, 'arrests' | 'seizureUsd' | 'rescued'> = {};
	for (const field of ['arrests', 'seizureUsd', 'rescued'] as const) {
		const stated: StatedFigure[] = stories.flatMap((story) => {
			const figure = story[field];
			const [source] = story.sources;
			return figure ? [{ figure, ...(source ? { source } : {}) }] : [];
		});
		const chosen = chooseRival(stated);
		if (chosen) found[field] = chosen.figure;
	}
	return found;
}
