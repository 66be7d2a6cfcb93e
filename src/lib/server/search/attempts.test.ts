import { describe, expect, it } from 'vitest';
import { emptyQuery } from '#domain/query.ts';
import { byCloseness, leniently } from './attempts.ts';

const readings = (q: string) => leniently({ ...emptyQuery(), q });
const asked = (q: string) => readings(q).map(({ query }) => query.q);

describe('the readings of a query that few records have whole', () => {
	it('leave out one part, two parts, and all but one', () => {
		expect(new Set(asked('cocaine mules airports'))).toEqual(
			new Set([
				...['cocaine', 'mules', 'airports'],
				...['cocaine mules', 'cocaine airports', 'mules airports']
			])
		);
	});

	it('never part a phrase that the thesaurus knows', () => {
		expect(asked('lavado de dinero Panamá')).toEqual(['lavado de dinero', 'Panamá ']);
	});

	it('correct a slip in one of the words', () => {
		expect(asked('estafa Argentna 2016')[0]).toBe('estafa Argentina 2016');
	});

	it('are none for one word', () => {
		expect(asked('pangolin')).toEqual([]);
	});

	it('keep what is quoted or not wanted', () => {
		expect(asked('ivory kenya "black axe" -tiger')).toEqual([
			'ivory "black axe" -tiger',
			'kenya "black axe" -tiger'
		]);
	});

	it('stay few however long the query is', () => {
		for (let length = 2; length <= 20; length += 1) {
			const words = Array.from({ length }, (_, index) => `word${'x'.repeat(index)}`);
			expect(asked(words.join(' ')).length).toBeLessThanOrEqual(24);
		}
	});
});

describe('the closest reading', () => {
	const closest = (q: string, totals: Record<string, number>) => {
		const attempts = readings(q);
		const order = byCloseness(
			attempts,
			attempts.map(({ query }) => totals[query.q] ?? 0),
			1000
		);
		return order.map((index) => attempts[index]?.query.q);
	};

	it('keeps the rare words', () => {
		const totals = { horses: 900, zebras: 4, zanzibar: 9, 'zebras zanzibar': 1, 'horses zanzibar': 8 };
		expect(closest('zebras horses zanzibar', totals)[0]).toBe('zebras zanzibar');
	});

	it('prefers a word that the thesaurus knows to one that only happens to be rare', () => {
		expect(closest('ivory whatnot', { ivory: 60, whatnot: 5 })).toEqual(['ivory', 'whatnot']);
	});

	it('is none that finds nothing', () => {
		expect(closest('ivory whatnot', { whatnot: 5 })).toEqual(['whatnot']);
	});
});
