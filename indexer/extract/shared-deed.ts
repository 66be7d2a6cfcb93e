import type { Counted } from './counted.ts';
import type { DeedMention } from './deeds.ts';
import { type Reach, isCoordinated } from './reach.ts';
import { roleOf } from './role-of.ts';
import { isJoint, isTimeOrPlace, type Scene } from './scene.ts';
import { phraseBefore } from './words.ts';

/** "were seized in Somalia, as well as eleven lorries": whatever stands before, it shares its verb. */
export function alongside(scene: Scene, counted: Counted): Reach | undefined {
	const { tokens, deeds, lexicon } = scene;
	const start = listStart(scene, counted);
	const length = phraseBefore(tokens, start, lexicon.alongside);
	if (length === 0) return undefined;
	// "التحقيق مع 40 بحارا": the preposition belongs to a verb of its own.
	if (deeds.some(({ from, to }) => to === start && to - from > length)) return undefined;
	// "In addition to three lorries, officers seized …"
	if (start - length < 2) {
		const next = deeds.find(
			(each) => each.from >= counted.nounTo && roleOf(each, counted, lexicon) !== undefined
		);
		return next && { deed: next, gap: 3 };
	}
	// "seized them while searching three galleries, together with 86 bronzes"
	const isAside = ({ from }: DeedMention) =>
		/ing$/.test(tokens[from]?.text ?? '') &&
		deeds.some((each) => each.from < from && !each.noun && roleOf(each, counted, lexicon) !== undefined);
	const deed = deeds.findLast(
		(each) =>
			each.to <= start - length &&
			!isAside(each) &&
			(each.noun || each.helped || roleOf(each, counted, lexicon) !== undefined)
	);
	const closed =
		!deed ||
		roleOf(deed, counted, lexicon) === undefined ||
		tokens.slice(deed.to, counted.from).some(({ text }) => /^[;:.!?]$/.test(text));
	return closed ? undefined : { deed, gap: 1 };
}

/** "together with luxury cars and 2,700 phones": the list may open with things that are not counted. */
function listStart({ tokens, things, deeds, lexicon }: Scene, { from }: Counted): number {
	if (!isJoint(tokens[from - 1], lexicon)) return from;
	for (let at = from - 1; at > Math.max(0, from - 12); at -= 1) {
		if (phraseBefore(tokens, at, lexicon.alongside) > 0) return at;
		const token = tokens[at - 1];
		const isListed = token?.kind === 'word' || isJoint(token, lexicon);
		const isTaken =
			deeds.some((deed) => deed.from < at && deed.to >= at) ||
			things.some((thing) => thing.from < at && thing.nounTo >= at);
		if (!isListed || isTaken) return from;
	}
	return from;
}

/** "Inspected without warning in November, 112 abattoirs and 74 butchers sold …" */
export function frontedParticiple(scene: Scene, i: number): Reach | undefined {
	const { tokens, things, deeds, lexicon } = scene;
	const counted = things[i];
	const deed = deeds[0];
	if (
		!counted ||
		deed?.from !== 0 ||
		deed.helped ||
		deed.side !== 'either' ||
		deeds.some(({ from }) => from > 0 && from < counted.from)
	)
		return undefined;
	const first = things.find((thing) => !isTimeOrPlace(thing) && !thing.circumstance);
	if (!first || tokens[first.from - 1]?.text !== ',' || roleOf(deed, counted, lexicon) === undefined)
		return undefined;
	return first === counted || isCoordinated(scene, first.nounTo, counted.from) ? { deed, gap: 6 } : undefined;
}
