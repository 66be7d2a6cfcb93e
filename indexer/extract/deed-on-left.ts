import { acrossPreposition, aimedChecks } from './across-preposition.ts';
import { bindsRight } from './binding.ts';
import { isOthers, isTold } from './by-words.ts';
import type { Counted } from './counted.ts';
import type { DeedMention } from './deeds.ts';
import { hasOwnVerb, startsOwnClause } from './own-clause.ts';
import { type Reach, isCountedItself } from './reach.ts';
import { roleOf } from './role-of.ts';
import { type Scene, isBreak, isTimeOrPlace } from './scene.ts';
import { alongside } from './shared-deed.ts';
import { isWord } from './words.ts';

/** The verb or noun before a number: "arrested 87 people", "l’arrestation de 87 personnes", "ضبط 5 أطنان". */
export function deedOnLeft(scene: Scene, i: number): Reach | undefined {
	const { tokens, things, deeds, lexicon } = scene;
	const counted = things[i];
	if (!counted) return undefined;
	const along = alongside(scene, counted);
	if (along) return along;
	// "searches carried out at 38 places led to …": the place of what the verb is told of.
	const aimed = aimedChecks(scene, counted);
	if (aimed) return { deed: aimed, gap: 2 };
	const isHeld = deeds.some(({ to }) => to === counted.from);
	if (!isHeld && isWord(tokens[counted.from - 1], lexicon.signals.circumstance)) {
		const reached = acrossPreposition(scene, counted);
		return reached && { deed: reached, gap: 2 };
	}
	if (startsOwnClause(scene, counted) || hasOwnVerb(scene, counted)) return undefined;
	let gap = 0;
	let chained = false;
	let depth = 0;
	const reach = lexicon.language === 'ar' ? 18 : 12;
	for (let at = counted.from - 1; at >= 0 && gap < reach; at -= 1) {
		const token = tokens[at];
		if (!token || isBreak(token, lexicon)) return undefined;
		// "وأفادت بأن أربعة مشتبه فيهم …": what is said opens a clause of its own.
		if (lexicon.language === 'ar' && /^[بل]?[أإا]ن$/u.test(token.text)) return undefined;
		const deed = deeds.find(({ to }) => to === at + 1);
		if (deed && !isCountedItself(scene, deed)) {
			if (bindsRight(deed, scene) && roleOf(deed, counted, lexicon)) return { deed, gap };
			// "ضبطت فرق التفتيش … 600 كيلوغرام": a noun within the subject of the verb that opens the clause.
			if (isInSubject(scene, deed)) {
				at = deed.from;
				gap += 1;
				continue;
			}
			// "7 stolen paintings and 26 vases": an adjective of the thing before.
			const isVerb = lexicon.language === 'ar' && /^و.+وا$/u.test(tokens[deed.from]?.text ?? '');
			if (
				isVerb ||
				deed.helped ||
				deed.side === 'right' ||
				!things.some(({ nounTo }) => nounTo === deed.from)
			)
				return undefined;
			at = deed.from;
			continue;
		}
		const before = things.findLast(
			({ from, nounTo, to }) => Math.max(nounTo, to) === at + 1 && from < at + 1
		);
		if (before) {
			// "شاحنات محجوزة 34، موقوفون 21": each number has a label of its own.
			if (lexicon.language === 'ar' && isBare(counted) && isBare(before)) return undefined;
			if (isOthers(tokens, counted) && (!counted.thing || before.thing === counted.thing)) return undefined;
			if (isTold(scene, counted) || hasOwnParticiple(scene, counted)) return undefined;
			const shared = alongside(scene, before);
			if (shared && roleOf(shared.deed, counted, lexicon)) return shared;
			chained = true;
			at = before.from;
			gap = Math.min(gap, 2);
			continue;
		}
		if (isWord(token, lexicon.signals.be)) {
			// "Also confiscated were 17 laptops"
			if (deeds.some(({ to, helped, noun }) => to === at && !helped && !noun)) continue;
			return undefined;
		}
		if (isWord(token, lexicon.signals.aside) && !isWord(token, lexicon.signals.circumstance))
			return undefined;
		const opening = at === counted.from - 1 ? openingComma(scene, at) : undefined;
		if (opening !== undefined) {
			at = opening;
			continue;
		}
		if (token.text === ',' || token.text === '،') {
			if (!chained && !canList(scene, at)) gap += 3;
		}
		// What stands in brackets adds nothing to the way.
		if (/^[()]$/.test(token.text)) depth += token.text === ')' ? 1 : -1;
		gap += depth > 0 || isWord(token, lexicon.signals.of) ? 0 : 1;
	}
	return undefined;
}

function isBare({ thing, what, currency, measure }: Counted): boolean {
	return (thing ?? what ?? currency ?? measure) === undefined;
}

/** "33 homes searched and 24 suspects dragged from their beds": an English participle that we do not know. */
function hasOwnParticiple({ tokens, deeds, lexicon }: Scene, { nounTo, thing }: Counted): boolean {
	const verb = tokens[nounTo];
	return (
		lexicon.language === 'en' &&
		thing === 'person' &&
		verb?.kind === 'word' &&
		/ed$/u.test(verb.text) &&
		!deeds.some(({ from }) => from === nounTo)
	);
}

function isInSubject({ tokens, deeds, lexicon }: Scene, { from, to, deeds: names }: DeedMention): boolean {
	if (lexicon.language !== 'ar') return false;
	// "فرق حماية المستهلك"
	const isName = to - from > 1 && names.every((name) => name === 'other');
	if (!isName && !/^(?:[بلك]?ال|لل)/u.test(tokens[from]?.text ?? '')) return false;
	const verb = deeds.findLast((each) => each.from < from);
	return (
		verb !== undefined &&
		from - verb.to < 4 &&
		!/^و/u.test(tokens[from]?.text ?? '') &&
		!tokens.slice(verb.to, from).some(({ kind }) => kind !== 'word')
	);
}

/** "arrested, over the weekend, nine men": the comma that opens what stands between. */
function openingComma({ tokens, things, deeds }: Scene, closing: number): number | undefined {
	if (!/^[,،]$/.test(tokens[closing]?.text ?? '')) return undefined;
	for (let at = closing - 1; at > Math.max(0, closing - 9); at -= 1) {
		if (/^[,،]$/.test(tokens[at]?.text ?? '')) return at;
		if (/^[;:.]$/.test(tokens[at]?.text ?? '')) return undefined;
		if (deeds.some(({ from, to }) => from <= at && to > at)) return undefined;
		if (things.some((thing) => !isTimeOrPlace(thing) && thing.from <= at && thing.nounTo > at))
			return undefined;
	}
	return undefined;
}

/** Goods are listed with and without numbers: "seized drugs, 12 weapons and USD 3,000". */
function canList({ deeds }: Scene, at: number): boolean {
	const deed = deeds.findLast(({ to }) => to <= at);
	return deed?.deeds.some((name) => name === 'seize' || name === 'find') ?? false;
}
