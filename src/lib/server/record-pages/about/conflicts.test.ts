import { expect, test } from 'vitest';
import type { CountryProfile } from '#domain/country-profile.ts';
import type { NoticeCount } from '#domain/notice-count.ts';
import { countEntry } from '../notice-table.ts';
import { claimConflicts, countConflicts } from './conflicts.ts';

const source = (publisher: string) => ({ url: `https://example.org/${publisher}`, publisher });

test('two dates of membership are one conflict, and editions that agree stand together', () => {
	const china: CountryProfile = {
		id: 'cn',
		code: 'CN',
		claims: [
			{ subject: 'member-since', date: '1923-09-07', source: source('a'), edition: 'French' },
			{ subject: 'member-since', date: '1923-09-07', source: source('a'), edition: 'Spanish' },
			{ subject: 'member-since', date: '1961-09-04', source: source('b') },
			{ subject: 'sub-bureau', text: { en: 'Hong Kong' }, source: source('a') },
			{ subject: 'sub-bureau', text: { en: 'Macao' }, source: source('a') }
		]
	};
	const conflicts = claimConflicts([china], 'en');
	expect(conflicts).toHaveLength(1);
	expect(conflicts[0]).toMatchObject({
		kind: 'claim',
		country: 'CN',
		subject: 'member-since',
		claims: [
			{ date: '1923-09-07', saidBy: [{ edition: 'French' }, { edition: 'Spanish' }] },
			{ date: '1961-09-04' }
		]
	});
});

test('counts differ only when they are of the same thing at the same time', () => {
	const count = (id: string, value: number, fields: Partial<NoticeCount>) =>
		countEntry(
			{
				record: {
					id,
					type: 'red',
					measure: 'in-circulation',
					year: 2019,
					count: { value, bound: 'exact', unit: 'notices' },
					sources: [source('a')],
					confidence: 'high',
					...fields
				}
			},
			'en'
		);
	const idsOf = (counts: Parameters<typeof countConflicts>[0]) =>
		countConflicts(counts).map((conflict) =>
			conflict.kind === 'count' ? conflict.counts.map(({ id }) => id) : []
		);
	expect(idsOf([count('a', 58_000, {}), count('b', 62_448, { asOf: '2019-12-31' })])).toEqual([['a', 'b']]);
	expect(
		idsOf([count('a', 58_000, { asOf: '2019-03-01' }), count('b', 62_448, { asOf: '2019-12-31' })])
	).toEqual([]);
	expect(idsOf([count('a', 58_000, {}), count('b', 62_448, { country: 'CN' })])).toEqual([]);
	expect(idsOf([count('a', 58_000, {}), count('b', 58_000, {})])).toEqual([]);
});
