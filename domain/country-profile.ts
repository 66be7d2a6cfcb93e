import { z } from 'zod';
import { CountryCode } from './country-code.ts';
import { PartialDate } from './partial-date.ts';
import { REGIONS } from './region.ts';
import { RecordId, Source } from './source.ts';
import { Text } from './text.ts';

/** What a source may say of a country. */
const CLAIM_SUBJECTS = ['member-since', 'bureau', 'region', 'sub-bureau', 'agency'] as const;

/** One statement about a country and who makes it. Two that disagree are both kept. */
export const Claim = z.strictObject({
	subject: z.enum(CLAIM_SUBJECTS),
	/** For `member-since`. */
	date: PartialDate.optional(),
	/** For the others: a place, an agency, a region's id. */
	text: Text.optional(),
	source: Source,
	/** Edition of the page that says so, when the source has several. */
	edition: z.string().min(1).optional()
});
export type Claim = z.infer<typeof Claim>;

/** What the sources say about one member country. */
export const CountryProfile = z.strictObject({
	/** The country's code in small letters. */
	id: RecordId,
	code: CountryCode,
	region: z.enum(REGIONS).optional(),
	claims: z.array(Claim).min(1),
	note: Text.optional()
});
export type CountryProfile = z.infer<typeof CountryProfile>;
