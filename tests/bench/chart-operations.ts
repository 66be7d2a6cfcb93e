import { CRIME_TYPES } from '#domain/crime-type.ts';
import type { Figure } from '#domain/figure.ts';
import type { Operation } from '#domain/operation.ts';

export const countryCodes = [
	'FR',
	'DE',
	'ES',
	'IT',
	'GB',
	'US',
	'BR',
	'AR',
	'CN',
	'IN',
	'TH',
	'SG',
	'NG',
	'ZA',
	'KE',
	'EG',
	'MA',
	'JP',
	'AU',
	'MX'
];
const WORDS = [
	'smuggling',
	'network',
	'raids',
	'border',
	'fraud',
	'suspects',
	'police',
	'seized',
	'victims',
	'laundering',
	'ivory',
	'online'
];
const BOUNDS = ['exact', 'exact', 'exact', 'at-least', 'about', 'nearly'] as const;

/** An invented operation, the same one for the same number at every run. */
export function syntheticOperation(number: number): Operation {
	const random = randomFrom(number);
	const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item;
	const some = (share: number) => random() < share;
	const figure = (highest: number, unit: string): Figure => ({
		// Most figures are small, some are very large, as in the record.
		value: Math.floor(highest ** random()),
		bound: pick(BOUNDS),
		unit
	});
	const two = (value: number) => String(value).padStart(2, '0');
	const sentence = Array.from({ length: 12 }, () => pick(WORDS)).join(' ');
	return {
		id: `invented-${number}`,
		name: `Operation ${number}`,
		announced: `${2001 + Math.floor(random() * 26)}-${two(1 + Math.floor(random() * 12))}-${two(1 + Math.floor(random() * 28))}`,
		crimeTypes: [...new Set([pick(CRIME_TYPES), ...(some(0.4) ? [pick(CRIME_TYPES)] : [])])],
		countries: [...new Set(Array.from({ length: 1 + Math.floor(random() * 6) }, () => pick(countryCodes)))],
		countriesComplete: false,
		...(some(0.9) ? { countriesCount: { ...figure(190, 'countries'), bound: 'exact' as const } } : {}),
		...(some(0.7) ? { arrests: figure(20_000, 'people') } : {}),
		...(some(0.3)
			? { seizureUsd: figure(5e9, 'USD'), seizureKind: pick(['goods', 'drugs', 'money'] as const) }
			: {}),
		...(some(0.2) ? { rescued: figure(3000, 'people') } : {}),
		seizures: some(0.4)
			? [{ what: { en: 'goods' }, figure: figure(100_000, pick(['kg', 'items', 'litres'])) }]
			: [],
		other: [],
		sources: [{ url: 'https://example.org/', publisher: 'Invented' }],
		confidence: 'high',
		title: { en: sentence },
		summary: { en: sentence }
	};
}

/** Small, fast and the same everywhere: mulberry32. */
function randomFrom(seed: number): () => number {
	let state = (seed + 1) * 0x9e3779b9;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
	};
}
