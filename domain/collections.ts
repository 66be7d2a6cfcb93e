import type { z } from 'zod';
import { CountryProfile } from './country-profile.ts';
import { Event } from './event.ts';
import { Notice } from './notice.ts';
import { NoticeCount } from './notice-count.ts';
import { Operation } from './operation.ts';
import { Story } from './story.ts';

/** The collections of records: each is one file `<name>.ndjson` of one schema. */
export const COLLECTIONS = {
	operations: Operation,
	news: Story,
	notices: Notice,
	'notice-counts': NoticeCount,
	events: Event,
	countries: CountryProfile
} as const satisfies Record<string, z.ZodType>;

export type CollectionName = keyof typeof COLLECTIONS;
export type RecordOf<Name extends CollectionName> = z.infer<(typeof COLLECTIONS)[Name]>;

/** All records of one data set, by collection. */
export type Records = { [Name in CollectionName]: RecordOf<Name>[] };

export const COLLECTION_NAMES = Object.keys(COLLECTIONS) as CollectionName[];
