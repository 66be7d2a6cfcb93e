import { FilterError, place } from './filter-syntax.ts';
import type { Comparison, Filter, Name } from './filter-syntax.ts';
import { isKeyword, tokenizeFilter } from './filter-tokens.ts';
import type { Token } from './filter-tokens.ts';

/** Deeper nesting than this is refused: nobody writes it, and each level costs a stack frame. */
const DEEPEST = 200;
const LONGEST = 1_000_000;

/** Reads a filter: an expression, or a list whose parts all must hold, where an inner list is a choice. */
export function parseFilter(filter: unknown): Filter | undefined {
	if (typeof filter === 'string') return filter.trim() === '' ? undefined : new Parser(filter).parse();
	if (filter === null || filter === undefined) return undefined;
	if (!Array.isArray(filter)) throw new FilterError(typeMessage(filter));
	const parts = filter.flatMap((part: unknown): Filter[] => {
		if (!Array.isArray(part)) return toParts(part);
		const choices = part.flatMap(toParts);
		return choices.length === 0 ? [] : [{ kind: 'or', parts: choices }];
	});
	return parts.length === 0 ? undefined : { kind: 'and', parts };
}

function toParts(part: unknown): Filter[] {
	if (typeof part !== 'string') throw new FilterError(typeMessage(part));
	return part.trim() === '' ? [] : [new Parser(part).parse()];
}

function typeMessage(value: unknown): string {
	return `Invalid syntax for the filter parameter: \`expected String, Array, found: ${JSON.stringify(value)}\`.`;
}

class Parser {
	private readonly source: string;
	private readonly tokens: Token[];
	private position = 0;
	private depth = 0;

	constructor(source: string) {
		if (source.length > LONGEST) throw new FilterError(`The filter is longer than ${LONGEST} characters.`);
		this.source = source;
		this.tokens = tokenizeFilter(source);
	}

	parse(): Filter {
		const filter = this.either();
		const rest = this.peek();
		if (rest.kind !== 'end') {
			const found = this.source.slice(rest.at);
			this.fail(
				`Found unexpected characters at the end of the filter: \`${found}\`. You probably forgot an \`OR\` or an \`AND\` rule.`,
				rest
			);
		}
		return filter;
	}

	private either(): Filter {
		if (++this.depth > DEEPEST) {
			this.fail(
				'The filter exceeded the maximum depth limit. Try rewriting the filter so that it contains fewer nested conditions.',
				this.peek()
			);
		}
		const parts = [this.both()];
		while (this.takeKeyword('OR')) parts.push(this.both());
		this.depth--;
		return parts.length === 1 ? (parts[0] as Filter) : { kind: 'or', parts };
	}

	private both(): Filter {
		const parts = [this.negation()];
		while (this.takeKeyword('AND')) parts.push(this.negation());
		return parts.length === 1 ? (parts[0] as Filter) : { kind: 'and', parts };
	}

	private negation(): Filter {
		let isNegated = false;
		while (this.takeKeyword('NOT')) isNegated = !isNegated;
		const part = this.primary();
		return isNegated ? { kind: 'not', part } : part;
	}

	private primary(): Filter {
		if (this.takeSymbol('(')) {
			const inner = this.either();
			if (!this.takeSymbol(')')) {
				this.fail('Expression is missing the following closing delimiter: `)`.', this.peek());
			}
			return inner;
		}
		return this.condition();
	}

	private condition(): Filter {
		const token = this.peek();
		if (token.kind === 'end' || token.kind === 'symbol' || isKeyword(token)) this.failOperation(token);
		this.position++;
		const field: Name = { name: token.text, at: token.at, source: this.source };
		const isNegated = this.takeKeyword('NOT');
		const wrap = (filter: Filter): Filter => (isNegated ? { kind: 'not', part: filter } : filter);
		if (this.takeKeyword('EXISTS')) return wrap({ kind: 'exists', field });
		if (this.takeKeyword('IN')) return wrap({ kind: 'in', field, values: this.list() });
		if (this.takeKeyword('CONTAINS')) return wrap({ kind: 'contains', field, value: this.value() });
		if (this.takeKeyword('STARTS')) {
			if (!this.takeKeyword('WITH')) this.failOperation(this.peek());
			return wrap({ kind: 'startsWith', field, value: this.value() });
		}
		if (isNegated) this.failOperation(this.peek());
		if (this.takeKeyword('IS')) {
			const isNot = this.takeKeyword('NOT');
			const kind = this.takeKeyword('NULL') ? 'null' : this.takeKeyword('EMPTY') ? 'empty' : undefined;
			if (!kind) this.failOperation(this.peek());
			return isNot ? { kind: 'not', part: { kind, field } } : { kind, field };
		}
		const operator = this.peek();
		if (operator.kind === 'symbol' && isComparison(operator.text)) {
			this.position++;
			return { kind: 'compare', field, operator: operator.text, value: this.value() };
		}
		const low = operator;
		if (low.kind === 'word' || low.kind === 'quoted') {
			this.position++;
			if (this.takeKeyword('TO')) return { kind: 'between', field, low: low.text, high: this.value() };
			this.position--;
		}
		return this.failOperation(operator);
	}

	private list(): string[] {
		if (!this.takeSymbol('[')) this.fail('Expected `[` after `IN` keyword.', this.peek());
		const values: string[] = [];
		while (!this.takeSymbol(']')) {
			const token = this.peek();
			if (token.kind === 'end') this.fail('Expected `]` to close the list of `IN`.', token);
			values.push(this.value());
			if (!this.takeSymbol(',') && this.peek().text !== ']') {
				this.fail('Expected only comma-separated field names inside `IN[..]`.', this.peek());
			}
		}
		return values;
	}

	private value(): string {
		const token = this.peek();
		if (token.kind === 'end') {
			this.fail('Was expecting a value but instead got nothing.', token);
		}
		if (token.kind === 'symbol') {
			this.fail(`Was expecting a value but instead got \`${this.source.slice(token.at)}\`.`, token);
		}
		if (isKeyword(token)) {
			this.fail(
				`Was expecting a value but instead got \`${token.text}\`, which is a reserved keyword. To use \`${token.text}\` as a field name or a value, surround it by quotes.`,
				token
			);
		}
		this.position++;
		return token.text;
	}

	private peek(): Token {
		return this.tokens[this.position] as Token;
	}

	private takeKeyword(keyword: string): boolean {
		const token = this.peek();
		if (token.kind !== 'word' || token.text !== keyword) return false;
		this.position++;
		return true;
	}

	private takeSymbol(symbol: string): boolean {
		const token = this.peek();
		if (token.kind !== 'symbol' || token.text !== symbol) return false;
		this.position++;
		return true;
	}

	private failOperation(token: Token): never {
		const rest = this.source.slice(token.at);
		const found = rest === '' ? 'nothing' : `\`${rest}\``;
		return this.fail(
			`Was expecting an operation \`=\`, \`!=\`, \`>=\`, \`>\`, \`<=\`, \`<\`, \`IN\`, \`NOT IN\`, \`TO\`, \`EXISTS\`, \`NOT EXISTS\`, \`IS NULL\`, \`IS NOT NULL\`, \`IS EMPTY\`, \`IS NOT EMPTY\`, \`CONTAINS\`, \`NOT CONTAINS\`, \`STARTS WITH\`, \`NOT STARTS WITH\`, \`_geoRadius\`, \`_geoBoundingBox\` or \`_geoPolygon\` at ${found}.`,
			token
		);
	}

	private fail(message: string, token: Token): never {
		throw new FilterError(`${message}\n${place(this.source, token.at)}`);
	}
}

function isComparison(text: string): text is Comparison {
	return ['=', '!=', '>', '>=', '<', '<='].includes(text);
}
