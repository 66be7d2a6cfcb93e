import type { Counted } from './counted.ts';
import type { DeedMention } from './deeds.ts';
import { governingDeed } from './governing-deed.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { isOthers } from './by-words.ts';
import { BETWEEN_DATES } from './dates.ts';
import { isSeizedHere, isWorth } from './money.ts';
import { type Role, roleOf } from './role-of.ts';
import { isJoint, isTimeOrPlace, type Scene } from './scene.ts';
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
		if (counted.percent || counted.bound === 'upper' || counted.currency === 'XXX') return;
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

function isBarePart({ part, what, measure, currency }: Counted): boolean {
	return part && what === undefined && measure === undefined && currency === undefined;
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

/** "A woman and two men", "its leader and 12 members": one more, whom an article counts. */
export function withOneBefore(
	mention: RoleMention,
	{ tokens, things, lexicon }: Pick<Scene, 'tokens' | 'things' | 'lexicon'>
): RoleMention {
	const { role, counted } = mention;
	const isPeople =
		counted.thing === 'person' || (role === 'arrests' && (!counted.thing || counted.thing === 'officer'));
	if ((role !== 'arrests' && role !== 'rescued') || !isPeople || counted.part) return mention;
	if (
		lexicon.language === 'ar' ||
		counted.bound !== 'exact' ||
		!isWord(tokens[counted.from - 1], lexicon.signals.and)
	)
		return mention;
	const one = oneBefore(tokens, counted.from, lexicon);
	const article = one - 1;
	const isTaken = things.some(({ from, nounTo }) => from <= one && nounTo > one);
	const thing = thingOf(tokens[one], lexicon);
	const isOne =
		(thing === 'person' ||
			(thing === 'officer' && counted.thing === 'officer') ||
			(!thing && AGENT.test(tokens[one]?.text ?? ''))) &&
		!isWord(tokens[one], MANY);
	const at = [article, article - 1].find((place) => isWord(tokens[place], ONE));
	if (isTaken || !isOne || at === undefined) return mention;
	return { ...mention, counted: { ...counted, from: at, value: counted.value + 1 } };
}

/** "El dueño del taller y tres mecánicos": the noun before "of", where it is that of a person. */
function oneBefore(tokens: readonly Token[], from: number, lexicon: Lexicon): number {
	const of = [from - 3, from - 4].find((at) => isWord(tokens[at], lexicon.signals.of));
	const noun = of === undefined ? undefined : of - 1;
	const isOne =
		noun !== undefined && thingOf(tokens[noun], lexicon) === 'person' && isWord(tokens[noun - 1], ONE);
	return isOne ? noun : from - 2;
}

/** Nouns of people by their endings: keeper, tenancière, dueña. */
const AGENT = /(?:[^aeiou]er|or|ist|man|woman|eur|euse|ier|ière|iste|ora?|er[oa]|ista|eñ[oa]|uéñ[oa])$/u;
const MANY = '(?!boss$).*[sx] people men women children police crew staff personnel';
const ONE = "a an the his her its their un une le la l' son sa leur el una su";

/** Four digits that may be a year, unless a noun that can be counted follows them: "1900 banknotes". */
function isYear(
	{ tokens, lexicon }: Scene,
	{ yearlike, thing, measure, from, to, nounTo }: Counted
): boolean {
	if (!yearlike) return false;
	if (measure) return false;
	const cued = [lexicon.yearCues, lexicon.dateFillers, lexicon.signals.circumstance].some((line) =>
		isWord(tokens[from - 1], line)
	);
	return cued || nounTo > to + 2 || !/^(?:goods|site|person|victim)$/.test(thing ?? '');
}

/** "fake notes of 50 euros": the value printed on a banknote is nothing that was seized. */
function isFaceValue({ tokens, lexicon }: Scene, { currency, from, to }: Counted): boolean {
	if (!currency) return false;
	if (lexicon.language === 'en' && isWord(tokens[to], lexicon.banknotes)) return true;
	if (isWord(tokens[from - 1], 'فيه denominations? denominacion(?:es)?')) return true;
	if (!isWord(tokens[from - 1], lexicon.signals.of)) return false;
	return [from - 2, from - 3].some((at) => isWord(tokens[at], lexicon.banknotes));
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

/** "Checks were carried out on 2,300 passengers and 17 pet shops": the second is checked as the first is. */
function joinedCheck(
	{ tokens, things, lexicon }: Scene,
	i: number,
	mentions: readonly RoleMention[]
): RoleMention | undefined {
	const [counted, before, last] = [things[i], things[i - 1], mentions.at(-1)];
	if (!counted || !before || last?.counted !== before || last.role !== 'inspections') return undefined;
	if (!/^(?:goods|site|person)$/.test(counted.thing ?? '') || counted.circumstance) return undefined;
	const between = tokens.slice(Math.max(before.nounTo, before.to), counted.from);
	const isGlued = lexicon.language === 'ar' && /^و/u.test(tokens[counted.from]?.text ?? '');
	return between.length < 3 &&
		(isGlued || (between.length > 0 && between.every((token) => isJoint(token, lexicon))))
		? last
		: undefined;
}

/** "71 people were arrested in Morocco and 92 in Algeria": the second number shares noun and verb of the first. */
function twinOf(
	{ tokens, things, lexicon }: Scene,
	i: number,
	mentions: readonly RoleMention[]
): RoleMention | undefined {
	const counted = things[i];
	const last = mentions.at(-1);
	if (!counted || !last || counted.currency) return undefined;
	// "1.1 tonnes were found in a shipment and a further 45 kilos in a flat"
	const isMore =
		counted.measure !== undefined && counted.what === undefined && last.counted.measure !== undefined;
	if (isMore && last.role === 'seizure' && things[i - 1] === last.counted) return last;
	// "cinq ont été arrêtés lundi et onze autres jeudi"
	const isOther =
		(isOthers(tokens, counted) && counted.thing === 'person' && counted.nounTo - counted.to < 2) ||
		(!counted.thing && isWord(tokens[counted.from - 1], 'otr[oa]s'));
	if ((counted.thing && !isOther) || counted.measure || (counted.what && !isOther)) return undefined;
	const before = things.slice(0, i).findLast((other) => !isTimeOrPlace(other));
	if (last.counted.from !== before?.from) return undefined;
	if (last.role === 'seizure' || last.role === 'countries' || last.role === 'groups') return undefined;
	if (isPlaceFirst(tokens, counted, lexicon)) return last;
	const joint = tokens[counted.from - 1];
	const joined = joint !== undefined && (isJoint(joint, lexicon) || lexicon.language === 'ar');
	const after = tokens[counted.thing ? counted.nounTo : counted.to];
	const isClosed =
		!after ||
		after.kind === 'sign' ||
		isWord(after, lexicon.signals.circumstance) ||
		isWord(after, `${BETWEEN_DATES} on`);
	const isJoinedToo = lexicon.language === 'ar' ? /^و/u.test(tokens[counted.from]?.text ?? '') : joined;
	if (isOther && isJoinedToo && isClosed && last.role === 'arrests') return last;
	return joined && isWord(tokens[counted.to], lexicon.signals.circumstance) ? last : undefined;
}

/** "En Rumania se detuvo a 44 personas; en Bulgaria, a 27." */
function isPlaceFirst(tokens: readonly Token[], { from, to }: Counted, lexicon: Lexicon): boolean {
	const after = tokens[to];
	if (after && !/^[,;.:]$/.test(after.text) && !isWord(after, lexicon.signals.and)) return false;
	for (let at = from - 1; at >= Math.max(0, from - 7); at -= 1) {
		if (/^[,;]$/.test(tokens[at]?.text ?? '') || isWord(tokens[at], lexicon.signals.and))
			return isWord(tokens[at + 1], 'in en a au aux in') && tokens[from - 1]?.kind !== 'number';
	}
	return false;
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

/** "1.9 million searches" of a database, which was asked "86,000 times". */
function isLookUp(tokens: readonly Token[], { to, nounTo, currency, measure }: Counted): boolean {
	if (currency ?? measure) return false;
	const noun = tokens.slice(to, Math.max(to + 2, nounTo)).some((token) => isWord(token, LOOK_UPS));
	return noun && tokens.some((token) => isWord(token, 'databases? bases? قواعد قاعده'));
}

const LOOK_UPS =
	'searches lookups? queries quer(?:y|ies) times recherches? interrogations? consultations? fois consultas? busquedas? veces استعلاما? استعلامات تقص بحث مره مرات';

/** "1,400 arrests", "300 raids", "14 countries": the noun says it all. */
function directRole({ tokens, things, lexicon }: Scene, i: number): Role | undefined {
	const counted = things[i];
	if (!counted || isWord(tokens[counted.from - 1], lexicon.signals.not)) return undefined;
	// "وعدد الموقوفين 21"
	const isBehind =
		lexicon.language === 'ar' && !(counted.thing ?? counted.what ?? counted.measure ?? counted.currency);
	if (isBehind && thingOf(tokens[counted.from - 1], lexicon) === 'arrests') return 'arrests';
	if (counted.thing === 'arrests') return 'arrests';
	if (counted.thing === 'rescues') return 'rescued';
	if (counted.thing === 'inspections' || isLookUp(tokens, counted)) return 'inspections';
	if (counted.thing === 'country') {
		return isWord(
			tokens[counted.nounTo - 1],
			'countr(?:y|ies) nations? pays paises pais بلدا? بلدان دوله دول'
		)
			? 'countries'
			: undefined;
	}
	return undefined;
}
