import type { CollectionName } from '#domain/collections.ts';
import { readLines } from '../read-lines.ts';
import { Collected } from './collected.ts';
import { collectionOfFields, collectionOfFile } from './guess-collection.ts';
import { readHead, readWhole, type Source, type SourceRecords } from './source.ts';
import { type ColumnMap, isSimpleTable, nameColumns } from './table-columns.ts';

const LARGEST_ARRAY = 64 * 1024 * 1024;

/** Reads lines of JSON, or one JSON array: records of ours, of whatever collection, or rows with date and title. */
export async function readNdjson(source: Source, map: ColumnMap): Promise<SourceRecords> {
	const collected = new Collected(source.place);
	const named = collectionOfFile(source.name);
	if (
		new TextDecoder()
			.decode(await readHead(source, 64))
			.trimStart()
			.startsWith('[')
	) {
		await readArray(source, named, map, collected);
		return collected.result();
	}
	for await (const line of readLines(source.open())) {
		const place = `${source.place}:${line.number}`;
		if ('problem' in line) collected.reject({ place, message: line.problem });
		else if (line.text.trim()) {
			const value = parseJson(line.text, 'the line', place, collected);
			if (value !== undefined) readValue(value, place, named, map, collected);
		}
	}
	return collected.result();
}

async function readArray(
	source: Source,
	named: CollectionName | undefined,
	map: ColumnMap,
	collected: Collected
): Promise<void> {
	const { place } = source;
	const bytes = await readWhole(source, LARGEST_ARRAY);
	if (!bytes) {
		const message = `is larger than ${LARGEST_ARRAY / 1024 / 1024} MB; write one JSON object a line (NDJSON)`;
		collected.reject({ place, message });
		return;
	}
	const values = parseJson(new TextDecoder().decode(bytes), 'the file', place, collected);
	if (!Array.isArray(values)) return;
	values.forEach((value, position) => readValue(value, `${place}[${position}]`, named, map, collected));
}

function parseJson(text: string, what: string, place: string, collected: Collected): unknown {
	try {
		return JSON.parse(text);
	} catch (error) {
		const message = `${what} is not JSON: ${(error as Error).message}`;
		collected.reject({ place, message, value: text.slice(0, 200) });
		return undefined;
	}
}

function readValue(
	value: unknown,
	place: string,
	named: CollectionName | undefined,
	map: ColumnMap,
	collected: Collected
): void {
	const fields = typeof value === 'object' && value !== null ? Object.keys(value) : [];
	const collection = collectionOfFields(fields) ?? (isRow(fields, map) ? undefined : named);
	if (collection) collected.add(collection, value, place);
	else if (isRow(fields, map)) {
		const columns = nameColumns(fields, map);
		const cells = Object.values(value as object).map((cell) => (cell === null ? '' : String(cell).trim()));
		const row = Object.fromEntries(columns.map((column, position) => [column, cells[position] ?? '']));
		collected.addRow(row, place);
	} else {
		const message =
			'is no record of a known collection, and no row with date and title; map columns with --map';
		collected.reject({ place, message, value });
	}
}

function isRow(fields: readonly string[], map: ColumnMap): boolean {
	return isSimpleTable(nameColumns(fields, map)) && !fields.includes('id');
}
