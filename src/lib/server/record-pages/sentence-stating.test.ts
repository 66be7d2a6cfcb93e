import { expect, test } from 'vitest';
import { sentenceStating } from './sentence-stating.ts';

const summary = {
	en: 'Police carried out more than 1,000 raids on dens. Over 1,400 people were arrested, 12 of them in Macao.',
	fr: 'La police a mené plus de 1 000 descentes. Plus de 1 400 personnes ont été arrêtées.'
};
const marked = (value: number, language: 'en' | 'fr' | 'es') =>
	sentenceStating(summary, { value }, language)?.pieces.find((piece) => piece.marked)?.text;

test('the sentence that writes a number is found in the reader’s language, else in one that is held', () => {
	expect(marked(1000, 'en')).toBe('more than 1,000');
	expect(marked(1000, 'fr')).toBe('plus de 1 000');
	expect(sentenceStating(summary, { value: 1000 }, 'es')?.language).toBe('en');
	expect(
		sentenceStating(summary, { value: 1400 }, 'en')
			?.pieces.map(({ text }) => text)
			.join('')
	).toBe('Over 1,400 people were arrested, 12 of them in Macao.');
});

test('a small number, or one that is not written, has no sentence', () => {
	expect(sentenceStating(summary, { value: 12 }, 'en')).toBeUndefined();
	expect(sentenceStating(summary, { value: 555 }, 'en')).toBeUndefined();
});

test('a number that two sentences write has none: which of them states it is not known', () => {
	const twice = { en: 'They seized 300 guns. Some 300 people were arrested.' };
	expect(sentenceStating(twice, { value: 300 }, 'en')).toBeUndefined();
});

test('a long sentence is cut to the words around its number', () => {
	const long = {
		en: 'Recovered specimens included 23 live primates, 30 big cats, 440 elephant tusks, more than 4,300 birds, nearly 10,000 turtles and tortoises and 2,550 cubic metres of timber.'
	};
	expect(sentenceStating(long, { value: 4300 }, 'en')?.pieces.map(({ text }) => text)).toEqual([
		'…23 live primates, 30 big cats, 440 elephant tusks, ',
		'more than 4,300',
		' birds, nearly 10,000 turtles and tortoises and 2,550 cubic…'
	]);
});
