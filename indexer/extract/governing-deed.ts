import type { Counted } from './counted.ts';
import type { DeedMention } from './deeds.ts';
import { roleOf } from './role-of.ts';
import { isJoint, isTimeOrPlace, type Scene } from './scene.ts';
import type { Token } from './tokens.ts';
import { isWord } from './words.ts';

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
	if (!counted || counted.circumstance) return undefined;
	// What has no noun that we know must stand close to its verb.
	const reach = counted.thing || counted.currency || counted.measure ? 22 : 8;
	let gap = 0;
	for (let at = counted.nounTo; at < tokens.length && gap < reach; at += 1) {
		const token = tokens[at];
		if (!token || /^[;:.!?]$/.test(token.text)) return undefined;
		const deed = deeds.find(({ from }) => from === at);
		if (deed) {
			if (bindsLeft(deed, scene) && roleOf(deed, counted, lexicon)) return { deed, gap };
			if (deed.deeds.every((name) => name === 'other')) {
				// "87 suspects wanted for murder were arrested": a by-word, unless it is the verb of the clause.
				if ((deed.passive || isHelped(scene, deed)) && !goesOn(scene, deed)) return undefined;
				at = deed.to - 1;
				gap += 2;
				continue;
			}
			return undefined;
		}
		const other = things.find(({ from }) => from === at);
		if (other) {
			const coordinated = isCoordinated(scene, counted.nounTo, at);
			if (!coordinated && !other.circumstance && !other.part && !isTimeOrPlace(other)) return undefined;
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

/** "were located and arrested": the second verb has the same subject. */
function goesOn({ tokens, deeds, lexicon }: Scene, deed: DeedMention): boolean {
	if (!isWord(tokens[deed.to], lexicon.signals.and) || isWord(tokens[deed.to], 'or ou o u او')) return false;
	return deeds.some(({ from }) => from > deed.to && from <= deed.to + 2);
}

function isHelped({ tokens, lexicon }: Scene, deed: DeedMention): boolean {
	return (
		isWord(tokens[deed.from - 1], lexicon.signals.be) || isWord(tokens[deed.from - 1], lexicon.signals.have)
	);
}

function bindsLeft(deed: DeedMention, { tokens, things, lexicon }: Scene): boolean {
	if (deed.side === 'left') return true;
	if (deed.side === 'right') return false;
	const next = things.find(({ from }) => from === deed.to);
	if (next && !next.circumstance) return false;
	if (lexicon.language === 'en') {
		// "arrested the leaders" is active; "arrested in Malaysia", "arrested and", "arrested." passive.
		const after = tokens[deed.to];
		return (
			!after ||
			after.kind === 'sign' ||
			[lexicon.signals.circumstance, lexicon.signals.and, lexicon.signals.aside, lexicon.signals.with].some(
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
	let gap = 0;
	let chained = false;
	for (let at = counted.from - 1; at >= 0 && gap < 12; at -= 1) {
		const token = tokens[at];
		if (!token || /^[;:.!?]$/.test(token.text)) return undefined;
		const deed = deeds.find(({ to }) => to === at + 1);
		if (deed) {
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
			if (isOthers(tokens, counted) && before.thing === counted.thing) return undefined;
			chained = true;
			at = before.from;
			gap = Math.min(gap, 2);
			continue;
		}
		if (isWord(token, lexicon.signals.be)) return undefined;
		if (isWord(token, lexicon.signals.aside) && !isWord(token, lexicon.signals.circumstance))
			return undefined;
		const last = at === counted.from - 1;
		if (last && isWord(token, lexicon.signals.circumstance)) return undefined;
		if (token.text === ',' || token.text === '،') {
			if (!chained && !canList(scene, at, i)) gap += 3;
		}
		gap += isWord(token, lexicon.signals.of) ? 0 : 1;
	}
	return undefined;
}

/** "… and 65 others remained at large": others are set against those before. */
function isOthers(tokens: readonly Token[], { nounTo }: Counted): boolean {
	return isWord(tokens[nounTo - 1], 'others autres? otr[oa]s اخر(?:ون|ين)?');
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

function bindsRight(deed: DeedMention, { tokens, things, lexicon }: Scene): boolean {
	if (deed.noun) return true;
	if (deed.side === 'right') return true;
	if (deed.side === 'left') return false;
	const next = things.find(
		({ from }) => from >= deed.to && from <= deed.to + (lexicon.language === 'en' ? 1 : 0)
	);
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
		!between.some((token) => isWord(token, lexicon.signals.be) || isWord(token, lexicon.signals.have))
	);
}
