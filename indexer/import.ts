import { COLLECTION_NAMES, type CollectionName, type Records } from '#domain/collections.ts';
import { joinResults } from './import/join-results.ts';
import { readCsv } from './import/read-csv.ts';
import { readNdjson } from './import/read-ndjson.ts';
import { readNotices } from './import/read-notices.ts';
import { readPageSource } from './import/read-page-source.ts';
import { recognise } from './import/recognise.ts';
import type { Format, Source, SourceRecords } from './import/source.ts';
import type { ColumnMap } from './import/table-columns.ts';
import type { Issue } from './issues.ts';
import type { Link } from './link/link.ts';

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
	/** What was joined, and why. */
	links: Link[];
	sources: number;
	/** Sources that gave a record at all. */
	fruitful: number;
}

/** Reads sources into records: recognised, extracted, joined, validated, each record once. Writes nothing. */
export async function importSources(
	sources: readonly Source[],
	options: ImportOptions = {}
): Promise<Imported> {
	const results: SourceRecords[] = [];
	for (const source of sources) {
		results.push(await readSource(source, options));
		options.onProgress?.(results.length, sources.length, source.place);
	}
	const { records, issues, links } = joinResults(results, options.known ?? {});
	const counts = Object.fromEntries(COLLECTION_NAMES.map((name) => [name, records[name]?.length ?? 0]));
	return {
		records,
		counts: counts as Record<CollectionName, number>,
		issues,
		links,
		sources: sources.length,
		fruitful: results.filter(({ records, found }) => holdsAny(records) || holdsAny(found)).length
	};
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
	const { place } = source;
	return { records: {}, found: {}, issues: [{ level: 'error', place, message }], source: place };
}

function holdsAny(records: Partial<Records>): boolean {
	return Object.values(records).some((list) => list.length > 0);
}
