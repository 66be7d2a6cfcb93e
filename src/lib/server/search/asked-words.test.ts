import { describe, expect, it } from 'vitest';
import { askedWords } from './asked-words.ts';

describe('the words that the search server is asked', () => {
	it.each([
		['drug trafficking in Colombia', 'drug trafficking Colombia'],
		['la lutte contre le braconnage en Afrique', 'lutte contre braconnage Afrique'],
		['lavado de dinero', 'lavado de dinero'],
		['armes à feu dans les Balkans', 'armes à feu Balkans'],
		['تهريب المخدرات في أفريقيا', 'تهريب المخدرات أفريقيا'],
		['"war on drugs" in Asia', '"war on drugs" Asia'],
		['le trafic d’ivoire', 'd’ivoire'],
		['ivory smuggling', 'ivory'],
		['drug smuggling', 'drug smuggling'],
		['trafficking in Kenya', 'trafficking Kenya'],
		['الاتجار بالنمر', 'النمر'],
		['pangea 5', 'pangea "5"'],
		['opération pangea XVI', 'opération pangea "XVI"'],
		['gambling 2014', 'gambling 2014'],
		['la', 'la'],
		['the', 'the']
	])('of %s are %s', (typed, asked) => {
		expect(askedWords(typed)).toBe(asked);
	});
});
