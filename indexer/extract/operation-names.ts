import { fromRoman, seriesId } from '#domain/series.ts';
import { endOfArabicName } from './arabic-names.ts';
import { thingOf } from './thing-of.ts';
import { findCountries } from './countries.ts';
import { DEEDS, type Lexicon } from './lexicon/lexicon.ts';
import type { Token } from './tokens.ts';
import { isWord, longestAt } from './words.ts';

/** The name of an operation in a sentence. Positions are of tokens, the end exclusive. */
export interface OperationMention {
	from: number;
	to: number;
	/** As a heading would write it: "SOGA III", "Lionfish – ASEAN". */
	name: string;
	/** Without its edition: "SOGA". */
	series: string;
	/** As published: "III", "2.0", "2014". */
	edition?: string;
}

const PLURALS = 'operations operaciones operativos عمليات عمليتا عمليتي عمليتان عمليتين';

const QUOTES = /^["“”«»„‘’']$/;

/** Capitals that follow "operation" without being its name. */
const NOT_NAMES = new Set(
	'interpol europol the la le el l una un une en in et y and de police policia asean ameripol afripol fifa unodc onu un oms omd wco who iom'.split(
		' '
	)
);

/** Every operation that the sentence names. */
export function findOperations(
	sentence: string,
	tokens: readonly Token[],
	lexicon: Lexicon
): OperationMention[] {
	const mentions: OperationMention[] = [];
	for (let at = 0; at < tokens.length; at += 1) {
		const ahead = readAhead(tokens, at, lexicon);
		if (ahead) {
			mentions.push(ahead);
			continue;
		}
		const listed = readList(sentence, tokens, at, lexicon);
		if (listed) {
			mentions.push(...listed);
			at = (listed.at(-1)?.to ?? at + 1) - 1;
			continue;
		}
		const start = nameStart(tokens, at, lexicon);
		if (start === undefined) continue;
		const mention = readName(sentence, tokens, start, lexicon);
		if (!mention) continue;
		mentions.push(mention);
		at = mention.to - 1;
		const plural = isWord(tokens[start - 1], PLURALS);
		if (plural) {
			const more = readMore(sentence, tokens, mention, lexicon);
			mentions.push(...more);
			at = (more.at(-1) ?? mention).to - 1;
		}
	}
	return mentions;
}

/** "Two operations, Falcon Ridge and Night Orchard, were run": at least two names behind a sign, or in quotes. */
function readList(
	sentence: string,
	tokens: readonly Token[],
	at: number,
	lexicon: Lexicon
): OperationMention[] | undefined {
	if (!isWord(tokens[at], PLURALS)) return undefined;
	const near = [at + 1, at + 2, at + 3, at + 4];
	const sign = near.find((place) => /^[,،:(–—-]$/.test(tokens[place]?.text ?? ''));
	const quote = near.find((place) => QUOTES.test(tokens[place]?.text ?? ''));
	const start = sign === undefined || (quote !== undefined && quote < sign) ? quote : sign + 1;
	const first = start === undefined ? undefined : readName(sentence, tokens, start, lexicon);
	if (!first) return undefined;
	const more = readMore(sentence, tokens, first, lexicon);
	return more.length > 0 ? [first, ...more] : undefined;
}

/** "Operations Spartacus I and II", "Operations Prey II and Prey III": each is one. */
function readMore(
	sentence: string,
	tokens: readonly Token[],
	first: OperationMention,
	lexicon: Lexicon
): OperationMention[] {
	const mentions: OperationMention[] = [];
	let at = first.to;
	while (tokens[at] && (isWord(tokens[at], lexicon.signals.and) || tokens[at]?.text === ',')) {
		const token = tokens[at + 1];
		if (token && first.edition && fromRoman(token.text) !== undefined) {
			mentions.push({
				from: at + 1,
				to: at + 2,
				name: `${first.series} ${token.text}`,
				series: first.series,
				edition: token.text
			});
			at += 2;
			continue;
		}
		const next = readName(sentence, tokens, at + 1, lexicon);
		if (!next) break;
		mentions.push(next);
		at = next.to;
	}
	return mentions;
}

/** English may put the name first: "four SOGA operations". Only capitals are safe from being a nationality. */
function readAhead(tokens: readonly Token[], at: number, lexicon: Lexicon): OperationMention | undefined {
	const token = tokens[at];
	if (lexicon.language !== 'en' || !token || !/^[A-Z]{4,}$/.test(token.text)) return undefined;
	if (NOT_NAMES.has(token.forms[0] ?? '') || !isWord(tokens[at + 1], lexicon.operation.nouns))
		return undefined;
	if (isWord(tokens[at - 1], lexicon.operation.nouns)) return undefined;
	return { from: at, to: at + 1, name: token.text, series: token.text };
}

/** Where a name may start: behind "operation", or behind "codenamed" when an operation is spoken of. */
function nameStart(tokens: readonly Token[], at: number, lexicon: Lexicon): number | undefined {
	if (isWord(tokens[at], lexicon.operation.nouns)) {
		let next = at + 1;
		const called = longestAt(tokens, next + (tokens[next]?.text === ',' ? 1 : 0), lexicon.operation.called);
		if (called) next += called + (tokens[next]?.text === ',' ? 1 : 0);
		return next;
	}
	const called = longestAt(tokens, at, lexicon.operation.called);
	if (!called) return undefined;
	// "Baptisée « Sabine », l’opération …": the noun may come right behind the quoted name.
	const near = [
		...tokens.slice(Math.max(0, at - 14), at),
		...(QUOTES.test(tokens[at + called]?.text ?? '') || at === 0
			? tokens.slice(at + called, at + called + (at < 3 ? 28 : 9))
			: [])
	];
	return near.some(
		(token) =>
			isWord(token, lexicon.operation.nouns) ||
			isWord(token, 'initiative crackdown sweep campaign campagne campana حمله')
	)
		? at + called
		: undefined;
}

function readName(
	sentence: string,
	tokens: readonly Token[],
	start: number,
	lexicon: Lexicon
): OperationMention | undefined {
	let at = start;
	const quoted = QUOTES.test(tokens[at]?.text ?? '');
	if (quoted) at += 1;
	if (quoted && isWord(tokens[at], 'operation operacion عمليه')) at += 1;
	const from = at;
	const to = quoted
		? closingQuote(tokens, at)
		: lexicon.language === 'ar'
			? (endOfName(tokens, at, lexicon) ?? endOfArabicName(tokens, at, lexicon))
			: endOfName(tokens, at, lexicon);
	if (to === undefined || to === from) return undefined;
	const first = tokens[from];
	const last = tokens[to - 1];
	if (!first || !last) return undefined;
	let name = sentence
		.slice(first.start, last.end)
		.replace(/[«»“”"]/g, '')
		.trim();
	let end = quoted ? to + 1 : to;
	// Arabic texts give the Latin name behind their own: «سبارتاكوس 2» (Spartacus II).
	const latin =
		lexicon.language === 'ar' && tokens[end]?.text === '('
			? latinInBrackets(sentence, tokens, end)
			: undefined;
	if (latin) {
		name = latin.name;
		end = latin.to;
	}
	const edition = splitEdition(name);
	// The edition may stand behind the quotes: "SOGA" III.
	const after = tokens[end];
	if (quoted && !edition.edition && after && (fromRoman(after.text) ?? 0) > 0) {
		return { from, to: end + 1, name: `${name} ${after.text}`, series: name, edition: after.text };
	}
	return { from, to: end, name, ...edition };
}

function closingQuote(tokens: readonly Token[], from: number): number | undefined {
	for (let at = from; at < Math.min(tokens.length, from + 8); at += 1)
		if (QUOTES.test(tokens[at]?.text ?? '')) return at;
	return undefined;
}

function latinInBrackets(
	sentence: string,
	tokens: readonly Token[],
	open: number
): { name: string; to: number } | undefined {
	for (let at = open + 1; at < Math.min(tokens.length, open + 7); at += 1) {
		if (tokens[at]?.text !== ')') continue;
		const first = tokens[open + 1];
		const last = tokens[at - 1];
		if (!first || !last) return undefined;
		const name = sentence.slice(first.start, last.end);
		return /^[A-Z][\w .–-]*$/.test(name) ? { name, to: at + 1 } : undefined;
	}
	return undefined;
}

/** Words with capitals, numerals and what joins them: "30 Days at Sea 3.0", "INTERCOPS - SPARTACUS III", "HAECHI-II". */
function endOfName(tokens: readonly Token[], start: number, lexicon: Lexicon): number | undefined {
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
	if (!isWord(tokens[at], lexicon.signals.of)) return false;
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

/** "SOGA III" → SOGA and III; "Lionfish – ASEAN" → Lionfish and ASEAN. */
export function splitEdition(name: string): { series: string; edition?: string } {
	const numbered = /^(.*\S)[\s–-]+([IVXL]+|\d{1,2}|\d\.\d|(?:19|20)\d\d)$/u.exec(name);
	if (numbered?.[1] && numbered[2] && (/\d/.test(numbered[2]) || fromRoman(numbered[2]) !== undefined)) {
		return { series: lastPart(numbered[1]), edition: numbered[2] };
	}
	const dashed = /^(\S+)\s*[–—-]\s+(\S.*)$/u.exec(name);
	if (dashed?.[1] && dashed[2]) return { series: dashed[1], edition: dashed[2] };
	return { series: name };
}

/** Behind a dash stands the name proper: "INTERCOPS - SPARTACUS". */
function lastPart(series: string): string {
	return series.split(/\s+[–—-]\s*/u).at(-1) ?? series;
}

/** What two spellings of an operation's name share: small letters, arabic numerals, no dashes. */
export function operationKey({ series, edition }: Pick<OperationMention, 'series' | 'edition'>): string {
	const number = edition && (fromRoman(edition.toUpperCase()) ?? edition);
	return (
		[seriesId(series), ...(number === undefined ? [] : [seriesId(String(number))])]
			.filter(Boolean)
			.join('-') || series
	);
}
