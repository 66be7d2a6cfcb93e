/**
 * What each UTF-16 code unit means to the tokenizer, in two flat tables: its class, and what it folds to.
 * Tables rather than regular expressions, because every character of every document passes through here.
 */

export const SEPARATOR = 0;
export const LETTER = 1;
/** Combining marks, tatweel, zero-width characters: they belong to a word but leave no trace in it. */
export const IGNORED = 2;
/** A separator that ends a sentence or a list: the words on its two sides are not near each other. */
export const HARD_SEPARATOR = 3;
export const APOSTROPHE = 4;
/** Scripts that write words without spaces: Intl.Segmenter cuts them. */
export const UNSPACED = 5;
export const SURROGATE = 6;
export const STOP = 7;

export const CLASSES = new Uint8Array(0x10000);
/** The folded code unit; 0 where the character folds to several, which are then in EXPANSIONS. */
export const FOLDED = new Uint16Array(0x10000);
export const EXPANSIONS = new Map<number, readonly number[]>();

const UNSPACED_RANGES: readonly (readonly [number, number])[] = [
	[0x0e00, 0x0eff], // Thai, Lao
	[0x1000, 0x109f], // Myanmar
	[0x1780, 0x17ff], // Khmer
	[0x2e80, 0x2fdf], // CJK radicals
	[0x3005, 0x3007],
	[0x3040, 0x30ff], // kana
	[0x3400, 0x4dbf],
	[0x4e00, 0x9fff],
	[0xf900, 0xfaff],
	[0xff66, 0xff9f] // half-width kana
];

/** Folds that Unicode's compatibility decomposition does not make. */
const SPECIAL: Readonly<Record<string, string>> = {
	œ: 'oe',
	Œ: 'oe',
	æ: 'ae',
	Æ: 'ae',
	ß: 'ss',
	ẞ: 'ss',
	ø: 'o',
	Ø: 'o',
	đ: 'd',
	Đ: 'd',
	ł: 'l',
	Ł: 'l',
	ð: 'd',
	Ð: 'd',
	þ: 'th',
	Þ: 'th',
	ı: 'i',
	ς: 'σ',
	ٱ: 'ا',
	ى: 'ي',
	ی: 'ي',
	ې: 'ي',
	ک: 'ك',
	ة: 'ه',
	ۀ: 'ه',
	ە: 'ه'
};

const HARD = '!;?¡§¶¿؟؛،。，、！？；•‼⁇⁈⁉۔।॥';
/** These end something only before a space: `4,100` and `3.5` are not lists. */
const HARD_BEFORE_SPACE = '.,';
const APOSTROPHES = "'’ʼ＇";
const IGNORABLE = /^[\p{M}\u0640\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]$/u;
const WORD = /^[\p{L}\p{N}]/u;

function foldCharacter(character: string): string {
	const special = SPECIAL[character];
	if (special !== undefined) return special;
	const arabicDigit = character.charCodeAt(0);
	if (arabicDigit >= 0x0660 && arabicDigit <= 0x0669) return String(arabicDigit - 0x0660);
	if (arabicDigit >= 0x06f0 && arabicDigit <= 0x06f9) return String(arabicDigit - 0x06f0);
	let folded = '';
	for (const part of character.normalize('NFKD').toLowerCase().normalize('NFKD')) {
		if (!IGNORABLE.test(part)) folded += SPECIAL[part] ?? part;
	}
	return folded;
}

function describe(code: number): void {
	const character = String.fromCharCode(code);
	FOLDED[code] = code;
	if (code >= 0xd800 && code <= 0xdfff) CLASSES[code] = SURROGATE;
	else if (HARD.includes(character)) CLASSES[code] = HARD_SEPARATOR;
	else if (HARD_BEFORE_SPACE.includes(character)) CLASSES[code] = STOP;
	else if (APOSTROPHES.includes(character)) CLASSES[code] = APOSTROPHE;
	else if (IGNORABLE.test(character)) CLASSES[code] = IGNORED;
	else if (WORD.test(character)) {
		const folded = foldCharacter(character);
		if (folded.length === 0) CLASSES[code] = IGNORED;
		else CLASSES[code] = LETTER;
		if (folded.length === 1) FOLDED[code] = folded.charCodeAt(0);
		else if (folded.length > 1) {
			FOLDED[code] = 0;
			EXPANSIONS.set(
				code,
				Array.from({ length: folded.length }, (_, index) => folded.charCodeAt(index))
			);
		}
	} else CLASSES[code] = SEPARATOR;
}

function fillTables(): void {
	for (let code = 0; code < 0x3400; code++) describe(code);
	for (let code = 0xa000; code < 0xac00; code++) describe(code);
	// Hangul is spaced, and its syllables stay whole.
	for (let code = 0xac00; code < 0xd7b0; code++) {
		CLASSES[code] = LETTER;
		FOLDED[code] = code;
	}
	for (let code = 0xd800; code < 0xe000; code++) CLASSES[code] = SURROGATE;
	for (let code = 0xf900; code < 0x10000; code++) describe(code);
	for (const [from, to] of UNSPACED_RANGES) {
		for (let code = from; code <= to; code++) {
			if (code < 0x3400 || code > 0x9fff) {
				if (CLASSES[code] === LETTER || CLASSES[code] === IGNORED) CLASSES[code] = UNSPACED;
			} else {
				CLASSES[code] = UNSPACED;
				FOLDED[code] = code;
			}
		}
	}
}

fillTables();

/** The folded form of a whole string, with nothing cut: for settings such as synonyms and stop words. */
export function foldString(text: string): string {
	let folded = '';
	for (let index = 0; index < text.length; index++) {
		const code = text.charCodeAt(index);
		if (CLASSES[code] === IGNORED) continue;
		const expansion = EXPANSIONS.get(code);
		folded += expansion
			? String.fromCharCode(...expansion)
			: String.fromCharCode((FOLDED[code] as number) || code);
	}
	return folded.toLowerCase();
}
