import { asUint32, packArrays, unpackArrays } from './bytes.ts';
import type { FacetValue } from './columns.ts';

/** The values of one attribute for a run of documents, as they are written to disk. */
export interface ColumnBlock {
	firstDocument: number;
	values: FacetValue[];
	/** Where the values of document i begin in `ordinals`; one more at the end. */
	starts: Uint32Array;
	ordinals: Uint32Array;
	flags: Uint8Array;
}

export function packColumn(block: ColumnBlock): Uint8Array {
	const head = new TextEncoder().encode(JSON.stringify({ values: block.values }));
	return packArrays([head, block.starts, block.ordinals, block.flags]);
}

export function unpackColumn(packed: Uint8Array, firstDocument: number): ColumnBlock {
	const [head, starts, ordinals, flags] = unpackArrays(packed);
	if (!head || !starts || !ordinals || !flags) throw new Error('Blotter engine: unreadable facet column');
	const { values } = JSON.parse(new TextDecoder().decode(head)) as { values: FacetValue[] };
	return { firstDocument, values, starts: asUint32(starts), ordinals: asUint32(ordinals), flags };
}
