import type { Call, Handler } from '../context.ts';
import { checkUid, enqueue, json, openIndex, parseJson, requireContentType } from '../context.ts';
import type { Settings, SettingsUpdate } from '../core/settings.ts';
import { RANKING_RULES } from '../core/settings.ts';
import { EngineError } from '../errors.ts';
import type { Reply } from '../exchange.ts';
import { parseRequest, toSnakeCase } from '../parse.ts';
import { SettingsBody } from '../requests.ts';

/** Each setting's own route, and the method that writes it. */
export const SETTING_ROUTES: Readonly<Record<string, { key: keyof Settings; method: 'PUT' | 'PATCH' }>> = {
	'displayed-attributes': { key: 'displayedAttributes', method: 'PUT' },
	'searchable-attributes': { key: 'searchableAttributes', method: 'PUT' },
	'filterable-attributes': { key: 'filterableAttributes', method: 'PUT' },
	'sortable-attributes': { key: 'sortableAttributes', method: 'PUT' },
	'ranking-rules': { key: 'rankingRules', method: 'PUT' },
	'stop-words': { key: 'stopWords', method: 'PUT' },
	'non-separator-tokens': { key: 'nonSeparatorTokens', method: 'PUT' },
	'separator-tokens': { key: 'separatorTokens', method: 'PUT' },
	dictionary: { key: 'dictionary', method: 'PUT' },
	synonyms: { key: 'synonyms', method: 'PUT' },
	'distinct-attribute': { key: 'distinctAttribute', method: 'PUT' },
	'proximity-precision': { key: 'proximityPrecision', method: 'PUT' },
	'typo-tolerance': { key: 'typoTolerance', method: 'PATCH' },
	faceting: { key: 'faceting', method: 'PATCH' },
	pagination: { key: 'pagination', method: 'PATCH' },
	embedders: { key: 'embedders', method: 'PATCH' },
	'search-cutoff-ms': { key: 'searchCutoffMs', method: 'PUT' },
	'localized-attributes': { key: 'localizedAttributes', method: 'PUT' },
	'facet-search': { key: 'facetSearch', method: 'PUT' },
	'prefix-search': { key: 'prefixSearch', method: 'PUT' }
};

const codeOf = (field: string): string => `invalid_settings_${toSnakeCase(field)}`;

export const getSettings: Handler = (call) => json(openIndex(call).settings);

export const updateSettings: Handler = (call) => {
	requireContentType(call.contentType, ['application/json']);
	return change(call, parseJson(call.body), false);
};

export const resetSettings: Handler = (call) => {
	const everything = Object.values(SETTING_ROUTES).map(({ key }) => [key, null]);
	return change(call, Object.fromEntries(everything), true);
};

export const getSetting: Handler = (call) => json(openIndex(call).settings[routeOf(call).key]);

export const updateSetting: Handler = (call) => {
	const { key, method } = routeOf(call);
	if (call.method !== method) throw new EngineError('method_not_allowed', `Use ${method} for this setting.`);
	requireContentType(call.contentType, ['application/json']);
	return change(call, { [key]: parseJson(call.body) }, false);
};

export const resetSetting: Handler = (call) => change(call, { [routeOf(call).key]: null }, true);

function routeOf(call: Call): { key: keyof Settings; method: 'PUT' | 'PATCH' } {
	const route = SETTING_ROUTES[call.params.setting ?? ''];
	if (!route) throw new EngineError('not_found', `There is no setting \`${call.params.setting}\`.`);
	return route;
}

function change(call: Call, body: unknown, isDeletion: boolean): Reply {
	const uid = checkUid(call.params.uid ?? '');
	if (!call.access.allows('settings.update', uid)) {
		throw new EngineError('invalid_api_key', 'The provided API key is invalid.');
	}
	const settings = parseRequest(SettingsBody, body, codeOf) as SettingsUpdate;
	for (const rule of settings.rankingRules ?? []) checkRankingRule(rule);
	checkTypoSizes(settings);
	const job = { type: 'settingsUpdate' as const, index: uid, settings, isDeletion };
	return enqueue(call, job, uid, settings as Record<string, unknown>);
}

function checkRankingRule(rule: string): void {
	const words = [...RANKING_RULES, 'attribute'];
	if (words.includes(rule) || /^[^:]+:(asc|desc)$/.test(rule)) return;
	throw new EngineError(
		'invalid_settings_ranking_rules',
		`Invalid value at \`.rankingRules[0]\`: \`${rule}\` ranking rule is invalid. Valid ranking rules are words, typo, sort, proximity, attribute, exactness and custom ranking rules.`
	);
}

function checkTypoSizes({ typoTolerance }: SettingsUpdate): void {
	const { oneTypo, twoTypos } = typoTolerance?.minWordSizeForTypos ?? {};
	if (typeof oneTypo !== 'number' || typeof twoTypos !== 'number' || oneTypo <= twoTypos) return;
	throw new EngineError(
		'invalid_settings_typo_tolerance',
		`Invalid value at \`.minWordSizeForTypos\`: \`minWordSizeForTypos\` setting is invalid. \`oneTypo\` and \`twoTypos\` fields should be between \`0\` and \`255\`, and \`twoTypos\` should be greater or equals to \`oneTypo\` but found \`oneTypo: ${oneTypo}\` and twoTypos: ${twoTypos}\`.`
	);
}
