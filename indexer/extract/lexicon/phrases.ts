import type { Deed, Lexicon } from './lexicon.ts';

/** A group with a space in it stands for words of its own: each of its alternatives makes a phrase. */
const GROUP = /\(\?:([^()]* [^()]*)\)(\??)/;

function spellOut(phrase: string): string[] {
	const match = GROUP.exec(phrase);
	if (!match) return [phrase.trim().replace(/\s+/g, ' ')];
	const [group, inner = '', optional] = match;
	const choices = [...inner.split('|'), ...(optional ? [''] : [])];
	return choices.flatMap((choice) => spellOut(phrase.replace(group, () => choice)));
}

/** Several phrases of one deed and form. */
export function phrases(
	deed: Deed,
	form: Lexicon['deedPhrases'][number]['form'],
	lines: readonly string[]
): Lexicon['deedPhrases'] {
	return lines.flatMap(spellOut).map((phrase) => ({ deed, form, phrase }));
}
