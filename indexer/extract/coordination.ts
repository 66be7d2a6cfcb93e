import type { Counted } from './counted.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import type { RoleMention } from './roles.ts';
import { isJoint } from './scene.ts';
import type { Token } from './tokens.ts';
import { isWord } from './words.ts';

/**
 * People who were arrested or rescued together: "12 men and three women were arrested" states one number, and in
 * "eight traffickers, five men and three women" the first number states it already.
 */
export function mergeCoordinated(
	roles: readonly RoleMention[],
	tokens: readonly Token[],
	lexicon: Lexicon
): RoleMention[] {
	const groups: RoleMention[][] = [];
	const { and } = lexicon.signals;
	for (const mention of roles) {
		const group = groups.at(-1);
		const before = group?.at(-1);
		if (group && before && areTogether(before, mention, tokens, lexicon)) group.push(mention);
		else groups.push([mention]);
	}
	return groups.flatMap((group) => {
		const [first, second, ...others] = group;
		// "Three men, two brothers and their accomplice,": the second number tells who the first are.
		const told =
			first &&
			second &&
			others.length === 0 &&
			second.counted.value < first.counted.value &&
			/^[,،]$/.test(tokens[second.counted.from - 1]?.text ?? '') &&
			!isWord(tokens[second.counted.from], and) &&
			!/^و/u.test(tokens[second.counted.from]?.text ?? '');
		return told ? [first] : mergeGroup(group);
	});
}

function mergeGroup(group: readonly RoleMention[]): RoleMention[] {
	const [first, ...others] = group;
	if (!first || others.length === 0) return [...group];
	const sum = others.reduce((total, { counted }) => total + counted.value, 0);
	// An apposition: the parts make up the first number.
	if (others.length > 1 && sum === first.counted.value) return [first];
	const last = others.at(-1) ?? first;
	const exact = group.every(({ counted }) => counted.bound === first.counted.bound);
	const counted: Counted = {
		...first.counted,
		value: first.counted.value + sum,
		bound: exact ? first.counted.bound : 'at-least',
		to: last.counted.to,
		nounTo: last.counted.nounTo
	};
	return [{ ...first, counted }];
}

function areTogether(
	before: RoleMention,
	mention: RoleMention,
	tokens: readonly Token[],
	lexicon: Lexicon
): boolean {
	const { role, deed, counted } = mention;
	if (role !== before.role || (role !== 'arrests' && role !== 'rescued')) return false;
	if (!deed || deed !== before.deed || counted.part || before.counted.part) return false;
	if (!isPeople(counted) || !isPeople(before.counted)) return false;
	const between = tokens.slice(Math.max(before.counted.nounTo, before.counted.to), counted.from);
	const { of, and, circumstance } = lexicon.signals;
	const joint = between.at(-1);
	const joined = lexicon.language === 'ar' || isJoint(joint, lexicon) || isWord(joint, 'que como a');
	// A place of its own makes it a number of its own: "six in Italy and six in Spain".
	const placed = between.some(
		(token) =>
			isWord(token, circumstance) &&
			!isWord(token, of) &&
			!isWord(token, and) &&
			!isWord(token, 'to towards vers hacia a ب ل')
	);
	const alone = deed.from > counted.from && between.length > 0;
	return (
		joined && (!placed || alone) && between.length < 14 && !between.some(({ text }) => /^[;:.]$/.test(text))
	);
}

function isPeople({ thing }: Counted): boolean {
	return thing === 'person' || thing === 'victim' || thing === 'officer';
}
