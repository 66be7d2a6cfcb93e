import { describe, expect, it } from 'vitest';
import { namesNotMeant, onlyNamesIn } from './namesakes.ts';

describe('namesNotMeant', () => {
	it.each([
		'ivory',
		'IVORY kenya',
		'ivoire',
		'saisie d’ivoire',
		'marfil',
		'العاج',
		'بالعاج',
		'elephant tusks'
	])('"%s" asks for the thing', (q) => expect(namesNotMeant(q)).toEqual(['CI']));

	it.each(['Ivory Coast', 'cote d’ivoire', "côte d'ivoire", 'Costa de Marfil', 'ساحل العاج', 'kenya', ''])(
		'"%s" does not',
		(q) => expect(namesNotMeant(q)).toEqual([])
	);

	it('takes the thing beside the country for the thing', () => {
		expect(namesNotMeant('ivoire Côte d’Ivoire')).toEqual(['CI']);
	});

	it('leaves alone what is quoted or not wanted', () => {
		expect(namesNotMeant('"ivoire"')).toEqual([]);
		expect(namesNotMeant('kenya -ivory')).toEqual([]);
	});
});

describe('onlyNamesIn', () => {
	it.each([
		'Raids in Ghana and Côte d’Ivoire',
		'Redadas en Costa de Marfil',
		'مداهمات في ساحل العاج',
		'The Ivory Coast'
	])('"%s" has the word in the name only', (text) => expect(onlyNamesIn([text])).toEqual(['CI']));

	it.each([
		['the thing beside the country', ['Ivory seized', 'en Côte d’Ivoire']],
		['another word for the thing', ['Elephant tusks in Ivory Coast']],
		['the thing alone', ['marfil en Kenia']],
		['neither', ['Raids in Ghana']]
	])('a record may have %s', (_, texts) => expect(onlyNamesIn(texts)).toEqual([]));
});
