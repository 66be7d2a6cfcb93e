import { roleOf } from './role-of.ts';
import { deedOnLeft } from './deed-on-left.ts';
import { deedOnRight } from './deed-on-right.ts';
import { bindsRight } from './binding.ts';
import type { DeedMention } from './deeds.ts';
import type { Reach } from './reach.ts';
import { type Scene, isTimeOrPlace } from './scene.ts';
import { frontedParticiple } from './shared-deed.ts';
import { isWord } from './words.ts';

/** The verb or noun that says what was done to what a number counts. */
export function governingDeed(scene: Scene, i: number): DeedMention | undefined {
	const counted = scene.things[i];
	// "finding 84 tortoises in nine of them": where, not what.
	const before = scene.tokens[(counted?.from ?? 0) - 1];
	if (counted?.part && counted.circumstance && isWord(before, 'in en dans في')) return undefined;
	const own = ownDeedOfPart(scene, i);
	if (own) return own;
	const right = notOfCrime(scene, i, deedOnRight(scene, i));
	const left = scene.things[i]?.part
		? leftOfPart(scene, i)
		: (deedOnLeft(scene, i) ?? frontedParticiple(scene, i));
	if (!right || !left) return right?.deed ?? left?.deed;
	// "seized 5 tonnes and arrested …": what stands nearer governs, a passive before an active.
	if (left.gap <= 1 && !left.deed.noun && right.gap > 1) return left.deed;
	// "freed 17 people held against their will": a participle that only describes them.
	if (left.gap <= 1 && !right.deed.helped && left.deed.side === 'right' && isOther(left, right))
		return left.deed;
	if (right.deed.passive && right.gap <= left.gap + 4) return right.deed;
	return right.gap <= left.gap ? right.deed : left.deed;
}

/** "relabelled 700 tonnes of meat, of which 285 were found": what criminals did governs, not the verb of a part. */
function notOfCrime({ tokens, deeds, things, lexicon }: Scene, i: number, right: Reach | undefined) {
	const counted = things[i];
	if (!counted || !right || !isWord(tokens[counted.from - 1], lexicon.misdeeds)) return right;
	if (deeds.some(({ to }) => to === counted.from)) return right;
	return things.some(({ from }) => from > counted.from && from < right.deed.from) ? undefined : right;
}

function isOther(left: Reach, right: Reach): boolean {
	return !left.deed.deeds.some((name) => right.deed.deeds.includes(name));
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

/** "searched 28 ships and held six of them": the verb stands right before the part. */
function ownDeedOfPart(scene: Scene, i: number): DeedMention | undefined {
	const counted = scene.things[i];
	if (!counted?.part) return undefined;
	const deed = scene.deeds.findLast(({ to }) => to <= counted.from && to >= counted.from - 2);
	return deed && bindsRight(deed, scene) && roleOf(deed, counted, scene.lexicon) ? deed : undefined;
}
