import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { Call, Handler } from '../context.ts';
import { json, readJson } from '../context.ts';
import { EngineError } from '../errors.ts';
import type { Key } from '../keys.ts';
import { parseRequest, toSnakeCase } from '../parse.ts';
import { ACTIONS, isGlobal } from '../actions.ts';
import { readCount } from './paging.ts';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

const NewKeyBody = z.strictObject({
	uid: z.string().regex(UUID).nullish(),
	name: z.string().nullish(),
	description: z.string().nullish(),
	actions: z.array(z.enum(ACTIONS)),
	indexes: z.array(z.string()),
	expiresAt: z.string().nullable()
});

const codeOf = (field: string): string => `invalid_api_key_${toSnakeCase(field)}`;

export const listKeys: Handler = ({ keys, url }) => {
	const offset = readCount(url, 'offset', 0, 'invalid_api_key_offset');
	const limit = readCount(url, 'limit', 20, 'invalid_api_key_limit');
	const all = keys.list();
	return json({ results: all.slice(offset, offset + limit), offset, limit, total: all.length });
};

export const getKey: Handler = (call) => json(findKey(call));

export const createKey: Handler = (call) => {
	const body = readJson(call) as { actions?: unknown } | null;
	const wanted = parseRequest(NewKeyBody, body, codeOf);
	refuseGlobalActions(wanted);
	const uid = wanted.uid ?? randomUUID();
	if (call.keys.get(uid)) {
		throw new EngineError(
			'api_key_already_exists',
			`\`uid\` field value \`${uid}\` is already an existing API key.`
		);
	}
	call.keys.add({
		uid,
		name: wanted.name ?? null,
		description: wanted.description ?? null,
		actions: wanted.actions,
		indexes: wanted.indexes,
		expiresAt: parseExpiry(wanted.expiresAt)
	});
	return json(call.keys.get(uid), 201);
};

function refuseGlobalActions({ actions, indexes }: z.infer<typeof NewKeyBody>): void {
	if (indexes.length === 0 || indexes.includes('*')) return;
	const action = actions.find(isGlobal);
	if (action === undefined) return;
	throw new EngineError(
		'index_scoped_api_key_with_global_action',
		`cannot create index-scoped API key with global action \`"${action}"\`\n` +
			`  - Hint: remove action \`"${action}"\` from the action list, or remove \`indexes\` to make the key global`
	);
}

const FIXED = ['uid', 'actions', 'indexes', 'expiresAt', 'createdAt', 'updatedAt', 'key'];

export const updateKey: Handler = (call) => {
	const key = findKey(call);
	const body = readJson(call) as Record<string, unknown>;
	for (const field of FIXED) {
		if (body[field] === undefined) continue;
		throw new EngineError(
			`immutable_api_key_${toSnakeCase(field)}`,
			`Immutable field \`${field}\`: expected one of \`description\`, \`name\``
		);
	}
	const schema = z.strictObject({ name: z.string().nullish(), description: z.string().nullish() });
	const { name, description } = parseRequest(schema, body, codeOf);
	call.keys.update(key.uid, {
		name: name === undefined ? key.name : name,
		description: description === undefined ? key.description : description
	});
	return json(call.keys.get(key.uid));
};

export const deleteKey: Handler = (call) => {
	call.keys.remove(findKey(call).uid);
	return { status: 204, body: null };
};

function findKey({ keys, params }: Call): Key {
	const wanted = params.key ?? '';
	const key = keys.get(wanted);
	if (!key) throw new EngineError('api_key_not_found', `API key \`${wanted}\` not found.`);
	return key;
}

function parseExpiry(text: string | null): string | null {
	if (text === null) return null;
	const date = new Date(/(Z|[+-]\d\d:?\d\d)$/.test(text) || text.length === 10 ? text : `${text}Z`);
	if (!Number.isNaN(date.getTime()) && date.getTime() > Date.now())
		return date.toISOString().replace('.000Z', 'Z');
	throw new EngineError(
		'invalid_api_key_expires_at',
		`Invalid value at \`.expiresAt\`: \`${text}\` is not a valid date. It should follow the RFC 3339 format to represents a date or datetime in the future or specified as a null value. e.g. 'YYYY-MM-DD' or 'YYYY-MM-DD HH:MM:SS'.`
	);
}
