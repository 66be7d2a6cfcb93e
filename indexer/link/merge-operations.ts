import type { Operation, RivalFigure } from '#domain/operation.ts';
import type { Source } from '#domain/source.ts';
import { chooseRival, type StatedFigure } from './choose-rival.ts';

/** One operation out of what several sources say; the first one's id, name and texts stay. Rival figures are kept. */
export function mergeOperations(records: readonly Operation[]): Operation {
	const [first] = records;
	if (!first) throw new Error('link: no operation to merge');
	if (records.length === 1) return first;
	const named = records.find(({ series }) => series !== undefined);
	const merged: Operation = {
		...first,
		...(named && !first.series ? { name: named.name, series: named.series, edition: named.edition } : {}),
		start: first.start ?? records.find(({ start }) => start)?.start,
		end: first.end ?? records.find(({ end }) => end)?.end,
		crimeTypes: first.note && !first.series && named ? named.crimeTypes : first.crimeTypes,
		countries: first.countriesComplete
			? first.countries
			: [...new Set(records.flatMap(({ countries }) => countries))],
		seizures:
			first.seizures.length > 0
				? first.seizures
				: (records.find(({ seizures }) => seizures.length > 0)?.seizures ?? []),
		other:
			first.other.length > 0 ? first.other : (records.find(({ other }) => other.length > 0)?.other ?? []),
		seizureOriginal:
			first.seizureOriginal ?? records.find(({ seizureOriginal }) => seizureOriginal)?.seizureOriginal,
		seizureKind: first.seizureKind ?? records.find(({ seizureKind }) => seizureKind)?.seizureKind,
		title: Object.assign({}, ...records.toReversed().map(({ title }) => title)),
		summary: Object.assign({}, ...records.toReversed().map(({ summary }) => summary)),
		sources: distinctSources(records.flatMap(({ sources }) => sources))
	};
	const rivals: RivalFigure[] = [...(first.rivals ?? [])];
	for (const field of ['arrests', 'seizureUsd', 'rescued', 'countriesCount'] as const) {
		const stated: StatedFigure[] = records.flatMap((record) => {
			const figure = record[field];
			const [source] = record.sources;
			return figure ? [{ figure, ...(source ? { source } : {}) }] : [];
		});
		const chosen = chooseRival(stated);
		if (!chosen) continue;
		merged[field] = chosen.figure;
		for (const { figure, source, rule } of chosen.rivals) {
			const known = rivals.some((rival) => rival.of === field && rival.figure.value === figure.value);
			if (!known) rivals.push({ of: field, figure, rule, ...(source ? { source } : {}) });
		}
	}
	if (rivals.length > 0) merged.rivals = rivals;
	return Object.fromEntries(Object.entries(merged).filter(([, value]) => value !== undefined)) as Operation;
}

function distinctSources(sources: readonly Source[]): Source[] {
	return [...new Map(sources.map((source) => [`${source.url} ${source.date}`, source])).values()];
}
