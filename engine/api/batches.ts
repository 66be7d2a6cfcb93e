import type { Call, Handler } from '../context.ts';
import { json } from '../context.ts';
import { EngineError } from '../errors.ts';
import type { TaskRow } from '../task-view.ts';
import { toDuration } from '../task-view.ts';
import { readCount } from './paging.ts';
import { readTaskFilter } from './task-query.ts';

export const listBatches: Handler = (call) => {
	const { url } = call;
	const { filter } = readTaskFilter(url, ['limit', 'from', 'reverse']);
	const limit = readCount(url, 'limit', 20, 'invalid_task_limit');
	const from = url.searchParams.has('from') ? { from: readCount(url, 'from', 0, 'invalid_task_from') } : {};
	const reverse = url.searchParams.get('reverse') === 'true';
	const visible = { ...filter, visibleIndexes: call.access.indexes };
	const { batches, total } = call.queue.records.listBatches(visible, { limit: limit + 1, ...from, reverse });
	const shown = batches.slice(0, limit).map(toBatchView);
	return json({
		results: shown,
		total,
		limit,
		from: shown[0]?.uid ?? null,
		next: batches[limit]?.[0]?.batch ?? null
	});
};

export const getBatch: Handler = (call: Call) => {
	const uid = Number(call.params.batch);
	const tasks = Number.isSafeInteger(uid) ? call.queue.records.batch(uid) : [];
	if (tasks.length === 0)
		throw new EngineError('batch_not_found', `Batch \`${call.params.batch}\` not found.`);
	return json(toBatchView(tasks));
};

/** Tasks done together, as one: their details added up, their numbers by kind. */
function toBatchView(tasks: readonly TaskRow[]) {
	const first = tasks[0] as TaskRow;
	const finished = tasks.every(({ finished_at: end }) => end !== null);
	return {
		uid: first.batch as number,
		progress: finished ? null : { steps: [], percentage: 0 },
		details: tasks.reduce<Record<string, unknown>>((merged, { details }) => {
			for (const [key, value] of Object.entries(JSON.parse(details ?? '{}') as object)) {
				const before = merged[key];
				merged[key] = typeof before === 'number' && typeof value === 'number' ? before + value : value;
			}
			return merged;
		}, {}),
		stats: {
			totalNbTasks: tasks.length,
			status: countBy(tasks, ({ status }) => status),
			types: countBy(tasks, ({ type }) => type),
			indexUids: countBy(tasks, ({ index_uid: uid }) => uid),
			progressTrace: {}
		},
		duration: toDuration(first.started_at, first.finished_at),
		startedAt: first.started_at,
		finishedAt: first.finished_at,
		batchStrategy: tasks.length > 1 ? 'batched tasks on documents of one index' : 'one task by itself'
	};
}

function countBy(tasks: readonly TaskRow[], keyOf: (task: TaskRow) => string | null): Record<string, number> {
	const counts: Record<string, number> = {};
	for (const task of tasks) {
		const key = keyOf(task);
		if (key !== null) counts[key] = (counts[key] ?? 0) + 1;
	}
	return counts;
}
