import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SearchAnswer } from '../core/search.ts';
import { Tokenizer } from '../core/tokenize.ts';
import { SearchBody } from '../requests.ts';
import { Formatter } from './formatter.ts';

const WORDS = [
	'sea',
	'l’été',
	'مكافحة',
	'الأدوية',
	'ผู้ต้องหา',
	'国际刑警组织',
	'co-operation',
	'U.S.',
	'…',
	'2,000',
	'😀'
];

function formatterFor(cropLength: number, tokenizer: Tokenizer): Formatter {
	const body = SearchBody.parse({ attributesToCrop: ['text'], cropLength });
	return new Formatter(body, { text: { tokenizer }, terms: [] } as unknown as SearchAnswer);
}

describe('the beginning of a text without marks', () => {
	it('is found in its bytes as it is in the whole text', () => {
		const texts = fc
			.array(fc.tuple(fc.constantFrom(...WORDS), fc.constantFrom(' ', ' ', ' ', '', '\u00a0', '. ')), {
				maxLength: 60
			})
			.map((parts) => parts.flat().join(''));
		let found = 0;
		fc.assert(
			fc.property(texts, fc.integer({ min: 1, max: 12 }), (text, length) => {
				const formatter = formatterFor(length, new Tokenizer());
				const bytes = Buffer.from(`{"text":"${text}"}`);
				const end = formatter.endOfBeginning(bytes, 9, bytes.length - 2, 'text', () => true);
				const whole = formatter.formatPlain(text, 'text', () => true);
				if (end) found++;
				expect(end ? `"${bytes.toString('utf8', 9, end.to)}${end.sign}"` : whole).toBe(whole);
			}),
			{ numRuns: 300 }
		);
		expect(found).toBeGreaterThan(100);
	});

	it('is not looked for where words may have spaces in them', () => {
		const tokenizer = new Tokenizer({ separators: [], nonSeparators: [], dictionary: ['J. K. Rowling'] });
		const bytes = Buffer.from('"the books of J. K. Rowling and of others"');
		expect(formatterFor(4, tokenizer).endOfBeginning(bytes, 1, bytes.length - 1, 'text', () => true)).toBe(
			undefined
		);
	});
});
