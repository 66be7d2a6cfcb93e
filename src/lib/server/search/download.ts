import { ReadableStream } from 'node:stream/web';
import { stringify } from 'csv-stringify/sync';
import type { SearchDocument } from '#domain/document.ts';
import { parseQuery } from '#domain/parse-query.ts';
import { recordHref } from '#lib/search/record-href.ts';
import { answering, wrongParameters } from '../api-error.ts';
import { EXPORT_COLUMNS, toExportRow } from './export-row.ts';
import { allMatches } from './matches.ts';

type Writer = (documents: SearchDocument[], isFirst: boolean, origin: string) => string;

/** Rows with raw numbers; cells that a spreadsheet would run as formulas are kept text; a byte order mark for Excel. */
export const writeCsv: Writer = (documents, isFirst, origin) =>
	stringify(
		documents.map((document) => toExportRow(document, origin + recordHref(document))),
		{
			header: isFirst,
			bom: isFirst,
			columns: EXPORT_COLUMNS,
			record_delimiter: 'windows',
			escape_formulas: true
		}
	);

/** The whole records, each with its kind, its evidence and its sources. */
export const writeNdjson: Writer = (documents) =>
	documents.map(({ kind, record }) => `${JSON.stringify({ kind, ...record })}\n`).join('');

/** Streams everything that a query finds as a file. */
export function download(url: URL, extension: 'csv' | 'ndjson', write: Writer): Response | Promise<Response> {
	const { query, problems } = parseQuery(url.searchParams);
	if (problems.length > 0) return wrongParameters(problems);
	return answering(async () => {
		const { total, batches } = await allMatches({ ...query, page: 1 });
		async function* file() {
			const encoder = new TextEncoder();
			let isFirst = true;
			for await (const documents of batches) {
				yield encoder.encode(write(documents, isFirst, url.origin));
				isFirst = false;
			}
		}
		const type = extension === 'csv' ? 'text/csv; charset=utf-8' : 'application/x-ndjson; charset=utf-8';
		return new Response(ReadableStream.from(file()) as globalThis.ReadableStream, {
			headers: {
				'content-type': type,
				'content-disposition': `attachment; filename="blotter.${extension}"`,
				'x-total-count': String(total)
			}
		});
	});
}
