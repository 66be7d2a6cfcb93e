import type { Deed, Thing } from './lexicon/lexicon.ts';
import type { Role } from './role-of.ts';
import type { Scene } from './scene.ts';
import { thingOf } from './thing-of.ts';
import { isWord } from './words.ts';

const OF_THING: Partial<Record<Thing, Role>> = {
	arrests: 'arrests',
	rescues: 'rescued',
	inspections: 'inspections',
	seizures: 'seizure'
};

const OF_DEED: Partial<Record<Deed, Role>> = {
	arrest: 'arrests',
	rescue: 'rescued',
	seize: 'seizure',
	close: 'closed',
	inspect: 'inspections',
	open: 'inspections'
};

/** What a label says of its number: the role of its last noun or participle that gives one. */
export function roleOfLabel(
	{ tokens, deeds, lexicon }: Pick<Scene, 'tokens' | 'deeds' | 'lexicon'>,
	from: number,
	to: number
): Role | undefined {
	for (let at = to - 1; at >= from; at -= 1) {
		const thing = thingOf(tokens[at], lexicon);
		const deed = isWord(tokens[at], lexicon.raising)
			? undefined
			: deeds.find((each) => each.from <= at && each.to > at);
		const isOfSites = tokens.slice(from, to).some((token) => thingOf(token, lexicon) === 'site');
		const names = deed?.deeds ?? [];
		const role =
			(thing && OF_THING[thing]) ??
			(isOfSites && names.includes('close') ? 'closed' : names.map((name) => OF_DEED[name]).find(Boolean));
		if (role) return role;
	}
	return undefined;
}
