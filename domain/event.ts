import { z } from 'zod';
import { CountryCode } from './country-code.ts';
import { PartialDate } from './partial-date.ts';
import { Confidence, RecordId, Source } from './source.ts';
import { Text } from './text.ts';

const EVENT_KINDS = ['general-assembly', 'regional-conference', 'conference'] as const;

/** A General Assembly or another conference of the organisation. */
export const Event = z.strictObject({
	id: RecordId,
	kind: z.enum(EVENT_KINDS),
	/** Which session it is, counted from the first. */
	number: z.int().positive().optional(),
	year: z.int().min(1900).max(2100),
	name: Text,
	start: PartialDate.optional(),
	end: PartialDate.optional(),
	city: z.string().min(1).optional(),
	country: CountryCode.optional(),
	sources: z.array(Source).min(1),
	confidence: Confidence,
	note: Text.optional()
});
export type Event = z.infer<typeof Event>;
