import type { Counted } from './counted.ts';
import type { DeedMention } from './deeds.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { isMoneyAside } from './money.ts';
import type { ReadSentence } from './read-sentence.ts';
import { type Role, roleOf } from './role-of.ts';
import type { RoleMention } from './roles.ts';
import { isTimeOrPlace } from './scene.ts';
import type { Token } from './tokens.ts';
import { isWord } from './words.ts';

/**
 * A stretch without a verb shares the one before: "in Peru 12 guns were seized; in Bolivia, 87 skins", "cash was
 * seized: USD 310,000 and EUR 95,500", and the items of a list of results.
 */
export function fillVerbless(sentences: readonly ReadSentence[], lexicon: Lexicon): void {
	for (const sentence of sentences) fillStretches(sentence, lexicon);
	for (let at = 0; at < sentences.length; at += 1) {
		let end = at;
		while (isItem(sentences[end], sentences[end - 1])) end += 1;
		if (end === at) continue;
		fillList(sentences[at - 1], sentences.slice(at, end), lexicon);
		at = end;
	}
}

interface Stretch {
	from: number;
	to: number;
	/** The sign before it. */
	opened: string;
}

function stretchesOf(tokens: readonly Token[]): Stretch[] {
	const stretches: Stretch[] = [];
	let from = 0;
	let opened = '';
	tokens.forEach(({ text }, at) => {
		if (!/^[;:؛]$/.test(text)) return;
		stretches.push({ from, to: at, opened });
		from = at + 1;
		opened = text;
	});
	stretches.push({ from, to: tokens.length, opened });
	return stretches;
}

function fillStretches(sentence: ReadSentence, lexicon: Lexicon): void {
	const { tokens, deeds } = sentence;
	const stretches = stretchesOf(tokens);
	stretches.forEach((stretch, i) => {
		const before = stretches[i - 1];
		if (!before || hasVerb(sentence, stretch, lexicon)) return;
		const open = openThings(sentence, lexicon).filter(({ from }) => isIn(from, stretch));
		if (open.length === 0) return;
		const earlier = sentence.roles.filter(({ counted }) => isIn(counted.from, before));
		const announced = stretch.opened === ':' && earlier.length === 0;
		const shared = announced
			? deeds.filter(({ from }) => isIn(from, before))
			: stretch.opened === ':'
				? []
				: earlier.flatMap(({ deed }) => deed ?? []);
		for (const counted of open) {
			const deed = announced
				? shared.at(-1)
				: shared.findLast((each) => roleOf(each, counted, lexicon) !== undefined);
			// What the raids had for their result was not raided.
			const isResult = announced && deed?.noun === true && deed.deeds.includes('inspect');
			if (deed && !isResult) give(sentence, [counted], () => roleOf(deed, counted, lexicon), deed);
		}
	});
}

function isIn(at: number, { from, to }: Stretch): boolean {
	return at >= from && at < to;
}

const EXCEEDING = 'exceeds? exceeded depasse(?:nt|ait)? superan? supero تجاوزت?';

function hasVerb({ tokens, deeds }: ReadSentence, { from, to }: Stretch, lexicon: Lexicon): boolean {
	const { be, have } = lexicon.signals;
	return (
		deeds.some((deed) => deed.from >= from && deed.from < to) ||
		tokens
			.slice(from, to)
			.some(
				(token) =>
					isWord(token, be) ||
					isWord(token, have) ||
					isWord(token, EXCEEDING) ||
					lexicon.finite.test(token.text.toLowerCase())
			)
	);
}

/** Counted things that the sentence itself says nothing of; with `circumstances` also those behind a preposition. */
export function openThings(
	{ tokens, things, roles }: ReadSentence,
	lexicon: Lexicon,
	circumstances = false
): Counted[] {
	return things.filter(
		(counted) =>
			!roles.some(({ counted: { from, to } }) => from <= counted.from && to > counted.from) &&
			!isTimeOrPlace(counted) &&
			!counted.source &&
			(circumstances || !counted.circumstance) &&
			counted.bound !== 'upper' &&
			counted.currency !== 'XXX' &&
			counted.thing !== 'officer' &&
			!(counted.currency && isMoneyAside(tokens, counted, lexicon))
	);
}

/** Gives what is open the role that `roleFor` finds. */
export function give(
	sentence: ReadSentence,
	open: readonly Counted[],
	roleFor: (counted: Counted) => Role | undefined,
	deed?: DeedMention
): void {
	for (const counted of open) {
		const role = roleFor(counted);
		if (!role) continue;
		const mention: RoleMention = { role, counted, worth: false, ...(deed ? { deed } : {}) };
		sentence.roles.push(mention);
	}
	sentence.roles.sort((a, b) => a.counted.from - b.counted.from);
}

/** A line of a list, with its bullet. */
export function isListItem(text: string): boolean {
	return BULLET.test(text);
}

const BULLET = /^[•·▪‣●*–—-]\s/u;

/** A line with its bullet, or a short line that opens with a number under one that ends with a colon. */
function isItem(sentence: ReadSentence | undefined, before: ReadSentence | undefined): boolean {
	if (!sentence) return false;
	if (isListItem(sentence.text)) return true;
	const follows = before !== undefined && (/:$/.test(before.text) || isPlainItem(before.text));
	return follows && isPlainItem(sentence.text);
}

function isPlainItem(text: string): boolean {
	return text.length < 120 && /^(?:\p{Sc}|\p{Lu}{3} )?\d/u.test(text) && !/[.!?]$/.test(text);
}

const RESULTS: readonly Role[] = ['arrests', 'seizure', 'rescued', 'closed'];

/** Where a list tells of results, goods and money without a verb are what was seized. */
function fillList(opening: ReadSentence | undefined, items: readonly ReadSentence[], lexicon: Lexicon): void {
	const named = opening && /:$/.test(opening.text) ? opening.deeds : [];
	const told = named.filter(({ deeds }) => !deeds.includes('other'));
	const names = new Set(told.flatMap(({ deeds }) => deeds));
	const [only] = names.size > 0 && told.length === 1 ? told : [];
	const isOfResults =
		told.length > 0 || items.some(({ roles }) => roles.some(({ role }) => RESULTS.includes(role)));
	if (!isOfResults) return;
	for (const item of items) {
		if (item.deeds.some(({ noun, side }) => !noun && side !== 'right')) continue;
		const open = openThings(item, lexicon);
		give(item, open, (counted) => (only && roleOf(only, counted, lexicon)) ?? roleOfItem(counted), only);
	}
}

function roleOfItem({ currency, measure, thing }: Counted): Role | undefined {
	return currency !== undefined || measure !== undefined || thing === 'goods' ? 'seizure' : undefined;
}
