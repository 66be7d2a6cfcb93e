import type { Call, Handler } from '../context.ts';
import { checkUid, enqueue, json, openIndex, readJson } from '../context.ts';
import type { IndexRow } from '../core/database.ts';
import { EngineError } from '../errors.ts';
import { parseRequest, toSnakeCase } from '../parse.ts';
import { IndexBody, IndexUpdateBody, SwapBody } from '../requests.ts';
import { invalidUidMessage, isValidUid } from '../uid.ts';
import { checkParameters, readCount } from './paging.ts';

function toIndexView(row: IndexRow): Record<string, unknown> {
	return { uid: row.uid, createdAt: row.created_at, updatedAt: row.updated_at, primaryKey: row.primary_key };
}

const codeOf = (field: string): string => `invalid_index_${toSnakeCase(field)}`;

export const listIndexes: Handler = (call) => {
	checkParameters(call.url, ['offset', 'limit']);
	const offset = readCount(call.url, 'offset', 0, 'invalid_index_offset');
	const limit = readCount(call.url, 'limit', 20, 'invalid_index_limit');
	const visible = call.catalog.list().filter(({ row }) => call.access.allows('indexes.get', row.uid));
	const results = visible.slice(offset, offset + limit).map(({ row }) => toIndexView(row));
	return json({ results, offset, limit, total: visible.length });
};

export const getIndex: Handler = (call) => json(toIndexView(openIndex(call).row));

export const createIndex: Handler = (call) => {
	const body = readJson(call);
	checkBodyUid(body);
	const { uid, primaryKey } = parseRequest(IndexBody, body, codeOf);
	if (!call.access.allows('indexes.create', uid)) {
		throw new EngineError('invalid_api_key', 'The provided API key is invalid.');
	}
	const job = { type: 'indexCreation' as const, index: uid, primaryKey: primaryKey ?? null };
	return enqueue(call, job, uid, { primaryKey: primaryKey ?? null });
};

export const updateIndex: Handler = (call) => {
	const uid = checkUid(call.params.uid ?? '');
	const body = readJson(call);
	checkBodyUid(body);
	const { primaryKey, uid: newUid } = parseRequest(IndexUpdateBody, body, codeOf);
	const job = {
		type: 'indexUpdate' as const,
		index: uid,
		primaryKey: primaryKey ?? null,
		newUid: newUid ?? null
	};
	return enqueue(call, job, uid, {
		primaryKey: primaryKey ?? null,
		...(newUid ? { oldIndexUid: uid, newIndexUid: newUid } : {})
	});
};

export const deleteIndex: Handler = (call) => {
	const uid = checkUid(call.params.uid ?? '');
	return enqueue(call, { type: 'indexDeletion', index: uid }, uid, null);
};

export const swapIndexes: Handler = (call) => {
	const wanted = parseRequest(SwapBody, readJson(call), () => 'invalid_swap_indexes');
	const swaps = wanted.map(({ indexes, rename }) => {
		const [left, right] = indexes;
		if (left === undefined || right === undefined || indexes.length !== 2) {
			const found = indexes.map((uid) => `"${uid}"`).join(', ');
			throw new EngineError(
				'invalid_swap_indexes',
				`Two indexes must be given for each swap. The list \`[${found}]\` contains ${indexes.length} indexes.`
			);
		}
		return { indexes: [left, right] as [string, string], rename };
	});
	checkSwaps(call, swaps);
	return enqueue(call, { type: 'indexSwap', swaps }, null, { swaps });
};

function checkSwaps(call: Call, swaps: readonly { indexes: [string, string] }[]): void {
	const names = swaps.flatMap(({ indexes }) => indexes);
	const twice = [...new Set(names.filter((name, index) => names.indexOf(name) !== index))];
	const [first] = twice;
	if (first !== undefined) {
		throw new EngineError(
			'invalid_swap_duplicate_index_found',
			twice.length === 1
				? `Indexes must be declared only once during a swap. \`${first}\` was specified several times.`
				: `Indexes must be declared only once during a swap. ${twice.map((name) => `\`${name}\``).join(', ')} were specified several times.`
		);
	}
	if (names.some((name) => !call.access.allows('indexes.swap', name))) {
		throw new EngineError('invalid_api_key', 'The provided API key is invalid.');
	}
}

function checkBodyUid(body: unknown): void {
	const uid = (body as { uid?: unknown } | null)?.uid;
	if (typeof uid === 'string' && !isValidUid(uid)) {
		throw new EngineError('invalid_index_uid', `Invalid value at \`.uid\`: ${invalidUidMessage(uid)}`);
	}
}
