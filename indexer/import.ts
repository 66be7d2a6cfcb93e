import { COLLECTION_NAMES, type CollectionName, type RecordOf, type Records } from '#domain/collections.ts';
import { DOUBTS_OF, type Known, knownOf } from './consistency.ts';
import { readCsv } from './import/read-csv.ts';
import { readNdjson } from './import/read-ndjson.ts';
import { readNotices } from './import/read-notices.ts';
import { readPageSource } from './import/read-page-source.ts';
import { recognise } from './import/recognise.ts';
import type { Format, Source, SourceRecords } from './import/source.ts';
import type { ColumnMap } from './import/table-columns.ts';
import type { Issue } from './issues.ts';
import { mergeSame } from './merge-records.ts';

export interface ImportOptions {
	/** How to read every source, instead of telling from its name and content. */
	as?: Format;
	map?: ColumnMap;
	/** Records that the imported ones may refer to. */
	known?: Partial<Records>;
	onProgress?: (done: number, total: number, place: string) => void;
}

/** What some sources gave. */
export interface Imported {
	records: Partial<Records>;
	counts: Record<CollectionName, number>;
	issues: Issue[];
	sources: number;
}

/** Reads sources into records: recognised, extracted, validated, each record once. Writes nothing. */
export async function importSources(
	sources: readonly Source[],
	options: ImportOptions = {}
): Promise<Imported> {
	const results: SourceRecords[] = [];
	for (const source of sources) {
		results.push(await readSource(source, options));
		options.onProgress?.(results.length, sources.length, source.place);
	}
	const issues = results.flatMap((result) => result.issues);
	const records = mergeResults(results, options.known ?? {}, issues);
	const counts = Object.fromEntries(COLLECTION_NAMES.map((name) => [name, records[name]?.length ?? 0]));
	return { records, counts: counts as Record<CollectionName, number>, issues, sources: sources.length };
}

async function readSource(source: Source, { as, map = new Map() }: ImportOptions): Promise<SourceRecords> {
	const told = as ?? (await recognise(source));
	// Whoever maps columns has a table, whatever it looks like.
	const format = told === 'page' && !as && map.size ? 'csv' : told;
	if (format === 'ndjson') return readNdjson(source, map);
	if (format === 'csv') return readCsv(source, map);
	if (format === 'notices') return readNotices(source);
	if (format === 'page') return readPageSource(source);
	const message = 'is no text; give a page, NDJSON, CSV, or answers of the notices service';
	return { records: {}, issues: [{ level: 'error', place: source.place, message }], source: source.place };
}

/** One set of records: the first of an id stays, later ones are told; what refers to nothing is rejected. */
function mergeResults(
	results: readonly SourceRecords[],
	known: Partial<Records>,
	issues: Issue[]
): Partial<Records> {
	const operations = [
		...(known.operations ?? []),
		...results.flatMap(({ records }) => records.operations ?? [])
	];
	const references = knownOf({ operations });
	const merged: Partial<Records> = {};
	for (const name of COLLECTION_NAMES) mergeCollection(name, results, references, merged, issues);
	return merged;
}

function mergeCollection<Name extends CollectionName>(
	name: Name,
	results: readonly SourceRecords[],
	references: Known,
	merged: Partial<Records>,
	issues: Issue[]
): void {
	const kept = new Map<string, RecordOf<Name>>();
	for (const { records, source } of results) {
		for (const record of (records[name] ?? []) as RecordOf<Name>[]) {
			const doubts = DOUBTS_OF[name](record, references);
			issues.push(...doubts.map((doubt) => ({ ...doubt, place: `${source} ${record.id}` })));
			if (doubts.some(({ level }) => level === 'error')) continue;
			const before = kept.get(record.id);
			const merged = before ? mergeSame(name, record, before) : record;
			kept.set(record.id, merged);
			if (before && merged === before && JSON.stringify(before) !== JSON.stringify(record)) {
				const message = `${JSON.stringify(record.id)} was read before with other content; the first stays`;
				issues.push({ level: 'warning', place: source, field: 'id', message, value: record.id });
			}
		}
	}
	if (kept.size) merged[name] = [...kept.values()] as unknown as Records[Name];
}
