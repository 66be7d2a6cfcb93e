import { describe, expect, it } from 'vitest';
import { NoticeCount } from './notice-count.ts';

const count = (fields: object, figure: object = {}) => ({
	id: 'red-public-cn-2014',
	type: 'red',
	measure: 'public',
	country: 'CN',
	year: 2014,
	count: { value: 160, bound: 'at-least', unit: 'notices', ...figure },
	sources: [{ url: 'https://www.interpol.int/a', publisher: 'INTERPOL' }],
	confidence: 'medium',
	...fields
});
const problemsOf = (record: unknown) =>
	NoticeCount.safeParse(record).error?.issues.map(({ message }) => message);

describe('NoticeCount', () => {
	it('takes 160 public notices only as "at least": the service shows no more', () => {
		expect(problemsOf(count({}))).toBeUndefined();
		expect(problemsOf(count({}, { bound: 'exact' }))).toEqual([
			'a public count of exactly 160 is the service’s cap: bound must be "at-least"'
		]);
	});

	it('takes 160 of another measure, and other public counts, as they are', () => {
		expect(problemsOf(count({ measure: 'issued' }, { bound: 'exact' }))).toBeUndefined();
		expect(problemsOf(count({}, { value: 161, bound: 'exact' }))).toBeUndefined();
	});

	it('counts diffusions too, but knows no other colours', () => {
		expect(problemsOf(count({ type: 'diffusion' }))).toBeUndefined();
		expect(problemsOf(count({ type: 'pink' }))).toHaveLength(1);
	});

	it('wants a source', () => {
		expect(problemsOf(count({ sources: [] }))).toHaveLength(1);
	});
});
