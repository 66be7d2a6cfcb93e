import { isNounHere, isPurpose } from './noun-or-verb.ts';
import { classify, isUnaccented } from './deed-of-word.ts';
import { isWish } from './wishes.ts';
import type { Deed, Lexicon } from './lexicon/lexicon.ts';
import type { Token } from './tokens.ts';
import { isWord, lookUp, phraseAt, phrasesFrom } from './words.ts';

/** A word that says what was done, and to which side its object stands. */
export interface DeedMention {
	from: number;
	to: number;
	/** One word may mean several: "blocked" closes a site and holds back money. */
	deeds: Deed[];
	/** `right`: what follows was arrested or seized. `left`: what stands before it was. `either`: see what is near. */
	side: 'right' | 'left' | 'either';
	/** A noun such as seizure: its object follows "of". */
	noun: boolean;
	/** With a form of be. */
	passive: boolean;
	/** With a form of be or have. */
	helped: boolean;
	/** Place of that form. */
	helper?: number;
}

/** What was done, in the order of the sentence. */
export function findDeeds(
	tokens: readonly Token[],
	lexicon: Lexicon,
	taken: ReadonlySet<number>
): DeedMention[] {
	const mentions: DeedMention[] = [];
	for (let at = 0; at < tokens.length; at += 1) {
		const token = tokens[at];
		if (taken.has(at) || token?.kind !== 'word') continue;
		const mention =
			readPhrase(tokens, at, lexicon) ?? readParted(tokens, at, lexicon) ?? readWord(tokens, at, lexicon);
		if (!mention) continue;
		inheritVoice(tokens, mention, mentions.at(-1), lexicon);
		if (isWish(tokens, mention, lexicon)) mention.deeds = ['other'];
		mentions.push(mention);
		at = mention.to - 1;
	}
	return mentions;
}

/** "ont arrêté 31 suspects et saisi 2 tonnes": the helper of the first serves the second. */
function inheritVoice(
	tokens: readonly Token[],
	mention: DeedMention,
	before: DeedMention | undefined,
	lexicon: Lexicon
): void {
	if (!before || mention.helped || mention.noun || mention.side === 'right') return;
	if (!isWord(tokens[mention.from - 1], lexicon.signals.and)) return;
	// "ont mis la main sur 40 armes et cueilli au petit matin les six voleurs"
	if (lexicon.language === 'fr' && !before.noun && before.side === 'right') mention.side = 'right';
	if (!before.helped) return;
	mention.side = before.side;
	mention.passive = before.passive;
	mention.helped = true;
}

function readPhrase(tokens: readonly Token[], at: number, lexicon: Lexicon): DeedMention | undefined {
	let best: DeedMention | undefined;
	const token = tokens[at];
	if (!token) return undefined;
	for (const { deed, form, phrase } of phrasesFrom(token, lexicon.deedPhrases, (each) => each.phrase)) {
		const length = phraseAt(tokens, at, phrase);
		if (!length || (best && best.to - best.from > length)) continue;
		if (best && best.to - best.from === length) {
			best.deeds.push(deed);
			continue;
		}
		const voice = form === 'participle' ? voiceOf(tokens, at, lexicon) : undefined;
		best = {
			from: at,
			to: at + length,
			deeds: [deed],
			side: form === 'state' ? 'left' : (voice?.side ?? 'right'),
			noun: form === 'noun',
			passive: form === 'state' || (voice?.passive ?? false),
			helped: form === 'state' || (voice?.helped ?? false),
			...(voice?.helper === undefined ? {} : { helper: voice.helper })
		};
	}
	return best;
}

/** "took 33 people into custody": what was taken stands between the verb and the words that say where. */
function readParted(tokens: readonly Token[], at: number, lexicon: Lexicon): DeedMention | undefined {
	for (const { deed, verb, tail } of lexicon.partedDeeds) {
		// "have been remanded in custody": the form of be takes its own participle.
		if (!isWord(tokens[at], verb) || isWord(tokens[at + 1], lexicon.signals.be)) continue;
		for (let end = at + 2; end < Math.min(tokens.length, at + 18); end += 1) {
			if (/^[.;:]$/.test(tokens[end]?.text ?? '')) break;
			if (!phraseAt(tokens, end, tail)) continue;
			const voice = voiceOf(tokens, at, lexicon);
			// "were led away in handcuffs": with a form of be, what was taken stands before it.
			const rest = voice.passive ? voice : { side: 'right' as const, passive: false, helped: voice.helped };
			return { from: at, to: at + 1, deeds: [deed], noun: false, ...rest };
		}
	}
	return undefined;
}

function readWord(tokens: readonly Token[], at: number, lexicon: Lexicon): DeedMention | undefined {
	const token = tokens[at];
	if (!token) return undefined;
	// "38 held, 2 tonnes of ivory seized": without a noun it is people who are held.
	if (lexicon.language === 'en' && token.text === 'held' && isHeldAlone(tokens, at, lexicon))
		return {
			from: at,
			to: at + 1,
			deeds: ['arrest'],
			side: 'left',
			noun: false,
			passive: true,
			helped: true
		};
	const { nouns, actives, ...rest } = classify(token, lexicon);
	const participles = isUnaccented(token, lexicon) ? [] : rest.participles;
	// "من قبضة": the grip, not a seizure; "فجرا": at dawn, nothing was blown up.
	if (lexicon.language === 'ar' && (token.forms.includes('قبضه') || /^فجر(?:ا|اً)$/u.test(token.text)))
		return undefined;
	// "جهازا لكشف المعادن": what the thing is for.
	if (isPurpose(tokens, at, lexicon, participles.length === 0)) return undefined;
	const base = { from: at, to: at + 1, noun: false, passive: false, helped: false };
	// "la saisie de": a participle in form, a noun by what follows.
	const asNoun =
		nouns.length > 0 &&
		(isWord(tokens[at + 1], lexicon.signals.of) ||
			(lexicon.language === 'fr' && isWord(tokens[at - 1], "la une l' cette"))) &&
		!isHelped(tokens, at, lexicon);
	if (participles.length > 0 && !asNoun)
		return { ...base, deeds: participles, ...voiceOf(tokens, at, lexicon) };
	if (nouns.length > 0 && (asNoun || actives.length === 0 || isNounHere(tokens, at, lexicon)))
		return { ...base, deeds: nouns, side: 'right', noun: true };
	if (actives.length > 0 && !isNounHere(tokens, at, lexicon))
		return { ...base, deeds: actives, side: 'right' };
	return undefined;
}

function isHeldAlone(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
	const [before, after] = [tokens[at - 1], tokens[at + 1]];
	if (after && !/^[,;–—•]$/.test(after.text) && !isWord(after, 'in as after over for and')) return false;
	const isNumber = (token: Token | undefined) =>
		token?.kind === 'number' || lookUp(token, lexicon.units) !== undefined;
	if (isNumber(before)) return true;
	if (at < 4 && (tokens[0]?.kind !== 'word' || isNumber(tokens[0]))) return true;
	// "and 21 traders held in a clampdown": nothing before them says who did it.
	const number = [at - 2, at - 3].find((place) => isNumber(tokens[place]));
	const opens = number === undefined ? undefined : tokens[number - 1];
	return (
		number !== undefined &&
		(!opens || opens.kind === 'sign' || isWord(opens, 'and')) &&
		!tokens
			.slice(0, at)
			.some((token) => isWord(token, lexicon.signals.be) || isWord(token, lexicon.signals.have))
	);
}

function isHelped(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
	return isWord(tokens[at - 1], lexicon.signals.be) || isWord(tokens[at - 1], lexicon.signals.have);
}

/** Looks back for a helper: "were arrested" is passive, "have arrested" active; without one it depends on what follows. */
function voiceOf(
	tokens: readonly Token[],
	from: number,
	lexicon: Lexicon
): { side: DeedMention['side']; passive: boolean; helped: boolean; helper?: number } {
	for (let at = from - 1; at >= Math.max(0, from - 7); at -= 1) {
		const token = tokens[at];
		if (!token || token.kind === 'number' || /^[,;:()]$/.test(token.text)) break;
		if (isWord(token, lexicon.signals.be)) {
			// "have been arrested"; "fueron rescatados cinco" and "ont été saisis 5 kg" have their subject behind.
			const helper = at;
			// "40 people being smuggled were rescued": a by-word of the people.
			if (isWord(token, 'being') && !isWord(tokens[at - 1], lexicon.signals.be))
				return { side: 'left', passive: false, helped: false };
			return { side: lexicon.language === 'en' ? 'left' : 'either', passive: true, helped: true, helper };
		}
		if (isWord(token, lexicon.signals.have)) return { side: 'right', passive: false, helped: true };
		if (from - at > 2 && isWord(token, lexicon.signals.circumstance)) break;
	}
	// "Ils ont saisi 480 armes, arrêté 120 personnes": what stands right behind it decides.
	return { side: 'either', passive: false, helped: false };
}
