import { foldText } from './fold-text.ts';
import { formsOf, GOODS_CONCEPTS, PLACE_CONCEPTS, termsOf } from './thesaurus.ts';

/*
 * A thing and a country may share a word: "ivory", "ivoire", "marfil" and "عاج" each stand in a name of Côte d’Ivoire.
 * Who searches for the thing does not want every record that names the country, least of all in sums and charts.
 */

interface Namesake {
	country: string;
	/** Finds any word for the thing in folded text. */
	thing: RegExp;
	/** Finds the names of the country, so that they can be taken out. */
	names: RegExp;
	/** Tells fast, and with no text folded, where there may be one of these names. */
	hint: RegExp;
}

const NAMESAKES: readonly Namesake[] = [namesake('ivory', 'Ivory Coast', 'CI')];

function namesake(thing: string, place: string, country: string): Namesake {
	const things = GOODS_CONCEPTS.find(({ en }) => en.includes(thing));
	const places = PLACE_CONCEPTS.find(({ en }) => en.includes(place));
	if (!things || !places) throw new Error(`namesakes: the thesaurus has no "${thing}" or no "${place}"`);
	return {
		country,
		// Arabic writes "and", "with", "for" and the article in one with the word.
		thing: anyOf(termsOf(things).flatMap(formsOf), '[وف]?[بكل]?(?:ال|ل)?'),
		names: anyOf(termsOf(places)),
		hint: new RegExp(
			termsOf(places)
				.join('|')
				.replaceAll(/[^\p{L}|]/gu, '.'),
			'iu'
		)
	};
}

/** Finds any of some terms in folded text, each as whole words. */
function anyOf(terms: readonly string[], joined = ''): RegExp {
	const folded = [...new Set(terms.map(foldText))].toSorted((a, b) => b.length - a.length);
	return new RegExp(`(?<![\\p{L}\\p{N}])${joined}(?:${folded.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
}

/** Countries that a text names with a word for something else, where it does not speak of that as well. */
export function onlyNamesIn(texts: readonly string[]): string[] {
	const text = texts.join(' · ');
	return NAMESAKES.filter(({ names, thing, hint }) => {
		if (!hint.test(text)) return false;
		const folded = foldText(text);
		const rest = folded.replaceAll(names, '·');
		return rest !== folded && rest.search(thing) < 0;
	}).map(({ country }) => country);
}

/** Countries whose names a query's words stand in, though it asks for the thing. What is quoted is meant as it stands. */
export function namesNotMeant(q: string): string[] {
	const words = foldText(q.replaceAll(/"[^"]*"?|(?:^|\s)-\S+/g, ' · '));
	return NAMESAKES.filter(({ names, thing }) => words.replaceAll(names, '·').search(thing) >= 0).map(
		({ country }) => country
	);
}
