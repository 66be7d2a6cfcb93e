import { isLanguage } from '#domain/language.ts';
import { answering, wrongParameters } from '#lib/server/api-error.ts';
import { asked } from '#lib/server/errors.ts';
import { suggest } from '#lib/server/search/suggestions.ts';

const LONGEST = 100;

/** What the words typed so far may become; answered from names held in memory. */
export function GET({ url }) {
	const q = url.searchParams.get('q') ?? '';
	const reader = url.searchParams.get('reader') ?? 'en';
	if (!isLanguage(reader))
		return wrongParameters([{ key: 'reader', value: reader, reason: 'unknown-value' }]);
	if (q.length > LONGEST)
		return wrongParameters([{ key: 'q', value: `${q.slice(0, 40)}…`, reason: 'too-long' }]);
	return answering(async () => Response.json({ suggestions: await asked(suggest(q, reader)) }));
}
