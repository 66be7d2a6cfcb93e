import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Meilisearch } from 'meilisearch';
import { buildIndex, type BuildProgress } from './build-index.ts';
import { summarise, type Summary } from './documents.ts';
import { CommandFailure } from './failure.ts';
import type { Issue } from './issues.ts';
import { type LivePush, readLivePush } from './live-index.ts';
import { readRecords } from './read-records.ts';

export interface PushOptions {
	/** Push although the same is live already, or although far fewer records are left. */
	rebuild?: boolean;
	onProgress?: (progress: BuildProgress) => void;
}

export interface PushReport extends Summary {
	/** `kept`: something pushed before could not be read again, so nothing was changed. */
	outcome: 'pushed' | 'up-to-date' | 'dry-run' | 'kept';
	folders: string[];
	pushedAt: string | undefined;
	/** Lines that were not good enough to be pushed. */
	rejected: number;
	issues: Issue[];
	milliseconds: number;
}

/** A push that would leave less than this share of the live documents is taken for an accident. */
const SMALLEST_SHARE = 0.5;

/**
 * Reads the folders and makes their records the live index: a new index beside the live one, settings,
 * documents, then both are swapped and the old one goes. Whatever fails before the swap, the live index stays
 * as it was and the half-built one is removed. Prints nothing; throws what the client throws.
 */
export async function pushRecords(
	client: Meilisearch,
	directories: readonly string[],
	options: PushOptions = {}
): Promise<PushReport> {
	const started = performance.now();
	return pushPlan(client, await readPlan(directories), started, options);
}

type Plan = Awaited<ReturnType<typeof readPlan>>;

async function pushPlan(
	client: Meilisearch,
	{ records, ...plan }: Plan,
	started: number,
	options: PushOptions
): Promise<PushReport> {
	const finish = (outcome: PushReport['outcome'], pushedAt: string): PushReport => ({
		...plan,
		outcome,
		pushedAt,
		milliseconds: Math.round(performance.now() - started)
	});
	const live = await readLivePush(client);
	if (!options.rebuild) {
		if (live?.fingerprint === plan.fingerprint) return finish('up-to-date', live.pushedAt);
		refuseCollapse(live, plan);
	}
	const { fingerprint, newest, counts, folders } = plan;
	const pushedAt = new Date().toISOString();
	const note: LivePush = { id: 'latest', fingerprint, pushedAt, newest, counts, folders };
	await buildIndex(client, records, plan, note, options.onProgress);
	return finish('pushed', pushedAt);
}

/** What a push of these folders would do; asks no server. */
export async function planPush(directories: readonly string[]): Promise<PushReport> {
	const started = performance.now();
	const { fingerprint, counts, documents, newest, folders, rejected, issues } = await readPlan(directories);
	const milliseconds = Math.round(performance.now() - started);
	const plan = { fingerprint, counts, documents, newest, folders, rejected, issues, milliseconds };
	return { ...plan, outcome: 'dry-run', pushedAt: undefined };
}

async function readPlan(directories: readonly string[]) {
	const { records, issues, tallies } = await readRecords(directories);
	const summary = summarise(records);
	if (summary.documents === 0)
		throw new CommandFailure('There is no good record to push; nothing was changed.');
	const folders = directories.map((directory) => resolve(directory));
	const rejected = Object.values(tallies).reduce((sum, tally) => sum + tally.rejected, 0);
	return { ...summary, records, folders, rejected, issues };
}

/**
 * For a server that starts: pushes when the live index is not what the shipped folder, with the imported folders
 * of the last push, would make. The shipped folder is read while the search server is still starting. An imported folder that is not on this machine cannot be read again: then the live
 * index is kept, whatever changed in the shipped one, and a warning says so.
 */
export async function bringUpToDate(
	starting: Meilisearch | Promise<Meilisearch>,
	dataFolder: string,
	options: PushOptions = {}
): Promise<PushReport> {
	const started = performance.now();
	const shipped = resolve(dataFolder);
	const reading = readPlan([shipped]);
	// Whoever waits for it below is told; until then, and when the server fails first, nobody has to be.
	reading.catch(() => undefined);
	const client = await starting;
	const live = await readLivePush(client);
	const imported = live?.folders?.filter((folder) => folder !== shipped) ?? [];
	const missing = imported.filter((folder) => !existsSync(folder));
	if (!live || missing.length === 0) {
		const plan = imported.length > 0 ? readPlan([shipped, ...imported]) : reading;
		return pushPlan(client, await plan, started, options);
	}
	const { fingerprint, counts, newest, pushedAt, folders = [] } = live;
	const issues = missing.map((folder) => ({
		level: 'warning' as const,
		place: folder,
		message: 'was pushed and is not here any more; the index was kept as it is (push again to leave it out)'
	}));
	const documents = Object.values(counts).reduce((sum, count) => sum + count, 0);
	const summary = { fingerprint, counts, newest, documents };
	return { outcome: 'kept', ...summary, folders, pushedAt, rejected: 0, issues, milliseconds: 0 };
}

function refuseCollapse(live: LivePush | undefined, summary: Summary): void {
	if (!live) return;
	const before = Object.values(live.counts).reduce((sum, count) => sum + count, 0);
	if (summary.documents >= before * SMALLEST_SHARE) return;
	throw new CommandFailure(
		`The live index holds ${before} documents and this push would leave ${summary.documents}; ` +
			'nothing was changed. If that is meant, say --rebuild.'
	);
}
