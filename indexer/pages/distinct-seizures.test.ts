import { expect, test } from 'vitest';
import { extractFacts } from '../extract/facts.ts';
import { distinctSeizures } from './distinct-seizures.ts';

const seized = (text: string) =>
	distinctSeizures(extractFacts(text, 'en').seizures).map(
		({ figure: { bound, value, unit } }) => `${bound} ${value} ${unit}`
	);

test('goods told twice count once, by the number that says more', () => {
	expect(seized('Police seized more than 11,000 objects. In all, 11,049 objects were seized.')).toEqual([
		'exact 11049 items'
	]);
	expect(seized('Police seized more than 2.4 tonnes of ivory.\n• 2.4 tonnes of ivory seized')).toEqual([
		'at-least 2.4 tonnes'
	]);
});
