import { describe, expect, it } from 'vitest';
import { crimeTree, type FacetRow } from './facet-rows.ts';

const row = (value: string, count: number, state: FacetRow['state'] = 'off'): FacetRow => ({
	value,
	count,
	state
});

describe('the tree of crimes', () => {
	it('puts types under their group, and none under a group with a single type', () => {
		const tree = crimeTree([
			row('people', 5),
			row('human-trafficking', 4),
			row('drugs', 3),
			row('drug-trafficking', 3)
		]);
		expect(tree.map(({ group, types }) => [group.value, types.map(({ value }) => value)])).toEqual([
			['people', ['human-trafficking']],
			['drugs', []]
		]);
	});

	it('keeps a chosen type in sight when neither it nor its group has any result', () => {
		expect(crimeTree([row('illegal-gambling', 0, 'on')])).toEqual([
			{ group: row('gambling', 0), types: [row('illegal-gambling', 0, 'on')] }
		]);
	});
});
