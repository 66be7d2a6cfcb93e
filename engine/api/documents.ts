import type { Call, Handler } from '../context.ts';
import { checkUid, enqueue, json, openIndex, readJson, requireContentType } from '../context.ts';
import { countBits, listBits } from '../core/bitmap.ts';
import { invalidIdMessage, isValidId } from '../core/document-id.ts';
import { parseFilter } from '../core/filter-parser.ts';
import { FilterError } from '../core/filter-syntax.ts';
import { evaluateFilter } from '../core/filter.ts';
import type { IndexReader } from '../core/index-reader.ts';
import { sortCosts } from '../core/sort.ts';
import { EngineError } from '../errors.ts';
import type { Reply } from '../exchange.ts';
import { parseRequest, toSnakeCase } from '../parse.ts';
import { FetchBody } from '../requests.ts';
import { readPayload } from './payload.ts';
import { readCount } from './paging.ts';
import { selectFields } from './select-fields.ts';
import { parseSortList } from './sorting.ts';

export const addDocuments: Handler = (call) => takeDocuments(call, 'replace');
export const updateDocuments: Handler = (call) => takeDocuments(call, 'update');

function takeDocuments(call: Call, method: 'replace' | 'update'): Reply {
	const uid = checkUid(call.params.uid ?? '');
	const { count: received, parts } = readPayload(call);
	const job = {
		type: 'documentAdditionOrUpdate' as const,
		index: uid,
		primaryKey: call.url.searchParams.get('primaryKey'),
		method,
		skipCreation: call.url.searchParams.get('skipCreation') === 'true',
		received
	};
	return enqueue(call, job, uid, { receivedDocuments: received, indexedDocuments: null }, parts);
}

export const getDocument: Handler = (call) => {
	const reader = openIndex(call);
	const id = call.params.id ?? '';
	const number = reader.find(id);
	if (number === undefined) throw new EngineError('document_not_found', `Document \`${id}\` not found.`);
	return json(selectFields(reader.document(number), readFields(call.url)));
};

export const listDocuments: Handler = (call) => {
	const { url } = call;
	const ids = url.searchParams.get('ids');
	return answer(call, {
		offset: readCount(url, 'offset', 0, 'invalid_document_offset'),
		limit: readCount(url, 'limit', 20, 'invalid_document_limit'),
		fields: readFields(url),
		filter: readFilterParameter(url.searchParams.get('filter')),
		ids: ids === null ? undefined : ids.split(','),
		sort: url.searchParams.get('sort')?.split(','),
		retrieveVectors: url.searchParams.get('retrieveVectors') === 'true'
	});
};

export const fetchDocuments: Handler = (call) =>
	answer(
		call,
		parseRequest(FetchBody, readJson(call), (field) => `invalid_document_${toSnakeCase(field)}`)
	);

function answer(call: Call, request: FetchBody): Reply {
	const { offset, limit, fields, filter, ids, sort, retrieveVectors } = request;
	const reader = openIndex(call);
	const numbers = select(reader, filter, ids, sort ?? undefined);
	const results = Array.from(numbers.subarray(offset, offset + limit), (number) => {
		const document = reader.document(number);
		const shown = selectFields(document, fields ?? undefined);
		return retrieveVectors ? { ...shown, _vectors: document._vectors ?? {} } : shown;
	});
	return json({ results, offset, limit, total: numbers.length });
}

function select(
	reader: IndexReader,
	filter: unknown,
	ids: readonly (string | number)[] | null | undefined,
	sort: readonly string[] | undefined
): Uint32Array {
	let numbers: Uint32Array;
	try {
		const parsed = parseFilter(filter);
		const bits = parsed ? evaluateFilter(reader, parsed) : reader.alive;
		numbers = listBits(bits, countBits(bits));
	} catch (error) {
		if (error instanceof FilterError) throw new EngineError('invalid_document_filter', error.message);
		throw error;
	}
	if (ids) {
		const wanted = new Set(ids.map((id) => reader.find(String(id))));
		numbers = numbers.filter((number) => wanted.has(number));
	}
	if (!sort) return numbers;
	const keys = parseSortList(reader, sort, 'invalid_document_sort').map((key) =>
		sortCosts(reader, key, numbers)
	);
	const order = Array.from(numbers, (_, index) => index).sort((a, b) => {
		for (const costs of keys) {
			const difference = (costs[a] as number) - (costs[b] as number);
			if (difference !== 0) return difference;
		}
		return a - b;
	});
	return Uint32Array.from(order, (index) => numbers[index] as number);
}

export const deleteDocument: Handler = (call) => {
	const id = call.params.id ?? '';
	if (!isValidId(id)) throw new EngineError('invalid_document_id', invalidIdMessage(id));
	return deleteIds(call, [id]);
};

export const deleteBatch: Handler = (call) => {
	const ids = readJson(call);
	if (!Array.isArray(ids))
		throw new EngineError('malformed_payload', 'The identifiers to delete must be an array.');
	return deleteIds(
		call,
		ids.map((id: unknown) => {
			const text = typeof id === 'number' ? String(id) : id;
			if (typeof text !== 'string' || !isValidId(text)) {
				throw new EngineError('invalid_document_id', invalidIdMessage(id));
			}
			return text;
		})
	);
};

export const deleteByFilter: Handler = (call) => {
	const uid = checkUid(call.params.uid ?? '');
	const body = readJson(call) as { filter?: unknown } | null;
	const filter = body?.filter;
	if (filter === undefined || filter === null) {
		throw new EngineError('missing_document_filter', 'Missing field `filter`');
	}
	try {
		if (!parseFilter(filter)) throw new FilterError('Sending an empty filter is forbidden.');
	} catch (error) {
		if (error instanceof FilterError) throw new EngineError('invalid_document_filter', error.message);
		throw error;
	}
	const originalFilter = JSON.stringify(filter);
	return enqueue(call, { type: 'documentDeletion', index: uid, select: { filter, originalFilter } }, uid, {
		providedIds: 0,
		deletedDocuments: null,
		originalFilter
	});
};

export const deleteAllDocuments: Handler = (call) => {
	const uid = checkUid(call.params.uid ?? '');
	return enqueue(call, { type: 'documentDeletion', index: uid, select: { all: true } }, uid, {
		providedIds: 0,
		deletedDocuments: null,
		originalFilter: null
	});
};

function deleteIds(call: Call, ids: string[]): Reply {
	const uid = checkUid(call.params.uid ?? '');
	return enqueue(call, { type: 'documentDeletion', index: uid, select: { ids } }, uid, {
		providedIds: ids.length,
		deletedDocuments: null,
		originalFilter: null
	});
}

export const editDocuments: Handler = (call) => {
	requireContentType(call.contentType, ['application/json']);
	throw new EngineError(
		'feature_not_enabled',
		'Using `/documents/edit` requires enabling the `edit documents by function` experimental feature, which this engine does not have.'
	);
};

function readFields(url: URL): string[] | undefined {
	return url.searchParams.get('fields')?.split(',');
}

/** A filter in a query string may be an expression or a JSON list. */
export function readFilterParameter(text: string | null): unknown {
	if (text === null) return undefined;
	try {
		const value: unknown = JSON.parse(text);
		return Array.isArray(value) ? value : text;
	} catch {
		return text;
	}
}
