import { z } from 'zod';
import { BOUNDS } from './bound.ts';
import { Text } from './text.ts';

/** The words a figure was read from: the page's own sentence, or for shipped records our sentence that states it. */
export const Evidence = z.strictObject({
	sentence: Text,
	/** Where in the sentence the figure stands: start and end in UTF-16 units. Only when the sentence has one language. */
	span: z.tuple([z.int().min(0), z.int().min(0)]).optional(),
	/** Address of the source that says it. */
	url: z.url().optional()
});
export type Evidence = z.infer<typeof Evidence>;

/** A number as a source states it, with its "at least" or "about" kept. */
export const Figure = z
	.strictObject({
		value: z.number().nonnegative(),
		bound: z.enum(BOUNDS),
		/** Upper end of a range; only with bound `range`. */
		high: z.number().positive().optional(),
		/** What is counted or measured: `people`, `USD`, `kg`, `items`, … */
		unit: z.string().min(1),
		/** The words of the source, e.g. "près de 10 millions d’USD". */
		asWritten: z.string().min(1).optional(),
		evidence: Evidence.optional()
	})
	.refine((figure) => (figure.bound === 'range') === (figure.high !== undefined), {
		message: 'high and bound "range" belong together'
	})
	.refine((figure) => figure.high === undefined || figure.high > figure.value, {
		message: 'high must be greater than value'
	});
export type Figure = z.infer<typeof Figure>;
