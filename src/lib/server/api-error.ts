import { isHttpError } from '@sveltejs/kit';
import type { QueryProblem } from '#domain/parse-query.ts';
import type { ApiError } from '#lib/search/result.ts';
import { log } from './log.ts';

/** The API's answer to parameters that it cannot use: it names each of them and why. */
export function wrongParameters(problems: QueryProblem[]): Response {
	const parts = problems.map(({ key, value, reason }) => `${key}=${value} (${reason})`);
	return failing(400, { code: 'wrong-parameters', message: `cannot use ${parts.join(', ')}`, problems });
}

/** The API's answer to an address where there is nothing. */
export function notFound(path: string): Response {
	const message = `there is nothing at ${path}; /api/openapi.json says what there is`;
	return failing(404, { code: 'not-found', message });
}

/** The API's answer to anything but reading. */
export function methodNotAllowed(method: string): Response {
	const message = `${method} is not possible: everything here is only read, by GET`;
	const response = failing(405, { code: 'method-not-allowed', message });
	response.headers.set('allow', 'GET, HEAD');
	return response;
}

/** Answers a script: whatever is thrown becomes the API's one error shape. */
export async function answering(answer: () => Promise<Response>): Promise<Response> {
	try {
		return await answer();
	} catch (cause) {
		if (!isHttpError(cause)) {
			const id = crypto.randomUUID().slice(0, 8);
			log.error({ id, err: cause }, 'unexpected error in an answer to a script');
			return failing(500, {
				code: 'unexpected',
				message: 'something went wrong here; the log says what',
				id
			});
		}
		const missing = cause.status === 404;
		return failing(cause.status, {
			code: missing ? 'not-found' : 'search-unavailable',
			message: missing ? cause.body.message : 'the search server did not answer; try again in a moment',
			...(cause.body.id ? { id: cause.body.id } : {})
		});
	}
}

function failing(status: number, error: ApiError['error']): Response {
	return Response.json({ error } satisfies ApiError, { status });
}
