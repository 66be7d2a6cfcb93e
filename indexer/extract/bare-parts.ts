import type { Counted } from './counted.ts';
import type { DeedMention } from './deeds.ts';
import { type Role, roleOf } from './role-of.ts';
import type { RoleMention } from './roles.ts';
import type { Scene } from './scene.ts';

/** "visited 180 salons and closed 22 on the spot": some of those, which have no noun of their own. */
export function roleOfSome(
	{ things, lexicon }: Scene,
	i: number,
	deed: DeedMention,
	earlier: readonly (readonly RoleMention[])[]
): Role | undefined {
	const counted = things[i];
	const isBare =
		counted &&
		!(counted.thing ?? counted.what ?? counted.measure ?? counted.currency) &&
		!counted.circumstance;
	if (!isBare || !deed.deeds.some((name) => name === 'close' || name === 'inspect')) return undefined;
	const before =
		things.slice(0, i).findLast(({ thing }) => thing === 'site') ??
		earlier.at(-1)?.findLast(({ counted: { thing } }) => thing === 'site')?.counted;
	return before && before.value > counted.value
		? roleOf(deed, { ...counted, thing: 'site' }, lexicon)
		: undefined;
}

export function isBarePart({ part, what, measure, currency }: Counted): boolean {
	return part && what === undefined && measure === undefined && currency === undefined;
}
