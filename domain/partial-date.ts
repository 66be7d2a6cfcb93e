import { z } from 'zod';

const SHAPE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** A date known to the day, the month or the year only: `2008-11-04`, `2008-11`, `2008`. */
export const PartialDate = z.string().refine(isPartialDate, {
	error: (issue) => `${JSON.stringify(issue.input)} is not a date; write 2008, 2008-11 or 2008-11-04`
});
export type PartialDate = z.infer<typeof PartialDate>;

/** Whether the text is a date that exists, in one of the three precisions. */
export function isPartialDate(value: string): boolean {
	const match = SHAPE.exec(value);
	if (!match) return false;
	const [, year, month = '01', day = '01'] = match;
	const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
	return !Number.isNaN(date.getTime()) && date.getUTCDate() === Number(day);
}
