import { yearOf } from '#domain/calendar.ts';
import { countingDate, type Operation } from '#domain/operation.ts';
import type { DocumentOf } from './read-records.ts';
import { type ShownFigure, toShown } from './stated-figure.ts';

/** Measures that editions of one series are compared by; each has its own scale. */
const COMPARED = ['arrests', 'seizureUsd', 'rescued', 'countriesCount'] as const;
export type Compared = (typeof COMPARED)[number];

/** One edition of a series, as tabs and the comparison show it. */
export interface Edition {
	id: string;
	/** "SOGA V": the name without "Operation". */
	name: string;
	year?: number;
	isCurrent: boolean;
	figures: Partial<Record<Compared, ShownFigure>>;
}

/** The editions of a series, oldest first. */
export function editionsOf(series: readonly DocumentOf<'operation'>[], currentId: string): Edition[] {
	return series
		.toSorted((a, b) => when(a.record).localeCompare(when(b.record)))
		.map(({ record }) => {
			const date = countingDate(record);
			return {
				id: record.id,
				name: record.name.replace(/^Operation\s+/, ''),
				isCurrent: record.id === currentId,
				figures: figuresOf(record),
				...(date ? { year: yearOf(date) } : {})
			};
		});
}

function when(record: Operation): string {
	return countingDate(record) ?? '';
}

function figuresOf(record: Operation): Edition['figures'] {
	const figures: Edition['figures'] = {};
	for (const of of COMPARED) {
		const figure = record[of];
		if (figure) figures[of] = toShown(figure);
	}
	return figures;
}
