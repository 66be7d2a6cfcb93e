import { z } from 'zod';
import { LANGUAGES } from './language.ts';

/** The same words in the languages in which they are held. At least one is. */
export const Text = z
	.strictObject({
		en: z.string().min(1).optional(),
		fr: z.string().min(1).optional(),
		es: z.string().min(1).optional(),
		ar: z.string().min(1).optional()
	})
	.refine((text) => LANGUAGES.some((language) => text[language] !== undefined), {
		message: 'a text needs at least one of en, fr, es, ar'
	});
export type Text = z.infer<typeof Text>;
