import type { Call, Handler } from '../context.ts';
import { enqueue, written } from '../context.ts';
import { EngineError } from '../errors.ts';
import type { Reply } from '../exchange.ts';
import type { TaskFilter } from '../task-filter.ts';
import { JsonWriter } from '../json-writer.ts';
import { writeTask } from '../task-view.ts';
import { requireFeature } from './features.ts';
import { readTaskFilter } from './task-query.ts';
import { readCount } from './paging.ts';

export const getTask: Handler = (call) => {
	const uid = Number(call.params.task);
	if (!/^\d+$/.test(call.params.task ?? '')) {
		throw new EngineError(
			'invalid_task_uids',
			`Invalid value in parameter \`uid\`: could not parse \`${call.params.task}\` as a positive integer`
		);
	}
	const row = call.queue.records.get(uid);
	if (!row || !isVisible(call, row.index_uid)) {
		throw new EngineError('task_not_found', `Task \`${uid}\` not found.`);
	}
	const out = new JsonWriter();
	writeTask(out, row);
	return written(out);
};

/** The documents that a task brought, as long as they wait to be written. */
export const getTaskDocuments: Handler = (call) => {
	requireFeature(call, 'getTaskDocumentsRoute', 'Getting the documents of an enqueued task');
	const uid = Number(call.params.task);
	const row = Number.isSafeInteger(uid) ? call.queue.records.get(uid) : undefined;
	if (!row) throw new EngineError('task_not_found', `Task \`${call.params.task}\` not found.`);
	const payload = call.queue.records.payload(uid);
	if (payload.length === 0)
		throw new EngineError('task_file_not_found', `Task \`${uid}\` has no documents waiting.`);
	const documents = payload.flatMap((part) => JSON.parse(`[${new TextDecoder().decode(part)}]`) as unknown[]);
	const body = documents.map((document) => `${JSON.stringify(document)}\n`).join('');
	return { status: 200, body, contentType: 'application/x-ndjson' };
};

export const listTasks: Handler = (call) => {
	const { filter } = readTaskFilter(call.url, ['limit', 'from', 'reverse']);
	const limit = readCount(call.url, 'limit', 20, 'invalid_task_limit');
	const from = call.url.searchParams.has('from')
		? { from: readCount(call.url, 'from', 0, 'invalid_task_from') }
		: {};
	const reverse = call.url.searchParams.get('reverse') === 'true';
	const { rows, total } = call.queue.records.list(visible(call, filter), {
		limit: limit + 1,
		...from,
		reverse
	});
	const shown = rows.slice(0, limit);
	const out = new JsonWriter();
	out.begin('{');
	out.key('results');
	out.begin('[');
	for (const row of shown) writeTask(out, row);
	out.end(']');
	out.members({
		total,
		limit,
		from: shown[0]?.uid ?? null,
		next: rows.length > limit ? (rows[limit]?.uid ?? null) : null
	});
	out.end('}');
	return written(out);
};

export const cancelTasks: Handler = (call) => enqueueQueueJob(call, 'taskCancelation');
export const deleteTasks: Handler = (call) => enqueueQueueJob(call, 'taskDeletion');

function enqueueQueueJob(call: Call, type: 'taskCancelation' | 'taskDeletion'): Reply {
	const { filter, isEmpty } = readTaskFilter(call.url, []);
	if (isEmpty) {
		const action = type === 'taskCancelation' ? 'cancel' : 'delete';
		throw new EngineError(
			'missing_task_filters',
			`Query parameters to filter the tasks to ${action} are missing. Available query parameters are: \`uids\`, \`indexUids\`, \`statuses\`, \`types\`, \`canceledBy\`, \`beforeEnqueuedAt\`, \`afterEnqueuedAt\`, \`beforeStartedAt\`, \`afterStartedAt\`, \`beforeFinishedAt\`, \`afterFinishedAt\`.`
		);
	}
	const { rows } = call.queue.records.list(visible(call, filter), { limit: 1_000_000, reverse: false });
	const tasks = rows.map(({ uid }) => uid);
	const originalFilter = call.url.search;
	const done = type === 'taskCancelation' ? 'canceledTasks' : 'deletedTasks';
	return enqueue(call, { type, tasks, originalFilter }, null, {
		matchedTasks: tasks.length,
		[done]: null,
		originalFilter
	});
}

function visible(call: Call, filter: TaskFilter): TaskFilter {
	return { ...filter, visibleIndexes: call.access.indexes };
}

/** A task that concerns no index, or several, is shown to those only who may see every index. */
function isVisible({ access }: Call, indexUid: string | null): boolean {
	return indexUid === null ? access.indexes.includes('*') : access.allows('tasks.get', indexUid);
}
