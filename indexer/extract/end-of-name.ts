import { fromRoman } from '#domain/series.ts';
import { findCountries } from './countries.ts';
import { DEEDS, type Lexicon } from './lexicon/lexicon.ts';
import { thingOf } from './thing-of.ts';
import type { Token } from './tokens.ts';
import { isWord } from './words.ts';

/** Capitals that follow "operation" without being its name. */
export const NOT_NAMES = new Set(
	'interpol europol the la le el l una un une en in et y and de police policia asean ameripol afripol fifa unodc onu un oms omd wco who iom'.split(
		' '
	)
);

/** Words with capitals, numerals and what joins them: "30 Days at Sea 3.0", "INTERCOPS - SPARTACUS III", "HAECHI-II". */
export function endOfName(tokens: readonly Token[], start: number, lexicon: Lexicon): number | undefined {
	let at = start;
	let names = 0;
	for (;;) {
		const token = tokens[at];
		if (!token) break;
		const folded = token.forms[0] ?? '';
		const latin = /^\p{Lu}/u.test(token.text);
		if (token.kind === 'word' && latin && /\p{Script=Latin}/u.test(token.text)) {
			if (names === 0 && NOT_NAMES.has(folded)) return undefined;
			if (names > 0 && (folded === 'interpol' || folded === 'operation')) break;
			names += 1;
			at += 1;
		} else if (
			token.kind === 'number' &&
			(names > 0 || tokens[at + 1]?.capital) &&
			/^\d{1,4}(?:\.\d)?$/.test(folded)
		) {
			if (names > 0 && !isEditionNumber(tokens, at, lexicon)) break;
			names += 1;
			at += 1;
		} else if (names > 0 && /^[-–—‒]$/.test(token.text) && isNamePart(tokens[at + 1])) {
			at += 1;
		} else if (
			names > 0 &&
			/^(?:at|of|the|de|del|da)$/.test(folded) &&
			isNamePart(tokens[at + 1]) &&
			lexicon.language === 'en' &&
			/^(?:at|the)$/.test(folded)
		) {
			at += 1;
		} else if (names > 0 && isSmallPart(tokens, at, lexicon)) at += 1;
		else break;
	}
	if (names === 0) return undefined;
	const only = tokens.slice(start, at);
	// "Operation 2014" names nothing.
	return only.some((token) => token.kind === 'word') ? at : undefined;
}

/** A small word between the name's capital and its edition: "Faucon gris II". */
function isSmallPart(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
	const [token, next] = [tokens[at], tokens[at + 1]];
	if (lexicon.language === 'fr' || lexicon.language === 'es')
		if (
			isNounOfName(tokens, at, lexicon) ||
			(isWord(tokens[at], "d'") &&
				isNamePart(tokens[at - 1]) &&
				isAdjectiveOfName(tokens, at + 1, lexicon)) ||
			isAdjectiveOfName(tokens, at, lexicon)
		)
			return true;
	return (
		token?.kind === 'word' &&
		!isWord(token, lexicon.signals.and) &&
		/^\p{Ll}{3,}$/u.test(token.text) &&
		next !== undefined &&
		/^[IVXL]+$/.test(next.text) &&
		fromRoman(next.text) !== undefined
	);
}

/** "Nido de Serpientes": a second capital behind "de", unless it names a country or a service. */
function isNounOfName(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
	// "Mar en Calma III"
	const isEdition = fromRoman(tokens[at + 2]?.text ?? '') !== undefined;
	const isJoined = isEdition && isWord(tokens[at], 'en a au aux del sur sin sans');
	if (!isWord(tokens[at], lexicon.signals.of) && !isJoined) return false;
	const next = isWord(tokens[at + 1], 'la las los le les l') ? at + 2 : at + 1;
	const noun = tokens[next];
	if (!isNamePart(noun) || !noun || NOT_NAMES.has(noun.forms[0] ?? '')) return false;
	return findCountries(noun.text, lexicon.language).length === 0 && noun.text !== noun.text.toUpperCase();
}

const NOT_IN_NAMES =
	/(?:é|ée|és|ées|ie|ies|ue|ues|ment|mente|ad[oa]s?|id[oa]s?|ales?|aux|al|iers?|ières?|ier|iennes?|ciales?|jointes?|conjuntas?|aron|ieron|ó|ant|ando|endo|ait|aient|ent|aba|aban|ía|ían)$/u;

/** "Grain blanc", "Grand filet", "Viento norte": one small word more, where the sentence goes on behind it. */
function isAdjectiveOfName(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
	const [token, next] = [tokens[at], tokens[at + 1]];
	if (token?.kind !== 'word' || !/^\p{Ll}{3,}$/u.test(token.text) || NOT_IN_NAMES.test(token.text))
		return false;
	// "Côte d’émeraude"
	const linked = isWord(tokens[at - 1], lexicon.signals.of) && isNamePart(tokens[at - 2]);
	if (!isNamePart(tokens[at - 1]) && !linked) return false;
	const { signals } = lexicon;
	if (Object.values(signals).some((line) => isWord(token, line)) || isWord(token, lexicon.clauseBreaks))
		return false;
	if (
		isWord(
			token,
			'hier ensuite aussi ainsi deja ayer tambien luego ya hoy contre contra policiere policial mondiale mundial'
		)
	)
		return false;
	if (DEEDS.some((deed) => isWord(token, lexicon.deeds[deed].active))) return false;
	return (
		!next ||
		/^[,.:;()–—»”-]$/.test(next.text) ||
		// "Crête rouge et Verger"
		(isWord(next, signals.and) && isNamePart(tokens[at + 2])) ||
		[signals.be, signals.have, 'se'].some((line) => isWord(next, line))
	);
}

function isNamePart(token: Token | undefined): boolean {
	return token?.kind === 'word' && /^\p{Lu}/u.test(token.text) && /\p{Script=Latin}/u.test(token.text);
}

/** "Thunder 2022", "Contender 2.0", "Cocair 3": an edition, unless something is counted by it. */
function isEditionNumber(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
	const after = tokens[at + 1];
	return !thingOf(after, lexicon);
}
