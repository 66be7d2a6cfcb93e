import { createHmac, hash, timingSafeEqual } from 'node:crypto';
import { EngineError } from './errors.ts';
import type { Key, KeyStore } from './keys.ts';

/** What the bearer of a request may do. */
export interface Access {
	/** May this action be done on this index? Without an index: on any. */
	allows(action: string, index?: string): boolean;
	/** Patterns of the indexes that may be seen. */
	indexes: readonly string[];
	/** A filter that a tenant token puts on every search of an index. */
	filterFor(index: string): unknown;
}

const EVERYTHING: Access = { allows: () => true, indexes: ['*'], filterFor: () => undefined };

/** Who asks? The master key may do all; a key what it lists; a tenant token what its key and its rules both allow. */
export function authenticate(header: string | null, masterKey: string | undefined, keys: KeyStore): Access {
	if (masterKey === undefined) return EVERYTHING;
	if (header === null) {
		throw new EngineError(
			'missing_authorization_header',
			'The Authorization header is missing. It must use the bearer authorization method.'
		);
	}
	const token = /^Bearer\s+(.*)$/i.exec(header)?.[1] ?? '';
	if (isSame(token, masterKey)) return EVERYTHING;
	const key = keys.list().find((candidate) => isSame(token, candidate.key));
	if (key) return keyAccess(key);
	const tenant = tenantAccess(token, keys);
	if (tenant) return tenant;
	throw invalidKey();
}

export function invalidKey(): EngineError {
	return new EngineError('invalid_api_key', 'The provided API key is invalid.');
}

/** Takes as long whether the first or the last character differs. */
function isSame(given: string, known: string): boolean {
	return timingSafeEqual(hash('sha256', given, 'buffer'), hash('sha256', known, 'buffer'));
}

function keyAccess(key: Key): Access {
	const isExpired = (): boolean => key.expiresAt !== null && Date.parse(key.expiresAt) <= Date.now();
	return {
		allows: (action, index) =>
			!isExpired() &&
			key.actions.some((own) => actionCovers(own, action)) &&
			(index === undefined || key.indexes.some((pattern) => patternCovers(pattern, index))),
		indexes: key.indexes,
		filterFor: () => undefined
	};
}

function actionCovers(own: string, action: string): boolean {
	if (own === '*' || own === action) return true;
	if (own === '*.get') return action.endsWith('.get') && action !== 'keys.get';
	return own.endsWith('.*') && action.startsWith(own.slice(0, -1));
}

export function patternCovers(pattern: string, index: string): boolean {
	if (pattern.endsWith('*')) return index.startsWith(pattern.slice(0, -1));
	return pattern === index;
}

interface Claims {
	apiKeyUid?: unknown;
	exp?: unknown;
	searchRules?: unknown;
}

function tenantAccess(token: string, keys: KeyStore): Access | undefined {
	const [head, body, signature, ...rest] = token.split('.');
	if (!head || !body || !signature || rest.length > 0) return undefined;
	const header = decode(head) as { alg?: unknown } | undefined;
	const claims = decode(body) as Claims | undefined;
	const algorithm = { HS256: 'sha256', HS384: 'sha384', HS512: 'sha512' }[String(header?.alg)];
	if (!algorithm || !claims || typeof claims.apiKeyUid !== 'string') return undefined;
	const key = keys.get(claims.apiKeyUid);
	if (!key) return undefined;
	const expected = createHmac(algorithm, key.key).update(`${head}.${body}`).digest('base64url');
	if (!isSame(signature, expected)) return undefined;
	if (claims.exp !== undefined && claims.exp !== null) {
		if (typeof claims.exp !== 'number') return undefined;
		const now = Math.floor(Date.now() / 1000);
		if (claims.exp <= now) {
			const message = `Tenant token expired. Was valid up to \`${claims.exp}\` and we're now \`${now}\`.`;
			throw new EngineError('invalid_api_key', message);
		}
	}
	const rules = toRules(claims.searchRules);
	if (!rules) return undefined;
	const own = keyAccess(key);
	const ruleOf = (index: string): [string, unknown] | undefined =>
		[...rules]
			.filter(([pattern]) => patternCovers(pattern, index))
			.sort(([a], [b]) => b.length - a.length)[0];
	return {
		allows: (action, index) =>
			action === 'search' &&
			own.allows(action, index) &&
			(index === undefined || ruleOf(index) !== undefined),
		indexes: [...rules.keys()],
		filterFor: (index) => (ruleOf(index)?.[1] as { filter?: unknown } | null | undefined)?.filter
	};
}

function toRules(searchRules: unknown): Map<string, unknown> | undefined {
	if (Array.isArray(searchRules)) return new Map(searchRules.map((pattern) => [String(pattern), null]));
	if (searchRules !== null && typeof searchRules === 'object') return new Map(Object.entries(searchRules));
	return undefined;
}

function decode(part: string): unknown {
	try {
		return JSON.parse(Buffer.from(part, 'base64url').toString('utf8'));
	} catch {
		return undefined;
	}
}
