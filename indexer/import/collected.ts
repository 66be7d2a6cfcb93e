import type { CollectionName, Records } from '#domain/collections.ts';
import type { Issue } from '../issues.ts';
import { toRecord } from '../read-collection.ts';
import type { SourceRecords } from './source.ts';
import { readRow } from './table-row.ts';

/** Records and issues of one source, as they come. */
export class Collected {
	readonly #records: Partial<Records> = {};
	readonly #found: Partial<Records> = {};
	readonly issues: Issue[] = [];
	readonly #source: string;

	constructor(source: string) {
		this.#source = source;
	}

	/** A record that the source holds as such. */
	add(name: CollectionName, value: unknown, place: string): void {
		this.#addTo(this.#records, name, value, place);
	}

	/** A row of a simple table, as a story and the operation it tells of. */
	addRow(row: Record<string, string>, place: string): void {
		const read = readRow(row);
		if ('problems' in read) for (const problem of read.problems) this.reject({ place, ...problem });
		else {
			this.#addTo(this.#found, 'news', read.story, place);
			if (read.operation) this.#addTo(this.#found, 'operations', read.operation, place);
		}
	}

	reject(issue: Omit<Issue, 'level'>): void {
		this.issues.push({ level: 'error', ...issue });
	}

	result(): SourceRecords {
		return { records: this.#records, found: this.#found, issues: this.issues, source: this.#source };
	}

	#addTo(records: Partial<Records>, name: CollectionName, value: unknown, place: string): void {
		const parsed = toRecord(name, value, place);
		if ('issues' in parsed) this.issues.push(...parsed.issues);
		else ((records[name] ??= []) as unknown[]).push(parsed.record);
	}
}
