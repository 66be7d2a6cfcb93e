import type { Language } from './language.ts';

/** INTERPOL's regions, and the whole world for operations without one. */
export const REGIONS = ['africa', 'americas', 'asia-pacific', 'europe', 'mena', 'global'] as const;
export type Region = (typeof REGIONS)[number];

export const REGION_LABELS: Record<Region, Record<Language, string>> = {
	africa: { en: 'Africa', fr: 'Afrique', es: 'África', ar: 'أفريقيا' },
	americas: { en: 'Americas', fr: 'Amériques', es: 'Américas', ar: 'الأمريكتان' },
	'asia-pacific': {
		en: 'Asia and South Pacific',
		fr: 'Asie et Pacifique Sud',
		es: 'Asia y Pacífico Sur',
		ar: 'آسيا وجنوب المحيط الهادئ'
	},
	europe: { en: 'Europe', fr: 'Europe', es: 'Europa', ar: 'أوروبا' },
	mena: {
		en: 'Middle East and North Africa',
		fr: 'Moyen-Orient et Afrique du Nord',
		es: 'Oriente Medio y Norte de África',
		ar: 'الشرق الأوسط وشمال أفريقيا'
	},
	global: { en: 'Worldwide', fr: 'Monde entier', es: 'Todo el mundo', ar: 'العالم' }
};

/** Countries and territories of each region, by ISO 3166-1 alpha-2 code. */
export const COUNTRIES_OF_REGION: Record<Exclude<Region, 'global'>, string> = {
	africa:
		'AO BF BI BJ BW CD CF CG CI CM CV DJ ER ET GA GH GM GN GQ GW KE KM LR LS MG ML MR MU MW MZ NA NE NG RE RW SC SD SH SL SN SO SS ST SZ TD TG TZ UG YT ZA ZM ZW',
	americas:
		'AG AI AR AW BB BL BM BO BQ BR BS BZ CA CL CO CR CU CW DM DO EC FK GD GF GL GP GS GT GY HN HT JM KN KY LC MF MQ MS MX NI PA PE PM PR PY SR SV SX TC TT US UY VC VE VG VI',
	'asia-pacific':
		'AF AS AU BD BN BT CC CK CN CX FJ FM GU HK HM ID IN IO JP KG KH KI KP KR KZ LA LK MH MM MN MO MP MV MY NC NF NP NR NU NZ PF PG PH PK PN PW SB SG TF TH TJ TK TL TM TO TV TW UM UZ VN VU WF WS',
	europe:
		'AD AL AM AT AX AZ BA BE BG BV BY CH CY CZ DE DK EE ES FI FO FR GB GE GG GI GR HR HU IE IL IM IS IT JE LI LT LU LV MC MD ME MK MT NL NO PL PT RO RS RU SE SI SJ SK SM TR UA VA',
	mena: 'AE BH DZ EG EH IQ IR JO KW LB LY MA OM PS QA SA SY TN YE'
};

const REGION_OF_COUNTRY = new Map(
	Object.entries(COUNTRIES_OF_REGION).flatMap(([region, codes]) =>
		codes.split(' ').map((code) => [code, region as Region] as const)
	)
);

/** Region of a country or territory; undefined for a code outside every region (Antarctica). */
export function regionOf(code: string): Region | undefined {
	return REGION_OF_COUNTRY.get(code);
}
