import { firstDay } from '#domain/calendar.ts';
import { countingDate, type Operation } from '#domain/operation.ts';
import { fromRoman, seriesId } from '#domain/series.ts';
import { seriesKey } from '../extract/arabic-series.ts';
import { agree } from './choose-rival.ts';

const DAY_MS = 86_400_000;

/** The one of some operations that this one is, and why. Undefined where none, or more than one as well, fits. */
export function matchOperation(
	operation: Operation,
	candidates: readonly Operation[]
): { operation: Operation; why: string } | undefined {
	return operation.series ? matchByName(operation, candidates) : matchByFigures(operation, candidates);
}

function matchByName(
	operation: Operation,
	candidates: readonly Operation[]
): { operation: Operation; why: string } | undefined {
	const series = seriesKey(operation.series ?? '');
	const alike = candidates.filter(
		(candidate) => namesOf(candidate).includes(series) && daysApart(operation, candidate) < 500
	);
	const edition = numberOf(operation.edition);
	const same = alike.filter((candidate) => numberOf(candidate.edition) === edition);
	const named =
		same.length > 0
			? same
			: edition === undefined || edition === '1'
				? alike.filter(
						(candidate) => [undefined, '1'].includes(numberOf(candidate.edition)) || edition === undefined
					)
				: [];
	const [nearest] = named.toSorted((a, b) => daysApart(operation, a) - daysApart(operation, b));
	if (!nearest || (same.length === 0 && daysApart(operation, nearest) > 200)) return undefined;
	const counted = edition === undefined ? '' : ` ${operation.edition}`;
	return {
		operation: nearest,
		why: `the same name, ${operation.series}${counted}, ${daysApart(operation, nearest)} days apart`
	};
}

/** Without a name: the same crime at the same time, and figures that do not speak against it. */
function matchByFigures(
	operation: Operation,
	candidates: readonly Operation[]
): { operation: Operation; why: string } | undefined {
	const fitting = candidates.flatMap((candidate) => {
		const days = daysApart(operation, candidate);
		const crimes = operation.crimeTypes.filter((type) => candidate.crimeTypes.includes(type));
		if (days > 21 || crimes.length === 0) return [];
		const reasons = [`the same crime, ${crimes.join(', ')}`, `${days} days apart`];
		let score = days <= 1 ? 2 : 1;
		for (const field of ['arrests', 'seizureUsd', 'rescued'] as const) {
			const [one, other] = [operation[field], candidate[field]];
			if (!one || !other) continue;
			if (!agree(one, other)) return [];
			score += 3;
			reasons.push(`${field} agree: ${one.value} and ${other.value}`);
		}
		return score >= 2 ? [{ operation: candidate, score, why: reasons.join('; ') }] : [];
	});
	const [best, second] = fitting.toSorted((a, b) => b.score - a.score);
	return best && best.score > (second?.score ?? 0) ? { operation: best.operation, why: best.why } : undefined;
}

/** A series' id and the last part of the name: "Operation INTERCOPS – Spartacus III" is of Spartacus. */
function namesOf({ series, name }: Operation): string[] {
	const bare = name.replace(/^Operations? /, '').replace(/\s(?:[IVXL]+|[\d.]+)$/, '');
	return [...(series ? [seriesKey(series)] : []), seriesKey(bare)];
}

function numberOf(edition: string | undefined): string | undefined {
	if (edition === undefined) return undefined;
	return String(fromRoman(edition.toUpperCase()) ?? seriesId(edition));
}

function daysApart(a: Operation, b: Operation): number {
	const [one, other] = [countingDate(a), countingDate(b)];
	if (!one || !other) return one || other ? 400 : 0;
	return Math.round(Math.abs(firstDay(one).getTime() - firstDay(other).getTime()) / DAY_MS);
}
