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
