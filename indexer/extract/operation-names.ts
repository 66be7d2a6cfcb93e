import { fromRoman } from '#domain/series.ts';
import { NOT_NAMES } from './end-of-name.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import type { OperationMention } from './operation-key.ts';
import { QUOTES, readName } from './operation-name.ts';
import type { Token } from './tokens.ts';
import { isWord, longestAt } from './words.ts';

const PLURALS = 'operations operaciones operativos عمليات عمليتا عمليتي عمليتان عمليتين';

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

/** "this year’s operation, “Golden Arrow”", "عملية هذه السنة، «السهم الذهبي»": in quotes behind a comma. */
function quotedBehind(tokens: readonly Token[], from: number): number | undefined {
	for (let at = from; at < from + 5; at += 1) {
		const token = tokens[at];
		if (!token || (token.kind === 'sign' && !/^[,،]$/.test(token.text))) return undefined;
		if (/^[,،]$/.test(token.text))
			return /^["“«„]$/.test(tokens[at + 1]?.text ?? '') && tokens[at + 2]?.capital ? at + 1 : undefined;
	}
	return undefined;
}

/** Where a name may start: behind "operation", or behind "codenamed" when an operation is spoken of. */
function nameStart(tokens: readonly Token[], at: number, lexicon: Lexicon): number | undefined {
	if (isWord(tokens[at], lexicon.operation.nouns)) {
		let next = at + 1;
		// "the operation (codename: Night Ferry)"
		if (tokens[next]?.text === '(' && longestAt(tokens, next + 1, lexicon.operation.called)) next += 1;
		const quoted = quotedBehind(tokens, next);
		if (quoted !== undefined) return quoted;
		const called = longestAt(tokens, next + (tokens[next]?.text === ',' ? 1 : 0), lexicon.operation.called);
		if (called) next += called + (tokens[next]?.text === ',' ? 1 : 0);
		if (called && tokens[next]?.text === ':') next += 1;
		return next;
	}
	// "Bilan provisoire de « Toile Nette » : 12 interpellés"
	if (isWord(tokens[at], lexicon.outcomes))
		return [at + 2, at + 3].find(
			(place) => QUOTES.test(tokens[place]?.text ?? '') && isWord(tokens[place - 1], lexicon.signals.of)
		);
	const called = longestAt(tokens, at, lexicon.operation.called);
	if (!called) return undefined;
	// "Baptisée « Sabine », l’opération …": the noun may come right behind the quoted name.
	// "Coordinada por INTERPOL y bautizada Arrecife Limpio, la operación …"
	const comma = tokens.findIndex(
		({ text }, place) => place > at + called && place < at + called + 5 && text === ','
	);
	const near = [
		...(comma < 0 ? [] : tokens.slice(comma + 1, comma + 4)),
		...tokens.slice(Math.max(0, at - 14), at),
		...(QUOTES.test(tokens[at + called]?.text ?? '') || at === 0
			? tokens.slice(at + called, at + called + (at < 3 ? 28 : 9))
			: [])
	];
	return near.some(
		(token) =>
			isWord(token, lexicon.operation.nouns) ||
			isWord(
				token,
				'initiative crackdown sweep campaign effort drive exercise push clampdown blitz raids? redada batida ofensiva despliegue campagne offensive descente action exercice campana حمله مداهمات'
			)
	)
		? at + called
		: undefined;
}
