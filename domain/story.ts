import { z } from 'zod';
import { CountryCode } from './country-code.ts';
import { CRIME_TYPES } from './crime-type.ts';
import { Figure } from './figure.ts';
import { LANGUAGES } from './language.ts';
import { PartialDate } from './partial-date.ts';
import { RecordId, Source } from './source.ts';
import { Text } from './text.ts';

/** What a story is about. */
export const TOPICS = [
	'operation',
	'policy',
	'event',
	'training',
	'visit',
	'award',
	'arrest',
	'other'
] as const;

/** One piece of news. Its translations are one story, so counts are counts of stories. */
export const Story = z.strictObject({
	id: RecordId,
	date: PartialDate,
	topic: z.enum(TOPICS),
	/** Dateline, as published. */
	place: z.string().min(1).optional(),
	placeCountry: CountryCode.optional(),
	countries: z.array(CountryCode),
	crimeTypes: z.array(z.enum(CRIME_TYPES)),
	operationId: RecordId.optional(),
	/** How the text came about: written for this project, taken from the operation's own record, or read from a page. */
	origin: z.enum(['written', 'operation', 'page']),
	/** The page cut the text short. */
	truncated: z.boolean().optional(),
	title: Text,
	text: Text,
	/** Languages in which INTERPOL published it, where known. */
	publishedIn: z.array(z.enum(LANGUAGES)).optional(),
	arrests: Figure.optional(),
	seizureUsd: Figure.optional(),
	rescued: Figure.optional(),
	sources: z.array(Source).min(1)
});
export type Story = z.infer<typeof Story>;
