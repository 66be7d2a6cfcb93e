import type { Counted } from './counted.ts';
import { type Scene, isJoint } from './scene.ts';
import { thingOf } from './thing-of.ts';
import { isWord } from './words.ts';

/** "arrested 94 people and detected 12": a verb that we do not know has the number for its object. */
export function startsOwnClause({ tokens, things, deeds, lexicon }: Scene, { from }: Counted): boolean {
	const at = from - 1;
	const verb = tokens[at];
	if (verb?.kind !== 'word' || deeds.some((deed) => deed.from <= at && deed.to > at)) return false;
	if (things.some((other) => other.from <= at && Math.max(other.nounTo, other.to) > at)) return false;
	if (thingOf(verb, lexicon) || !lexicon.verbEndings.test(verb.text.toLowerCase())) return false;
	const { of, and, circumstance, with: along } = lexicon.signals;
	if ([of, and, circumstance, along].some((line) => isWord(verb, line))) return false;
	return (
		lexicon.language === 'ar' ||
		at === 0 ||
		isJoint(tokens[at - 1], lexicon) ||
		isWord(tokens[at - 1], lexicon.signals.have)
	);
}

/** "arrested 41 people and 65 others remained under investigation": the number is a subject. */
export function hasOwnVerb(scene: Scene, counted: Counted): boolean {
	const { tokens, deeds, lexicon } = scene;
	const at = Math.max(counted.nounTo, counted.to);
	const verb = tokens[at];
	if (!verb || deeds.some(({ from }) => from === at)) return false;
	// In Arabic "which were hidden" follows its noun bare.
	const isVerb =
		lexicon.finite.test(verb.text.toLowerCase()) ||
		(lexicon.language !== 'ar' &&
			!isWord(verb, 'being') &&
			(isWord(verb, lexicon.signals.be) || isWord(verb, lexicon.signals.have)));
	return isVerb && !isUnderNoun(scene, counted);
}

/** "the recovery of 117 vehicles has dealt a blow": the noun is the subject, with all that it governs. */
function isUnderNoun({ tokens, things, deeds, lexicon }: Scene, { from }: Counted): boolean {
	for (let at = from - 1; at > Math.max(0, from - 14); at -= 1) {
		const token = tokens[at];
		const deed = deeds.find((each) => each.to === at + 1);
		if (deed) return deed.noun && isWord(tokens[at + 1], lexicon.signals.of);
		const isPart =
			isWord(token, lexicon.signals.of) ||
			isJoint(token, lexicon) ||
			things.some((thing) => thing.from <= at && Math.max(thing.nounTo, thing.to) > at);
		if (!isPart) return false;
	}
	return false;
}
