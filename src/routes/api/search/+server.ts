import { parseQuery } from '#domain/parse-query.ts';
import { isLanguage } from '#domain/language.ts';
import { answering, wrongParameters } from '#lib/server/api-error.ts';
import { latestPush } from '#lib/server/latest-push.ts';
import { search } from '#lib/server/search/search.ts';

/** The search page's question and answer, for scripts. `reader` is the language whose text a hit prefers. */
export function GET({ url }) {
	const { query, problems } = parseQuery(url.searchParams);
	const reader = url.searchParams.get('reader') ?? 'en';
	if (!isLanguage(reader)) problems.push({ key: 'reader', value: reader, reason: 'unknown-value' });
	if (!isLanguage(reader) || problems.length > 0) return wrongParameters(problems);
	return answering(async () => {
		// With the names of the newest operations.
		await latestPush();
		return Response.json(await search(query, reader));
	});
}
