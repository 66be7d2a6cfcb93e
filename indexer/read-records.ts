import { createReadStream } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { COLLECTION_NAMES, type CollectionName, type RecordOf, type Records } from '#domain/collections.ts';
import { DOUBTS_OF, type Known, knownOf } from './consistency.ts';
import { CommandFailure, reasonOf } from './failure.ts';
import type { Issue } from './issues.ts';
import { mergeSame } from './merge-records.ts';
import { type Placed, readCollection } from './read-collection.ts';

/** How many lines of a collection were read, kept, and rejected. */
export interface Tally {
	lines: number;
	records: number;
	rejected: number;
}

/** The good records of some folders, merged, and everything that was odd about them. */
export interface ReadRecords {
	records: Records;
	issues: Issue[];
	tallies: Record<CollectionName, Tally>;
}

type PlacedRecords = { [Name in CollectionName]: Placed<Name>[] };

const EXTENSION = '.ndjson';
/** What `blotter import` writes beside the records. */
const NO_RECORDS = new Set(['issues', 'links']);

/**
 * Reads every collection of the folders, validates it, and merges: where two folders hold the same id, the
 * later folder's record wins, and an issue says so. Records in `knownFolder` may be referred to without being read.
 */
export async function readRecords(folders: readonly string[], knownFolder?: string): Promise<ReadRecords> {
	const placed = emptyCollections() as PlacedRecords;
	const issues: Issue[] = [];
	const tallies = emptyTallies();
	for (const folder of folders) {
		const label = folders.length > 1 ? `${basename(folder)}/` : '';
		const files = await listCollections(folder, label, issues);
		for (const name of files) await readInto(name, folder, label, placed, issues, tallies);
	}
	const known = await knownRecords(placed, knownFolder);
	const records = emptyCollections() as Records;
	for (const name of COLLECTION_NAMES) keepSound(name, placed, records, known, issues, tallies);
	return { records, issues, tallies };
}

function emptyCollections(): { [Name in CollectionName]: never[] } {
	return Object.fromEntries(COLLECTION_NAMES.map((name) => [name, []])) as unknown as {
		[Name in CollectionName]: never[];
	};
}

function emptyTallies(): Record<CollectionName, Tally> {
	const pairs = COLLECTION_NAMES.map((name) => [name, { lines: 0, records: 0, rejected: 0 }]);
	return Object.fromEntries(pairs) as Record<CollectionName, Tally>;
}

async function listCollections(folder: string, label: string, issues: Issue[]): Promise<CollectionName[]> {
	let entries: string[];
	try {
		entries = await readdir(folder);
	} catch (error) {
		throw new CommandFailure(`The folder ${folder} cannot be read: ${reasonOf(error)}.`, { cause: error });
	}
	const stems = entries
		.filter((entry) => entry.endsWith(EXTENSION))
		.map((entry) => basename(entry, EXTENSION));
	const names = COLLECTION_NAMES.filter((name) => stems.includes(name));
	for (const stem of stems) {
		if (NO_RECORDS.has(stem) || (COLLECTION_NAMES as string[]).includes(stem)) continue;
		const message = `is no collection and was not read; the collections are ${COLLECTION_NAMES.join(', ')}`;
		issues.push({ level: 'warning', place: `${label}${stem}${EXTENSION}`, message });
	}
	if (names.length === 0) {
		const files = COLLECTION_NAMES.map((name) => name + EXTENSION).join(', ');
		throw new CommandFailure(`The folder ${folder} holds no records: none of ${files}.`);
	}
	return names;
}

async function readInto<Name extends CollectionName>(
	name: Name,
	folder: string,
	label: string,
	placed: PlacedRecords,
	issues: Issue[],
	tallies: Record<CollectionName, Tally>
): Promise<void> {
	const path = join(folder, name + EXTENSION);
	let file;
	try {
		file = await readCollection(name, createReadStream(path), `${label}${name}${EXTENSION}`);
	} catch (error) {
		throw new CommandFailure(`The file ${path} cannot be read: ${reasonOf(error)}.`, { cause: error });
	}
	for (const issue of file.issues) issues.push(issue);
	tallies[name].lines += file.lines;
	tallies[name].rejected += file.lines - file.records.length;
	const seen = new Map<string, string>();
	const earlier = new Map(placed[name].map((other, position) => [other.record.id, position]));
	for (const one of file.records) {
		const { id } = one.record;
		const twin = seen.get(id);
		if (twin !== undefined) {
			const message = `${JSON.stringify(id)} stands already at ${twin}; an id must be unique`;
			issues.push({ level: 'error', place: one.place, field: 'id', message, value: id });
			tallies[name].rejected += 1;
			continue;
		}
		seen.set(id, one.place);
		const replaced = earlier.get(id);
		if (replaced === undefined) {
			placed[name].push(one);
			continue;
		}
		const before = placed[name][replaced];
		const record = before ? mergeSame(name, before.record, one.record) : one.record;
		const verb = record === one.record ? 'replaces' : 'adds to';
		const message = `${JSON.stringify(id)} ${verb} the record of ${before?.place}`;
		issues.push({ level: 'info', place: one.place, field: 'id', message, value: id });
		placed[name][replaced] = { record, place: one.place };
	}
}

async function knownRecords(placed: PlacedRecords, knownFolder: string | undefined): Promise<Known> {
	const operations = placed.operations.map(({ record }) => record);
	if (knownFolder !== undefined) {
		const path = join(knownFolder, `operations${EXTENSION}`);
		const others = await readCollection('operations', createReadStream(path), path).catch(() => undefined);
		operations.push(...(others?.records.map(({ record }) => record) ?? []));
	}
	return knownOf({ operations });
}

function keepSound<Name extends CollectionName>(
	name: Name,
	placed: PlacedRecords,
	records: Records,
	known: Known,
	issues: Issue[],
	tallies: Record<CollectionName, Tally>
): void {
	const kept: RecordOf<Name>[] = [];
	for (const { record, place } of placed[name]) {
		const doubts = DOUBTS_OF[name](record, known);
		issues.push(...doubts.map((doubt) => ({ ...doubt, place })));
		if (doubts.some(({ level }) => level === 'error')) tallies[name].rejected += 1;
		else kept.push(record);
	}
	tallies[name].records = kept.length;
	records[name] = kept as unknown as Records[Name];
}
