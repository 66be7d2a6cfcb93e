import type { Counted } from './counted.ts';
import type { Role } from './role-of.ts';
import type { Scene } from './scene.ts';
import { thingOf } from './thing-of.ts';
import type { Token } from './tokens.ts';
import { isWord } from './words.ts';

/** "1.9 million searches" of a database, which was asked "86,000 times". */
function isLookUp(tokens: readonly Token[], { to, nounTo, currency, measure }: Counted): boolean {
	if (currency ?? measure) return false;
	const noun = tokens.slice(to, Math.max(to + 2, nounTo)).some((token) => isWord(token, LOOK_UPS));
	return noun && tokens.some((token) => isWord(token, 'databases? bases? قواعد قاعده'));
}

const LOOK_UPS =
	'searches lookups? queries quer(?:y|ies) times recherches? interrogations? consultations? fois consultas? busquedas? veces استعلاما? استعلامات تقص بحث مره مرات';

/** "1,400 arrests", "300 raids", "14 countries": the noun says it all. */
export function directRole({ tokens, things, lexicon }: Scene, i: number): Role | undefined {
	const counted = things[i];
	if (!counted || isWord(tokens[counted.from - 1], lexicon.signals.not)) return undefined;
	// "La base de datos contiene 90 millones de registros"
	if (isWord(tokens[counted.from - 1], lexicon.storing)) return undefined;
	// "وعدد الموقوفين 21"
	const isBehind =
		lexicon.language === 'ar' && !(counted.thing ?? counted.what ?? counted.measure ?? counted.currency);
	if (isBehind && thingOf(tokens[counted.from - 1], lexicon) === 'arrests') return 'arrests';
	if (counted.thing === 'arrests') return 'arrests';
	if (counted.thing === 'rescues') return 'rescued';
	if (counted.thing === 'inspections' || isLookUp(tokens, counted)) return 'inspections';
	if (counted.thing === 'country') {
		return isWord(
			tokens[counted.nounTo - 1],
			'countr(?:y|ies) nations? pays paises pais بلدا? بلدان دوله دول'
		)
			? 'countries'
			: undefined;
	}
	return undefined;
}
