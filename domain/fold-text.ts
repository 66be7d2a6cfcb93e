const PLAIN = /^[a-z0-9]*$/i;

/** Text as it is compared: without case, accents, Arabic marks, tatweel, or the spellings of alef, yeh and teh marbuta. */
export function foldText(text: string): string {
	if (PLAIN.test(text)) return text.toLowerCase();
	return text
		.normalize('NFKD')
		.replace(/[\p{M}\u0640]/gu, '')
		.toLowerCase()
		.replaceAll('œ', 'oe')
		.replaceAll('æ', 'ae')
		.replaceAll('ß', 'ss')
		.replace(/[أإآٱ]/g, 'ا')
		.replaceAll('ى', 'ي')
		.replaceAll('ة', 'ه')
		.replace(/['’ʼ\-–_.,()]/g, ' ')
		.replace(/\s+/g, ' ')
		.trim();
}
