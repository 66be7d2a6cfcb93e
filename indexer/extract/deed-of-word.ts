import { DEEDS, type Deed, type Lexicon } from './lexicon/lexicon.ts';
import type { Token } from './tokens.ts';
import { isWord, remember } from './words.ts';

/** "fermes", "coupes" beside "fermés", "coupés": folding leaves no accent to tell a noun from a participle. */
export function isUnaccented({ text }: Token, { language }: Lexicon): boolean {
	return language === 'fr' && /[^éiusthxz]es?$/u.test(text) && /^\p{Ll}/u.test(text);
}

/** The deeds of which a word is a participle, a noun, or another form of the verb. */
export function classify(
	token: Token,
	lexicon: Lexicon
): { participles: Deed[]; nouns: Deed[]; actives: Deed[] } {
	return remember(lexicon.deeds, token, () => {
		const found = classifyForms(token, lexicon);
		if (lexicon.language !== 'ar' || found.participles.length + found.nouns.length + found.actives.length > 0)
			return found;
		return classifyForms({ ...token, forms: withoutEndings(token.forms) }, lexicon);
	});
}

function classifyForms(token: Token, lexicon: Lexicon) {
	return {
		participles: DEEDS.filter((deed) => isWord(token, lexicon.deeds[deed].participle ?? '')),
		nouns: DEEDS.filter((deed) => isWord(token, lexicon.deeds[deed].noun ?? '')),
		actives: DEEDS.filter((deed) => isWord(token, lexicon.deeds[deed].active))
	};
}

/** Arabic verbs and their nouns carry who did it and to whom: ضبطوا, صادرتا, أنقذتهم, توقيفهم. */
function withoutEndings(forms: readonly string[]): string[] {
	return forms.flatMap((form) => {
		const bare = form.replace(/(?:[تو]?(?:هما|هم|هن|ها|ه)|نا|تا|وا|ا|ت|ن)$/u, '');
		return bare.length >= 3 && bare !== form ? [bare, `${bare}ه`] : [];
	});
}
