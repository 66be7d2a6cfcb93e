import type { SQLInputValue } from 'node:sqlite';

/** Which tasks are meant; an absent key means any. */
export interface TaskFilter {
	uids?: readonly number[];
	batchUids?: readonly number[];
	statuses?: readonly string[];
	types?: readonly string[];
	indexUids?: readonly string[];
	canceledBy?: readonly number[];
	beforeEnqueuedAt?: string;
	afterEnqueuedAt?: string;
	beforeStartedAt?: string;
	afterStartedAt?: string;
	beforeFinishedAt?: string;
	afterFinishedAt?: string;
	/** Names of indexes, or patterns with a star at the end, that the asking key may see. */
	visibleIndexes?: readonly string[];
}

/** The filter as SQL, with its values apart. */
export function whereOf(filter: TaskFilter): { where: string; values: SQLInputValue[] } {
	const conditions: string[] = [];
	const values: SQLInputValue[] = [];
	const among = (column: string, list: readonly SQLInputValue[] | undefined): void => {
		if (!list) return;
		conditions.push(`${column} IN (${list.map(() => '?').join(', ')})`);
		values.push(...list);
	};
	const compare = (condition: string, value: string | undefined): void => {
		if (value === undefined) return;
		conditions.push(condition);
		values.push(value);
	};
	among('uid', filter.uids);
	among('batch', filter.batchUids);
	among('status', filter.statuses);
	among('type', filter.types);
	among('index_uid', filter.indexUids);
	among('canceled_by', filter.canceledBy);
	compare('enqueued_at < ?', filter.beforeEnqueuedAt);
	compare('enqueued_at > ?', filter.afterEnqueuedAt);
	compare('started_at < ?', filter.beforeStartedAt);
	compare('started_at > ?', filter.afterStartedAt);
	compare('finished_at < ?', filter.beforeFinishedAt);
	compare('finished_at > ?', filter.afterFinishedAt);
	if (filter.visibleIndexes && !filter.visibleIndexes.includes('*')) {
		const patterns = filter.visibleIndexes.map(() => 'index_uid GLOB ?');
		conditions.push(patterns.length === 0 ? '0' : `(${patterns.join(' OR ')})`);
		values.push(...filter.visibleIndexes);
	}
	return { where: conditions.length === 0 ? '' : `WHERE ${conditions.join(' AND ')}`, values };
}
