import type { Lexicon } from './lexicon/lexicon.ts';
import type { RoleMention } from './roles.ts';
import type { Scene } from './scene.ts';
import { thingOf } from './thing-of.ts';
import type { Token } from './tokens.ts';
import { isWord } from './words.ts';

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
