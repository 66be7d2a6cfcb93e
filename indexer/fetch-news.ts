import { join } from 'node:path';
import type { Records } from '#domain/collections.ts';
import { CommandFailure } from './failure.ts';
import { FetchRefusal } from './fetch/fetch-refusal.ts';
import type { PoliteClient } from './fetch/polite-client.ts';
import { type Imported, importSources } from './import.ts';
import type { Issue } from './issues.ts';
import { readListing, yearOfRelease } from './news/listing.ts';
import { openPageStore, type PageStore } from './news/page-store.ts';
import { writeRecords } from './write-records.ts';

export interface FetchNewsOptions {
	/** Addresses of listing pages. */
	listings: readonly string[];
	/** Folder for the pages as they came (`pages/`) and the records read from them. */
	out: string;
	/** Listing pages to follow from each address. */
	pages: number;
	/** New releases to read at most. */
	limit: number;
	/** Leave out releases of earlier years. */
	since?: number;
	/** Records that the stories may refer to. */
	known?: Partial<Records>;
	now?: Date;
	onProgress?: (step: string, line: string) => void;
}

export interface FetchNewsReport extends Omit<Imported, 'records'> {
	out: string;
	/** Releases that the listings name. */
	listed: number;
	/** Releases read now, beside those kept from earlier runs. */
	fetched: number;
	requests: number;
}

/**
 * Of the kept pages at least this share must give a story; else the pages have changed, or were never releases,
 * and nothing is written.
 */
const READABLE_SHARE = 0.8;

/** Reads listing pages, the releases they name, and the stories in those. Releases read before are not asked again. */
export async function fetchNews(client: PoliteClient, options: FetchNewsOptions): Promise<FetchNewsReport> {
	const { out, limit, now = new Date() } = options;
	const store = await openPageStore(join(out, 'pages'));
	const issues: Issue[] = [];
	const listed = await listReleases(client, options);
	const wanted = listed.filter((address) => !store.has(address)).slice(0, limit);
	const fetched = await readReleases(client, wanted, store, now, issues, options.onProgress);
	const sources = store.sources();
	const imported = await importSources(sources, {
		as: 'page',
		...(options.known ? { known: options.known } : {}),
		onProgress: (done, total) => options.onProgress?.('reading', `reading ${done} of ${total} pages`)
	});
	const { records, fruitful, ...rest } = imported;
	if (fruitful < sources.length * READABLE_SHARE)
		throw new CommandFailure(
			`Only ${fruitful} of ${sources.length} pages could be read; the records were left as they were. The pages are kept in ${join(out, 'pages')}.`
		);
	const all = [...issues, ...rest.issues];
	await writeRecords(out, records, all, rest.links);
	return { ...rest, fruitful, issues: all, out, listed: listed.length, fetched, requests: client.requests };
}

async function listReleases(client: PoliteClient, options: FetchNewsOptions): Promise<string[]> {
	const { listings, pages, since = 0, onProgress } = options;
	const releases = new Set<string>();
	for (const start of listings) {
		const seen = new Set<string>();
		let address: string | undefined = start;
		while (address !== undefined && seen.size < pages && !seen.has(address)) {
			seen.add(address);
			const answer = await client.get(address);
			const listing = readListing(pageText(answer.status, answer.body, address), answer.url);
			// The first page of a listing always names some; a later one may be the empty end.
			if (listing.releases.length === 0 && seen.size === 1)
				throw new CommandFailure(
					`${address} names no release; is it a listing of news? Nothing was changed.`
				);
			const wanted = listing.releases.filter((release) => (yearOfRelease(release) ?? since) >= since);
			for (const release of wanted) releases.add(release);
			onProgress?.('listing', `${releases.size} releases listed`);
			// Newest first: a page of nothing but too old releases is the end of what is wanted.
			address = wanted.length || !listing.releases.length ? listing.next : undefined;
		}
	}
	return [...releases];
}

async function readReleases(
	client: PoliteClient,
	wanted: readonly string[],
	store: PageStore,
	now: Date,
	issues: Issue[],
	onProgress: FetchNewsOptions['onProgress']
): Promise<number> {
	let fetched = 0;
	for (const [position, address] of wanted.entries()) {
		onProgress?.('fetching', `fetching ${position + 1} of ${wanted.length} releases`);
		try {
			const answer = await client.get(address);
			if (answer.status !== 200) {
				issues.push({
					level: 'warning',
					place: address,
					message: `answers ${answer.status} and was not read`
				});
				continue;
			}
			await store.keep(address, answer, now.toISOString().slice(0, 10));
			fetched += 1;
		} catch (error) {
			// One odd page (too large, a redirect astray) is told; a refusal of the site ends the run.
			if (!(error instanceof FetchRefusal) || error.status !== undefined || error.cause !== undefined)
				throw error;
			issues.push({ level: 'warning', place: address, message: error.message });
		}
	}
	return fetched;
}

function pageText(status: number, body: Uint8Array, address: string): string {
	if (status === 200) return new TextDecoder().decode(body);
	throw new FetchRefusal(`${address} answers ${status}; nothing was changed.`);
}
