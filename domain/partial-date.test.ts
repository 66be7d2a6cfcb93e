import { describe, expect, it } from 'vitest';
import { isPartialDate, PartialDate } from './partial-date.ts';

describe('PartialDate', () => {
	it.each(['2008', '2008-11', '2008-11-04', '2024-02-29', '1914-04'])('takes %s', (date) => {
		expect(PartialDate.parse(date)).toBe(date);
	});

	it.each([
		'',
		'08',
		'2008-13',
		'2008-00',
		'2008-11-31',
		'2023-02-29',
		'2008-1-4',
		'2008/11/04',
		' 2008',
		'2008-11-04T00:00:00Z',
		'20081104',
		'2008-11-'
	])('refuses %j, which is no date in one of the three forms', (date) => {
		expect(isPartialDate(date)).toBe(false);
	});

	it('says what it read and what it would take', () => {
		const { error } = PartialDate.safeParse('4 November 2008');
		expect(error?.issues[0]?.message).toBe(
			'"4 November 2008" is not a date; write 2008, 2008-11 or 2008-11-04'
		);
	});
});
