import { isBarePart, roleOfSome } from './bare-parts.ts';
import { isFaceValue, isYear } from './no-amount.ts';
import { directRole } from './direct-role.ts';
import { joinedCheck, twinOf } from './twins.ts';
import { withOneBefore } from './one-before.ts';
import type { Counted } from './counted.ts';
import type { DeedMention } from './deeds.ts';
import { governingDeed } from './governing-deed.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { isSeizedHere, isWorth } from './money.ts';
import { type Role, roleOf } from './role-of.ts';
import type { Scene } from './scene.ts';
import { statedAmount } from './stated-amount.ts';
import { thingOf } from './thing-of.ts';
import type { Token } from './tokens.ts';
import { settleTotals } from './totals.ts';
import { isWord, lookUp } from './words.ts';

/** A number with the role that the sentence gives it. */
export interface RoleMention {
	role: Role;
	counted: Counted;
	/** The deed that gave the role; none where the noun itself says it ("87 arrests"). */
	deed?: DeedMention;
	/** Money that is the value of goods, not money itself. */
	worth: boolean;
	/** In a table whose last row adds it up. */
	summed?: true;
}

/** Gives each counted thing the role that its sentence states, or none. */
export function assignRoles(
	tokens: readonly Token[],
	things: readonly Counted[],
	deeds: readonly DeedMention[],
	lexicon: Lexicon,
	/** What the sentences before told of. */
	earlier: readonly (readonly RoleMention[])[] = []
): RoleMention[] {
	const isSeizedBefore =
		earlier.at(-1)?.some(({ role }) => role === 'seizure') === true &&
		!tokens.some((token) => isWord(token, lexicon.moneyAside));
	const mentions: RoleMention[] = [];
	const scene: Scene = { tokens, things, deeds, lexicon };
	things.forEach((counted, i) => {
		// XXX is money of a country that is not told: pesos, francs.
		if (counted.source || counted.percent || counted.bound === 'upper' || counted.currency === 'XXX') return;
		if (isYear(scene, counted) || isFaceValue(scene, counted)) return;
		const direct = directRole(scene, i);
		if (direct) {
			mentions.push({ role: direct, counted: amongThem(scene, counted), worth: false });
			return;
		}
		// "118 belts from two tunnels": where it was found.
		const isFrom =
			counted.thing === 'site' && isWord(tokens[counted.from - 1], 'from من de des del') && i > 0;
		const worth = isWorth(scene, counted);
		const deed = governingDeed(scene, i);
		const role =
			deed &&
			!isByThieves(scene, deed) &&
			// "وما زال خمسة مهربين طلقاء"
			!isAtLarge(scene, counted) &&
			!(isFrom && deed.deeds.includes('seize') && !(deed.noun && deed.to >= counted.from - 1)) &&
			(deed.deeds.includes('arrest') && isAlternative(scene, deed, counted)
				? undefined
				: roleOf(deed, counted, lexicon));
		// \"53 cars, among them six reported stolen\": a part of what was seized, which has no noun of its own.
		if (role === 'seizure' && isBarePart(counted) && mentions.some((other) => other.role === 'seizure'))
			return;
		const near = role ? undefined : deeds.find(({ to }) => to === counted.from);
		const some = near && roleOfSome(scene, i, near, earlier);
		if (some) {
			mentions.push({ role: some, counted, deed: near, worth: false });
			return;
		}
		if (role)
			mentions.push({
				role,
				counted: amongThem(
					scene,
					ownWhole(worth ? estimated(scene, counted) : counted, deed, role, [...earlier.flat(), ...mentions])
				),
				deed,
				worth
			});
		else if (worth && (isSeizedHere(scene) || isSeizedBefore))
			mentions.push({ role: 'seizure', counted: estimated(scene, counted), worth });
		else {
			const stated = statedAmount(scene, i, (mentions.at(-1) ?? earlier.at(-1)?.at(-1))?.role);
			if (stated) {
				mentions.push({ role: stated, counted: withLabel(scene, counted), worth });
				return;
			}
			const twin = joinedCheck(scene, i, mentions) ?? twinOf(scene, i, mentions);
			if (twin) {
				// Its first may be a part that is a whole of its own: "cinq d’entre eux … et deux".
				counted.part &&= twin.counted.part;
				mentions.push({ ...twin, counted });
			}
		}
	});
	return settleTotals(
		mentions.map((mention) => withOneBefore(mention, scene)),
		scene
	);
}

/** "Burglars took twelve canvases": the verb of the police with another subject. */
function isByThieves({ tokens, lexicon }: Scene, { from, passive, deeds }: DeedMention): boolean {
	if (passive || !deeds.includes('seize')) return false;
	return tokens.slice(Math.max(0, from - 4), from).some((token) => isWord(token, lexicon.thieves));
}

/** "five smugglers still at large": never those who were arrested, whatever stands before them. */
function isAtLarge({ tokens, lexicon }: Scene, { to, nounTo }: Counted): boolean {
	if (lexicon.language !== 'ar') return false;
	return tokens.slice(to, nounTo + 2).some((token) => isWord(token, 'طليقا طلقاء طليقين'));
}

/** "with an estimated street value of 330 million euros": about so much. */
export function estimated({ tokens, lexicon }: Scene, counted: Counted): Counted {
	if (counted.bound !== 'exact') return counted;
	const near = tokens.slice(Math.max(0, counted.from - 6), counted.from);
	const sign = near.findLastIndex(({ text }) => /^[,;:.،(]$/.test(text));
	return near.slice(sign + 1).some((token) => isWord(token, lexicon.estimates))
		? { ...counted, bound: 'about' }
		: counted;
}

/** "Among those arrested were 22 doctors": a part of those who were. */
function amongThem({ tokens, deeds, lexicon }: Scene, counted: Counted): Counted {
	const opening = tokens.slice(0, 4).findIndex((token) => isWord(token, lexicon.among));
	if (opening < 0 || counted.part || !/^(?:person|officer|victim)$/.test(counted.thing ?? '')) return counted;
	const verb = tokens.findIndex(
		(token, at) => at > opening && at < counted.from && isWord(token, lexicon.inclusions)
	);
	const those = tokens.slice(opening, counted.from);
	const told =
		those.some((token) => thingOf(token, lexicon) === 'arrests') ||
		deeds.some(
			({ from, deeds: names }) =>
				from > opening && from < counted.from && names.some((name) => name === 'arrest' || name === 'rescue')
		);
	const follows = verb >= 0 || (lexicon.language === 'ar' && counted.from - opening < 7);
	return told && follows && counted.from > opening + 2 ? { ...counted, part: true } : counted;
}

/** "Kilos of heroin seized: 640": the measure stands in the label. */
function withLabel({ tokens, lexicon }: Scene, counted: Counted): Counted {
	if (counted.measure || counted.thing || tokens[counted.from - 1]?.text !== ':') return counted;
	const measure = tokens
		.slice(0, counted.from - 1)
		.map((token) => lookUp(token, lexicon.measures))
		.find((sign) => sign !== undefined && sign !== 'g');
	return measure ? { ...counted, measure } : counted;
}

/** "340 fugitives were located, and 118 of them arrested": a part of those located, but all who were arrested. */
function ownWhole(
	counted: Counted,
	deed: DeedMention | undefined,
	role: Role,
	mentions: readonly RoleMention[]
): Counted {
	if (!counted.part || !deed) return counted;
	// "83 bakeries inspected • 12 of them shut down"
	if (counted.from < 3 && counted.from + 1 < deed.from - 8) return counted;
	if (deed.from < counted.to && deed.to < counted.from - 2) return counted;
	return mentions.some((other) => other.role === role) ? counted : { ...counted, part: false };
}

/** "Arrested or placed under investigation" does not say how many were arrested. */
function isAlternative({ tokens, deeds }: Scene, deed: DeedMention, { nounTo }: Counted): boolean {
	// "arrested or detained" is one and the same.
	const places = [deed.to, deed.from - 1, nounTo];
	return places.some((at) => {
		if (!isWord(tokens[at], 'or ou o u او')) return false;
		const other = deeds.find(({ from, to }) => (at < deed.from ? to === at : from === at + 1));
		return !other?.deeds.includes('arrest');
	});
}
