import { z } from 'zod';
import type { Call, Handler } from '../context.ts';
import { json, readJson } from '../context.ts';
import { EngineError } from '../errors.ts';
import { parseRequest } from '../parse.ts';

/** Meilisearch's switches for experiments. They are kept; `getTaskDocumentsRoute` alone changes something here. */
const FEATURES = [
	'metrics',
	'logsRoute',
	'editDocumentsByFunction',
	'containsFilter',
	'dynamicSearchRules',
	'network',
	'getTaskDocumentsRoute',
	'taskQueueCompactionRoute',
	'compositeEmbedders',
	'chatCompletions',
	'multimodal',
	'foreignKeys',
	'disableDocumentsFetchQueue',
	'legacySearch',
	'renderRoute'
] as const;

const FeaturesBody = z.strictObject(
	Object.fromEntries(FEATURES.map((name) => [name, z.boolean().optional()]))
);

export const getFeatures: Handler = ({ features }) => {
	const known = features.all();
	return json(Object.fromEntries(FEATURES.map((name) => [name, known[name] ?? false])));
};

export const updateFeatures: Handler = (call) => {
	const wanted = parseRequest(FeaturesBody, readJson(call), () => 'bad_request');
	for (const [name, value] of Object.entries(wanted)) if (value !== undefined) call.features.set(name, value);
	return getFeatures(call);
};

export function requireFeature({ features }: Call, name: (typeof FEATURES)[number], what: string): void {
	if (features.all()[name]) return;
	throw new EngineError(
		'feature_not_enabled',
		`${what} requires enabling the \`${name}\` experimental feature.`
	);
}
