import { isTakenFrom } from './circumstances.ts';
import type { Role } from './role-of.ts';
import type { RoleMention } from './roles.ts';
import { isTimeOrPlace, type Scene } from './scene.ts';
import { isWord } from './words.ts';

const SUMMED: readonly Role[] = ['arrests', 'rescued', 'closed', 'inspections'];

/**
 * Parts that a total is stated for: in "twenty people (12 Bulgarians, seven Serbians and one Greek) are in custody"
 * and "17 in El Salvador, 22 in Guatemala and 9 in Belize, a total of 48" the number that is the sum is the whole.
 */
export function settleTotals(mentions: readonly RoleMention[], scene: Scene): RoleMention[] {
	mentions = withoutReleased(mentions, scene);
	const raised = raisedTotals(mentions, scene) ?? allOfThem(mentions, scene);
	if (raised) return raised;
	const role = SUMMED.find((name) => mentions.filter((mention) => mention.role === name).length > 1);
	if (!role) return [...mentions];
	const same = mentions.filter((mention) => mention.role === role && mention.counted.bound === 'exact');
	const stated = same.findLast(
		({ counted }) =>
			isSumOf(counted.value, same, counted) && !isJoined(scene, counted) && !isPlaced(scene, counted, same)
	);
	const free = scene.things.find(
		(counted) =>
			!mentions.some((mention) => mention.counted === counted) &&
			!isTimeOrPlace(counted) &&
			(counted.thing === 'person' || (!counted.thing && isTotal(scene, counted.from))) &&
			isSumOf(counted.value, same, counted)
	);
	const first = same[0];
	if (stated && (!free || free.value < stated.counted.value))
		return mentions.map((mention) => asPart(mention, role, stated));
	if (!free || !first) return [...mentions];
	const whole: RoleMention = { ...first, counted: { ...free, part: false } };
	return [...mentions.map((mention) => asPart(mention, role, whole)), whole];
}

/** "Of the 96 detained, 71 were set free the next day": let go, not rescued. */
function withoutReleased(
	mentions: readonly RoleMention[],
	{ tokens, lexicon }: Scene
): readonly RoleMention[] {
	const arrested = mentions.find(
		({ role, counted }) =>
			role === 'arrests' &&
			counted.from < 6 &&
			(isTakenFrom(tokens, counted.from, lexicon) || isWord(tokens[0], `${lexicon.among} من`))
	);
	return arrested ? mentions.filter(({ role }) => role !== 'rescued') : mentions;
}

/** "…, bringing to 17 the number of arrests": those told before are in it. */
function raisedTotals(
	mentions: readonly RoleMention[],
	{ tokens, things, lexicon }: Pick<Scene, 'tokens' | 'things' | 'lexicon'>
): RoleMention[] | undefined {
	const total = mentions.find(
		({ role, counted }) =>
			SUMMED.includes(role) &&
			mentions.some((other) => other.role === role && other.counted.value < counted.value) &&
			isRaised({ tokens, lexicon }, counted.from)
	);
	if (!total) return raisedWithoutNoun(mentions, { tokens, things, lexicon });
	return mentions.map((mention) =>
		mention.counted.value < total.counted.value && mention.counted.from < total.counted.from
			? asPart(mention, total.role, total)
			: mention
	);
}

/** "a Bulgarian and three Moldovans, all four under arrest": those told before are the four. */
function allOfThem(
	mentions: readonly RoleMention[],
	{ tokens }: Pick<Scene, 'tokens'>
): RoleMention[] | undefined {
	const all = mentions.find(
		({ counted: { from, numberFrom, thing } }) =>
			thing !== 'arrests' &&
			tokens
				.slice(from - 1, numberFrom + 1)
				.some((token) => isWord(token, 'all both tous toutes todos todas amb[oa]s'))
	);
	if (!all || !SUMMED.includes(all.role)) return undefined;
	const told = mentions.filter(({ role, counted }) => role === all.role && counted.from < all.counted.from);
	return told.length > 0 && told.every(({ counted }) => counted.value <= all.counted.value)
		? mentions.map((mention) => (told.includes(mention) ? asPart(mention, all.role, all) : mention))
		: undefined;
}

/** "…, taking the tally to 61": of what was told before it. */
function raisedWithoutNoun(
	mentions: readonly RoleMention[],
	{ tokens, things, lexicon }: Pick<Scene, 'tokens' | 'things' | 'lexicon'>
): RoleMention[] | undefined {
	const last = mentions.findLast(({ role }) => SUMMED.includes(role));
	const free = things.find(
		({ from, thing, what, currency, measure }) =>
			last !== undefined &&
			from > last.counted.from &&
			!(thing ?? what ?? currency ?? measure) &&
			!mentions.some(({ counted }) => counted.from === from) &&
			isRaised({ tokens, lexicon }, from) &&
			tokens.slice(Math.max(0, from - 6), from).some((token) => isWord(token, lexicon.totals))
	);
	if (!last || !free) return undefined;
	const whole: RoleMention = { ...last, counted: { ...free, part: false } };
	return [...mentions.map((mention) => asPart(mention, last.role, whole)), whole];
}

/** "bringing to", "taking the tally to", "now": a few words before the number. */
function isRaised({ tokens, lexicon }: Pick<Scene, 'tokens' | 'lexicon'>, from: number): boolean {
	const verb = tokens.findLastIndex(
		(token, at) => at < from && at > from - 10 && isWord(token, lexicon.raising)
	);
	if (verb < 0) return false;
	if (isWord(tokens[verb], 'now désormais ya')) return true;
	return from - verb < 3 || tokens.slice(verb, from + 4).some((token) => isWord(token, lexicon.totals));
}

function isTotal({ tokens, lexicon }: Pick<Scene, 'tokens' | 'lexicon'>, from: number): boolean {
	return [from - 2, from - 1, from, from + 1, from + 2].some((at) => isWord(tokens[at], lexicon.totals));
}

function isSumOf(value: number, mentions: readonly RoleMention[], self: RoleMention['counted']): boolean {
	const others = mentions.filter(({ counted }) => counted !== self && counted.value < value);
	return others.length > 1 && others.reduce((sum, { counted }) => sum + counted.value, 0) === value;
}

/** "two Belgians, a Dutch national and three Romanians": the last of a list is no total of it. */
function isJoined({ tokens, lexicon }: Scene, { from }: RoleMention['counted']): boolean {
	if (isTotal({ tokens, lexicon }, from)) return false;
	return (
		isWord(tokens[from - 1], lexicon.signals.and) ||
		(lexicon.language === 'ar' && /^و/u.test(tokens[from]?.text ?? ''))
	);
}

/** "Four were detained in Romania, three in Moldova and one in Ukraine": the first has a place as the others have. */
function isPlaced(
	{ tokens, lexicon }: Scene,
	self: RoleMention['counted'],
	same: readonly RoleMention[]
): boolean {
	const next = same.find(({ counted }) => counted.from > self.from);
	if (!next || same.some(({ counted }) => counted.from < self.from)) return false;
	const between = tokens.slice(self.nounTo, next.counted.from);
	const after = tokens[Math.max(next.counted.to, next.counted.nounTo)];
	return (
		!between.some(({ text }) => /^[:(–—]$/.test(text)) &&
		between.some((token) => isWord(token, lexicon.signals.circumstance)) &&
		isWord(after, lexicon.signals.circumstance)
	);
}

function asPart(mention: RoleMention, role: Role, whole: RoleMention): RoleMention {
	if (mention.role !== role || mention === whole) return mention;
	return { ...mention, counted: { ...mention.counted, part: true } };
}
