import type { Lexicon } from './lexicon/lexicon.ts';
import { thingOf } from './thing-of.ts';
import type { Token } from './tokens.ts';
import { isWord } from './words.ts';

export function isPurpose(
	tokens: readonly Token[],
	at: number,
	{ language }: Lexicon,
	isVerbal: boolean
): boolean {
	const text = tokens[at]?.text ?? '';
	return (
		language === 'ar' &&
		isVerbal &&
		/^ل(?!ل|ا)/u.test(text) &&
		tokens[at + 1]?.kind === 'word' &&
		/^ال/u.test(tokens[at + 1]?.text ?? '') &&
		/ا$|ة$/u.test(tokens[at - 1]?.text ?? '')
	);
}

/** "their catch", "the net": behind an article, the bare form of a verb is a noun. */
export function isNounHere(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
	const { language } = lexicon;
	const text = tokens[at]?.text ?? '';
	// "precinto", "embargo" beside "precintó", "embargó": folding leaves no accent.
	if (language === 'es') return /o$/u.test(text) && !/(?:uvo|ino|uso|izo|ujo|io)$/u.test(text);
	// "إلى أسرهم": to their families, where the same letters capture them.
	// "une ferme", "le contrôle" beside "la police ferme"
	if (language === 'fr')
		return (
			/(?<!r)e$/u.test(text) &&
			isWord(
				tokens[at - 1],
				"un une le la l' les des de d' du cette ce sa son leur chaque par sur en à au aucune"
			)
		);
	if (language === 'ar') return /(?:هم|هن|ها)$/u.test(text) && isWord(tokens[at - 1], 'الي مع لدي');
	if (language !== 'en' || /ing$/.test(text)) return false;
	if (isWord(tokens[at - 1], lexicon.signals.of) || isWord(tokens[at - 1], 'in with for by from'))
		return true;
	// "the whole catch of 31 tonnes"
	if (isWord(tokens[at + 1], lexicon.signals.of) && isWord(tokens[at - 2], 'a an the their its his her'))
		return true;
	return (
		isWord(tokens[at - 1], 'a an the their its his her this these those') || isCompound(tokens, at, lexicon)
	);
}

const BEFORE_VERBS =
	'to and or will would can could may might must did do does not they we who that which then have has';

/** "fake test kits": a noun before a noun, where nothing stands before it that would be its subject. */
function isCompound(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
	const before = tokens[at - 1];
	return (
		before?.kind === 'word' &&
		!isWord(before, BEFORE_VERBS) &&
		thingOf(before, lexicon) === undefined &&
		!/(?:s|ly)$/u.test(before.text) &&
		thingOf(tokens[at + 1], lexicon) !== undefined
	);
}
