import type { Language } from '#domain/language.ts';
import { findPlaces } from './countries.ts';
import type { Facts } from './facts.ts';
import type { FigureMention } from './figure-mentions.ts';
import type { ReadSentence } from './read-sentence.ts';

/** After a total, the same kind of figure with a place of its own is a part of it: "1,400 arrests … In Vietnam, 120 were arrested". */
export function markPlaces(facts: Facts, sentences: readonly ReadSentence[], language: Language): void {
	for (const field of ['arrests', 'rescued'] as const) {
		const mentions = facts[field];
		const total = mentions.find(({ scope }) => scope === 'whole');
		if (!total) continue;
		for (const mention of mentions) {
			if (mention === total || mention.scope !== 'whole' || mention.figure.value >= total.figure.value)
				continue;
			const sentence = sentences[mention.sentence];
			if (!sentence) continue;
			const isPart =
				mention.sentence === total.sentence
					? !areSiblings(
							sentence.text,
							mentions.filter((other) => other !== total && other.sentence === total.sentence),
							language
						)
					: findPlaces(sentence.text, language).length > 0 &&
						!areElsewhere(sentences[total.sentence]?.text ?? '', sentence.text, language);
			if (isPart) mention.scope = 'part';
		}
	}
}

/** "In Niger, 34 … In Burkina Faso, twelve …": each sentence opens with a country of its own. */
function areElsewhere(first: string, second: string, language: Language): boolean {
	// Rows of a table: "Kenya | 34", "Uganda | 21".
	if (first.includes(' | ') && second.includes(' | ')) return true;
	const [here, there] = [first, second].map((text) => openingCountries(text, language));
	return here?.length === 1 && there !== undefined && there.length > 0 && !there.includes(here[0] ?? '');
}

const IN = /^(?:in|en|au|aux|à|a)\s|^(?:و)?في\s/iu;

/** Countries with which a sentence opens: "In Niger, …". */
export function openingCountries(sentence: string, language: Language): readonly string[] {
	return IN.test(sentence) ? findPlaces(sentence.slice(0, 45).replace(/[,،].*$/u, ''), language) : [];
}

/** "44 in Romania and 27 in Bulgaria": a place on either side. In "415 people, 160 of them in Egypt" the total has none. */
function areSiblings(sentence: string, others: readonly FigureMention[], language: Language): boolean {
	const starts = others.map(({ figure }) => figure.evidence?.span?.[0] ?? 0);
	const opening = sentence.slice(0, Math.min(...starts)).replace(/[,;،؛][^,;،؛]{0,40}[,،]?\s*$/u, '');
	return (
		findPlaces(opening, language).length > 0 &&
		findPlaces(sentence.slice(opening.length), language).length > 0
	);
}
