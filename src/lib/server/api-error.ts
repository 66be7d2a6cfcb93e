import { isHttpError } from '@sveltejs/kit';
import type { QueryProblem } from '#domain/query.ts';
import type { ApiError } from '#lib/search/result.ts';

/** The API's answer to parameters that it cannot use: it names each of them and why. */
export function wrongParameters(problems: QueryProblem[]): Response {
	const parts = problems.map(({ key, value, reason }) => `${key}=${value} (${reason})`);
	const body: ApiError = {
		error: { code: 'wrong-parameters', message: `cannot use ${parts.join(', ')}`, problems }
	};
	return Response.json(body, { status: 400 });
}

/** Answers a script: what is thrown as a page's error becomes the API's one error shape. */
export async function answering(answer: () => Promise<Response>): Promise<Response> {
	try {
		return await answer();
	} catch (cause) {
		if (!isHttpError(cause)) throw cause;
		const missing = cause.status === 404;
		const body: ApiError = {
			error: {
				code: missing ? 'not-found' : 'search-unavailable',
				message: missing ? cause.body.message : 'the search server did not answer; try again in a moment',
				...(cause.body.id ? { id: cause.body.id } : {})
			}
		};
		return Response.json(body, { status: cause.status });
	}
}
