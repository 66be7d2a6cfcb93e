import { expect, test } from 'vitest';
import { toCountedEntry } from './counted-entry.ts';

const what = { en: 'tusks' };
const summary = { en: 'Rangers found 120 tusks in a lorry.' };
const figure = { value: 120, bound: 'exact', unit: 'items' } as const;

test('beside a thing stands the sentence it was read from, in the language of that sentence', () => {
	const evidence = {
		sentence: { fr: 'Les agents ont saisi 120 défenses.' },
		span: [21, 24] as [number, number]
	};
	expect(toCountedEntry({ what, figure: { ...figure, evidence } }, summary, 'en').sentence).toEqual({
		language: 'fr',
		pieces: [
			{ text: 'Les agents ont saisi ', marked: false },
			{ text: '120', marked: true },
			{ text: ' défenses.', marked: false }
		]
	});
});

test('without one, the sentence of the summary that gives the number does', () => {
	const { sentence } = toCountedEntry({ what, figure }, summary, 'es');
	expect(sentence?.language).toBe('en');
	expect(sentence?.pieces.find(({ marked }) => marked)?.text).toBe('120');
});
