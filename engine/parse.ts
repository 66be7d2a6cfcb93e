import type { z } from 'zod';
import { EngineError } from './errors.ts';

/**
 * Checks a body or a query string against a schema. A wrong field answers with the code of its own that Meilisearch
 * gives it: `limit` in a search is `invalid_search_limit`.
 */
export function parseRequest<Schema extends z.ZodType>(
	schema: Schema,
	value: unknown,
	codeOf: (field: string) => string,
	kind: 'body' | 'query' = 'body'
): z.infer<Schema> {
	const result = schema.safeParse(value, { reportInput: true });
	if (result.success) return result.data;
	const [issue] = result.error.issues;
	if (!issue) throw new EngineError('bad_request', 'The request is invalid.');
	throw toError(issue, value, codeOf, kind, 'shape' in schema ? Object.keys(schema.shape as object) : []);
}

function toError(
	issue: z.core.$ZodIssue,
	value: unknown,
	codeOf: (field: string) => string,
	kind: 'body' | 'query',
	fields: readonly string[]
): EngineError {
	const path = issue.path
		.map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`))
		.join('');
	const what = kind === 'query' ? 'parameter' : 'field';
	const shownPath = kind === 'query' ? path.replace(/^\./, '') : path;
	if (issue.code === 'unrecognized_keys') {
		const listed = fields.map((name) => `\`${name}\``).join(', ');
		const where = path === '' ? '' : ` inside \`${shownPath}\``;
		return new EngineError(
			path === '' ? 'bad_request' : codeOf(String(issue.path[0])),
			`Unknown ${what} \`${issue.keys[0]}\`${where}${path === '' ? `: expected one of ${listed}` : ''}`
		);
	}
	const [field] = issue.path;
	if (field === undefined) {
		return new EngineError(
			'bad_request',
			`Invalid value type: expected ${expectedOf(issue)}, but found ${shown(value)}`
		);
	}
	const code = codeOf(String(field));
	if (issue.input === undefined) {
		const parent = issue.path
			.slice(0, -1)
			.map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`));
		const inside = parent.length === 0 ? '' : ` inside \`${parent.join('')}\``;
		return new EngineError(
			code.replace(/^invalid_/, 'missing_'),
			`Missing ${what} \`${String(issue.path[issue.path.length - 1])}\`${inside}`
		);
	}
	const at = `${kind === 'query' ? 'in parameter' : 'at'} \`${shownPath}\``;
	if (issue.code === 'invalid_type' || issue.code === 'invalid_union') {
		if (kind === 'query') {
			return new EngineError(
				code,
				`Invalid value ${at}: could not parse \`${String(issue.input)}\` as ${expectedOf(issue)}`
			);
		}
		return new EngineError(
			code,
			`Invalid value type ${at}: expected ${expectedOf(issue)}, but found ${shown(issue.input)}`
		);
	}
	if (issue.code === 'invalid_value' && typeof issue.input === 'string') {
		const allowed = issue.values.map((option) => `\`${String(option)}\``).join(', ');
		return new EngineError(code, `Unknown value \`${issue.input}\` ${at}: expected one of ${allowed}`);
	}
	return new EngineError(code, `Invalid value ${at}: ${issue.message}`);
}

function expectedOf(issue: z.core.$ZodIssue): string {
	if (issue.code !== 'invalid_type') return 'another type';
	switch (issue.expected) {
		case 'int':
		case 'number':
			return 'a positive integer';
		case 'array':
			return 'an array';
		case 'object':
		case 'record':
			return 'an object';
		case 'boolean':
			return 'a boolean';
		default:
			return `a ${issue.expected}`;
	}
}

/** A value with its type, as Meilisearch words it. */
export function shown(value: unknown): string {
	const json = JSON.stringify(value);
	if (value === null) return 'null';
	if (Array.isArray(value)) return `an array: \`${json}\``;
	switch (typeof value) {
		case 'string':
			return `a string: \`${json}\``;
		case 'number':
			if (!Number.isInteger(value)) return `a number: \`${json}\``;
			return value < 0 ? `a negative integer: \`${json}\`` : `a positive integer: \`${json}\``;
		case 'boolean':
			return `a boolean: \`${json}\``;
		default:
			return `an object: \`${json}\``;
	}
}

/** `hitsPerPage` → `hits_per_page`. */
export function toSnakeCase(name: string): string {
	return name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
