import type { Language } from './language.ts';

/** A part of the world that people search for by its name. No filter: `region.ts` has those. */
interface Subregion {
	names: Record<Language, string>;
	/** ISO 3166-1 alpha-2 codes of its countries and territories. */
	codes: string;
}

const part = (codes: string, en: string, fr: string, es: string, ar: string): Subregion => ({
	names: { en, fr, es, ar },
	codes
});

const CENTRAL_AMERICA = 'BZ CR GT HN NI PA SV';
const SOUTH_AMERICA = 'AR BO BR CL CO EC GF GY PE PY SR UY VE';
const CARIBBEAN = 'AG AI AW BB BS CU CW DM DO GD GP HT JM KN KY LC MQ MS PR SX TC TT VC VG VI';
const MIDDLE_EAST = 'AE BH EG IL IQ IR JO KW LB OM PS QA SA SY TR YE';

const SUBREGIONS: readonly Subregion[] = [
	part(
		'BF BJ CI CV GH GM GN GW LR ML MR NE NG SL SN TG',
		'West Africa',
		'Afrique de l’Ouest',
		'África Occidental',
		'غرب أفريقيا'
	),
	part(
		'BI DJ ER ET KE KM MG MU RW SC SD SO SS TZ UG',
		'East Africa',
		'Afrique de l’Est',
		'África Oriental',
		'شرق أفريقيا'
	),
	part('AO CD CF CG CM GA GQ ST TD', 'Central Africa', 'Afrique centrale', 'África Central', 'وسط أفريقيا'),
	part(
		'AO BW LS MW MZ NA SZ ZA ZM ZW',
		'Southern Africa',
		'Afrique australe',
		'África Austral',
		'الجنوب الأفريقي'
	),
	part('DZ EG LY MA TN', 'North Africa', 'Afrique du Nord', 'Norte de África', 'شمال أفريقيا'),
	part('BF ML MR NE TD', 'Sahel', 'Sahel', 'Sahel', 'الساحل'),
	part(MIDDLE_EAST, 'Middle East', 'Moyen-Orient', 'Oriente Medio', 'الشرق الأوسط'),
	part(
		'BN ID KH LA MM MY PH SG TH TL VN',
		'Southeast Asia',
		'Asie du Sud-Est',
		'Sudeste Asiático',
		'جنوب شرق آسيا'
	),
	part('AF BD BT IN LK MV NP PK', 'South Asia', 'Asie du Sud', 'Asia Meridional', 'جنوب آسيا'),
	part('CN HK JP KP KR MN MO TW', 'East Asia', 'Asie de l’Est', 'Asia Oriental', 'شرق آسيا'),
	part('KG KZ TJ TM UZ', 'Central Asia', 'Asie centrale', 'Asia Central', 'آسيا الوسطى'),
	part('AL BA BG GR HR ME MK RO RS SI', 'Balkans', 'Balkans', 'Balcanes', 'البلقان'),
	part(
		`MX CU DO ${CENTRAL_AMERICA} ${SOUTH_AMERICA}`,
		'Latin America',
		'Amérique latine',
		'América Latina',
		'أمريكا اللاتينية'
	),
	part(SOUTH_AMERICA, 'South America', 'Amérique du Sud', 'América del Sur', 'أمريكا الجنوبية'),
	part(CENTRAL_AMERICA, 'Central America', 'Amérique centrale', 'América Central', 'أمريكا الوسطى'),
	part('CA MX US', 'North America', 'Amérique du Nord', 'América del Norte', 'أمريكا الشمالية'),
	part(CARIBBEAN, 'Caribbean', 'Caraïbes', 'Caribe', 'الكاريبي'),
	part(
		'AU CK FJ FM KI MH NC NR NU NZ PF PG PW SB TO TV VU WS',
		'Pacific',
		'Pacifique',
		'Pacífico',
		'المحيط الهادئ'
	)
];

/** A record belongs to a part of the world when at least this share of its countries lies there. */
const SHARE = 0.5;

/** The parts of the world in which most of some countries lie, so that their names find the record. */
export function subregionsOf(codes: readonly string[]): Record<Language, string>[] {
	if (codes.length === 0) return [];
	return SUBREGIONS.filter((subregion) => {
		const inside = new Set(subregion.codes.split(' '));
		return codes.filter((code) => inside.has(code)).length >= codes.length * SHARE;
	}).map(({ names }) => names);
}
