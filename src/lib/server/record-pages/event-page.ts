import type { Event } from '#domain/event.ts';
import type { Language } from '#domain/language.ts';
import { placeName } from '#domain/place-name.ts';
import { type ChosenText, chooseText } from '#domain/text-choice.ts';
import { eventEntry, type EventEntry, storyEntry, type StoryEntry } from './entries.ts';
import { findDocument, readAll, readNewest } from './read-records.ts';

/** Everything that the page of one event shows. */
export interface EventPage {
	event: Pick<
		Event,
		'id' | 'kind' | 'number' | 'year' | 'start' | 'end' | 'city' | 'country' | 'sources' | 'confidence'
	>;
	name: ChosenText;
	note?: ChosenText;
	/** The events of its kind before and after it. */
	previous?: EventEntry;
	next?: EventEntry;
	/** What was in the news of that country in that year. */
	stories: StoryEntry[];
}

const MOST_STORIES = 6;

/** The page of an event, or undefined when it is not on file. */
export async function eventPage(id: string, language: Language): Promise<EventPage | undefined> {
	const document = await findDocument('event', id);
	if (!document) return undefined;
	const { record } = document;
	const [events, stories] = await Promise.all([
		readAll('event'),
		record.country
			? readNewest('news', [`countries = "${record.country}"`, `year = ${record.year}`], MOST_STORIES)
			: { documents: [] }
	]);
	const ofKind = events
		.filter((other) => other.record.kind === record.kind)
		.map((other) => eventEntry(other, language))
		.toSorted((a, b) => a.date.localeCompare(b.date));
	const place = ofKind.findIndex((other) => other.id === record.id);
	const [previous, next] = [ofKind[place - 1], ofKind[place + 1]];
	return {
		event: record.city ? { ...record, city: placeName(record.city, language) } : record,
		name: chooseText(record.name, language),
		stories: stories.documents.map((story) => storyEntry(story, language)),
		...(record.note ? { note: chooseText(record.note, language) } : {}),
		...(previous ? { previous } : {}),
		...(next ? { next } : {})
	};
}
