import { COLLECTION_NAMES, type CollectionName } from '#domain/collections.ts';
import type { Issue } from './issues.ts';
import { readRecords, type Tally } from './read-records.ts';

/** What `blotter check` found in a folder. */
export interface CheckReport {
	folder: string;
	collections: Record<CollectionName, Tally>;
	records: number;
	rejected: number;
	issues: Issue[];
}

/** Validates all records of a folder. Records in `knownFolder` may be referred to. */
export async function checkFolder(folder: string, knownFolder?: string): Promise<CheckReport> {
	const { tallies, issues } = await readRecords([folder], knownFolder);
	return {
		folder,
		collections: tallies,
		records: COLLECTION_NAMES.reduce((sum, name) => sum + tallies[name].records, 0),
		rejected: COLLECTION_NAMES.reduce((sum, name) => sum + tallies[name].rejected, 0),
		issues
	};
}
