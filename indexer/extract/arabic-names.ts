import { fromRoman } from '#domain/series.ts';
import { thingOf } from './thing-of.ts';
import { DEEDS, type Lexicon } from './lexicon/lexicon.ts';
import type { Token } from './tokens.ts';
import { isWord, lookUp } from './words.ts';

/** Ends of Arabic nouns, adjectives and verbs that no foreign name has: "عملية دولية", "عملية استهدفت", "عملية نفذها". */
const ENDINGS = /(?:ة|ت|ها|هم|ات|ين|ون|وا|ى|ي)$/u;

/** Verbal nouns: توقيف, تعاون, إنقاذ, اعتقال, استيلاء, انتشار. */
const VERBAL_NOUNS = /^(?:ت.{1,2}ي.|ت.ا.{2}|[إا]..?ا.|[إا].ت.ا.|است..?ا.|ان..?ا.)$/u;

const ORDINALS =
	/^ال(?:أولى|اولى|ثانية|ثالثة|رابعة|خامسة|سادسة|سابعة|ثامنة|تاسعة|عاشرة|حادية|حالية|جديدة|أخيرة)$/u;

const SMALL =
	/^(?:في|من|على|إلى|عن|ضد|بين|خلال|عبر|مع|لدى|قبل|بعد|منذ|أثناء|ضمن|حيث|التي|الذي|هي|كانت|قد|أو|ثم|أن|إن|كبرى|أخرى|واحدة|مماثلة|شرطة|بحث|نقل|غسل|دهم|سطو|هجوم|جرت|تمت|فتح|باسم|تحمل|لم|لا|ما|غير|كما|وقد|أمس|اليوم|حتى|أيضا|معا|جديدة)$/u;

/**
 * End of an operation's name that is written without quotes: "عملية أوسالاما السادسة", "عملية ليونفيش 3". Only a word
 * that looks foreign or that an edition follows is taken for a name.
 */
export function endOfArabicName(
	tokens: readonly Token[],
	start: number,
	lexicon: Lexicon
): number | undefined {
	let to = start;
	while (to < start + 3 && looksForeign(tokens[to], lexicon)) to += 1;
	if (to === start) return undefined;
	const edition = tokens[to];
	if (edition && (ORDINALS.test(edition.text) || isNumeral(edition))) return to + 1;
	return to;
}

function looksForeign(token: Token | undefined, lexicon: Lexicon): boolean {
	if (token?.kind !== 'word' || !/^\p{Script=Arabic}{4,}$/u.test(token.text.replace(/\p{M}/gu, '')))
		return false;
	const word = token.text.replace(/\p{M}/gu, '');
	if (/^(?:ال|لل|[وفبلك]ال|ي|س?ت[^اويى]{2,}$)/u.test(word)) return false;
	if (ENDINGS.test(word) || SMALL.test(word) || [word, word.slice(1)].some((each) => VERBAL_NOUNS.test(each)))
		return false;
	if (!/[اوي]/u.test(word.slice(1))) return false;
	if (thingOf(token, lexicon) || isKnown(token, lexicon)) return false;
	return true;
}

function isKnown(token: Token, lexicon: Lexicon): boolean {
	const { signals, deeds } = lexicon;
	return (
		Object.values(signals).some((line) => isWord(token, line)) ||
		DEEDS.some((name) => isWord(token, deeds[name].active) || isWord(token, deeds[name].participle ?? '')) ||
		lookUp(token, lexicon.units) !== undefined ||
		lookUp(token, lexicon.months) !== undefined
	);
}

function isNumeral({ text, kind }: Token): boolean {
	return (kind === 'number' && /^\d{1,2}$|^\d\.\d$/.test(text)) || /^[IVX]+$/.test(text)
		? kind === 'number' || fromRoman(text) !== undefined
		: false;
}
