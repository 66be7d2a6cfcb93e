import { parse as parseCsv } from 'csv-parse/sync';
import type { Call } from '../context.ts';
import { parseJson, requireContentType } from '../context.ts';
import type { Json } from '../core/flatten.ts';
import { EngineError } from '../errors.ts';
import { cutDocuments, isTooDeep } from '../json-check.ts';
import type { CutList } from '../json-check.ts';

const TYPES = ['application/json', 'application/x-ndjson', 'text/csv'];

/** The documents in a body of any of the three kinds, as JSON in parts. */
export function readPayload(call: Call): CutList {
	const type = requireContentType(call.contentType, TYPES);
	const delimiter = call.url.searchParams.get('csvDelimiter');
	if (delimiter !== null && type !== 'text/csv') {
		throw new EngineError(
			'invalid_content_type',
			`The Content-Type \`${call.contentType}\` does not support the use of a csv delimiter. The csv delimiter can only be used with the Content-Type \`text/csv\`.`
		);
	}
	if (call.body.length === 0) {
		const name = type === 'text/csv' ? 'csv' : type === 'application/json' ? 'json' : 'ndjson';
		throw new EngineError('missing_payload', `A ${name} payload is missing.`);
	}
	if (type === 'application/json') return readDocuments(call.body);
	const text = new TextDecoder().decode(call.body);
	const documents = type === 'text/csv' ? readCsv(text, delimiter ?? ',') : readLines(text);
	return cutList(documents);
}

function readDocuments(body: Uint8Array): CutList {
	const documents = cutDocuments(body);
	if (documents) return documents;
	const value = parseJson(body);
	const list: unknown[] = Array.isArray(value) ? value : [value];
	const odd: unknown = list.find((item) => !isObject(item));
	if (odd !== undefined)
		throw malformed('json', `invalid type: expected a map, found ${JSON.stringify(odd)}`);
	return cutList(list);
}

function cutList(documents: readonly unknown[]): CutList {
	const list = cutDocuments(new TextEncoder().encode(JSON.stringify(documents)));
	if (!list) throw malformed('json', 'recursion limit exceeded');
	return list;
}

function readLines(text: string): Json[] {
	if (isTooDeep(new TextEncoder().encode(text))) throw malformed('ndjson', 'recursion limit exceeded');
	return text
		.split('\n')
		.filter((line) => line.trim() !== '')
		.map((line, index) => {
			let value: unknown;
			try {
				value = JSON.parse(line);
			} catch (error) {
				throw malformed(
					'ndjson',
					`${error instanceof Error ? error.message : String(error)} at line ${index + 1}`
				);
			}
			if (!isObject(value)) throw malformed('ndjson', `invalid type: expected a map at line ${index + 1}`);
			return value as Json;
		});
}

/** A column's name may end in `:number`, `:boolean` or `:string`. */
function readCsv(text: string, delimiter: string): Json[] {
	if (delimiter.length !== 1 || delimiter.charCodeAt(0) > 127) {
		throw new EngineError(
			'invalid_document_csv_delimiter',
			`Invalid value in parameter \`csvDelimiter\`: expected a string of one character, but found ${JSON.stringify(delimiter)}`
		);
	}
	let rows: string[][];
	try {
		rows = parseCsv(text, { delimiter, skip_empty_lines: true, bom: true });
	} catch (error) {
		throw malformed('csv', error instanceof Error ? error.message : String(error));
	}
	const [head = [], ...body] = rows;
	const columns = head.map((name) => {
		const match = /^(.*):(number|boolean|string)$/.exec(name);
		return { name: match?.[1] ?? name, type: match?.[2] ?? 'string' };
	});
	return body.map((row, line) =>
		Object.fromEntries(
			columns.map(({ name, type }, index) => [name, toValue(row[index] ?? '', type, line + 2)])
		)
	);
}

function toValue(text: string, type: string, line: number): Json {
	if (text.trim() === '') return null;
	if (type === 'string') return text;
	if (type === 'number') {
		const number = Number(text);
		if (Number.isFinite(number)) return number;
		throw malformed('csv', `Error parsing number "${text}" at line ${line}: invalid float literal`);
	}
	if (text.trim() === 'true' || text.trim() === 'false') return text.trim() === 'true';
	throw malformed(
		'csv',
		`Error parsing boolean "${text}" at line ${line}: provided string was not \`true\` or \`false\``
	);
}

function isObject(value: unknown): boolean {
	return value !== null && typeof value === 'object' && !Array.isArray(value);
}

function malformed(kind: string, reason: string): EngineError {
	return new EngineError(
		'malformed_payload',
		`The \`${kind}\` payload provided is malformed: \`${reason}\`.`
	);
}
