import { z } from 'zod';
import { LIST_KEYS } from '#domain/query.ts';

/** Something that the words typed so far may become: a filter's value, or one operation's page. */
export const Suggestion = z
	.object({
		key: z.enum([...LIST_KEYS, 'year', 'operation']),
		value: z.string().meta({ description: 'A filter’s value, or an operation’s id' }),
		label: z.string()
	})
	.meta({ id: 'Suggestion', example: { key: 'series', value: 'pangea', label: 'Pangea' } });
export type Suggestion = z.infer<typeof Suggestion>;
