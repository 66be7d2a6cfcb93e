import type { Counted } from './counted.ts';
import { roleOfLabel } from './role-of-label.ts';
import type { Role } from './role-of.ts';
import { isTimeOrPlace, type Scene } from './scene.ts';
import { thingOf } from './thing-of.ts';
import { isWord, phraseAt, phraseBefore } from './words.ts';

/** Tokens in which the noun is looked for that an amount counts. */
const REACH = 18;

/**
 * The noun that an amount counts, where it is not behind the number: "the number of arrests rose to 153",
 * "seizures exceeded 615 tonnes", "Victims rescued: 28", "بلغ عدد الموقوفين 153 شخصا".
 */
export function statedAmount(scene: Scene, i: number, told?: Role): Role | undefined {
	const counted = scene.things[i];
	if (!counted || (counted.thing !== undefined && !/^(?:person|victim|goods)$/.test(counted.thing)))
		return undefined;
	return (
		ofLabel(scene, counted) ??
		ofCommaLabel(scene, counted) ??
		ofSubject(scene, counted) ??
		ofNounBehind(scene, counted) ??
		(isFigureOfTold(scene, counted) ? told : undefined)
	);
}

/** "The figure rose to 134": of what was told before. */
function isFigureOfTold(scene: Scene, counted: Counted): boolean {
	const { tokens, lexicon } = scene;
	const end =
		(counted.thing ?? counted.what ?? counted.currency ?? counted.measure)
			? undefined
			: verbStart(scene, counted);
	if (end === undefined) return false;
	const start = subjectStart(scene, end);
	const subject = tokens.slice(Math.max(start, end - 3), end);
	return subject.length > 0 && isWord(subject.at(-1), lexicon.totals) && !isWeak(scene, end);
}

/** "Arrests: 75" */
function ofLabel(scene: Scene, counted: Counted): Role | undefined {
	const { tokens, deeds } = scene;
	const colon = tokens.findIndex(({ text }) => text === ':');
	if (colon < 1 || colon > 6 || colon >= counted.from) return undefined;
	// Further members of the list: "Seized: 1,200 turtles, 45 snakes".
	const between = tokens.slice(colon + 1, counted.from);
	if (between.some(({ text }) => /^[.;]$/.test(text)) || deeds.some(({ from }) => from > colon))
		return undefined;
	return roleNoun(scene, 0, colon, counted);
}

/** "vehicles checked, 64,300;": a label of a list, its number behind a comma. */
function ofCommaLabel(scene: Scene, counted: Counted): Role | undefined {
	const { tokens } = scene;
	const [before, after] = [tokens[counted.from - 1], tokens[counted.to]];
	const isTotal = isWord(after, 'in en au') && isWord(tokens[counted.to + 1], 'all total todo tout totalite');
	// "مناشر مقفلة 12، شاحنات محجوزة 34"
	const isBare =
		scene.lexicon.language === 'ar' && before?.kind === 'word' && !counted.what && !counted.thing;
	const isEnd = !after || isTotal || /^[;.:؛]$/.test(after.text) || (isBare && /^[،,]$/.test(after.text));
	if (!isEnd || (!isBare && !/^[,،]$/.test(before?.text ?? ''))) return undefined;
	const start = tokens.findLastIndex(({ text }, at) => at < counted.from - 1 && /^[:;.,،؛]$/.test(text));
	const end = isBare ? counted.from : counted.from - 1;
	return start >= counted.from - 10 && (!isBare || end - start < 7)
		? roleNoun(scene, start + 1, end, counted, isBare)
		: undefined;
}

/** "The number of arrests rose to 153." */
function ofSubject(scene: Scene, counted: Counted): Role | undefined {
	const { tokens, lexicon } = scene;
	if (lexicon.language === 'ar') return ofArabicSubject(scene, counted);
	const end = verbStart(scene, counted);
	if (end === undefined) return undefined;
	const start = subjectStart(scene, end);
	const isTotal = tokens.slice(start, end).some((token) => isWord(token, lexicon.totals));
	const isNamed = tokens
		.slice(start, end)
		.some((token) => /^(?:arrests|rescues|seizures|inspections)$/.test(thingOf(token, lexicon) ?? ''));
	const isThose = isWord(tokens[start], 'those ceux celles los las');
	const role = roleNoun(scene, start, end, counted);
	return role && (isTotal || isThose || (isNamed && !isWeak(scene, end)) || role === 'seizure')
		? role
		: undefined;
}

/** "to" and "was" count only what is said to be a number. */
function isWeak({ tokens, lexicon }: Scene, verb: number): boolean {
	const token = tokens[verb];
	return isWord(token, 'to was is at à a en') || isWord(token, lexicon.signals.be);
}

function verbStart({ tokens, lexicon }: Scene, { from, numberFrom }: Counted): number | undefined {
	const outside = phraseBefore(tokens, from, lexicon.amounts);
	if (outside > 0) return from - outside;
	for (let at = numberFrom; at > from; at -= 1) {
		const inside = phraseBefore(tokens, at, lexicon.amounts);
		if (inside > 0) return at - inside;
	}
	return undefined;
}

function subjectStart({ tokens, things }: Scene, end: number): number {
	let start = end;
	while (start > 0 && end - start < REACH) {
		const token = tokens[start - 1];
		if (!token || /^[;:.!?،]$/.test(token.text)) break;
		const other = things.find(({ from, nounTo }) => from < start && nounTo >= start);
		if (other && !isTimeOrPlace(other)) break;
		start -= 1;
	}
	return start;
}

/** The verb stands first: "بلغ عدد الموقوفين 153", or between: "الموقوفين البالغ عددهم 153". */
function ofArabicSubject(scene: Scene, counted: Counted): Role | undefined {
	const { tokens, lexicon } = scene;
	const start = subjectStart(scene, counted.numberFrom);
	const window = tokens.slice(start, counted.numberFrom);
	if (
		!window.some((_token, at) => lexicon.amounts.some((phrase) => phraseAt(tokens, start + at, phrase) > 0))
	)
		return undefined;
	return roleNoun(scene, start, counted.numberFrom, counted);
}

/** "bringing to 153 the number of arrests", "porte à 153 le nombre d’interpellations" */
function ofNounBehind(scene: Scene, counted: Counted): Role | undefined {
	const { tokens, lexicon } = scene;
	if (counted.thing) return undefined;
	const total = [counted.to, counted.to + 1].find((at) => isWord(tokens[at], lexicon.totals));
	if (total === undefined || verbStart(scene, counted) === undefined) return undefined;
	return roleNoun(scene, total, Math.min(tokens.length, total + 5), counted);
}

/** The role of the last noun or participle that gives one. */
function roleNoun(
	scene: Scene,
	from: number,
	to: number,
	counted: Counted,
	isLabel = false
): Role | undefined {
	const isAmount = counted.currency !== undefined || counted.measure !== undefined;
	const role = roleOfLabel(scene, from, to);
	const fits =
		role === 'seizure'
			? isAmount || isLabel || /^[:,،]$/.test(scene.tokens[to]?.text ?? '')
			: role !== undefined && !isAmount;
	return fits ? role : undefined;
}
