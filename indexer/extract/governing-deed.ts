import type { Counted } from './counted.ts';
import type { DeedMention } from './deeds.ts';
import type { Deed } from './lexicon/lexicon.ts';
import { isWorth } from './money.ts';
import { roleOf } from './role-of.ts';
import { isJoint, isTimeOrPlace, type Scene } from './scene.ts';
import { thingOf } from './thing-of.ts';
import type { Token } from './tokens.ts';
import { isWord, longestAt } from './words.ts';

/** The verb or noun that says what was done to what a number counts. */
export function governingDeed(scene: Scene, i: number): DeedMention | undefined {
	const right = deedOnRight(scene, i);
	const left = deedOnLeft(scene, i);
	if (!right || !left) return right?.deed ?? left?.deed;
	// "seized 5 tonnes and arrested …": what stands nearer governs, a passive before an active.
	if (left.gap <= 1 && !left.deed.noun && right.gap > 1) return left.deed;
	if (right.deed.passive && right.gap <= left.gap + 4) return right.deed;
	return right.gap <= left.gap ? right.deed : left.deed;
}

interface Reach {
	deed: DeedMention;
	gap: number;
}

/** The participle behind a number: "87 people were arrested", "5 tonnes of cocaine seized". */
function deedOnRight(scene: Scene, i: number): Reach | undefined {
	const { tokens, things, deeds, lexicon } = scene;
	const counted = things[i];
	if (!counted) return undefined;
	if (counted.circumstance) {
		// "among the 640 people arrested": a participle that belongs to the noun.
		const own = deeds.find(({ from, helped, noun }) => from === counted.nounTo && !helped && !noun);
		return own && bindsLeft(own, scene) && roleOf(own, counted, lexicon) ? { deed: own, gap: 0 } : undefined;
	}
	// What has no noun that we know must stand close to its verb.
	const reach = counted.thing || counted.currency || counted.measure ? 22 : 8;
	let gap = 0;
	for (let at = counted.nounTo; at < tokens.length && gap < reach; at += 1) {
		const token = tokens[at];
		if (token?.text === ':') return summedUp(scene, counted, at);
		if (!token || /^[;.!?]$/.test(token.text) || isWord(token, lexicon.clauseBreaks)) return undefined;
		const deed = deeds.find(({ from }) => from === at);
		if (deed) {
			if (bindsLeft(deed, scene) && roleOf(deed, counted, lexicon)) return { deed, gap };
			if (deed.deeds.every((name) => name === 'other') || (bindsLeft(deed, scene) && goesOn(scene, deed))) {
				// "87 suspects wanted for murder were arrested": a by-word, unless it is the verb of the clause.
				if ((deed.passive || deed.helped) && !goesOn(scene, deed)) return undefined;
				at = deed.to - 1;
				gap += 2;
				continue;
			}
			return undefined;
		}
		const other = things.find(({ from }) => from === at);
		if (other) {
			const coordinated = isCoordinated(scene, counted.nounTo, at);
			const aside = other.circumstance || other.part || isTimeOrPlace(other);
			if (!coordinated && !aside && !belongsTo(scene, counted, other)) return undefined;
			at = Math.max(other.nounTo, other.to) - 1;
			continue;
		}
		const small = [lexicon.signals.be, lexicon.signals.have, lexicon.signals.not].some((line) =>
			isWord(token, line)
		);
		gap += small ? 0 : token.text === ',' ? 2 : 1;
	}
	return undefined;
}

/** "2 tonnes worth EUR 80 million", "the thirty sailors of the three ships": the second belongs to the first. */
function belongsTo(scene: Scene, { nounTo, thing }: Counted, other: Counted): boolean {
	const { tokens, lexicon } = scene;
	if (isWorth(scene, other)) return true;
	const { of } = lexicon.signals;
	return (
		thing !== undefined &&
		other.from <= nounTo + 1 &&
		(isWord(tokens[nounTo], of) || isWord(tokens[other.from], of))
	);
}

/** "11 guns and 70,000 francs: such was the haul": the verb or noun behind the colon speaks for the list. */
function summedUp({ tokens, deeds, lexicon }: Scene, counted: Counted, colon: number): Reach | undefined {
	if (!longestAt(tokens, colon + 1, lexicon.summaries)) return undefined;
	const deed = deeds.find(({ from, deeds: names }) => from > colon && names.includes('seize'));
	return deed && roleOf(deed, counted, lexicon) ? { deed, gap: 5 } : undefined;
}

/** "were located and arrested": the second verb has the same subject. */
function goesOn({ tokens, deeds, lexicon }: Scene, deed: DeedMention): boolean {
	if (!isWord(tokens[deed.to], lexicon.signals.and) || isWord(tokens[deed.to], 'or ou o u او')) return false;
	return deeds.some(({ from }) => from > deed.to && from <= deed.to + 2);
}

function bindsLeft(deed: DeedMention, { tokens, things, lexicon }: Scene): boolean {
	if (deed.side === 'left') return true;
	// "28 ضحية جرى إنقاذها": the pronoun at its end points back.
	if (lexicon.language === 'ar' && /(?:ها|هم|هن)$/u.test(tokens[deed.from]?.forms[0] ?? '')) return true;
	if (deed.side === 'right') return false;
	const { signals } = lexicon;
	const next = things.find(({ from }) => from === deed.to);
	if (next && !next.circumstance) return false;
	if (lexicon.language === 'en') {
		// "arrested the leaders" is active; "arrested in Malaysia", "arrested and", "arrested." passive.
		const after = tokens[deed.to];
		return (
			!after ||
			after.kind === 'sign' ||
			[signals.circumstance, signals.and, signals.aside, signals.with, signals.be, signals.have].some(
				(line) => isWord(after, line)
			) ||
			/ly$/.test(after.text)
		);
	}
	return true;
}

/** The verb or noun before a number: "arrested 87 people", "l’arrestation de 87 personnes", "ضبط 5 أطنان". */
function deedOnLeft(scene: Scene, i: number): Reach | undefined {
	const { tokens, things, deeds, lexicon } = scene;
	const counted = things[i];
	if (!counted || counted.part) return counted?.part ? leftOfPart(scene, i) : undefined;
	if (startsOwnClause(scene, counted) || hasOwnVerb(scene, counted)) return undefined;
	let gap = 0;
	let chained = false;
	let depth = 0;
	for (let at = counted.from - 1; at >= 0 && gap < 12; at -= 1) {
		const token = tokens[at];
		if (!token || /^[;:.!?]$/.test(token.text) || isWord(token, lexicon.clauseBreaks)) return undefined;
		const deed = deeds.find(({ to }) => to === at + 1);
		if (deed && !isCounted(scene, deed)) {
			if (bindsRight(deed, scene) && roleOf(deed, counted, lexicon)) return { deed, gap };
			// "7 stolen paintings and 26 vases": an adjective of the thing before.
			if (deed.helped || deed.side === 'right' || !things.some(({ nounTo }) => nounTo === deed.from))
				return undefined;
			at = deed.from;
			continue;
		}
		const before = things.findLast(
			({ from, nounTo, to }) => Math.max(nounTo, to) === at + 1 && from < at + 1
		);
		if (before) {
			if (isOthers(tokens, counted) && (!counted.thing || before.thing === counted.thing)) return undefined;
			if (isTold(scene, counted)) return undefined;
			chained = true;
			at = before.from;
			gap = Math.min(gap, 2);
			continue;
		}
		if (isWord(token, lexicon.signals.be)) return undefined;
		if (isWord(token, lexicon.signals.aside) && !isWord(token, lexicon.signals.circumstance))
			return undefined;
		const last = at === counted.from - 1;
		if (last && isWord(token, lexicon.signals.circumstance)) {
			const reached = acrossPreposition(scene, counted);
			return reached && { deed: reached, gap: 2 };
		}
		if (token.text === ',' || token.text === '،') {
			if (!chained && !canList(scene, at, i)) gap += 3;
		}
		// What stands in brackets adds nothing to the way.
		if (/^[()]$/.test(token.text)) depth += token.text === ')' ? 1 : -1;
		gap += depth > 0 || isWord(token, lexicon.signals.of) ? 0 : 1;
	}
	return undefined;
}

/** "made 62 arrests, 40 of …": a noun that is counted itself governs nothing, unless "of" follows it. */
function isCounted({ tokens, things, lexicon }: Scene, deed: DeedMention): boolean {
	if (isWord(tokens[deed.to], lexicon.signals.of)) return false;
	return things.some(
		({ thing, to, nounTo }) =>
			to <= deed.from && nounTo >= deed.to && /^(?:arrests|rescues|inspections|seizures)$/.test(thing ?? '')
	);
}

/** "arrested 94 people and detected 12": a verb that we do not know has the number for its object. */
function startsOwnClause({ tokens, things, deeds, lexicon }: Scene, { from }: Counted): boolean {
	const at = from - 1;
	const verb = tokens[at];
	if (verb?.kind !== 'word' || deeds.some((deed) => deed.from <= at && deed.to > at)) return false;
	if (things.some((other) => other.from <= at && Math.max(other.nounTo, other.to) > at)) return false;
	if (thingOf(verb, lexicon) || !lexicon.verbEndings.test(verb.text.toLowerCase())) return false;
	const { of, and, circumstance, with: along } = lexicon.signals;
	if ([of, and, circumstance, along].some((line) => isWord(verb, line))) return false;
	return (
		lexicon.language === 'ar' ||
		at === 0 ||
		isJoint(tokens[at - 1], lexicon) ||
		isWord(tokens[at - 1], lexicon.signals.have)
	);
}

/** "arrested 41 people and 65 others remained under investigation": the number is a subject. */
function hasOwnVerb({ tokens, deeds, lexicon }: Scene, { nounTo, to }: Counted): boolean {
	const at = Math.max(nounTo, to);
	const verb = tokens[at];
	if (!verb || deeds.some(({ from }) => from === at)) return false;
	// In Arabic "which were hidden" follows its noun bare.
	if (lexicon.language !== 'ar' && (isWord(verb, lexicon.signals.be) || isWord(verb, lexicon.signals.have)))
		return true;
	return lexicon.finite.test(verb.text.toLowerCase());
}

/** "…, 823 victims identified": the list goes on, and each of its members has its own participle. */
function isTold({ tokens, deeds }: Scene, { nounTo }: Counted): boolean {
	const deed = deeds.find(({ from }) => from === nounTo);
	if (!deed || deed.noun || deed.helped || !deed.deeds.every((name) => name === 'other')) return false;
	const after = tokens[deed.to];
	return !after || /^[,،.;]$/.test(after.text);
}

const BY_PREPOSITION: readonly Deed[] = ['arrest', 'find'];

/**
 * Objects behind a preposition: "قُبض في مايو على عشرين فارا", "mis la main sur 312 défenses et sur 60 peaux", and
 * the places of checks: "contrôles effectués dans 1 850 restaurants".
 */
function acrossPreposition(scene: Scene, counted: Counted): DeedMention | undefined {
	const { tokens, things, deeds, lexicon } = scene;
	const preposition = tokens[counted.from - 1];
	const deed = deeds.findLast(({ to }) => to <= counted.from - 1);
	if (!preposition || !deed || !roleOf(deed, counted, lexicon) || isCounted(scene, deed)) return undefined;
	const between = tokens.slice(deed.to, counted.from - 1);
	if (between.some(({ text }) => /^[;:.]$/.test(text))) return undefined;
	const repeated =
		deed.to - deed.from > 1 && tokens[deed.to - 1]?.forms.some((form) => preposition.forms.includes(form));
	if (repeated || (isWord(preposition, 'علي') && deed.deeds.some((name) => BY_PREPOSITION.includes(name))))
		return deed;
	const isPlace =
		(counted.thing === 'site' && isWord(preposition, 'in at on of dans en sur à au aux في')) ||
		(counted.thing === 'goods' && isWord(preposition, 'on sur على'));
	const alone = !things.some(
		({ from, to, thing }) => from >= deed.to && to < counted.from && thing !== 'time'
	);
	const inspected =
		deed.deeds.some((name) => name === 'inspect' || name === 'perform') && alone && between.length < 3;
	return isPlace && inspected && checks(scene, deed) ? deed : undefined;
}

/** "raids", "contrôles effectués": the noun or its participle. */
function checks({ tokens, lexicon }: Scene, { from, noun }: DeedMention): boolean {
	return (
		noun ||
		thingOf(tokens[from - 1], lexicon) === 'inspections' ||
		thingOf(tokens[from], lexicon) === 'inspections'
	);
}

/** "… and 65 others remained at large": others are set against those before. */
function isOthers(tokens: readonly Token[], { nounTo }: Counted): boolean {
	return isWord(tokens[nounTo - 1], 'others more autres? otr[oa]s اخر(?:ون|ين)?');
}

/** A part takes the role of the number that it belongs to: "87 people, including 12 women". */
function leftOfPart(scene: Scene, i: number): Reach | undefined {
	for (let before = i - 1; before >= 0; before -= 1) {
		const whole = scene.things[before];
		if (!whole || whole.part || isTimeOrPlace(whole)) continue;
		const deed = governingDeed(scene, before);
		return deed && { deed, gap: 5 };
	}
	return undefined;
}

/** Goods are listed with and without numbers: "seized drugs, 12 weapons and USD 3,000". */
function canList({ deeds }: Scene, at: number, _i: number): boolean {
	const deed = deeds.findLast(({ to }) => to <= at);
	return deed?.deeds.some((name) => name === 'seize' || name === 'find') ?? false;
}

function isClauseStart({ tokens, lexicon }: Scene, at: number): boolean {
	let start = at;
	while (isWord(tokens[start - 1], lexicon.signals.have) || isWord(tokens[start - 1], 'se')) start -= 1;
	const before = tokens[start - 1];
	return !before || /^[,;:.–—-]$/.test(before.text);
}

function bindsRight(deed: DeedMention, scene: Scene): boolean {
	const { tokens, things, lexicon } = scene;
	if (deed.noun || deed.side === 'right') return true;
	// "Items recovered include", "parmi les objets saisis figurent".
	if (!deed.helped && isWord(tokens[deed.to], lexicon.inclusions)) return true;
	if (deed.side === 'left') return false;
	const next = things.find(
		({ from }) => from >= deed.to && from <= deed.to + (lexicon.language === 'en' ? 1 : 0)
	);
	// "Liberados en Libia 27 migrantes": a headline that opens with its participle.
	if (deed.from === 0 && !deed.helped && lexicon.language !== 'en')
		return things.some(({ from, circumstance }) => from >= deed.to && from < deed.to + 5 && !circumstance);
	// "Ont été saisis au Gabon 27 camions": the subject comes last.
	if (deed.passive && deed.helper !== undefined && isClauseStart(scene, deed.helper))
		return lexicon.language !== 'en';
	if (lexicon.language === 'en') {
		const after = tokens[deed.to];
		const passive =
			!after ||
			after.kind === 'sign' ||
			[lexicon.signals.circumstance, lexicon.signals.and, lexicon.signals.aside].some((line) =>
				isWord(after, line)
			);
		return next ? !next.circumstance : !passive;
	}
	return next !== undefined && !next.circumstance;
}

function isCoordinated({ tokens, lexicon }: Scene, from: number, to: number): boolean {
	const between = tokens.slice(from, to);
	return (
		between.some((token) => isJoint(token, lexicon)) &&
		!between.some(
			(token) =>
				(isWord(token, lexicon.signals.be) && !isWord(token, 'being')) || isWord(token, lexicon.signals.have)
		)
	);
}
