import * as batches from './api/batches.ts';
import * as documents from './api/documents.ts';
import * as features from './api/features.ts';
import * as fields from './api/fields.ts';
import { facetSearch } from './api/facet-search.ts';
import { allStats, health, indexStats, version } from './api/health.ts';
import * as indexes from './api/indexes.ts';
import * as keys from './api/keys.ts';
import { multiSearch } from './api/multi-search.ts';
import { searchByGet, searchByPost } from './api/search.ts';
import * as settings from './api/settings.ts';
import * as tasks from './api/tasks.ts';
import { authenticate, invalidKey } from './access.ts';
import type { Call, Engine, Handler } from './context.ts';
import { json } from './context.ts';
import { EngineError, toErrorBody } from './errors.ts';
import { readBody } from './exchange.ts';
import type { Asked, Reply } from './exchange.ts';

/** `method path`, the action that a key must allow (none: anybody may ask), and the handler. */
export const ROUTES: readonly (readonly [
	method: string,
	path: string,
	action: string | null,
	handler: Handler
])[] = [
	['GET', '/health', null, health],
	['GET', '/version', 'version', version],
	['GET', '/stats', 'stats.get', allStats],
	['GET', '/indexes', 'indexes.get', indexes.listIndexes],
	['POST', '/indexes', 'indexes.create', indexes.createIndex],
	['GET', '/indexes/:uid', 'indexes.get', indexes.getIndex],
	['PATCH', '/indexes/:uid', 'indexes.update', indexes.updateIndex],
	['DELETE', '/indexes/:uid', 'indexes.delete', indexes.deleteIndex],
	['POST', '/swap-indexes', 'indexes.swap', indexes.swapIndexes],
	['GET', '/indexes/:uid/stats', 'stats.get', indexStats],
	['GET', '/indexes/:uid/documents', 'documents.get', documents.listDocuments],
	['POST', '/indexes/:uid/documents', 'documents.add', documents.addDocuments],
	['PUT', '/indexes/:uid/documents', 'documents.add', documents.updateDocuments],
	['DELETE', '/indexes/:uid/documents', 'documents.delete', documents.deleteAllDocuments],
	['POST', '/indexes/:uid/documents/fetch', 'documents.get', documents.fetchDocuments],
	['POST', '/indexes/:uid/documents/delete-batch', 'documents.delete', documents.deleteBatch],
	['POST', '/indexes/:uid/documents/delete', 'documents.delete', documents.deleteByFilter],
	['POST', '/indexes/:uid/documents/edit', 'documents.*', documents.editDocuments],
	['GET', '/indexes/:uid/documents/:id', 'documents.get', documents.getDocument],
	['DELETE', '/indexes/:uid/documents/:id', 'documents.delete', documents.deleteDocument],
	['GET', '/indexes/:uid/settings', 'settings.get', settings.getSettings],
	['PATCH', '/indexes/:uid/settings', 'settings.update', settings.updateSettings],
	['DELETE', '/indexes/:uid/settings', 'settings.update', settings.resetSettings],
	['GET', '/indexes/:uid/settings/:setting', 'settings.get', settings.getSetting],
	['PUT', '/indexes/:uid/settings/:setting', 'settings.update', settings.updateSetting],
	['PATCH', '/indexes/:uid/settings/:setting', 'settings.update', settings.updateSetting],
	['DELETE', '/indexes/:uid/settings/:setting', 'settings.update', settings.resetSetting],
	['GET', '/indexes/:uid/search', 'search', searchByGet],
	['POST', '/indexes/:uid/search', 'search', searchByPost],
	['POST', '/indexes/:uid/facet-search', 'search', facetSearch],
	['POST', '/multi-search', 'search', multiSearch],
	['GET', '/tasks', 'tasks.get', tasks.listTasks],
	['DELETE', '/tasks', 'tasks.delete', tasks.deleteTasks],
	['POST', '/tasks/cancel', 'tasks.cancel', tasks.cancelTasks],
	['GET', '/tasks/:task', 'tasks.get', tasks.getTask],
	['GET', '/tasks/:task/documents', 'tasks.get', tasks.getTaskDocuments],
	['GET', '/batches', 'tasks.get', batches.listBatches],
	['GET', '/batches/:batch', 'tasks.get', batches.getBatch],
	['GET', '/experimental-features', 'experimental.get', features.getFeatures],
	['PATCH', '/experimental-features', 'experimental.update', features.updateFeatures],
	['POST', '/indexes/:uid/fields', 'fields.post', fields.listFields],
	['GET', '/keys', 'keys.get', keys.listKeys],
	['POST', '/keys', 'keys.create', keys.createKey],
	['GET', '/keys/:key', 'keys.get', keys.getKey],
	['PATCH', '/keys/:key', 'keys.update', keys.updateKey],
	['DELETE', '/keys/:key', 'keys.delete', keys.deleteKey]
];

const TABLE = ROUTES.map(([method, path, action, handler]) => ({
	method,
	parts: path.split('/').slice(1),
	action,
	handler
}));

/** Finds the handler, checks the key, answers. The one place where faults become responses. */
export async function answer(
	asked: Asked,
	engine: Engine,
	{ masterKey, mostBytes }: { masterKey: string | undefined; mostBytes: number }
): Promise<Reply> {
	try {
		const url = new URL(asked.url, 'http://engine');
		const parts = url.pathname.replace(/\/+$/, '').split('/').slice(1).map(decodePart);
		const onPath = TABLE.filter((route) => matchParts(route.parts, parts) !== undefined);
		const route = onPath.find(({ method }) => method === asked.method);
		if (!route) return { status: onPath.length > 0 ? 405 : 404, body: null };
		const params = matchParts(route.parts, parts) ?? {};
		const header = asked.header('authorization');
		const access =
			route.action === null
				? authenticate(null, undefined, engine.keys)
				: authenticate(header, masterKey, engine.keys);
		if (route.action !== null && !access.allows(route.action, params.uid)) throw invalidKey();
		// Documents stay with who sends them while the queue is full: what is not read fills no memory.
		if (route.action === 'documents.add') await engine.room.wait();
		const body = await readBody(asked, mostBytes);
		if (!body) throw tooLarge(mostBytes);
		const call: Call = {
			...engine,
			method: asked.method,
			url,
			params,
			access,
			body,
			contentType: asked.header('content-type'),
			includeMetadata: asked.header('meili-include-metadata') === 'true'
		};
		return await route.handler(call);
	} catch (error) {
		if (error instanceof EngineError) return json(toErrorBody(error.code, error.message), error.status);
		const message = error instanceof Error ? error.message : String(error);
		return json(toErrorBody('internal', message), 500);
	}
}

function tooLarge(most: number): EngineError {
	return new EngineError(
		'payload_too_large',
		`The provided payload reached the size limit. The maximum accepted payload size is ${most} bytes.`
	);
}

function matchParts(
	pattern: readonly string[],
	parts: readonly string[]
): Record<string, string> | undefined {
	if (pattern.length !== parts.length) return undefined;
	const params: Record<string, string> = {};
	for (const [index, part] of pattern.entries()) {
		const given = parts[index] ?? '';
		if (part.startsWith(':')) params[part.slice(1)] = given;
		else if (part !== given) return undefined;
	}
	return params;
}

function decodePart(part: string): string {
	try {
		return decodeURIComponent(part);
	} catch {
		return part;
	}
}
