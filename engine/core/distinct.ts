import { fromList, intersect, listBits, subtract } from './bitmap.ts';
import type { Bitmap } from './bitmap.ts';
import type { Column } from './columns.ts';
import type { Ranked } from './rank.ts';

/** Says of one document after the other whether none before it has a value of its own. */
export function admitDistinct({ starts, ordinals, values }: Column): (document: number) => boolean {
	const shown = new Uint8Array(values.length);
	return (document) => {
		const own = ordinals.subarray(starts[document], starts[document + 1]);
		if (own.some((ordinal) => shown[ordinal] === 1)) return false;
		for (const ordinal of own) shown[ordinal] = 1;
		return true;
	};
}

/** Of documents with the same value one stands for all: the one shown, else the first. */
export function onePerValue(column: Column, found: Bitmap, page: readonly Ranked[]): Bitmap {
	const admit = admitDistinct(column);
	const kept = page.map(({ document }) => document).filter(admit);
	for (const document of listBits(subtract(found, fromList(kept, found.length * 32)))) {
		if (admit(document)) kept.push(document);
	}
	return intersect(found, fromList(kept, found.length * 32));
}
