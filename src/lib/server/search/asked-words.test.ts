import { describe, expect, it } from 'vitest';
import { askedWords } from './asked-words.ts';

describe('the words that the search server is asked', () => {
	it.each([
		['drug trafficking in Colombia', 'drug trafficking Colombia'],
		['la lutte contre le braconnage en Afrique', 'lutte braconnage Afrique'],
		['lavado de dinero', 'lavado de dinero'],
		['armes à feu dans les Balkans', 'armes à feu Balkans'],
		['تهريب المخدرات في أفريقيا', 'تهريب المخدرات أفريقيا'],
		['"war on drugs" in Asia', '"war on drugs" Asia'],
		['le trafic d’ivoire', 'ivoire'],
		['escroqueries en Côte d’Ivoire', 'escroqueries Côte d’Ivoire'],
		['ivory smuggling', 'ivory'],
		['drug smuggling', 'drug smuggling'],
		['trafficking in Kenya', 'trafficking Kenya'],
		['الاتجار بالنمر', 'النمر'],
		['pangea 5', 'pangea "5"'],
		['opération pangea XVI', 'pangea "XVI"'],
		['gambling 2014', 'gambling 2014'],
		['la', 'la'],
		['how many people were arrested in Serengeti 2024', 'Serengeti 2024'],
		['cuántos detenidos en Pangea 2022', 'Pangea 2022'],
		['combien de personnes arrêtées pour pédophilie au Mexique', 'pédophilie Mexique'],
		['كم شخصا أوقف في عملية سنتينل', 'سنتينل'],
		['fugitives arrested', 'fugitives'],
		['arrests in Nigeria 2024', 'arrests Nigeria 2024'],
		['الأسلحة وتهريب الأخشاب', 'الأسلحة الأخشاب'],
		['نساء وأطفال', 'نساء أطفال'],
		['the current president of INTERPOL', 'president of INTERPOL'],
		['largest cocaine seizure', 'cocaine'],
		['la plus grande saisie d’ivoire', 'ivoire'],
		['la mayor incautación de cocaína', 'cocaína'],
		['أكبر عملية ضبط كوكايين', 'كوكايين'],
		['police training', 'training'],
		['police', 'police'],
		['the', 'the']
	])('of %s are %s', (typed, asked) => {
		expect(askedWords(typed).trimEnd()).toBe(asked);
	});

	it.each(['niger', 'Côte d’Ivoire', 'fraude au Niger ', 'مالي'])(
		'%s ends in a whole name of a place',
		(typed) => expect(askedWords(typed)).toMatch(/\S $/)
	);

	it.each(['nige', 'niger fraud', 'kenya "ivory"', 'kenya -ivory', 'ivory'])('%s may go on', (typed) =>
		expect(askedWords(typed)).toMatch(/\S$/)
	);
});
