/*
 * Small words that are written together with the next one, and say nothing about which word it is.
 */

const ALEF = 0x0627;
const LAM = 0x0644;
/** The Arabic conjunctions and prepositions that are written together with the article: و ف ب ك. */
const BEFORE_ARTICLE = new Set([0x0648, 0x0641, 0x0628, 0x0643]);
const ELISIONS = 'l d j m t s n c qu jusqu lorsqu puisqu quoiqu quelqu presqu'.split(' ');

/** How many letters of a folded Arabic word are its article: ال alone, or after و ف ب ك, or written لل after ل. */
export function articleLength(codes: Uint16Array, length: number): number {
	let cut = 0;
	if (codes[0] === ALEF && codes[1] === LAM) cut = 2;
	else if (codes[0] === LAM && codes[1] === LAM) cut = 2;
	else if (BEFORE_ARTICLE.has(codes[0] as number) && codes[1] === ALEF && codes[2] === LAM) cut = 3;
	return length - cut < 3 ? 0 : cut;
}

/** Is this what stands before an apostrophe in l’été, qu’il, d’or? */
export function isElided(codes: Uint16Array, length: number): boolean {
	for (const elision of ELISIONS) {
		if (elision.length !== length) continue;
		let at = 0;
		while (at < length && codes[at] === elision.charCodeAt(at)) at++;
		if (at === length) return true;
	}
	return false;
}
