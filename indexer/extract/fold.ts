const ARABIC_FORMS: Record<string, string> = {
	ٱ: 'ا',
	ى: 'ي',
	ة: 'ه',
	ؤ: 'و',
	ئ: 'ي',
	ـ: '',
	ک: 'ك',
	ی: 'ي'
};

/**
 * The form in which words are compared: small letters, no accents, one kind of apostrophe, Arabic alef,
 * yeh and teh marbuta levelled, vowel signs and tatweel gone.
 */
export function fold(text: string): string {
	// What has no letter beyond ASCII has no accents to lose.
	if (/^[\u0020-\u005f\u0061-\u007e\n]*$/.test(text)) return text.toLowerCase();
	return text
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/[ٱىةؤئـکی]/g, (letter) => ARABIC_FORMS[letter] ?? letter)
		.replace(/[’ʼ‘`]/g, "'")
		.replaceAll('œ', 'oe')
		.replaceAll('æ', 'ae')
		.replaceAll('ß', 'ss');
}

/** Western digits for Arabic-Indic and Persian ones. The length stays the same. */
export function toWesternDigits(text: string): string {
	return text.replace(/[٠-٩۰-۹]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf));
}
