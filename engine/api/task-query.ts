import { EngineError } from '../errors.ts';
import { toSnakeCase } from '../parse.ts';
import type { TaskFilter } from '../task-filter.ts';

const STATUSES = ['enqueued', 'processing', 'succeeded', 'failed', 'canceled'];
const TYPES = [
	'documentAdditionOrUpdate',
	'documentEdition',
	'documentDeletion',
	'settingsUpdate',
	'indexCreation',
	'indexDeletion',
	'indexUpdate',
	'indexSwap',
	'taskCancelation',
	'taskDeletion',
	'dumpCreation',
	'snapshotCreation',
	'export',
	'upgradeDatabase',
	'indexCompaction',
	'networkTopologyChange',
	'dsrUpdate',
	'dsrClear'
];
const DATES = [
	'beforeEnqueuedAt',
	'afterEnqueuedAt',
	'beforeStartedAt',
	'afterStartedAt',
	'beforeFinishedAt',
	'afterFinishedAt'
] as const;
const NUMBERS = ['uids', 'batchUids', 'canceledBy'] as const;

/** Reads the parameters that choose tasks. `*` means any, like leaving the parameter out. */
export function readTaskFilter(
	url: URL,
	others: readonly string[]
): { filter: TaskFilter; isEmpty: boolean } {
	const known = [...NUMBERS, 'statuses', 'types', 'indexUids', ...DATES, 'customMetadata', ...others];
	for (const name of url.searchParams.keys()) {
		if (known.includes(name)) continue;
		const list = known.map((parameter) => `\`${parameter}\``).join(', ');
		throw new EngineError('bad_request', `Unknown parameter \`${name}\`: expected one of ${list}`);
	}
	const filter: TaskFilter = {};
	let isEmpty = true;
	const list = (name: string): string[] | undefined => {
		const text = url.searchParams.get(name);
		if (text === null) return undefined;
		isEmpty = false;
		return text === '*' ? undefined : text.split(',').map((part) => part.trim());
	};
	for (const name of NUMBERS) {
		const numbers = list(name)?.map((text) => toNumber(name, text));
		if (numbers) filter[name] = numbers;
	}
	const statuses = list('statuses')?.map((text) => toWord('statuses', text, STATUSES));
	if (statuses) filter.statuses = statuses;
	const types = list('types')?.map((text) => toWord('types', text, TYPES));
	if (types) filter.types = types;
	const indexUids = list('indexUids');
	if (indexUids) filter.indexUids = indexUids;
	for (const name of DATES) {
		const text = url.searchParams.get(name);
		if (text === null) continue;
		isEmpty = false;
		if (text !== '*') filter[name] = toDate(name, text);
	}
	return { filter, isEmpty };
}

function toNumber(name: string, text: string): number {
	if (/^\d+$/.test(text)) return Number(text);
	throw new EngineError(
		codeOf(name),
		`Invalid value in parameter \`${name}\`: could not parse \`${text}\` as a positive integer`
	);
}

function toWord(name: string, text: string, words: readonly string[]): string {
	const word = words.find((candidate) => candidate.toLowerCase() === text.toLowerCase());
	if (word !== undefined) return word;
	const kind = name === 'statuses' ? 'status' : 'type';
	const list = words.map((candidate) => `\`${candidate}\``).join(', ');
	throw new EngineError(
		codeOf(name),
		`Invalid value in parameter \`${name}\`: \`${text}\` is not a valid task ${kind}. Available ${kind === 'status' ? 'statuses' : 'types'} are ${list}.`
	);
}

function toDate(name: string, text: string): string {
	const isDate = /^\d{4}-\d\d-\d\d(T\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d))?$/.test(text);
	const date = new Date(isDate ? text : NaN);
	if (!Number.isNaN(date.getTime())) {
		// A day alone: after it means from its end on.
		if (text.length === 10 && name.startsWith('after')) date.setUTCDate(date.getUTCDate() + 1);
		return date.toISOString();
	}
	throw new EngineError(
		codeOf(name),
		`Invalid value in parameter \`${name}\`: \`${text}\` is an invalid date-time. It should follow the YYYY-MM-DD or RFC 3339 date-time format.`
	);
}

function codeOf(name: string): string {
	if (name === 'uids') return 'invalid_task_uids';
	if (name === 'batchUids') return 'invalid_batch_uids';
	return `invalid_${name === 'indexUids' ? 'index_uid' : `task_${toSnakeCase(name)}`}`;
}
