import { describe, expect, test } from 'vitest';
import type { Language } from '#domain/language.ts';
import { findCountries, parseCountry } from './countries.ts';
import { detectLanguage } from './detect-language.ts';
import { LEXICONS } from './lexicon/all.ts';
import { operationKey } from './operation-key.ts';
import { findOperations } from './operation-names.ts';
import { tokenize } from './tokens.ts';

describe('operations', () => {
	const namesIn = (language: Language, text: string) =>
		findOperations(text, tokenize(text, language), LEXICONS[language]).map(({ name, series, edition }) =>
			[name, series, edition].filter(Boolean).join(' | ')
		);

	test.each<[Language, string, string[]]>([
		['en', 'Operation Storm VI saw 87 arrests', ['Storm VI | Storm | VI']],
		[
			'en',
			'Operation Lionfish – ASEAN, which involved 2,000 officials',
			['Lionfish – ASEAN | Lionfish | ASEAN']
		],
		['en', 'Operations Spartacus I and II', ['Spartacus I | Spartacus | I', 'Spartacus II | Spartacus | II']],
		['en', 'Operation 30 Days at Sea 3.0 ended', ['30 Days at Sea 3.0 | 30 Days at Sea | 3.0']],
		['en', 'the operation, codenamed Grey Falcon II, ended', ['Grey Falcon II | Grey Falcon | II']],
		['en', 'an INTERPOL-coordinated operation targeting gambling', []],
		[
			'fr',
			'Au cours de cette opération d’un mois baptisée SOGA III, des policiers',
			['SOGA III | SOGA | III']
		],
		[
			'es',
			'La operación, bautizada con el nombre de INTERCOPS - SPARTACUS III y coordinada',
			['INTERCOPS - SPARTACUS III | SPARTACUS | III']
		],
		['es', 'en el marco de la operación PANGEA IX de INTERPOL', ['PANGEA IX | PANGEA | IX']],
		['ar', 'عملية «سبارتاكوس 2» (Spartacus II) في 2014', ['Spartacus II | Spartacus | II']]
	])('%s: %s', (language, text, expected) => {
		expect(namesIn(language, text)).toEqual(expected);
	});

	test('are the same in roman and arabic numerals, capitals and small letters', () => {
		expect(operationKey({ series: 'PANGEA', edition: 'IX' })).toBe(
			operationKey({ series: 'Pangea', edition: '9' })
		);
	});
});

describe('countries', () => {
	test.each<[Language, string, string]>([
		['en', 'China, Hong Kong (China), Macao (China) and Vietnam; South Koreans', 'CN HK MO VN KR'],
		['en', 'the Democratic Republic of the Congo, Papua New Guinea, Côte d’Ivoire', 'CD PG CI'],
		['en', 'the South China Sea, the Gulf of Guinea, South American police', ''],
		['fr', 'menée au Bhoutan, en Chine, en Inde et au Népal par des policiers chinois', 'BT CN IN NP'],
		['fr', 'des dollars australiens, la mer de Chine', ''],
		['es', 'China continental, Hong Kong y Macao; EE. UU.; agentes peruanos', 'CN HK MO US PE'],
		['ar', 'في الصين وهونغ كونغ (الصين) وللولايات المتحدة وبالفلبين', 'CN HK US PH'],
		['ar', 'الجرائم المالية في بلدان أمريكا اللاتينية', '']
	])('%s: %s', (language, text, expected) => {
		expect(findCountries(text, language).join(' ')).toBe(expected);
	});

	test('are read from labels in any language', () => {
		expect(parseCountry('Corea del Sur')).toBe('KR');
		expect(parseCountry('HONG KONG (Chine)')).toBe('HK');
		expect(parseCountry('Atlantis')).toBeUndefined();
	});
});

describe('language', () => {
	test.each<[string, Language | undefined]>([
		['Police in six countries have closed the networks behind the trade.', 'en'],
		['Les policiers de six pays ont fermé des réseaux dans toute la région.', 'fr'],
		['Las fuerzas policiales de seis países cerraron las redes de la región.', 'es'],
		['أغلقت الشرطة في ستة بلدان شبكات في المنطقة', 'ar'],
		['Die Polizei hat in sechs Ländern die Netze geschlossen und nicht nur das.', undefined],
		['A polícia de seis países fechou as redes e não foi a única na região com mais prisões.', undefined],
		['La polizia di sei paesi ha chiuso le reti della regione e degli scafisti nella notte.', undefined],
		['Полиция шести стран закрыла сети', undefined],
		['پلیس شش کشور شبکه‌های قاچاق را بست و گفت که چند نفر دستگیر شدند', undefined],
		['12345', undefined]
	])('%s → %s', (text, expected) => {
		expect(detectLanguage(text)).toBe(expected);
	});
});
