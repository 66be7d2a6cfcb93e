import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { SearchBody } from './requests.ts';
import { ROUTES } from './routes.ts';

const readme = readFileSync(join(import.meta.dirname, 'README.md'), 'utf8');

/** What stands between backticks in the first column of the table with this heading. */
function firstColumn(heading: string): string[] {
	const start = readme.search(new RegExp(`^\\| ${heading} +\\|`, 'm'));
	const table = readme.slice(start).split('\n\n')[0] ?? '';
	return table
		.split('\n')
		.slice(2)
		.flatMap((row) => [...(row.split('|')[1] ?? '').matchAll(/`([^`]+)`/g)].map(([, name]) => name ?? ''));
}

describe('the README', () => {
	it('names every endpoint', () => {
		expect(firstColumn('endpoint').sort()).toEqual(
			ROUTES.map(([method, path]) => `${method} ${path}`).sort()
		);
	});

	it('names every search parameter', () => {
		expect(firstColumn('search parameter').sort()).toEqual(Object.keys(SearchBody.shape).sort());
	});
});
