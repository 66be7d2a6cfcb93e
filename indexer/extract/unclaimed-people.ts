import type { Counted } from './counted.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import type { ReadSentence } from './read-sentence.ts';
import type { Role } from './role-of.ts';
import { isClauseEnd, isJoint } from './scene.ts';
import { thingOf } from './thing-of.ts';
import type { Token } from './tokens.ts';
import { give, openThings } from './verbless.ts';
import { isWord, longestAt } from './words.ts';

/**
 * People whom no verb we know is told of. Where their clause names a cell or handcuffs they were arrested ("spent
 * the night at the police station"), where it names safety they were rescued ("are back under a safe roof"), and
 * where the police do something to offenders that we have no word for, it is an arrest ("agents netted seven pirates").
 */
export function fillUnclaimedPeople(sentences: readonly ReadSentence[], lexicon: Lexicon): void {
	for (const sentence of sentences)
		for (const counted of openThings(sentence, lexicon)) {
			// "19 d’entre eux croupissent en cellule": a part of those told of, but all who were arrested.
			if (counted.part && sentences.some(({ roles }) => roles.some(({ role }) => role === 'arrests')))
				continue;
			const role = roleOfPeople(sentence, counted, lexicon);
			if (role) give(sentence, [{ ...counted, part: false }], () => role);
		}
}

function roleOfPeople(sentence: ReadSentence, counted: Counted, lexicon: Lexicon): Role | undefined {
	const isUnknown =
		counted.thing === undefined && counted.what !== undefined && !counted.measure && !counted.currency;
	if (counted.thing !== 'person' && counted.thing !== 'victim' && !isUnknown) return undefined;
	if (counted.part && longestAt(sentence.tokens, counted.to, lexicon.partsAfter) === 0) return undefined;
	if (isLeftAlone(sentence, counted, lexicon)) return undefined;
	const { tokens } = sentence;
	const noun = tokens.slice(counted.to, counted.nounTo);
	if (noun.some((token) => isWord(token, lexicon.spared))) return undefined;
	const isOffender =
		noun.some((token) => isWord(token, lexicon.offenders)) &&
		!noun.some((token) => isWord(token, 'crew family staff'));
	const isProtected = counted.thing === 'victim' || noun.some((token) => isWord(token, lexicon.protected));
	if (!isProtected && isNear(sentence, counted, lexicon.cells, lexicon, isUnknown ? 6 : REACH))
		return 'arrests';
	if (isUnknown) return undefined;
	if (!isOffender && isNear(sentence, counted, lexicon.safety, lexicon)) return 'rescued';
	if (isOffender && isObjectOfPolice(sentence, counted, lexicon)) return 'arrests';
	return undefined;
}

/** Tokens between people and the word that says where they are. */
const REACH = 22;

/** Sentenced, questioned, sought, let go: told before the people or between them and the word. */
function isLeftAlone({ tokens, deeds, things }: ReadSentence, counted: Counted, lexicon: Lexicon): boolean {
	if (isWord(tokens[counted.from - 1], lexicon.signals.not)) return true;
	const end = Math.max(counted.to, counted.nounTo);
	const near = (at: number) => {
		if (isWord(tokens[at], lexicon.living)) return false;
		if (isWord(tokens[at], lexicon.misdeeds) || isWord(tokens[at], lexicon.spared)) return true;
		const deed = deeds.find(({ from, to }) => from <= at && to > at);
		return deed?.deeds.every((name) => name === 'other') ?? false;
	};
	for (let at = counted.from - 1; at >= Math.max(0, counted.from - 5); at -= 1) {
		if (isClauseEnd(tokens[at], lexicon) || things.some(({ from, nounTo }) => from <= at && nounTo > at))
			break;
		if (near(at)) return true;
	}
	for (let at = end; at < Math.min(tokens.length, end + REACH); at += 1) {
		if (isClauseEnd(tokens[at], lexicon) || things.some(({ from, part }) => from === at && !part)) break;
		if (near(at) && !isWord(tokens[at], lexicon.signals.aside)) return true;
	}
	return false;
}

function isNear(
	{ tokens, things }: ReadSentence,
	counted: Counted,
	line: string,
	lexicon: Lexicon,
	reach = REACH
): boolean {
	const end = Math.max(counted.to, counted.nounTo);
	for (let at = end; at < Math.min(tokens.length, end + reach); at += 1) {
		if (isClauseEnd(tokens[at], lexicon) || isWord(tokens[at], lexicon.signals.not)) break;
		const other = things.find(({ from }) => from === at);
		if (
			other &&
			!other.part &&
			(other.thing === 'person' || other.thing === undefined) &&
			!isJoint(tokens[at - 1], lexicon)
		)
			break;
		// "…, and the captives were freed": of others.
		const isSubject =
			/^(?:person|victim)$/.test(thingOf(tokens[at], lexicon) ?? '') &&
			isWord(tokens[at - 1], 'the les los las');
		if (isSubject && at > end + 1) break;
		if (isWord(tokens[at], line)) return true;
	}
	// "a mis sous écrou quatre intermédiaires", "إيداع ستة ربابنة السجن"
	const before = tokens.slice(Math.max(0, counted.from - 3), counted.from);
	const last = before.findLastIndex((token) => isWord(token, line));
	return (
		last >= 0 &&
		before
			.slice(last + 1)
			.every((token) => isWord(token, lexicon.signals.of) || isWord(token, 'a à to the les los على vue'))
	);
}

/** "investigators hauled in 76 suspects", "أطاحت مصالح الأمن بتسعة مروجين" */
function isObjectOfPolice(sentence: ReadSentence, counted: Counted, lexicon: Lexicon): boolean {
	const { tokens, deeds, things } = sentence;
	const isPolice = (token: Token | undefined) =>
		isWord(token, lexicon.police) || thingOf(token, lexicon) === 'officer';
	let isVerb = false;
	for (let at = counted.from - 1; at >= Math.max(0, counted.from - 12); at -= 1) {
		const token = tokens[at];
		if (isClauseEnd(tokens[at], lexicon)) return false;
		if (deeds.some(({ from, to }) => from <= at && to > at)) return false;
		if (things.some(({ from, nounTo }) => from <= at && nounTo > at)) return false;
		if (lexicon.language === 'ar') {
			if (isPolice(token)) return at > 0 && tokens[at - 1]?.kind === 'word';
			continue;
		}
		if (counted.from - at < 3 && !isVerb) isVerb = lexicon.verbEndings.test(token?.text.toLowerCase() ?? '');
		else if (isPolice(token)) return isVerb;
	}
	return false;
}
