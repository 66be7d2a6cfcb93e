import { z } from 'zod';
import { PartialDate } from './partial-date.ts';

/** Where a fact was read. */
export const Source = z.strictObject({
	url: z.url(),
	publisher: z.string().min(1),
	/** Day of publication, where the source gives one. */
	date: PartialDate.optional()
});
export type Source = z.infer<typeof Source>;

/** How far the record's compilers trust it. */
export const CONFIDENCES = ['high', 'medium', 'low'] as const;
export const Confidence = z.enum(CONFIDENCES);
export type Confidence = z.infer<typeof Confidence>;

/** A record's id: it stands in addresses, so it never changes. */
export const RecordId = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, {
	error: 'an id has small letters, digits and single hyphens only'
});
