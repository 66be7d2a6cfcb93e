import type { Counted } from './counted.ts';
import { type Reach, isCoordinated } from './reach.ts';
import { roleOf } from './role-of.ts';
import { type Scene, isTimeOrPlace } from './scene.ts';
import { phraseBefore } from './words.ts';

/** "were seized in Somalia, as well as eleven lorries": whatever stands before, it shares its verb. */
export function alongside({ tokens, deeds, lexicon }: Scene, counted: Counted): Reach | undefined {
	const length = phraseBefore(tokens, counted.from, lexicon.alongside);
	if (length === 0) return undefined;
	// "In addition to three lorries, officers seized …"
	if (counted.from - length < 2) {
		const next = deeds.find(
			(each) => each.from >= counted.nounTo && roleOf(each, counted, lexicon) !== undefined
		);
		return next && { deed: next, gap: 3 };
	}
	const deed = deeds.findLast(
		(each) =>
			each.to <= counted.from - length &&
			(each.noun || each.helped || roleOf(each, counted, lexicon) !== undefined)
	);
	const closed =
		!deed ||
		roleOf(deed, counted, lexicon) === undefined ||
		tokens.slice(deed.to, counted.from).some(({ text }) => /^[;:.!?]$/.test(text));
	return closed ? undefined : { deed, gap: 1 };
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
