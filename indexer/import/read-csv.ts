import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { parse } from 'csv-parse';
import type { CollectionName } from '#domain/collections.ts';
import type { Bytes } from '../read-lines.ts';
import { Collected } from './collected.ts';
import { isField, rowToRecord } from './columns.ts';
import { collectionOfFields, collectionOfFile } from './guess-collection.ts';
import { readHead, type Source, type SourceRecords } from './source.ts';
import { type ColumnMap, isSimpleTable, nameColumns, tableFieldOf } from './table-columns.ts';

/** What the rows of one table are: records whose columns are named as our fields, or simple rows of news. */
interface Reading {
	columns: string[];
	/** Undefined for a simple table. */
	collection: CollectionName | undefined;
}

/** A row as csv-parse gives it with `info`. */
interface ParsedRow {
	record: string[];
	info: { lines: number };
}

/** Reads a table with a head line. Comma, semicolon or tab is told from that line. */
export async function readCsv(source: Source, map: ColumnMap): Promise<SourceRecords> {
	const collected = new Collected(source.place);
	const head = new TextDecoder().decode(await readHead(source));
	let lastLine = 0;
	const parser = parse({
		delimiter: delimiterOf(head.split(/\r?\n/, 1)[0] ?? ''),
		bom: true,
		info: true,
		relax_column_count: true,
		skip_empty_lines: true,
		skip_records_with_empty_values: true,
		skip_records_with_error: true,
		trim: true,
		// The parser runs ahead of the loop below: what it has read last, only it knows.
		on_record: (record: string[], { lines }) => {
			lastLine = lines;
			return record;
		},
		on_skip: (error) => {
			// An opening quote that nothing closes swallows the rest of the file: say where it began.
			const swallowed = error?.code === 'CSV_QUOTE_NOT_CLOSED';
			const place = `${source.place}:${swallowed ? lastLine + 1 : (error?.lines ?? lastLine + 1)}`;
			const reason = swallowed
				? 'a quotation mark is never closed, so that this row and all after it are lost'
				: `the row cannot be read: ${error?.message}`;
			collected.reject({ place, message: reason });
			return undefined;
		}
	});
	let reading: Reading | undefined;
	try {
		// A failure of the pipeline ends the loop below with the same error.
		pipeline(Readable.from(toText(source.open())), parser).catch(() => undefined);
		for await (const { record, info } of parser as AsyncIterable<ParsedRow>) {
			const place = `${source.place}:${info.lines}`;
			if (reading) readRow(record, reading, place, collected);
			else reading = chooseReading(record, source, map, collected);
			if (!reading) break;
		}
	} catch (error) {
		const message = error instanceof TypeError ? 'is not UTF-8 text; save it as CSV UTF-8' : String(error);
		collected.reject({ place: source.place, message });
	}
	return collected.result();
}

/** The head line decides; columns that nothing is made of are told, so that none is lost in silence. */
function chooseReading(
	header: string[],
	source: Source,
	map: ColumnMap,
	collected: Collected
): Reading | undefined {
	const place = `${source.place}:1`;
	const columns = nameColumns(header, map);
	for (const [field, column] of map) {
		if (header.some((name) => name.trim().toLowerCase() === column.trim().toLowerCase())) continue;
		const message = `--map ${field}=${column}: the table has no such column; it has ${header.join(', ')}`;
		collected.reject({ place, message, value: header });
		return undefined;
	}
	const simple = isSimpleTable(columns) && !columns.includes('id');
	const collection = simple ? undefined : (collectionOfFields(columns) ?? collectionOfFile(source.name));
	if (!simple && !collection) {
		const message =
			'the head line names neither the fields of a collection nor date and title; ' +
			`map columns with --map, e.g. --map title=${header[0]}`;
		collected.reject({ place, message, value: header });
		return undefined;
	}
	columns.forEach((column, position) => {
		const used = collection ? isField(collection, column) : tableFieldOf(column) !== undefined;
		if (used) return;
		const message = `the column ${JSON.stringify(header[position])} means no field and was not read`;
		collected.issues.push({ level: 'warning', place, field: column, message });
	});
	return { columns, collection };
}

function readRow(
	cells: string[],
	{ columns, collection }: Reading,
	place: string,
	collected: Collected
): void {
	if (cells.length !== columns.length) {
		const message = `the row has ${cells.length} cells where the head line has ${columns.length}`;
		collected.reject({ place, message, value: cells.join(', ').slice(0, 200) });
		return;
	}
	const row = Object.fromEntries(columns.map((column, position) => [column, cells[position] ?? '']));
	if (!collection) {
		collected.addRow(row, place);
		return;
	}
	const fields = Object.entries(row).filter(([column]) => isField(collection, column));
	collected.add(collection, rowToRecord(collection, Object.fromEntries(fields)), place);
}

async function* toText(bytes: Bytes): AsyncGenerator<string> {
	const decoder = new TextDecoder('utf-8', { fatal: true });
	for await (const chunk of bytes) yield decoder.decode(chunk, { stream: true });
	yield decoder.decode();
}

function delimiterOf(head: string): string {
	const bare = head.replaceAll(/"[^"]*"/g, '');
	const counts = [',', ';', '\t'].map((delimiter) => ({ delimiter, count: bare.split(delimiter).length }));
	return counts.sort((one, other) => other.count - one.count)[0]?.delimiter ?? ',';
}
