import { isOthers } from './by-words.ts';
import { BETWEEN_DATES } from './dates.ts';
import type { Counted } from './counted.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import type { RoleMention } from './roles.ts';
import { isJoint, isTimeOrPlace, type Scene } from './scene.ts';
import type { Token } from './tokens.ts';
import { isWord } from './words.ts';

/** "Checks were carried out on 2,300 passengers and 17 pet shops": the second is checked as the first is. */
export function joinedCheck(
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
export function twinOf(
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
		(isOthers(tokens, counted) &&
			!isWord(tokens[counted.numberFrom - 1], lexicon.definites) &&
			counted.thing === 'person' &&
			counted.nounTo - counted.to < 2) ||
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
