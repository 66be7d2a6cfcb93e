import { expect, test } from 'vitest';
import type { NoticeCount } from '#domain/notice-count.ts';
import { countEntry, latestWorldwide } from './notice-table.ts';

function count(id: string, fields: Partial<NoticeCount>): ReturnType<typeof countEntry> {
	const record: NoticeCount = {
		id,
		type: 'red',
		measure: 'issued',
		year: 2024,
		count: { value: 1, bound: 'exact', unit: 'notices' },
		sources: [{ url: 'https://example.org/', publisher: 'Example' }],
		confidence: 'high',
		...fields
	};
	return countEntry({ record }, 'en');
}

test('the newest worldwide count of each measure is chosen, and counts of one country never are', () => {
	const rows = latestWorldwide(
		[
			count('old', { year: 2023 }),
			count('new', { year: 2024 }),
			count('india', { year: 2025, country: 'IN' }),
			count('stock', { measure: 'in-circulation', year: 2023, asOf: '2023-12-31' }),
			count('later-stock', { measure: 'in-circulation', year: 2024, asOf: '2024-02' })
		],
		['red', 'green']
	);
	expect(rows[0]?.latest.issued?.id).toBe('new');
	expect(rows[0]?.latest['in-circulation']?.id).toBe('later-stock');
	expect(rows[0]?.latest.public).toBeUndefined();
	expect(rows[1]).toEqual({ type: 'green', latest: {} });
});

test('a whole year stands before a newer count of a part of one', () => {
	const rows = latestWorldwide(
		[count('half', { year: 2025, from: '2025-01-01', asOf: '2025-06-30' }), count('year', { year: 2024 })],
		['red']
	);
	expect(rows[0]?.latest.issued?.id).toBe('year');
});
