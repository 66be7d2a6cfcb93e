import { describe, expect, test } from 'vitest';
import type { Language } from '#domain/language.ts';
import { extractFacts } from './facts.ts';

const told = (language: Language, text: string) => {
	const { arrests, rescued, seizures } = extractFacts(text, language);
	return [...arrests, ...rescued, ...seizures].map(({ figure }) => `${figure.value} ${figure.unit}`);
};

describe('what no known verb claims', () => {
	test.each<[Language, string, string[]]>([
		['en', 'Under the deck of the dhow lay 212 elephant tusks, coastguards said.', ['212 items']],
		['fr', 'Sous le pont dormaient 212 défenses d’éléphant, selon les garde-côtes.', ['212 items']],
		['es', 'Bajo la cubierta dormían 212 colmillos, según los guardacostas.', ['212 items']],
		['ar', 'كان تحت سطح القارب 212 نابا من العاج، بحسب خفر السواحل.', ['212 items']]
	])('is seized where it is goods (%s)', (language, text, expected) => {
		expect(told(language, text)).toEqual(expected);
	});

	test.each<[Language, string]>([
		['en', 'Police say the gang sold 12,000 pills a month.'],
		['en', 'Four hundred officers and 40 sniffer dogs took part in the exercise.'],
		['en', 'The museum said 16 statues had been stolen; police are investigating.'],
		['en', 'Canada has handed over 200 scanners and 12 vehicles to the border police of Mali.'],
		['en', 'Thieves made off with nine paintings; police have issued photographs.'],
		['en', 'The police museum displays 300 weapons and two patrol cars.'],
		['fr', 'Le Japon a offert 45 ordinateurs et trois véhicules à la police du Togo.'],
		['fr', 'Des cambrioleurs ont emporté douze toiles ; la police recherche trois hommes.'],
		['es', 'Los ladrones huyeron con 15 cuadros y 3 esculturas, informó la policía.'],
		['es', 'En el parque viven 400 gorilas y 90 elefantes protegidos por 300 guardas.'],
		['ar', 'تبرعت اليابان بـ 40 مركبة و200 جهاز حاسوب لشرطة السودان.'],
		['ar', 'تحتوي قاعدة بيانات الشرطة على 52 ألف قطعة فنية مسروقة.'],
		['fr', 'Selon la police, le réseau avait écoulé 12 tonnes de cocaïne.'],
		['es', 'Según la policía, la red vendía 12.000 pastillas al mes.'],
		['ar', 'قالت الشرطة إن العصابة باعت 12 ألف قرص.']
	])('is not, where somebody else had it or police brought it (%s: %s)', (language, text) => {
		expect(told(language, text)).toEqual([]);
	});

	test.each<[Language, string, string[]]>([
		['en', 'Detectives winkled out 14 smugglers at the port.', ['14 people']],
		['en', 'The three brothers spent the night at a police station in handcuffs.', ['3 people']],
		['fr', 'Les trois frères ont passé la nuit au commissariat.', ['3 people']],
		['es', 'Los tres hermanos pasaron la noche en comisaría.', ['3 people']],
		['ar', 'أمضى ثلاثة مهربين ليلتهم في المخفر.', ['3 people']],
		['en', 'Nineteen seamstresses now live in a shelter.', ['19 people']]
	])(
		'is arrested or rescued where its clause names a cell or safety (%s: %s)',
		(language, text, expected) => {
			expect(told(language, text)).toEqual(expected);
		}
	);

	test.each<[Language, string]>([
		['en', 'Detectives interviewed 14 smugglers at the port.'],
		['en', 'Three smugglers questioned at the police station in handcuffs were warned.'],
		['fr', 'Trois suspects recherchés ont échappé à la prison.']
	])('unless it was let go or sought (%s: %s)', (language, text) => {
		expect(told(language, text)).toEqual([]);
	});
});
