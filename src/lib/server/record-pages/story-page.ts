import { type Language } from '#domain/language.ts';
import { placeName } from '#domain/place-name.ts';
import type { Story } from '#domain/story.ts';
import { type ChosenText, chooseText, languagesOf } from '#domain/text-choice.ts';
import { operationEntry, type OperationEntry, storyEntry, type StoryEntry } from './entries.ts';
import { findDocument, readAll } from './read-records.ts';
import { type StatedFigure, statedFigures } from './stated-figure.ts';

/** Everything that the page of one story shows. */
export interface StoryPage {
	story: Pick<
		Story,
		| 'id'
		| 'date'
		| 'topic'
		| 'place'
		| 'placeCountry'
		| 'countries'
		| 'crimeTypes'
		| 'origin'
		| 'truncated'
		| 'publishedIn'
		| 'sources'
	>;
	title: ChosenText;
	text: ChosenText;
	held: Language[];
	figures: StatedFigure[];
	operation?: OperationEntry;
	/** The news before and after it, by date. */
	sameTopic: StoryEntry[];
}

const FIGURES = ['arrests', 'seizureUsd', 'rescued'] as const;
const MOST_RELATED = 5;
const MOST_COMPARED = 200;

/**
 * The page of a story, or undefined when it is not on file.
 * @param shown language in which the text is asked for; labels stay in the reader's own
 */
export async function storyPage(
	id: string,
	shown: Language,
	reader: Language
): Promise<StoryPage | undefined> {
	const document = await findDocument('news', id);
	if (!document) return undefined;
	const { record } = document;
	const [operation, related] = await Promise.all([
		record.operationId ? findDocument('operation', record.operationId) : undefined,
		relatedTo(record)
	]);
	return {
		story: record.place ? { ...record, place: placeName(record.place, reader) } : record,
		title: chooseText(record.title, shown),
		text: chooseText(record.text, shown),
		held: languagesOf(record.text),
		figures: statedFigures(record, FIGURES, shown),
		sameTopic: related.map((story) => storyEntry(story, shown)),
		...(operation ? { operation: operationEntry(operation, shown) } : {})
	};
}

function daysBetween(a: Pick<Story, 'date'>, b: Pick<Story, 'date'>): number {
	return Math.abs(Date.parse(a.date) - Date.parse(b.date));
}

/** The nearest in time of the stories of the same place or crimes: from the year before it to the year after. */
async function relatedTo(story: Story) {
	const year = Number(story.date.slice(0, 4));
	const alike = [
		...(story.crimeTypes.length
			? [`crimes IN [${story.crimeTypes.map((crime) => `"${crime}"`).join(', ')}]`]
			: []),
		...(story.placeCountry ? [`countries = "${story.placeCountry}"`] : [])
	];
	if (alike.length === 0) return [];
	const filters = [`(${alike.join(' OR ')})`, `year ${year - 1} TO ${year + 1}`, `recordId != "${story.id}"`];
	const alikeDocuments = await readAll('news', filters, MOST_COMPARED);
	return alikeDocuments
		.toSorted((a, b) => daysBetween(a.record, story) - daysBetween(b.record, story))
		.slice(0, MOST_RELATED)
		.toSorted((a, b) => b.record.date.localeCompare(a.record.date));
}
