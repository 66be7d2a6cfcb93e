import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MATCH_END, MATCH_START, matchWeight, toPieces } from './pieces.ts';

const marked = (text: string) => `${MATCH_START}${text}${MATCH_END}`;

describe('the pieces of a marked text', () => {
	it('are plain and matched runs in order', () => {
		expect(toPieces(`At ${marked('SOGA')} V, ${marked('bets')}`)).toEqual([
			{ text: 'At ' },
			{ text: 'SOGA', match: true },
			{ text: ' V, ' },
			{ text: 'bets', match: true }
		]);
	});

	it('take in the rest of a word that was typed in part', () => {
		expect(toPieces(`${marked('Lionf')}ish V`)).toEqual([{ text: 'Lionfish', match: true }, { text: ' V' }]);
	});

	it('keep markup of the source as plain text', () => {
		expect(toPieces(`<b>${marked('<i>')}</b>`)).toEqual([
			{ text: '<b>' },
			{ text: '<i>', match: true },
			{ text: '</b>' }
		]);
	});

	it('join neighbours, and do not mark an Arabic article found without its word', () => {
		expect(toPieces(`${marked('ال')}${marked('مراهنات')} ${marked('ال')}عالم`)).toEqual([
			{ text: 'المراهنات', match: true },
			{ text: ' العالم' }
		]);
	});

	it('always read as the text without its marks', () => {
		fc.assert(
			fc.property(fc.array(fc.tuple(fc.string(), fc.boolean())), (runs) => {
				const text = runs.map(([run, match]) => (match ? marked(run) : run)).join('');
				expect(
					toPieces(text)
						.map((piece) => piece.text)
						.join('')
				).toBe(runs.map(([run]) => run).join(''));
			})
		);
	});
});

describe('the weight of matches', () => {
	it('prefers more different words over the same word again', () => {
		const twice = toPieces(`${marked('bets')} ${marked('bets')}`);
		const both = toPieces(`${marked('illegal')} ${marked('bets')}`);
		expect(matchWeight(both)).toBeGreaterThan(matchWeight(twice));
		expect(matchWeight(twice)).toBeGreaterThan(matchWeight(toPieces(marked('bets'))));
	});
});
