import { readFileSync } from 'node:fs';
import { expect, it, test } from 'vitest';
import { placeName } from './place-name.ts';

test.each([
	['Lyon', 'ar', 'ليون'],
	['Bogotá', 'ar', 'بوغوتا'],
	['Saint Petersburg', 'fr', 'Saint-Pétersbourg'],
	['Beijing', 'es', 'Pekín'],
	['Singapore', 'es', 'Singapur'],
	['Nowhere-on-Sea', 'ar', 'Nowhere-on-Sea']
] as const)('%s in %s is %s', (place, language, name) => {
	expect(placeName(place, language)).toBe(name);
});

it('is known in Arabic for every place on file', () => {
	const places = ['operations', 'news', 'events'].flatMap((collection) =>
		readFileSync(`data/${collection}.ndjson`, 'utf8')
			.trim()
			.split('\n')
			.map((line) => JSON.parse(line) as { place?: string; city?: string })
			.flatMap(({ place, city }) => place ?? city ?? [])
	);
	expect([...new Set(places)].filter((place) => placeName(place, 'ar') === place)).toEqual([]);
});
