import { COLLECTION_NAMES, type CollectionName, type RecordOf, type Records } from '#domain/collections.ts';
import { DOUBTS_OF, type Known, knownOf } from '../consistency.ts';
import type { Issue } from '../issues.ts';
import type { Link } from '../link/link.ts';
import { linkRecords } from '../link/link-records.ts';
import { mergeSame } from '../merge-records.ts';
import { toRecord } from '../read-collection.ts';
import type { SourceRecords } from './source.ts';

/** What all sources say together. */
export interface Joined {
	records: Partial<Records>;
	issues: Issue[];
	/** What was joined, and why. */
	links: Link[];
}

/** Records of one source, to be merged with those of the others. */
interface Part {
	records: Partial<Records>;
	source: string;
}

/** Where records come from that were joined from several sources. */
const JOINED = 'joined';

/**
 * One set of records. What was read out of texts is joined first, with itself and with the known records; then each
 * id is kept once. The schema judges what came of joining, and what refers to nothing is rejected.
 */
export function joinResults(results: readonly SourceRecords[], known: Partial<Records>): Joined {
	const pages = results.map(({ found, source }) => ({ records: found, issues: [], source }));
	const linked = linkRecords(pages, known);
	const issues = results.flatMap((result) => result.issues).concat(linked.issues);
	const parts: Part[] = [...results, { records: checked(linked.records, issues), source: JOINED }];
	const operations = [
		...(known.operations ?? []),
		...parts.flatMap(({ records }) => records.operations ?? [])
	];
	const references = knownOf({ operations });
	const merged: Partial<Records> = {};
	for (const name of COLLECTION_NAMES) mergeCollection(name, parts, references, merged, issues);
	return { records: merged, issues, links: linked.links };
}

function checked(records: Partial<Records>, issues: Issue[]): Partial<Records> {
	const sound: Partial<Records> = {};
	for (const name of COLLECTION_NAMES) {
		for (const record of (records[name] ?? []) as RecordOf<CollectionName>[]) {
			const parsed = toRecord(name, record, `${JOINED} ${record.id}`);
			if ('issues' in parsed) issues.push(...parsed.issues);
			else ((sound[name] ??= []) as unknown[]).push(parsed.record);
		}
	}
	return sound;
}

/** The first of an id stays, later ones are told. */
function mergeCollection<Name extends CollectionName>(
	name: Name,
	parts: readonly Part[],
	references: Known,
	merged: Partial<Records>,
	issues: Issue[]
): void {
	const kept = new Map<string, RecordOf<Name>>();
	for (const { records, source } of parts) {
		for (const record of (records[name] ?? []) as RecordOf<Name>[]) {
			const doubts = DOUBTS_OF[name](record, references);
			issues.push(...doubts.map((doubt) => ({ ...doubt, place: `${source} ${record.id}` })));
			if (doubts.some(({ level }) => level === 'error')) continue;
			const before = kept.get(record.id);
			const one = before ? mergeSame(name, record, before) : record;
			kept.set(record.id, one);
			if (before && one === before && JSON.stringify(before) !== JSON.stringify(record)) {
				const message = `${JSON.stringify(record.id)} was read before with other content; the first stays`;
				issues.push({ level: 'warning', place: source, field: 'id', message, value: record.id });
			}
		}
	}
	if (kept.size) merged[name] = [...kept.values()] as unknown as Records[Name];
}
