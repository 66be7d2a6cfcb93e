import { describe, expect, it } from 'vitest';
import { readFileSync } from 'node:fs';
import type { Operation } from '#domain/operation.ts';
import { tellRecord } from './told-record.ts';

const operations = readFileSync(new URL('../../../../data/operations.ndjson', import.meta.url), 'utf8')
	.split('\n')
	.filter(Boolean)
	.map((line) => JSON.parse(line) as Operation);
const told = (id: string) => {
	const operation = operations.find((one) => one.id === id);
	return operation && tellRecord(operation, 'stated', 'en');
};

describe('an operation under the charts', () => {
	it('tells what a source gives where no figure is on record, and counts none', () => {
		expect(told('ikatere-2021')?.figures.some(({ measure }) => measure === 'arrests')).toBe(false);
		expect(told('ikatere-2021')?.unsettled).toEqual([
			expect.objectContaining({
				measure: 'arrests',
				rivals: [expect.objectContaining({ publisher: '247 News Agency (EFE)' })]
			})
		]);
	});

	it('hides no rival: each stands with its figure or by itself', () => {
		const shown = operations.flatMap((operation) => {
			const { figures, unsettled } = tellRecord(operation, 'stated', 'en');
			return [...figures, ...unsettled].flatMap(({ rivals }) => rivals);
		});
		const kept = operations.flatMap(({ rivals = [] }) => rivals);
		expect(kept.length).toBeGreaterThan(20);
		expect(shown).toHaveLength(kept.length);
	});
});
