import { COLLECTIONS, type CollectionName, type RecordOf } from '#domain/collections.ts';
import type { Issue } from './issues.ts';
import { type Bytes, readLines } from './read-lines.ts';
import { show, toIssues } from './schema-issues.ts';

/** A good record and where it stands. */
export interface Placed<Name extends CollectionName> {
	record: RecordOf<Name>;
	/** `operations.ndjson:41`, with the folder in front where there are several. */
	place: string;
}

/** One file of records: the good ones, and an issue for each reason why a line was rejected. */
export interface CollectionFile<Name extends CollectionName> {
	records: Placed<Name>[];
	issues: Issue[];
	/** Lines that hold something. */
	lines: number;
}

/** Reads `<collection>.ndjson`, one JSON object a line; a broken line is reported and the others go on. */
export async function readCollection<Name extends CollectionName>(
	name: Name,
	bytes: Bytes,
	label: string
): Promise<CollectionFile<Name>> {
	const file: CollectionFile<Name> = { records: [], issues: [], lines: 0 };
	for await (const line of readLines(bytes)) {
		const place = `${label}:${line.number}`;
		if ('problem' in line) {
			file.lines += 1;
			file.issues.push({ level: 'error', place, message: line.problem });
			continue;
		}
		if (line.text.trim() === '') continue;
		file.lines += 1;
		const parsed = parseRecord(name, line.text, place);
		if ('record' in parsed) file.records.push({ record: parsed.record, place });
		else file.issues.push(...parsed.issues);
	}
	return file;
}

function parseRecord<Name extends CollectionName>(
	name: Name,
	text: string,
	place: string
): { record: RecordOf<Name> } | { issues: Issue[] } {
	let value: unknown;
	try {
		value = JSON.parse(text);
	} catch (error) {
		const message = `the line is not JSON: ${(error as Error).message}`;
		return { issues: [{ level: 'error', place, message, value: text.slice(0, 200) }] };
	}
	return toRecord(name, value, place);
}

/** The value as a record of the collection, or the issues that speak against it. */
export function toRecord<Name extends CollectionName>(
	name: Name,
	value: unknown,
	place: string
): { record: RecordOf<Name> } | { issues: Issue[] } {
	if (typeof value !== 'object' || value === null || Array.isArray(value)) {
		const message = `${show(value)} is not a record; one JSON object {…} a line belongs here`;
		return { issues: [{ level: 'error', place, message, value }] };
	}
	const parsed = COLLECTIONS[name].safeParse(value);
	if (!parsed.success) return { issues: toIssues(parsed.error, value, place) };
	return { record: parsed.data as RecordOf<Name> };
}
