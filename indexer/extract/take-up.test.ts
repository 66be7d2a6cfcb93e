import { describe, expect, test } from 'vitest';
import type { Language } from '#domain/language.ts';
import { extractFacts } from './facts.ts';

const told = (language: Language, text: string) => {
	const { arrests, rescued, seizures } = extractFacts(text, language);
	return [...arrests, ...rescued, ...seizures].map(({ figure }) => `${figure.value} ${figure.unit}`);
};

describe('a verb takes up what was told before', () => {
	test.each<[Language, string, string[]]>([
		['en', 'The hold contained 320 live parrots. They have all been seized.', ['320 items']],
		['fr', 'La soute contenait 320 perroquets vivants. Ils ont tous été saisis.', ['320 items']],
		['es', 'En la bodega viajaban 320 loros vivos. Fueron decomisados.', ['320 items']],
		['ar', 'كان في العنبر 320 ببغاء حيا، وقد تمت مصادرتها.', ['320 items']]
	])('by a pronoun (%s)', (language, text, expected) => {
		expect(told(language, text)).toEqual(expected);
	});

	test.each<[Language, string, string[]]>([
		['en', 'The bus hid 212 kg of hashish, which customs officers confiscated.', ['212 kg']],
		['fr', 'Le car cachait 212 kg de haschich, que les douaniers ont confisqués.', ['212 kg']],
		['es', 'El autobús ocultaba 212 kg de hachís, que los aduaneros decomisaron.', ['212 kg']]
	])('in a clause with a subject of its own (%s)', (language, text, expected) => {
		expect(told(language, text)).toEqual(expected);
	});

	test('and tells people from goods by the Arabic pronoun', () => {
		expect(told('ar', 'غرّمت المحكمة عشرين تاجرا، وأُتلفت 3800 حقيبة بعد حجزها.')).toEqual(['3800 items']);
	});

	test('but takes up no money that was lost', () => {
		expect(told('en', 'The victims lost USD 3 million. They were freed.')).toEqual([]);
	});
});

describe('people and goods are told by where they are', () => {
	test.each<[Language, string]>([
		['en', 'The crackdown has seen 57 people end up in police cells.'],
		['fr', 'Depuis mardi, 57 personnes dorment en cellule.'],
		['es', 'El operativo terminó con 57 personas entre rejas.'],
		['ar', 'بات 57 شخصا في قبضة الشرطة.']
	])('in custody (%s)', (language, text) => {
		expect(told(language, text)).toEqual(['57 people']);
	});

	test.each<[Language, string]>([
		['en', 'The prison holds 1,200 inmates in cells built for 600.'],
		['en', 'Police are looking for 14 suspects whose accomplices are in custody.'],
		['fr', 'La prison compte 1 200 détenus pour 600 places en cellule.'],
		['es', 'El narcotraficante pasó 14 años entre rejas.'],
		['ar', 'قضى المهرب 14 عاما خلف القضبان.']
	])('unless they live there, or others are there (%s: %s)', (language, text) => {
		expect(told(language, text)).toEqual([]);
	});

	test('unless a court sent them there', () => {
		expect(told('en', 'A court sentenced nine smugglers to prison.')).toEqual([]);
	});

	test('and a list is summed up by a noun', () => {
		expect(told('en', 'Four tonnes of ivory and 19 rhino horns: that was the haul.')).toEqual([
			'4 tonnes',
			'19 items'
		]);
	});
});

describe('who was arrested', () => {
	test('counts the one behind an article too', () => {
		expect(told('en', 'A woman and two men were arrested.')).toEqual(['3 people']);
		expect(told('fr', 'Une femme et deux hommes ont été arrêtés.')).toEqual(['3 people']);
		expect(told('en', 'Two Belgians, a Dutch national and three Romanians were arrested.')).toEqual([
			'6 people'
		]);
	});

	test('is not the one whose driver was', () => {
		expect(told('en', 'Officers found 40 migrants in a lorry whose driver was arrested.')).toEqual([]);
	});

	test('is a part of the total that a later sentence gives', () => {
		const { arrests } = extractFacts('Police took 15 men into custody. That brings arrests to 83.', 'en');
		expect(arrests.map(({ figure, scope }) => `${figure.value} ${scope}`)).toEqual(['15 part', '83 whole']);
	});
});
