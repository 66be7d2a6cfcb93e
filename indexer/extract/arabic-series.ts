import { NAMES_IN_ARABIC } from '#domain/names-in-arabic.ts';
import { seriesId, seriesName } from '#domain/series.ts';
import { fold } from './fold.ts';

const IDS = new Map(
	Object.entries(NAMES_IN_ARABIC).flatMap(([id, names]) => names.split(', ').map((name) => [fold(name), id]))
);

/** The series that an Arabic text names, as the others spell it: أكوما is Akoma. Undefined for one that we do not know. */
export function seriesInArabic(name: string): string | undefined {
	const id = IDS.get(fold(name));
	return id === undefined ? undefined : seriesName(id);
}

/** What two spellings of a series share, in whatever script: its id, and for an unknown Arabic name its letters. */
export function seriesKey(name: string): string {
	return seriesId(name) || IDS.get(fold(name)) || fold(name);
}
