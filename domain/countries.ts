import type { Region } from './region.ts';

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

/** Every country and territory code of ISO 3166-1 alpha-2 that lies in one of INTERPOL's regions. */
export const COUNTRY_CODES: readonly string[] = Object.values(COUNTRIES_OF_REGION)
	.flatMap((codes) => codes.split(' '))
	.sort();

const KNOWN = new Set(COUNTRY_CODES);

export function isCountryCode(value: string): boolean {
	return KNOWN.has(value);
}
