import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Records } from '#domain/collections.ts';
import type { Notice } from '#domain/notice.ts';
import type { NoticeCount } from '#domain/notice-count.ts';
import { CommandFailure } from './failure.ts';
import type { PoliteClient } from './fetch/polite-client.ts';
import type { Issue } from './issues.ts';
import { createNoticeService, type NoticeService } from './notices/ask-service.ts';
import { type CollectedNotices, collectNotices } from './notices/collect-notices.ts';
import { openJournal } from './notices/journal.ts';
import { type Expectation, findUnexpected, shortIssues } from './notices/judge-run.ts';
import { NOTICE_TYPE_OF, type ServedType } from './notices/service.ts';
import { type Slice, toSearch } from './notices/slices.ts';
import { thinCounts } from './notices/thin-counts.ts';
import { toCounts } from './notices/to-counts.ts';
import { noticeId, toNotice } from './notices/to-notice.ts';
import { readRecords } from './read-records.ts';
import { writeRecords } from './write-records.ts';

export interface FetchNoticesOptions {
	base: string;
	types: readonly ServedType[];
	/** Country codes; none for the whole world. */
	nationalities: readonly string[];
	/** Folder that holds what earlier runs read, and will hold what this one reads. */
	out: string;
	/** Read each notice's own page too: charges, warrants, sex. */
	details: boolean;
	/** Instead of what is expected of the whole world. */
	expected?: Partial<Record<ServedType, Expectation>>;
	now?: Date;
	onProgress?: (step: string, line: string) => void;
}

/** What a run read, and what it changed. */
export interface FetchNoticesReport {
	out: string;
	types: { type: ServedType; total: number | undefined; read: number; withdrawn: number; short: number }[];
	notices: number;
	counts: number;
	/** Answers taken over from a run that was stopped. */
	resumed: number;
	requests: number;
	issues: Issue[];
}

/** The file in which a run that was stopped is kept, beside its records. */
export const JOURNAL_FILE = '.notices-run.ndjson';

/**
 * Reads the live service into a folder: notices as they are shown today, what was withdrawn removed, and how many
 * there were. Writes at the end or not at all; a run that is stopped goes on where it was.
 */
export async function fetchNotices(
	client: PoliteClient,
	options: FetchNoticesOptions
): Promise<FetchNoticesReport> {
	const { base, types, out, now = new Date() } = options;
	const day = now.toISOString().slice(0, 10);
	const earlier = await readEarlier(out);
	const journal = await openJournal(join(out, JOURNAL_FILE), base, now);
	const service = createNoticeService(base, client, journal);
	const slices: Slice[] = options.nationalities.map((nationality) => ({ nationality }));
	const report: FetchNoticesReport = {
		out,
		types: [],
		notices: 0,
		counts: 0,
		resumed: journal.resumed,
		requests: 0,
		issues: []
	};
	let { notices = [], 'notice-counts': counts = [] } = earlier;
	for (const type of types) {
		const progress = (line: string) => options.onProgress?.(type, `${type}: ${line}`);
		const collected = await collectNotices(service, type, slices.length ? slices : [{}], (read) =>
			progress(`${read} notices listed`)
		);
		const before = notices.filter((notice) => isAskedFor(notice, type, options.nationalities));
		const unexpected = findUnexpected(type, collected, before, options);
		if (unexpected) {
			// The answers were complete and wrong: asking again must not be answered from the journal.
			await journal.finish();
			throw new CommandFailure(`The service showed ${unexpected}; nothing was changed.`);
		}
		const read = await readAll(service, type, collected, before, day, options, progress);
		const earlierIds = new Set(before.map(({ id }) => id));
		const current = new Map(read.notices.map((notice) => [notice.id, notice]));
		notices = [...notices.filter(({ id }) => !earlierIds.has(id) && !current.has(id)), ...current.values()];
		const newCounts = toCounts(type, collected.totals, base, day).filter(
			(count) => count.count.value > 0 || counts.some((earlier) => isSameSeries(earlier, count))
		);
		const newIds = new Set(newCounts.map(({ id }) => id));
		counts = [...counts.filter(({ id }) => !newIds.has(id)), ...newCounts];
		report.issues.push(...shortIssues(type, collected), ...read.issues);
		report.types.push({
			type,
			total: collected.totals.find(({ slice }) => toSearch(slice) === toSearch(slices[0] ?? {}))?.total,
			read: read.notices.length,
			withdrawn: before.filter(({ id }) => !current.has(id)).length,
			short: collected.short.length
		});
	}
	notices.sort((one, other) => (one.id < other.id ? -1 : 1));
	counts = thinCounts(counts);
	counts.sort((one, other) => (one.id < other.id ? -1 : 1));
	await writeRecords(out, { ...earlier, notices, 'notice-counts': counts }, report.issues);
	await journal.finish();
	return { ...report, notices: notices.length, counts: counts.length, requests: client.requests };
}

async function readEarlier(out: string): Promise<Partial<Records>> {
	const holdsRecords = ['notices', 'notice-counts'].some((name) => existsSync(join(out, `${name}.ndjson`)));
	return holdsRecords ? (await readRecords([out])).records : {};
}

function isAskedFor(notice: Notice, type: ServedType, nationalities: readonly string[]): boolean {
	if (notice.sample || notice.type !== NOTICE_TYPE_OF[type]) return false;
	return nationalities.length === 0 || notice.nationalities.some((code) => nationalities.includes(code));
}

/** Each notice in full; those of an earlier run that no list showed are asked for one by one: 404 means withdrawn. */
async function readAll(
	service: NoticeService,
	type: ServedType,
	collected: CollectedNotices,
	before: readonly Notice[],
	day: string,
	options: FetchNoticesOptions,
	progress: (line: string) => void
): Promise<{ notices: Notice[]; issues: Issue[] }> {
	const notices: Notice[] = [];
	const issues: Issue[] = [];
	const listed = [...collected.notices.values()];
	const listedIds = new Set(listed.map(({ entity_id }) => noticeId(type, entity_id)));
	const earlier = new Map(before.map((notice) => [notice.id, notice]));
	const unseen = before
		.filter(({ id }) => !listedIds.has(id))
		.map(({ id, url }) => ({ entity_id: entityIdOf(type, id), _links: { self: { href: url } } }));
	const wanted = [...listed, ...unseen];
	for (const [position, notice] of wanted.entries()) {
		const isListed = position < listed.length;
		const detail = isListed && !options.details ? listed[position] : await service.detail(type, notice);
		progress(`${position + 1} of ${wanted.length} notices read`);
		if (!detail) {
			const message = isListed ? 'was listed and is withdrawn' : 'is withdrawn by the source and was removed';
			issues.push({ level: 'info', place: noticeId(type, notice.entity_id), message });
			continue;
		}
		const read = toNotice(type, detail, service.addressOf(type, notice), day);
		const kept = options.details ? undefined : earlier.get(read.notice.id);
		notices.push(kept ? withDetails(read.notice, kept) : read.notice);
		issues.push(...read.issues);
	}
	return { notices, issues };
}

/** A zero is worth keeping only where there was something before. */
function isSameSeries(one: NoticeCount, other: NoticeCount): boolean {
	return one.type === other.type && one.country === other.country && one.countryRole === other.countryRole;
}

/** What only a notice's own page tells stays as it was read last, when that page is not read again. */
function withDetails(listed: Notice, earlier: Notice): Notice {
	return {
		...earlier,
		...listed,
		charges: earlier.charges,
		requestingCountries: earlier.requestingCountries
	};
}

function entityIdOf(type: ServedType, id: string): string {
	return id.slice(NOTICE_TYPE_OF[type].length + 1).replace('-', '/');
}
