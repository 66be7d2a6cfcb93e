import { fold } from './fold.ts';
import type { Lexicon, Thing } from './lexicon/lexicon.ts';
import { thingOf } from './thing-of.ts';
import type { Token } from './tokens.ts';
import { isWord, lookUp } from './words.ts';

/** Two of something in one Arabic word: شخصان, شاحنتين, طنان. A measure may go on with its half: طن ونصف الطن. */
export interface Dual {
	to: number;
	value: number;
	dual?: Thing;
	measure?: string;
}

const RELATIVE = 'اللذين اللتين اللذان اللتان';

/** Reads the dual form that starts at a token. */
export function readDual(tokens: readonly Token[], at: number, lexicon: Lexicon): Dual | undefined {
	const token = tokens[at];
	if (!lexicon.duals || token?.kind !== 'word') return undefined;
	const measured = readMeasureDual(tokens, at, token, lexicon);
	if (measured) return measured;
	// "مشتبه بهما"
	if (isWord(token, 'مشتبه مشتبها') && isWord(tokens[at + 1], 'بهما فيهما'))
		return { to: at + 2, value: 2, dual: 'person' };
	const relative = isWord(tokens[at + 1], RELATIVE) || isWord(tokens[at + 2], RELATIVE);
	// With the article it points back, unless "the two who" follows.
	if (/^[وف]?[بلك]?ال/u.test(token.text) && !relative) return undefined;
	const dual = lookUp(token, lexicon.duals) ?? thingOfDual(token, tokens[at + 1], relative, lexicon);
	return dual && { to: at + 1, value: 2, dual };
}

function thingOfDual(
	token: Token,
	next: Token | undefined,
	relative: boolean,
	lexicon: Lexicon
): Thing | undefined {
	const isAgency = isWord(next, 'سفر توظيف استقدام');
	const vowelled = /\u064eي\u0652?ن/u.test(token.text);
	for (const form of token.forms) {
		const [, stem, ending] = /^(.{2,}?)(تان|تين|تي|ان|ين)$/u.exec(form) ?? [];
		if (!stem || !ending || (ending === 'تي' && !relative)) continue;
		const single: Token = { ...token, forms: [ending.startsWith('ت') ? `${stem}ه` : stem] };
		const thing = thingOf(single, lexicon);
		// "وكالتي السفر": an agency that can be closed.
		if (thing === 'country' && isAgency) return 'site';
		if (!thing || !/^(?:person|victim|officer|site|goods)$/.test(thing)) continue;
		// In -ين the plural of people has the same letters.
		const isPeople = thing === 'person' || thing === 'victim' || thing === 'officer';
		if (isPeople && ending === 'ين' && !vowelled && !relative && hasPluralIn(stem, lexicon)) continue;
		// A word of its own that merely ends so: دكان, بستان.
		if (!ending.startsWith('ت') && thingOf(token, lexicon) && !relative && !vowelled) continue;
		return thing;
	}
	return undefined;
}

/** Whether the plural has the same letters: سائقين are drivers, شقيقين two brothers, whose plural is أشقاء. */
function hasPluralIn(stem: string, { things }: Lexicon): boolean {
	const plural = { forms: [`${stem}ين`] } as unknown as Token;
	return (
		[things.person, things.victim, things.officer].some((line) => isWord(plural, line)) ||
		!hasBrokenPlural(stem)
	);
}

/** Participles of people (مـ) and adjectives of relation (ـي) make their plural with ـين. */
function hasBrokenPlural(stem: string): boolean {
	return !/^م/u.test(stem) && !/ي$/u.test(stem);
}

function readMeasureDual(
	tokens: readonly Token[],
	at: number,
	token: Token,
	lexicon: Lexicon
): Dual | undefined {
	const half = isWord(tokens[at + 1], fold('ونصف'));
	const after = half && lookUp(tokens[at + 2], lexicon.measures) ? at + 3 : half ? at + 2 : at + 1;
	for (const form of token.forms) {
		const stem = /^(.{2,})(?:ان|ين)$/u.exec(form)?.[1];
		const measure = stem && Object.hasOwn(lexicon.measures, stem) ? lexicon.measures[stem] : undefined;
		if (measure) return { to: after, value: half ? 2.5 : 2, measure };
	}
	const isCounted = tokens[at - 1]?.kind === 'number' || lookUp(tokens[at - 1], lexicon.units) !== undefined;
	const single = half && !isCounted ? lookUp(token, lexicon.measures) : undefined;
	return single ? { to: after, value: 1.5, measure: single } : undefined;
}
