import type { Counted } from './counted.ts';
import type { DeedMention } from './deeds.ts';
import type { Deed, Lexicon } from './lexicon/lexicon.ts';
import type { ReadSentence } from './read-sentence.ts';
import { isWorth } from './money.ts';
import { type Role, roleOf } from './role-of.ts';
import { estimated } from './roles.ts';
import { isTimeOrPlace } from './scene.ts';
import { thingOf } from './thing-of.ts';
import { give, openThings } from './verbless.ts';
import { isWord } from './words.ts';

const TAKEN: readonly Deed[] = ['arrest', 'rescue', 'seize', 'close'];

/** What a verb takes up: people, or goods and places. Only the Arabic pronoun tells them apart. */
type Taken = 'people' | 'goods' | 'any';

/**
 * Verbs whose object was told before: "It carried 5.6 tonnes of scales. They were seized", "la douane les a saisis",
 * "وقد تمت مصادرتها". What the sentence or the one before counted and gave no role to is theirs.
 */
export function takeUp(sentences: readonly ReadSentence[], lexicon: Lexicon): void {
	sentences.forEach((sentence, i) => {
		for (const deed of sentence.deeds) {
			if (!deed.deeds.some((name) => TAKEN.includes(name))) continue;
			if (sentence.roles.some((role) => role.deed === deed)) continue;
			const taken =
				lexicon.language === 'ar' ? takenInArabic(sentence, deed, lexicon) : takenUp(sentence, deed, lexicon);
			if (!taken) continue;
			const roleFor = (counted: Counted) => roleOf(deed, counted, lexicon);
			const here = openBefore(sentence, deed.helper ?? deed.from, taken, roleFor, lexicon);
			const before = sentences[i - 1];
			if (here.length > 0) give(sentence, here, roleFor, deed);
			else if (before && isFirst(sentence, deed))
				giveBefore(
					before,
					openBefore(before, before.tokens.length, taken, roleFor, lexicon),
					roleFor,
					deed,
					lexicon
				);
		}
	});
}

/** What the sentence before counted, and what it said those goods are worth. */
function giveBefore(
	before: ReadSentence,
	open: readonly Counted[],
	roleFor: (counted: Counted) => Role | undefined,
	deed: DeedMention,
	lexicon: Lexicon
): void {
	const end = before.tokens.length;
	give(before, open, roleFor, { ...deed, from: end, to: end });
	if (!before.roles.some(({ role }) => role === 'seizure')) return;
	const scene = { ...before, lexicon };
	for (const counted of openThings(before, lexicon, true))
		if (isWorth(scene, counted))
			before.roles.push({ role: 'seizure', counted: estimated(scene, counted), worth: true });
}

function openBefore(
	sentence: ReadSentence,
	end: number,
	taken: Taken,
	roleFor: (counted: Counted) => unknown,
	lexicon: Lexicon
): Counted[] {
	return openThings(sentence, lexicon, true).filter((counted) => {
		const { thing, measure, currency, to } = counted;
		const isPerson = thing === 'person' || thing === 'victim';
		if (taken !== 'any' && isPerson !== (taken === 'people')) return false;
		const isNamed = thing !== undefined || measure !== undefined;
		return to <= end && isNamed && !currency && roleFor(counted) !== undefined;
	});
}

/** No counted thing stands before the verb: it speaks of the sentence before. */
function isFirst({ things }: ReadSentence, deed: DeedMention): boolean {
	return !things.some((thing) => thing.from < deed.from && !isTimeOrPlace(thing));
}

function takenUp(sentence: ReadSentence, deed: DeedMention, lexicon: Lexicon): Taken | undefined {
	if (deed.noun) return isTheirs(sentence, deed, lexicon) ? 'people' : undefined;
	if (!deed.passive && isObjectRelative(sentence, deed, lexicon)) return 'any';
	const isTaken = deed.passive ? hasPronoun(sentence, deed, lexicon) : hasObject(sentence, deed, lexicon);
	return isTaken ? 'any' : undefined;
}

/** "were extradited after their arrest" */
function isTheirs({ tokens }: ReadSentence, { from, deeds }: DeedMention, lexicon: Lexicon): boolean {
	const before = tokens.slice(Math.max(0, from - 4), from);
	return (
		deeds.includes('arrest') &&
		isWord(before.at(-1), 'their leur leurs su sus') &&
		!before.some(
			(token) => isWord(token, lexicon.signals.not) || isWord(token, 'before avoid avant eviter antes evitar')
		)
	);
}

/** "212 kg of hashish, which customs officers confiscated", "que les douaniers ont confisqués" */
function isObjectRelative(
	{ tokens, things }: ReadSentence,
	{ from, to }: DeedMention,
	lexicon: Lexicon
): boolean {
	const after = tokens[to];
	const { circumstance, and, have } = lexicon.signals;
	const ends =
		!after ||
		after.kind === 'sign' ||
		isWord(after, circumstance) ||
		isWord(after, and) ||
		to - from > 2 ||
		isWord(after, 'along out of from de d des del');
	if (!ends) return false;
	for (let at = from - 1; at > Math.max(0, from - 9); at -= 1) {
		if (/^[,;.:]$/.test(tokens[at]?.text ?? '') || things.some((thing) => thing.from <= at && thing.to > at))
			return false;
		if (!isWord(tokens[at], OBJECT_RELATIVES)) continue;
		// A subject stands between: "which customs officers", not "who seized".
		const between = tokens.slice(at + 1, from).filter((token) => !isWord(token, have));
		return (
			between.length > 0 &&
			things.some((thing) => thing.to <= at && at - Math.max(thing.to, thing.nounTo) < 4)
		);
	}
	return false;
}

const OBJECT_RELATIVES = "which whom that que qu'";

/** Words that may stand between the pronoun and its verb. */
const BETWEEN = 'all both se now also tous toutes y';

/** "They have all been seized", "Elle a été bloquée", "Fueron detenidos", "The drugs were seized". */
function hasPronoun({ tokens }: ReadSentence, deed: DeedMention, lexicon: Lexicon): boolean {
	const { be, have, and } = lexicon.signals;
	let start = deed.helper ?? deed.from;
	while ([be, have, BETWEEN].some((line) => isWord(tokens[start - 1], line))) start -= 1;
	const opens = (at: number) => at < 0 || /^[,;:–—]$/.test(tokens[at]?.text ?? '') || isWord(tokens[at], and);
	// "tous sont libres"
	if (isWord(tokens[start], lexicon.pronouns) && start < deed.from && opens(start - 1)) return true;
	// "Celles-ci ont été confiées à …"
	if (isWord(tokens[start - 1], 'ci la') && tokens[start - 2]?.text === '-')
		return isWord(tokens[start - 3], lexicon.pronouns) && opens(start - 4);
	const subject = tokens[start - 1];
	// In Spanish the verb carries its subject.
	if (lexicon.language === 'es' && (!subject || /^[,;]$/.test(subject.text)))
		return tokens[deed.to]?.kind !== 'number';
	// "all of them were", "toutes ont été"
	if (isWord(subject, lexicon.pronouns)) return [2, 3, 4].some((steps) => opens(start - steps));
	const thing = thingOf(subject, lexicon);
	const isPeople = thing === 'person' || thing === 'victim';
	const isResumed = isWord(subject, lexicon.resumptives) || thing === 'goods' || isPeople;
	return isResumed && isWord(tokens[start - 2], THE) && opens(start - 3);
}

const THE = "the these la le les l' los las el estas estos ces cette ce";

/** "customs seized them", "les a saisis", "los incautaron" */
function hasObject(
	{ tokens }: ReadSentence,
	{ from, to }: DeedMention,
	{ language, signals }: Lexicon
): boolean {
	if (language === 'en')
		return isWord(tokens[to], 'them it both') || (isWord(tokens[to], 'all') && isWord(tokens[to + 1], 'of'));
	const verb = isWord(tokens[from - 1], signals.have) ? from - 1 : from;
	if (language === 'fr') return verb < from && isWord(tokens[verb - 1], "les l'");
	return isWord(tokens[verb - 1], 'los las lo');
}

/** "وقد تمت مصادرتها", "ضُبطت كلها", "وصودرت الكمية" */
function takenInArabic(
	{ tokens }: ReadSentence,
	{ from, to }: DeedMention,
	lexicon: Lexicon
): Taken | undefined {
	const word = tokens[to - 1]?.forms[0] ?? '';
	if (to - from === 1 && /ها$/u.test(word)) return 'goods';
	if (to - from === 1 && /(?:هم|هن|هما)$/u.test(word) && !isWord(tokens[from - 1], 'قبل')) return 'people';
	if (isWord(tokens[to], 'كلها جميعها عليها')) return 'goods';
	if (isWord(tokens[to], 'كلهم جميعهم كلهن جميعا عليهم عليهن')) return 'people';
	if (!/^ال/u.test(tokens[to]?.text ?? '')) return undefined;
	const thing = thingOf(tokens[to], lexicon);
	if (thing === 'victim' || thing === 'person')
		return tokens[to + 1]?.kind === 'number' ? undefined : 'people';
	return isWord(tokens[to], lexicon.resumptives) ? 'goods' : undefined;
}
