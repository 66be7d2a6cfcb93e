import { describe, expect, it } from 'vitest';
import { Tokenizer } from './tokenize.ts';
import type { TokenRules } from './tokenize.ts';

function words(text: string, rules?: TokenRules): string[] {
	const tokenizer = new Tokenizer(rules);
	tokenizer.reset(text);
	const found: string[] = [];
	while (tokenizer.next()) found.push(tokenizer.word());
	return found;
}

describe('folding', () => {
	it.each([
		['Contrefaçon ÉTÉ', ['contrefacon', 'ete']],
		['œuvre Æon Straße', ['oeuvre', 'aeon', 'strasse']],
		['ﬁnance ①', ['finance', '1']],
		['Łódź Ørsted', ['lodz', 'orsted']],
		['أحمد إلى آخر', ['احمد', 'الي', 'اخر']],
		['مدرسة', ['مدرسه']],
		['مُحَمَّد', ['محمد']],
		['كـــتاب', ['كتاب']],
		['٢٠٢١ ۲۰۲۱', ['2021', '2021']]
	])('%s', (text, expected) => {
		expect(words(text)).toEqual(expected);
	});
});

describe('where words begin and end', () => {
	it.each([
		['word\u00a0by\u202fword', ['word', 'by', 'word']],
		['l’été d’Europe qu’il', ['ete', 'europe', 'il']],
		["Interpol's don't", ['interpol', 's', 'don', 't']],
		['الأدوية والأدوية بالأدوية للأدوية', ['ادويه', 'ادويه', 'ادويه', 'ادويه']],
		['الله', ['الله']],
		['wi-fi co_op a@b.c', ['wi', 'fi', 'co', 'op', 'a', 'b', 'c']],
		['soft\u00adhyphen zero\u200bwidth', ['softhyphen', 'zerowidth']],
		['', []],
		['… — !', []]
	])('%s', (text, expected) => {
		expect(words(text)).toEqual(expected);
	});

	it('cuts scripts without spaces into words', () => {
		expect(words('我们在北京工作').length).toBeGreaterThan(2);
		expect(words('ตำรวจสากล').length).toBeGreaterThan(1);
		expect(words('国際刑事警察機構 INTERPOL')).toContain('interpol');
	});

	it('tells how far a word is from the one before', () => {
		const tokenizer = new Tokenizer();
		tokenizer.reset('One two. Three');
		const gaps: number[] = [];
		while (tokenizer.next()) gaps.push(tokenizer.gap);
		expect(gaps).toEqual([0, 1, 8]);
	});

	it('tells where a word stands in the text as it was written', () => {
		const tokenizer = new Tokenizer();
		const text = 'ô œuvre';
		tokenizer.reset(text);
		tokenizer.next();
		tokenizer.next();
		expect(text.slice(tokenizer.start, tokenizer.end)).toBe('œuvre');
	});

	it('obeys the separators and the dictionary of an index', () => {
		const rules = { separators: ['x', '--'], nonSeparators: ['#'], dictionary: ['J. R. R.'] };
		expect(words('axb c--d #tag J. R. R. Tolkien', rules)).toEqual([
			'a',
			'b',
			'c',
			'd',
			'#tag',
			'j. r. r.',
			'tolkien'
		]);
	});

	it('leaves the rest of an endless word out', () => {
		expect(words('a'.repeat(5000))[0]).toHaveLength(100);
	});
});
