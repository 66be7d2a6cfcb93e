import { describe, expect, it } from 'vitest';
import { emptyQuery } from '#domain/query.ts';
import { chosenCrime, toggleCrime } from './chosen-crime.ts';

const asking = (...crime: string[]) => ({ ...emptyQuery(), crime });

describe('a crime group in a list', () => {
	it('is chosen by itself, and through its only type', () => {
		expect(chosenCrime(asking('cyber'), 'cyber')).toBe('wholly');
		expect(chosenCrime(asking('cybercrime'), 'cyber')).toBe('wholly');
		expect(chosenCrime(asking('drugs'), 'cyber')).toBe('not');
	});

	it('is chosen in part when some of its types are', () => {
		expect(chosenCrime(asking('corruption'), 'finance')).toBe('partly');
		expect(chosenCrime(asking('finance'), 'corruption')).toBe('wholly');
	});

	it('takes the place of its types, and leaves with them', () => {
		expect(toggleCrime(asking('corruption', 'drugs'), 'finance').crime).toEqual(['drugs', 'finance']);
		expect(toggleCrime(asking('cybercrime', 'drugs'), 'cyber').crime).toEqual(['drugs']);
		expect(toggleCrime(asking('cyber'), 'cyber').crime).toEqual([]);
	});

	it('is asked for again where it was left out', () => {
		expect(toggleCrime(asking('-cyber'), 'cyber').crime).toEqual(['cyber']);
	});
});
