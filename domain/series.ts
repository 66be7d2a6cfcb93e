/** Id of an operation series, as it stands in addresses: "First Light" → "first-light". */
export function seriesId(name: string): string {
	return name
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-|-$/g, '');
}

const CAPITALS = new Set(['soga', 'haechi', 'kafo', 'paws', 'el', 'pacto', 'paccto']);

/** Name of a series from its id. Names are the same in every language. */
export function seriesName(id: string): string {
	return id
		.split('-')
		.map((word) => (CAPITALS.has(word) ? word.toUpperCase() : word.charAt(0).toUpperCase() + word.slice(1)))
		.join(' ');
}

const ROMAN: [string, number][] = [
	['XL', 40],
	['X', 10],
	['IX', 9],
	['V', 5],
	['IV', 4],
	['I', 1]
];

/** Value of a roman numeral up to XLIX; undefined for anything else. */
export function fromRoman(text: string): number | undefined {
	if (!/^(?:XL|X{0,3})(?:IX|IV|V?I{0,3})$/.test(text) || text === '') return undefined;
	let rest = text;
	let value = 0;
	for (const [sign, worth] of ROMAN) {
		while (rest.startsWith(sign)) {
			value += worth;
			rest = rest.slice(sign.length);
		}
	}
	return value;
}

/** A whole number from 1 to 49 in roman numerals. */
export function toRoman(value: number): string {
	let rest = value;
	let text = '';
	for (const [sign, worth] of ROMAN) {
		while (rest >= worth) {
			text += sign;
			rest -= worth;
		}
	}
	return text;
}

/** A name and its twin in the other numerals, so that "Pangea 16" finds "Pangea XVI" and the other way round. */
export function nameVariants(name: string): string[] {
	const arabic = name.replace(/\b[IVXL]+\b/g, (word) => String(fromRoman(word) ?? word));
	const roman = name.replace(/\b[1-9]\d?\b/g, (word) => (Number(word) < 50 ? toRoman(Number(word)) : word));
	return [...new Set([name, arabic, roman])];
}
