import { readFileSync } from 'node:fs';

/*
 * A second opinion: sums computed from the lines of data/ as anybody would, sharing no code with the dashboard.
 */

export interface PlainFigure {
	value: number;
	bound: string;
	unit: string;
}

export interface PlainOperation {
	id: string;
	announced?: string;
	end?: string;
	start?: string;
	crimeTypes: string[];
	countries: string[];
	series?: string;
	arrests?: PlainFigure;
	seizureUsd?: PlainFigure;
	seizureKind?: string;
	rescued?: PlainFigure;
	seizures: { figure: PlainFigure }[];
}

export const readLines = <Line>(file: string): Line[] =>
	readFileSync(new URL(`../../data/${file}`, import.meta.url), 'utf8')
		.split('\n')
		.filter(Boolean)
		.map((line) => JSON.parse(line) as Line);

export const yearOfOperation = ({ announced, end, start }: PlainOperation): number =>
	Number((announced ?? end ?? start ?? '0').slice(0, 4));

export interface PlainSum {
	operations: number;
	stated: number;
	value: number | null;
	bound: string | null;
}

/** Sum, bound and counts of one figure for the operations of each year. */
export function sumsByYear(
	operations: PlainOperation[],
	figureOf: (operation: PlainOperation) => PlainFigure | undefined
): Record<number, PlainSum> {
	const years: Record<number, PlainSum> = {};
	for (const year of new Set(operations.map(yearOfOperation))) {
		const ofYear = operations.filter((operation) => yearOfOperation(operation) === year);
		const figures = ofYear.map(figureOf).filter((figure) => figure !== undefined);
		let bound: string | null = null;
		if (figures.length > 0) {
			bound = 'exact';
			if (figures.some((figure) => ['about', 'nearly'].includes(figure.bound))) bound = 'about';
			if (figures.some((figure) => ['at-least', 'range'].includes(figure.bound))) bound = 'at-least';
			if (figures.length < ofYear.length) bound = 'at-least';
		}
		years[year] = {
			operations: ofYear.length,
			stated: figures.length,
			value: figures.length > 0 ? figures.reduce((sum, { value }) => sum + value, 0) : null,
			bound
		};
	}
	return years;
}
