import type { Call, Handler } from '../context.ts';
import { openIndex, readJson, written } from '../context.ts';
import { MatchedQuery } from '../core/matched-query.ts';
import { EngineError } from '../errors.ts';
import { JsonWriter } from '../json-writer.ts';
import { parseRequest, toSnakeCase } from '../parse.ts';
import { MultiSearchBody, SearchBody } from '../requests.ts';
import type { MultiSearchQuery } from '../requests.ts';
import { invalidUidMessage, isValidUid } from '../uid.ts';
import { federate } from './federation.ts';
import { writeAnswer } from './search.ts';

/** Several searches in one request: answered one by one, or merged into one list if a federation is asked for. */
export const multiSearch: Handler = (call) => {
	const raw = readJson(call);
	const { queries, federation } = parseRequest(
		MultiSearchBody,
		raw,
		(field) => `invalid_multi_search_${toSnakeCase(field)}`
	);
	const out = new JsonWriter();
	out.begin('{');
	if (federation) federate(out, call, queries, federation);
	else writeAnswers(out, call, queries);
	out.end('}');
	return written(out);
};

function writeAnswers(out: JsonWriter, call: Call, queries: readonly MultiSearchQuery[]): void {
	const matched = new MatchedQuery();
	out.key('results');
	out.begin('[');
	queries.forEach((query, index) =>
		inQuery(index, () => {
			if (query.federationOptions) {
				throw new EngineError(
					'invalid_multi_search_federation_options',
					'Using `federationOptions` is not allowed in a non-federated search.\n - Hint: remove `federationOptions` from query #' +
						`${index} or add \`federation\` to the request.`
				);
			}
			const reader = openQueryIndex(call, query);
			out.begin('{');
			out.member('indexUid', query.indexUid);
			writeAnswer(out, call, reader, toSearchBody(query), matched);
			out.end('}');
		})
	);
	out.end(']');
	matched.release();
}

export function openQueryIndex(call: Call, { indexUid }: MultiSearchQuery): ReturnType<typeof openIndex> {
	if (!isValidUid(indexUid)) throw new EngineError('invalid_index_uid', invalidUidMessage(indexUid));
	if (!call.access.allows('search', indexUid)) {
		throw new EngineError('invalid_api_key', 'The provided API key is invalid.');
	}
	return openIndex(call, indexUid);
}

export function toSearchBody({
	indexUid: _,
	federationOptions: __,
	...fields
}: MultiSearchQuery): SearchBody {
	return SearchBody.parse(fields);
}

/** Says in which of the queries the fault lies. */
export function inQuery<T>(index: number, work: () => T): T {
	try {
		return work();
	} catch (error) {
		if (!(error instanceof EngineError) || error.code === 'invalid_api_key') throw error;
		throw new EngineError(error.code, `Inside \`.queries[${index}]\`: ${error.message}`);
	}
}
