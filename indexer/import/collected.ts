import type { CollectionName, Records } from '#domain/collections.ts';
import type { Issue } from '../issues.ts';
import { toRecord } from '../read-collection.ts';
import type { SourceRecords } from './source.ts';
import { readRow } from './table-row.ts';

/** Records and issues of one source, as they come. */
export class Collected {
	readonly #records: Partial<Records> = {};
	readonly issues: Issue[] = [];
	readonly #source: string;

	constructor(source: string) {
		this.#source = source;
	}

	add(name: CollectionName, value: unknown, place: string): void {
		const parsed = toRecord(name, value, place);
		if ('issues' in parsed) this.issues.push(...parsed.issues);
		else ((this.#records[name] ??= []) as unknown[]).push(parsed.record);
	}

	/** A row of a simple table, as a story and the operation it tells of. */
	addRow(row: Record<string, string>, place: string): void {
		const read = readRow(row);
		if ('problems' in read) for (const problem of read.problems) this.reject({ place, ...problem });
		else {
			this.add('news', read.story, place);
			if (read.operation) this.add('operations', read.operation, place);
		}
	}

	reject(issue: Omit<Issue, 'level'>): void {
		this.issues.push({ level: 'error', ...issue });
	}

	result(): SourceRecords {
		return { records: this.#records, issues: this.issues, source: this.#source };
	}
}
