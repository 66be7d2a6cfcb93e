import { nameVariants } from '#domain/series.ts';
import { foldText } from '#domain/fold-text.ts';
import { knownPush } from '../latest-push.ts';
import { records } from '../meilisearch.ts';

/** An operation as far as its name goes. */
export interface NamedOperation {
	id: string;
	name: string;
	series?: string | undefined;
	year?: number | undefined;
	/** How the name may be typed, folded. */
	variants: string[];
}

const MOST_OPERATIONS = 10_000;
let known: { push: string; operations: Map<string, NamedOperation> } | undefined;

/** Every operation's name by id; read once a push, when it is heard of. */
export async function operationNames(): Promise<Map<string, NamedOperation>> {
	const push = (await knownPush())?.fingerprint ?? '';
	if (known?.push === push && push !== '') return known.operations;
	const { hits } = await records().search('', {
		filter: ['kind = "operation"'],
		limit: MOST_OPERATIONS,
		attributesToRetrieve: ['recordId', 'operationName', 'series', 'year']
	});
	const operations = new Map<string, NamedOperation>();
	for (const { recordId, operationName, series, year } of hits)
		if (operationName) {
			const variants = nameVariants(operationName).map(foldText);
			operations.set(recordId, { id: recordId, name: operationName, series, year, variants });
		}
	known = { push, operations };
	return operations;
}
