import type { Document, Json } from './flatten.ts';
import { TaskFailure } from './job.ts';

const VALID_ID = /^[A-Za-z0-9_-]+$/;
const LONGEST_ID = 511;

/** Finds the one attribute whose name ends in `id`, as Meilisearch does for an index without a primary key. */
export function inferPrimaryKey(document: Document): string {
	const candidates = Object.keys(document).filter((name) => name.toLowerCase().endsWith('id'));
	const [first, second] = candidates;
	const advice = 'Please specify the primary key manually using the `primaryKey` query parameter.';
	if (first === undefined) {
		throw new TaskFailure(
			'index_primary_key_no_candidate_found',
			`The primary key inference failed as the engine did not find any field ending with \`id\` in its name. ${advice}`
		);
	}
	if (second !== undefined) {
		throw new TaskFailure(
			'index_primary_key_multiple_candidates_found',
			`The primary key inference failed as the engine found ${candidates.length} fields ending with \`id\` in their names: '${first}' and '${second}'. ${advice}`
		);
	}
	return first;
}

/** The identifier of a document, as text; fails if it has none or one that is not allowed. */
export function parseDocumentId(document: Document, primaryKey: string): string {
	const value = readPath(document, primaryKey);
	if (value === undefined) {
		throw new TaskFailure(
			'missing_document_id',
			`Document doesn't have a \`${primaryKey}\` attribute: \`${JSON.stringify(document)}\`.`
		);
	}
	const id = typeof value === 'number' && Number.isSafeInteger(value) ? String(value) : value;
	if (typeof id !== 'string' || !isValidId(id.trim())) {
		throw new TaskFailure('invalid_document_id', invalidIdMessage(value));
	}
	return id.trim();
}

export function isValidId(id: string): boolean {
	return id.length <= LONGEST_ID && VALID_ID.test(id);
}

export function invalidIdMessage(value: unknown): string {
	const shown = JSON.stringify(value);
	return `Document identifier \`${shown}\` is invalid. A document identifier can be of type integer or string, only composed of alphanumeric characters (a-z A-Z 0-9), hyphens (-) and underscores (_), and can not be more than 511 bytes.`;
}

function readPath(document: Document, path: string): Json | undefined {
	if (path in document) return document[path];
	let value: Json | undefined = document;
	for (const key of path.split('.')) {
		if (value === null || typeof value !== 'object' || Array.isArray(value)) return undefined;
		value = value[key];
	}
	return value;
}
