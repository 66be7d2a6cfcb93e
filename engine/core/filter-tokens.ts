import { FilterError, place } from './filter-syntax.ts';

/** A word, a quoted text or a sign of a filter, and where it stands. */
export interface Token {
	text: string;
	at: number;
	kind: 'word' | 'quoted' | 'symbol' | 'end';
}

const KEYWORDS = [
	'AND',
	'OR',
	'NOT',
	'IN',
	'TO',
	'EXISTS',
	'IS',
	'NULL',
	'EMPTY',
	'CONTAINS',
	'STARTS',
	'WITH'
];

/** Words with a meaning of their own, unless they are quoted. */
export function isKeyword(token: Token): boolean {
	return token.kind === 'word' && KEYWORDS.includes(token.text);
}

/** Cuts a filter into words and signs; the last says that nothing follows. */
export function tokenizeFilter(source: string): Token[] {
	const tokens: Token[] = [];
	let at = 0;
	while (at < source.length) {
		const character = source[at] as string;
		if (/\s/u.test(character)) at++;
		else if (character === '"' || character === "'") {
			const start = at++;
			let text = '';
			while (at < source.length && source[at] !== character) {
				if (source[at] === '\\' && at + 1 < source.length) at++;
				text += source[at++];
			}
			if (at >= source.length) {
				throw new FilterError(
					`Expression \`${source.slice(start)}\` is missing the following closing delimiter: \`${character}\`.\n${place(source, start)}`
				);
			}
			at++;
			tokens.push({ text, at: start, kind: 'quoted' });
		} else {
			const symbol = /^(?:!=|>=|<=|[=<>()[\],])/.exec(source.slice(at, at + 2))?.[0];
			if (symbol !== undefined) {
				tokens.push({ text: symbol, at, kind: 'symbol' });
				at += symbol.length;
				continue;
			}
			const start = at;
			while (at < source.length && !/[\s"'=<>()[\],]/u.test(source[at] as string)) {
				if (source.startsWith('!=', at)) break;
				at++;
			}
			tokens.push({ text: source.slice(start, at), at: start, kind: 'word' });
		}
	}
	tokens.push({ text: '', at: source.length, kind: 'end' });
	return tokens;
}
