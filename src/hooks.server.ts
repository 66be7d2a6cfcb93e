import type { Handle, HandleServerError, ServerInit } from '@sveltejs/kit/hooks';
import { directionOf } from '#domain/language.ts';
import { scriptsFolder } from '#lib/i18n/scripts-folder.ts';
import { paraglideMiddleware } from '#lib/paraglide/server.js';
import { methodNotAllowed } from '#lib/server/api-error.ts';
import { startBackend } from '#lib/server/backend.ts';
import { log } from '#lib/server/log.ts';
import { countRequest } from '#lib/server/metrics.ts';

const THEMES = new Set(['light', 'dark']);
/** Nothing here can be written. */
const READING = new Set(['GET', 'HEAD', 'OPTIONS']);

const SECURITY_HEADERS = {
	'x-content-type-options': 'nosniff',
	'referrer-policy': 'strict-origin-when-cross-origin',
	'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=()',
	'cross-origin-opener-policy': 'same-origin'
};

export const init: ServerInit = startBackend;

export const handle: Handle = ({ event, resolve }) =>
	paraglideMiddleware(event.request, async ({ locale }) => {
		const started = performance.now();
		const theme = event.cookies.get('theme') ?? '';
		const { method } = event.request;
		if (!READING.has(method)) return methodNotAllowed(method);
		const response = await resolve(event, {
			transformPageChunk: ({ html }) =>
				scriptsFolder(html, locale)
					.replace('%lang%', locale)
					.replace('%dir%', directionOf(locale))
					.replace('%theme%', THEMES.has(theme) ? `data-theme="${theme}"` : ''),
			preload: ({ type, path }) => type !== 'font' || /(newsreader|archivo)-latin-standard-normal/.test(path)
		});
		for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.headers.set(name, value);
		const seconds = (performance.now() - started) / 1000;
		countRequest(event.route.id ?? 'unknown', method, response.status, seconds);
		return response;
	});

/** An error that nobody meant: logged whole under an id, of which the visitor sees only the id. */
export const handleError: HandleServerError = ({ kind, error, event }) => {
	if (kind !== 'unknown') return;
	const id = crypto.randomUUID().slice(0, 8);
	log.error({ id, path: event.url.pathname, err: error }, 'unexpected error');
	return { message: 'unexpected', id };
};
