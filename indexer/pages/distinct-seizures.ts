import { agrees } from '../extract/choose-figure.ts';
import type { SeizureMention } from '../extract/figure-mentions.ts';
import { fold } from '../extract/fold.ts';

/** Goods that headline and text both tell of count once: of "more than 11,000 objects" and 11,049 the exact one stays. */
export function distinctSeizures(mentions: readonly SeizureMention[]): SeizureMention[] {
	const kept: SeizureMention[] = [];
	for (const mention of mentions) {
		if (mention.scope !== 'whole') continue;
		const at = kept.findIndex((other) => isSame(other, mention));
		const other = kept[at];
		if (!other) kept.push(mention);
		else if (isMoreExact(mention, other)) kept[at] = mention;
	}
	return kept;
}

/** 11,049 beside "more than 11,000"; the bare number of a list beside "more than 2.4 tonnes" only rounds. */
function isMoreExact({ figure }: SeizureMention, { figure: other }: SeizureMention): boolean {
	return other.bound !== 'exact' && figure.bound === 'exact' && figure.value !== other.value;
}

function isSame(a: SeizureMention, b: SeizureMention): boolean {
	if (a.figure.unit !== b.figure.unit || !sharesWord(a.what, b.what)) return false;
	return (
		a.figure.value === b.figure.value || agrees(b.figure.value, a.figure) || agrees(a.figure.value, b.figure)
	);
}

/** "pieces of ivory" and "ivory" */
function sharesWord(a: string | undefined, b: string | undefined): boolean {
	if (a === undefined || b === undefined) return a === b;
	const words = new Set(fold(a).match(/\p{L}{4,}/gu));
	return fold(a) === fold(b) || (fold(b).match(/\p{L}{4,}/gu) ?? []).some((word) => words.has(word));
}
