import { type BenchStory, generateStories, LANGUAGES } from './engine-corpus.ts';
import { CRIME_TYPES } from '#domain/crime-type.ts';
import { COUNTRY_CODES } from '#domain/countries.ts';
import type { Story } from '#domain/story.ts';
import type { Text } from '#domain/text.ts';

/** Invented stories as the record keeps them, in words of the shipped ones: the same ones at every run. */
export function* inventedStories(count: number): Generator<Story> {
	for (const story of generateStories(count)) yield toStory(story);
}

function toStory(story: BenchStory): Story {
	const day = (story.id % 28) + 1;
	const month = (story.id % 12) + 1;
	return {
		id: `invented-${story.id}`,
		date: [story.year, month, day].map((part) => String(part).padStart(2, '0')).join('-'),
		topic: 'other',
		place: 'Lyon',
		countries: chosen(story.country, COUNTRY_CODES),
		crimeTypes: chosen(story.crime, CRIME_TYPES),
		origin: 'written',
		title: textOf(story, 'title'),
		text: textOf(story, 'text'),
		sources: [{ url: 'https://example.org/', publisher: 'Invented' }]
	};
}

/** The bench's corpus numbers its values ("crime-7"); the record has real ones. */
function chosen<Value extends string>(numbered: unknown, from: readonly Value[]): Value[] {
	const places = (numbered as string[]).map((name) => Number(name.split('-')[1]) % from.length);
	return [...new Set(places)].flatMap((place) => from[place] ?? []);
}

function textOf(story: BenchStory, field: 'title' | 'text'): Text {
	return Object.fromEntries(LANGUAGES.map((language) => [language, String(story[`${field}_${language}`])]));
}
