import { z } from 'zod';
import { CountryCode } from './country-code.ts';
import { Figure } from './figure.ts';
import { COUNTED_NOTICE_TYPES } from './notice-type.ts';
import { PartialDate } from './partial-date.ts';
import { Confidence, RecordId, Source } from './source.ts';
import { Text } from './text.ts';

/** Three measures that must never share an axis: made in a year, valid on a day, shown on the public site on a day. */
export const NOTICE_MEASURES = ['issued', 'in-circulation', 'public'] as const;
export type NoticeMeasure = (typeof NOTICE_MEASURES)[number];

/** The public service shows at most this many notices per query: a count of exactly 160 means "at least 160". */
export const PUBLIC_NOTICE_CAP = 160;

/** How many notices of one type some source counted. */
export const NoticeCount = z
	.strictObject({
		id: RecordId,
		type: z.enum(COUNTED_NOTICE_TYPES),
		measure: z.enum(NOTICE_MEASURES),
		/** Absent for the whole world. */
		country: CountryCode.optional(),
		/** What the country is to the notices. */
		countryRole: z.enum(['requesting', 'nationality']).optional(),
		year: z.int().min(1900).max(2100),
		/** First day counted, where the count does not cover just the calendar year `year`: half a year, a fiscal year, many years. */
		from: PartialDate.optional(),
		/** The day that the count describes, or the last day counted, where known. */
		asOf: PartialDate.optional(),
		count: Figure,
		sources: z.array(Source).min(1),
		confidence: Confidence,
		note: Text.optional()
	})
	.refine(
		(record) =>
			record.measure !== 'public' ||
			record.count.value !== PUBLIC_NOTICE_CAP ||
			record.count.bound === 'at-least',
		{ message: 'a public count of exactly 160 is the service’s cap: bound must be "at-least"' }
	);
export type NoticeCount = z.infer<typeof NoticeCount>;
