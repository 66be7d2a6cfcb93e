import { intlLocale, type Language } from './language.ts';

/** Where INTERPOL's usage differs from the one built into JavaScript engines. */
const NAMES: Record<Language, Record<string, string>> = {
	en: {
		HK: 'Hong Kong (China)',
		MO: 'Macao (China)',
		MM: 'Myanmar',
		PS: 'Palestine',
		TR: 'Türkiye',
		VN: 'Viet Nam'
	},
	fr: { HK: 'Hong Kong (Chine)', MO: 'Macao (Chine)', MM: 'Myanmar', PS: 'Palestine' },
	es: { HK: 'Hong Kong (China)', MO: 'Macao (China)', MM: 'Myanmar', PS: 'Palestina' },
	ar: {
		HK: 'هونغ كونغ (الصين)',
		MO: 'ماكاو (الصين)',
		MM: 'ميانمار',
		CI: 'كوت ديفوار',
		VN: 'فييت نام',
		PS: 'فلسطين'
	}
};

const displayNames = new Map<Language, Intl.DisplayNames>();
/** Asking the JavaScript engine for a name takes long, and every record asks for several in four languages. */
const known = new Map<string, string>();

/** Name of a country or territory in the reader's language; the code itself when nobody knows one. */
export function countryName(code: string, language: Language): string {
	const key = `${language}-${code}`;
	let name = known.get(key);
	if (name === undefined) known.set(key, (name = NAMES[language][code] ?? askFor(code, language)));
	return name;
}

function askFor(code: string, language: Language): string {
	let names = displayNames.get(language);
	if (!names) {
		names = new Intl.DisplayNames([intlLocale(language)], { type: 'region', fallback: 'code' });
		displayNames.set(language, names);
	}
	return names.of(code) ?? code;
}
