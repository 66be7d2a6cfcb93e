import type { Counted } from './counted.ts';
import type { DeedMention } from './deeds.ts';
import type { Deed } from './lexicon/lexicon.ts';
import { isCountedItself } from './reach.ts';
import { ACCOUNTS, roleOf } from './role-of.ts';
import { isTimeOrPlace, type Scene } from './scene.ts';
import { thingOf } from './thing-of.ts';
import { isWord } from './words.ts';

const BY_PREPOSITION: readonly Deed[] = ['arrest', 'find', 'seize'];

/**
 * Objects behind a preposition: "قُبض في مايو على عشرين فارا", "mis la main sur 312 défenses et sur 60 peaux", and
 * the places of checks: "contrôles effectués dans 1 850 restaurants".
 */
export function acrossPreposition(scene: Scene, counted: Counted): DeedMention | undefined {
	const { tokens, things, deeds, lexicon } = scene;
	const preposition = tokens[counted.from - 1];
	const deed = deeds.findLast(({ to }) => to <= counted.from - 1);
	if (preposition && isWithAccounts(scene, counted)) return deed;
	// "Les saisies portent sur 12 fusils"
	if (deed && isWord(tokens[counted.from - 2], lexicon.inclusions) && deed.to === counted.from - 2)
		return deed;
	if (!preposition || !deed || !roleOf(deed, counted, lexicon) || isCountedItself(scene, deed))
		return undefined;
	const between = tokens.slice(deed.to, counted.from - 1);
	if (between.some(({ text }) => /^[;:.]$/.test(text))) return undefined;
	const repeated =
		deed.to - deed.from > 1 && tokens[deed.to - 1]?.forms.some((form) => preposition.forms.includes(form));
	if (repeated || (isWord(preposition, 'علي') && deed.deeds.some((name) => BY_PREPOSITION.includes(name))))
		return deed;
	const isPlace =
		(counted.thing === 'person' && isWord(preposition, 'on sur a à على')) ||
		(counted.thing === 'site' && isWord(preposition, 'in at on of dans en sur à au aux في')) ||
		(counted.thing === 'goods' && isWord(preposition, 'on sur على في'));
	const alone = !things.some(
		({ from, to, thing }) => from >= deed.to && to < counted.from && thing !== 'time'
	);
	const inspected =
		deed.deeds.some((name) => name === 'inspect' || name === 'perform') && alone && between.length < 4;
	return isPlace && inspected && checks(scene, deed) ? deed : undefined;
}

/** "blocked 61 bank accounts with 4.2 million euros": the money in them. */
function isWithAccounts({ tokens, things, lexicon }: Scene, counted: Counted): boolean {
	if (!counted.currency || !isWord(tokens[counted.from - 1], lexicon.signals.with)) return false;
	const before = things.findLast(({ to }) => to < counted.from);
	return before?.nounTo === counted.from - 1 && ACCOUNTS.test(before.what ?? '');
}

/** "raids", "contrôles effectués": the noun or its participle. */
function checks({ tokens, lexicon }: Scene, { from, noun }: DeedMention): boolean {
	return (
		noun ||
		[from - 1, from - 2, from - 3].some((at) => thingOf(tokens[at], lexicon) === 'inspections') ||
		thingOf(tokens[from], lexicon) === 'inspections'
	);
}

/** "The raids, which began at dawn, targeted 17 sawmills": checks, a verb that says at what, and the places. */
export function aimedChecks(
	{ tokens, things, deeds, lexicon }: Scene,
	counted: Counted
): DeedMention | undefined {
	if (!/^(?:site|goods|person)$/.test(counted.thing ?? '')) return undefined;
	const deed = deeds.findLast(
		({ to, deeds: names }) => to <= counted.from && to > counted.from - 20 && names.includes('inspect')
	);
	if (!deed || thingOf(tokens[deed.to - 1], lexicon) !== 'inspections') return undefined;
	const others = things.some(
		(thing) => thing.from > deed.to && thing.to <= counted.from && !isTimeOrPlace(thing)
	);
	if (counted.thing === 'person' && !isWord(tokens[counted.from - 1], 'on sur a à على')) return undefined;
	const start = Math.max(0, Math.min(deed.from, counted.from - 3) - (lexicon.language === 'ar' ? 3 : 0));
	const between = tokens.slice(start, counted.from);
	if (others || between.some(({ text }) => /^[;:.]$/.test(text))) return undefined;
	return between.some((token) => isWord(token, lexicon.aims)) ? deed : undefined;
}
