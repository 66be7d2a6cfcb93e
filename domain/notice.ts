import { z } from 'zod';
import { CountryCode } from './country-code.ts';
import { NOTICE_TYPES } from './notice-type.ts';
import { PartialDate } from './partial-date.ts';
import { RecordId } from './source.ts';
import { LANGUAGES } from './language.ts';

/** What the requesting country accuses a person of, in the language it was given in. */
export const Charge = z.strictObject({
	text: z.string().min(1),
	language: z.enum(LANGUAGES).optional(),
	/** Country that asks. */
	country: CountryCode.optional()
});

/**
 * A notice about one person or entity. Personal data of real people is never shipped: records here are invented
 * and marked `sample`, or come from the live service, which is followed when it withdraws one.
 */
export const Notice = z.strictObject({
	id: RecordId,
	type: z.enum(NOTICE_TYPES),
	/** As published; family name and given names may be missing. */
	name: z.string().min(1).optional(),
	/** The name in its own script, where the source gives it. */
	nameInScript: z.string().min(1).optional(),
	nationalities: z.array(CountryCode),
	birthDate: PartialDate.optional(),
	/** Whole years on the day `asOf`, where only an age was published. */
	age: z.strictObject({ years: z.int().min(0).max(130), asOf: PartialDate }).optional(),
	sex: z.enum(['female', 'male', 'unknown']).optional(),
	charges: z.array(Charge),
	requestingCountries: z.array(CountryCode),
	/** Day and place of a disappearance, for yellow notices. */
	missingSince: PartialDate.optional(),
	missingFrom: CountryCode.optional(),
	/** Address of the notice at the source. */
	url: z.url().optional(),
	/** When the source was last seen to show it. */
	retrievedAt: PartialDate,
	sample: z.boolean()
});
export type Notice = z.infer<typeof Notice>;
