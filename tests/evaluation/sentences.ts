import { readFileSync } from 'node:fs';
import { type Language, LANGUAGES } from '#domain/language.ts';
import { extractFacts } from '#indexer/extract/facts.ts';

/** A sentence and what it tells in short; `-` is nothing. */
export interface PlainSentence {
	language: Language;
	told: string;
	sentence: string;
}

const FIELD_OF = {
	a: 'arrests',
	c: 'sitesClosed',
	i: 'inspections',
	r: 'rescued',
	s: 'seizures'
} as const;

/** Reads `sentences.tsv`, where `a12 s1.1 s45` are 12 arrests and two seizures, or `crimes.tsv`. */
export function readSentences(file: string): PlainSentence[] {
	const lines = readFileSync(new URL(file, import.meta.url), 'utf8')
		.trim()
		.split('\n');
	return lines.slice(1).map((line) => {
		const [written, told = '', sentence = ''] = line.split('\t');
		const language = LANGUAGES.find((each) => each === written);
		if (!language) throw new Error(`${file}: "${written}" is none of ${LANGUAGES.join(', ')}: ${line}`);
		return { language, told: inOrder(told.split(/[ ,]/)), sentence };
	});
}

/** The figures that the extraction reads of a sentence, written in the same way. */
export function figuresIn(sentence: string, language: Language): string {
	const facts = extractFacts(sentence, language);
	return inOrder(
		Object.entries(FIELD_OF).flatMap(([sign, field]) =>
			facts[field]
				.filter(({ scope }) => (field === 'seizures' ? scope !== 'other-time' : scope === 'whole'))
				.map(({ figure: { value, high } }) => `${sign}${value}${high === undefined ? '' : `-${high}`}`)
		)
	);
}

/** The crime types that the extraction reads of a sentence. */
export function crimesIn(sentence: string, language: Language): string {
	return inOrder(extractFacts(sentence, language).crimeTypes);
}

function inOrder(told: readonly string[]): string {
	return told.length === 0 ? '-' : [...told].sort().join(' ');
}
