import { expect, test } from 'vitest';
import { toPartialDate } from './to-notice.ts';

test.each([
	['1979/03/14', '1979-03-14'],
	['1979/03/00', '1979-03'],
	['1979/00/00', '1979'],
	['1979/00/14', '1979'],
	['1979/3/4', '1979-03-04'],
	['1979/03', '1979-03'],
	['1979', '1979'],
	['0000/00/00', undefined],
	['0000', undefined],
	['1979/13/01', undefined],
	['1979/02/30', undefined],
	['1979/03/04/05', undefined],
	['unknown', undefined],
	['', undefined]
])('reads the service’s date %j as %j', (written, date) => {
	expect(toPartialDate(written)).toBe(date);
});
