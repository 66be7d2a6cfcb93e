import type { CrimeType } from '#domain/crime-type.ts';
import { groupsOf, type CrimeGroup } from '#domain/crime-type.ts';
import type { Language } from '#domain/language.ts';
import { countingDate, type Operation } from '#domain/operation.ts';
import { type ChosenText, chooseText, languagesOf } from '#domain/text-choice.ts';
import { operationName } from '#domain/operation-name.ts';
import { placeName } from '#domain/place-name.ts';
import type { DocumentOf } from './read-records.ts';

/** A line about an operation in a list. */
export interface OperationEntry {
	id: string;
	name: string;
	date?: string;
	title: ChosenText;
	held: Language[];
	groups: CrimeGroup[];
}

/** A line about a story in a list. */
export interface StoryEntry {
	id: string;
	date: string;
	place?: string;
	placeCountry?: string;
	operationId?: string;
	title: ChosenText;
	held: Language[];
	published?: Language[];
	/** Its text is the operation's own summary. */
	announces: boolean;
}

/** A line about an event in a list. */
export interface EventEntry {
	id: string;
	year: number;
	date: string;
	city?: string;
	country?: string;
	name: ChosenText;
}

export function operationEntry({ record }: { record: Operation }, language: Language): OperationEntry {
	const date = countingDate(record);
	return {
		id: record.id,
		name: operationName(record.name, language),
		title: chooseText(record.title, language),
		held: languagesOf(record.title),
		groups: groupsOf(record.crimeTypes satisfies CrimeType[]),
		...(date ? { date } : {})
	};
}

export function storyEntry({ record }: DocumentOf<'news'>, language: Language): StoryEntry {
	return {
		id: record.id,
		date: record.date,
		title: chooseText(record.title, language),
		held: languagesOf(record.text),
		announces: record.origin === 'operation',
		...(record.place ? { place: placeName(record.place, language) } : {}),
		...(record.placeCountry ? { placeCountry: record.placeCountry } : {}),
		...(record.operationId ? { operationId: record.operationId } : {}),
		...(record.publishedIn ? { published: record.publishedIn } : {})
	};
}

export function eventEntry({ record }: DocumentOf<'event'>, language: Language): EventEntry {
	return {
		id: record.id,
		year: record.year,
		date: record.start ?? record.end ?? String(record.year),
		name: chooseText(record.name, language),
		...(record.city ? { city: placeName(record.city, language) } : {}),
		...(record.country ? { country: record.country } : {})
	};
}
