import type { DeedMention } from './deeds.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import type { Token } from './tokens.ts';
import { isWord } from './words.ts';

/** "asked the police to detain nine owners": nothing that was done. */
export function isWish(tokens: readonly Token[], mention: DeedMention, lexicon: Lexicon): boolean {
	const { from, to, helped, noun } = mention;
	if (helped) return false;
	if (isVerdict(tokens, mention, lexicon)) return true;
	// "a reward for information leading to the arrest of"
	if (noun && tokens.slice(0, from).some((token) => isWord(token, lexicon.rewards))) return true;
	const near = tokens.slice(Math.max(0, from - 3), from);
	// "recommended the closure of", "called for the arrest of"
	if (noun && near.some((token) => isWord(token, lexicon.proposals))) return true;
	if (noun && isProposed(tokens, to, lexicon)) return true;
	if (lexicon.language === 'ar') return [from - 1, from - 2].some((at) => isWord(tokens[at], lexicon.wishes));
	const isBare =
		lexicon.language === 'en' ? isWord(tokens[from - 1], 'to') : INFINITIVE.test(tokens[from]?.text ?? '');
	if (!isBare) return false;
	for (let at = from - 1; at >= Math.max(0, from - 6); at -= 1) {
		if (tokens[at]?.kind === 'sign') return false;
		if (isWord(tokens[at], lexicon.wishes)) return true;
	}
	return false;
}

/** "قضت محكمة في 4 مارس بسجن سبعة موظفين": a prison that a court gave. */
function isVerdict(tokens: readonly Token[], { from, deeds }: DeedMention, { verdicts }: Lexicon): boolean {
	if (!deeds.includes('arrest')) return false;
	for (let at = from - 1; at >= Math.max(0, from - 9); at -= 1) {
		if (tokens[at]?.kind === 'sign') return false;
		if (isWord(tokens[at], verdicts)) return true;
	}
	return false;
}

/** "The closure of 12 clinics was recommended." */
function isProposed(tokens: readonly Token[], from: number, { signals, proposals }: Lexicon): boolean {
	for (let at = from; at < Math.min(tokens.length, from + 12); at += 1) {
		if (tokens[at]?.kind === 'sign') return false;
		if (isWord(tokens[at], signals.be)) {
			const verb = isWord(tokens[at + 1], signals.be) ? at + 2 : at + 1;
			return isWord(tokens[verb], proposals) || isWord(tokens[verb + 1], proposals);
		}
	}
	return false;
}

const INFINITIVE = /(?:er|ir|re|ar)(?:se)?$/u;
