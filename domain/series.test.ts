import { describe, expect, it } from 'vitest';
import { fromRoman, nameVariants, seriesId, seriesName, toRoman } from './series.ts';

describe('roman numerals', () => {
	it('come back unchanged from 1 to 49', () => {
		const numbers = Array.from({ length: 49 }, (_, index) => index + 1);
		expect(numbers.map(toRoman).map(fromRoman)).toEqual(numbers);
	});

	it.each([
		[4, 'IV'],
		[9, 'IX'],
		[14, 'XIV'],
		[16, 'XVI'],
		[40, 'XL'],
		[49, 'XLIX']
	])('%i is %s', (value, numeral) => {
		expect(toRoman(value)).toBe(numeral);
		expect(fromRoman(numeral)).toBe(value);
	});

	it.each(['', 'IIII', 'VV', 'IC', 'xvi', 'L', 'VIX', 'MIX', 'IL'])('%j is none we read', (text) => {
		expect(fromRoman(text)).toBeUndefined();
	});
});

describe('nameVariants', () => {
	it('offers the arabic twin of a roman edition, and the other way round', () => {
		expect(nameVariants('Operation Pangea XVI')).toEqual(['Operation Pangea XVI', 'Operation Pangea 16']);
		expect(nameVariants('Operation Cocair 3')).toEqual(['Operation Cocair 3', 'Operation Cocair III']);
	});

	it('reads every numeral of a double name', () => {
		expect(nameVariants('Operations Athena II and Pandora IV')).toContain(
			'Operations Athena 2 and Pandora 4'
		);
	});

	it('leaves years and names without a numeral alone', () => {
		expect(nameVariants('Operation First Light 2024')).toEqual(['Operation First Light 2024']);
		expect(nameVariants('Operation Lionfish')).toEqual(['Operation Lionfish']);
	});

	it('does not take letters inside a word for a numeral', () => {
		expect(nameVariants('Operation VIXEN')).toEqual(['Operation VIXEN']);
	});
});

describe('seriesId', () => {
	it.each([
		['First Light', 'first-light'],
		['SOGA', 'soga'],
		['30 Days at Sea', '30-days-at-sea'],
		['Épervier', 'epervier'],
		['Trigger-Salvo', 'trigger-salvo'],
		['  Black   Poseidon! ', 'black-poseidon']
	])('makes %j into %s', (name, id) => {
		expect(seriesId(name)).toBe(id);
	});

	it.each(['SOGA', 'HAECHI', 'KAFO', 'PAWS', 'First Light', 'Black Poseidon', 'Pangea'])(
		'is undone by seriesName for %s',
		(name) => {
			expect(seriesName(seriesId(name))).toBe(name);
		}
	);
});
