import { readFileSync } from 'node:fs';
import { type Language, LANGUAGES } from '#domain/language.ts';
import { extractFacts } from '#indexer/extract/facts.ts';

/** A sentence and its figures in short: `a12 s1.1 s45` are 12 arrests and two seizures, `-` is nothing. */
export interface PlainSentence {
	language: Language;
	figures: string;
	sentence: string;
}

const FIELD_OF = {
	a: 'arrests',
	c: 'sitesClosed',
	i: 'inspections',
	r: 'rescued',
	s: 'seizures'
} as const;

export function readSentences(): PlainSentence[] {
	const lines = readFileSync(new URL('sentences.tsv', import.meta.url), 'utf8')
		.trim()
		.split('\n');
	return lines.slice(1).map((line) => {
		const [written, figures = '', sentence = ''] = line.split('\t');
		const language = LANGUAGES.find((each) => each === written);
		if (!language) throw new Error(`sentences.tsv: "${written}" is none of ${LANGUAGES.join(', ')}: ${line}`);
		return { language, figures: inOrder(figures.split(' ')), sentence };
	});
}

/** What the extraction reads of a sentence, written in the same way. */
export function figuresIn(sentence: string, language: Language): string {
	const facts = extractFacts(sentence, language);
	const found = Object.entries(FIELD_OF).flatMap(([sign, field]) =>
		facts[field]
			.filter(({ scope }) => (field === 'seizures' ? scope !== 'other-time' : scope === 'whole'))
			.map(({ figure: { value, high } }) => `${sign}${value}${high === undefined ? '' : `-${high}`}`)
	);
	return found.length === 0 ? '-' : inOrder(found);
}

function inOrder(figures: readonly string[]): string {
	return [...figures].sort().join(' ');
}
