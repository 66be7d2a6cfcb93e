import type { Counted } from './counted.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { openingCountries } from './parts-by-place.ts';
import type { ReadSentence } from './read-sentence.ts';
import { isClauseEnd, isJoint } from './scene.ts';
import { give, isListItem, openThings } from './verbless.ts';
import { isWord, longestAt } from './words.ts';

/**
 * Goods that no verb we know is told of: "the raid did yield 26,000 cartons", "under the planks lay 212 tusks". In a
 * text about police work they are what was seized, unless its words say otherwise: what criminals did with them, what
 * police brought along, how much there is a year.
 */
export function fillUnclaimed(sentences: readonly ReadSentence[], lexicon: Lexicon): void {
	const isPolice = sentences.some((sentence) => isOfPolice(sentence, lexicon));
	for (const sentence of sentences) {
		// The items of a list may be anything: those who took part, and with what.
		if (!isPolice && isListItem(sentence.text)) continue;
		if (isOneOfSeveral(sentence, sentences, lexicon)) continue;
		// Twice: what no list has may stand before goods or behind them.
		for (const counted of [...openThings(sentence, lexicon, true), ...openThings(sentence, lexicon, true)])
			if (!isGiven(sentence, counted) && isTakenGoods(sentence, counted, lexicon))
				give(sentence, [counted], () => 'seizure');
	}
}

/** "In one case, …", "In Niger, …" after what was seized altogether: a part of it. */
function isOneOfSeveral(
	sentence: ReadSentence,
	sentences: readonly ReadSentence[],
	lexicon: Lexicon
): boolean {
	const isTold = sentences
		.slice(0, sentences.indexOf(sentence))
		.some(({ roles }) => roles.some(({ role }) => role === 'seizure'));
	return (
		isTold && (ONE_CASE.test(sentence.text) || openingCountries(sentence.text, lexicon.language).length > 0)
	);
}

const ONE_CASE =
	/^(?:in (?:one|another|a single|a separate) (?:case|instance|incident|raid|seizure)|dans (?:un|une) (?:cas|affaire|seule)|en (?:un|uno de los|otro) casos?|(?:و)?في (?:إحدى|حالة) )/iu;

function isGiven({ roles }: ReadSentence, { from }: Counted): boolean {
	return roles.some(({ counted }) => counted.from === from);
}

/** Somebody was arrested, something taken or searched, or the police are named. */
function isOfPolice({ roles, deeds, things, tokens }: ReadSentence, lexicon: Lexicon): boolean {
	// "300 officers" tells of an exercise as well.
	const isCounted = (at: number) => things.some(({ from, nounTo }) => from <= at && nounTo > at);
	return (
		roles.some(({ role }) => role !== 'countries') ||
		deeds.some(({ deeds: names }) => names.some((name) => name === 'arrest' || name === 'seize')) ||
		tokens.some((token, at) => isWord(token, lexicon.police) && !isCounted(at))
	);
}

function isTakenGoods(sentence: ReadSentence, counted: Counted, lexicon: Lexicon): boolean {
	if (counted.part || (counted.circumstance && !isWord(sentence.tokens[counted.from - 1], lexicon.bringing)))
		return false;
	const { thing, measure, currency, what, dual } = counted;
	const isGoods =
		currency === undefined &&
		((thing === 'goods' && (what !== undefined || dual !== undefined)) ||
			(measure !== undefined && (what !== undefined || isWeighed(sentence, counted, lexicon))));
	const isUnknown = thing === undefined && measure === undefined && what !== undefined;
	// Money, and what no list has, only among goods: "3.7 million tablets and 62 million baht".
	if (
		!isGoods &&
		!isFalseMoney(sentence, counted, lexicon) &&
		!(
			(isUnknown || currency !== undefined) &&
			(followsGoods(sentence, counted, lexicon) || opensList(sentence, counted, lexicon))
		)
	)
		return false;
	return (
		!isEquipment(sentence, counted, lexicon) &&
		!isRate(sentence, counted, lexicon) &&
		!isToldOtherwise(sentence, counted, lexicon)
	);
}

/** "Together they weighed 780 tonnes": the goods of the sentence before. */
function isWeighed({ tokens }: ReadSentence, { from }: Counted, lexicon: Lexicon): boolean {
	return tokens.slice(Math.max(0, from - 6), from).some((token) => isWord(token, lexicon.weighing));
}

/** A comma or "and" parts it from something seized. */
function followsGoods({ tokens, things, roles }: ReadSentence, counted: Counted, lexicon: Lexicon): boolean {
	const before = things.findLast(({ from }) => from < counted.from);
	if (!before || !roles.some(({ role, counted: { from } }) => role === 'seizure' && from === before.from))
		return false;
	const between = tokens.slice(Math.max(before.to, before.nounTo), counted.from);
	const isGlued = lexicon.language === 'ar' && /^و/u.test(tokens[counted.from]?.text ?? '');
	return between.length < 8 && (isGlued || isJoint(between.at(-1), lexicon));
}

/** "3.1 million euros in fake notes", "USD 40,000 in cash" */
function isFalseMoney(
	{ tokens }: ReadSentence,
	{ currency, value, cash, from, to }: Counted,
	lexicon: Lexicon
): boolean {
	// A smaller amount is what is printed on each note.
	if (currency === undefined || value < 1000) return false;
	const near = [...tokens.slice(Math.max(0, from - 3), from), ...tokens.slice(to, to + 4)];
	return (
		cash ||
		(near.some((token) => isWord(token, lexicon.falsities)) &&
			near.some((token) => isWord(token, lexicon.banknotes)))
	);
}

/** "96 kids, 40 puppies": what no list has stands before goods. */
function opensList({ tokens, things, roles }: ReadSentence, counted: Counted, lexicon: Lexicon): boolean {
	const next = things.find(({ from }) => from > counted.from);
	if (counted.currency || next?.thing !== 'goods') return false;
	const isTaken = roles.some(({ role, counted: { from } }) => role === 'seizure' && from === next.from);
	const between = tokens.slice(counted.nounTo, next.from);
	return isTaken && between.length < 4 && isJoint(between.at(-1), lexicon);
}

/** "40 sniffer dogs", "14 patrol vessels" */
function isEquipment({ tokens }: ReadSentence, { to, nounTo }: Counted, lexicon: Lexicon): boolean {
	return tokens.slice(to, nounTo + 2).some((token) => isWord(token, lexicon.equipment));
}

/** "12 tonnes a year", "each month some 3,000 shirts", "a quota of 20 tonnes" */
function isRate({ tokens }: ReadSentence, { from, to, nounTo }: Counted, lexicon: Lexicon): boolean {
	const near = [...tokens.slice(Math.max(0, from - 4), from), ...tokens.slice(nounTo, nounTo + 4)];
	return (
		near.some((token) => isWord(token, lexicon.limits)) ||
		tokens.some(
			(_token, at) =>
				at >= from - 4 && at < Math.max(to, nounTo) + 6 && longestAt(tokens, at, lexicon.rates) > 0
		)
	);
}

/** Tokens on either side in which a verb tells what became of the goods. */
const LEFT = 6;
const RIGHT = 9;

/** Stolen, sold, smuggled; deployed, identified, fined: the verb before or the passive behind. */
function isToldOtherwise(sentence: ReadSentence, counted: Counted, lexicon: Lexicon): boolean {
	const { tokens, deeds, things } = sentence;
	const before = tokens[counted.from - 1];
	if (isWord(before, lexicon.signals.not)) return true;
	// "the thirty sailors of the three ships"
	const { of } = lexicon.signals;
	const isOwner = isWord(before, of) || isWord(tokens[counted.from], of);
	if (isOwner && things.some(({ nounTo }) => nounTo >= counted.from - 1 && nounTo <= counted.from))
		return true;
	const isOther = (at: number) => {
		const deed = deeds.find((each) => each.from <= at && each.to > at);
		return (
			(deed?.deeds.every((name) => name === 'other') ?? false) ||
			// "the lorry gave up 640,000 packs"
			(!deed && isWord(tokens[at], lexicon.misdeeds) && !isWord(tokens[at + 1], 'up'))
		);
	};
	if (isOfThieves(sentence, counted, lexicon)) return true;
	const isListed = followsGoods(sentence, counted, lexicon);
	for (let at = counted.from - 1; !isListed && at >= Math.max(0, counted.from - LEFT); at -= 1) {
		if (isClauseEnd(tokens[at], lexicon)) break;
		const before = things.find((thing) => thing.from <= at && Math.max(thing.to, thing.nounTo) > at);
		// "gave 45 computers and three cars": the second is told of as the first is.
		const isAlike = before && at === counted.from - 2 && isJoint(tokens[at + 1], lexicon);
		if (isAlike && !isGiven(sentence, before) && isToldOtherwise(sentence, before, lexicon)) return true;
		if (before) break;
		if (isOther(at) || isWord(tokens[at], lexicon.signals.not)) return true;
	}
	const { be, have } = lexicon.signals;
	const end = Math.max(counted.to, counted.nounTo);
	let isPassive = lexicon.language === 'ar';
	for (let at = end; at < Math.min(tokens.length, end + RIGHT); at += 1) {
		const token = tokens[at];
		if (isClauseEnd(token, lexicon) || things.some(({ from }) => from === at)) break;
		isPassive ||= isWord(token, be) || isWord(token, have);
		// "nine icons stolen from churches": what they were before.
		const isAdjacent = at === end && !isWord(token, lexicon.misdeeds) && !isWord(token, lexicon.conditions);
		if (isOther(at) && (isPassive || isAdjacent) && !isWord(token, lexicon.signals.aside)) return true;
	}
	return false;
}

/** "Thieves made off with nine paintings" */
function isOfThieves({ tokens }: ReadSentence, { from }: Counted, lexicon: Lexicon): boolean {
	for (let at = from - 1; at >= 0; at -= 1) {
		if (isClauseEnd(tokens[at], lexicon)) return false;
		if (isWord(tokens[at], lexicon.thieves)) return true;
	}
	return false;
}
