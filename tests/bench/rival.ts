import type { BenchStory } from './engine-corpus.ts';

export interface Question {
	query: string;
	filter: string | undefined;
	page: number;
}

/** What every search must come to: a page of stories with marked titles and cropped texts, and the counts of all facets. */
export interface Found {
	hits: { shown: Record<string, unknown>; marked: Record<string, unknown> }[];
	facets: Record<string, unknown>;
}

/** A search engine under the bench. */
export interface Rival {
	name: string;
	/** Where it keeps its files, if it does. */
	folder?: string;
	/** Makes the stories ready, before the clock starts; false if they were indexed in an earlier run. */
	prepare(documents: number): Promise<boolean>;
	index(): Promise<void>;
	/** Waits for work in the background. */
	settle(): Promise<void>;
	search(question: Question): Promise<Found>;
	/** Takes stories to be written while searches go on, and returns before they are. */
	write?(stories: readonly BenchStory[]): Promise<void>;
	/** Milliseconds of the processor that it took so far; 0 if that cannot be known. */
	processorMs(): number;
	/** Bytes of memory in use. */
	memory(): Promise<number>;
	close(): Promise<void>;
}

/** Stories sent at once. */
export const BATCH = 5000;
export const HITS = 20;
/** Words of a text that are shown, as the dashboard asks for them. */
export const CROP_WORDS = 38;
