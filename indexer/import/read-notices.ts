import type { Notice } from '#domain/notice.ts';
import { SERVED_TYPES, SERVICE_URL, type ServedType } from '../notices/service.ts';
import type { Slice } from '../notices/slices.ts';
import { toCounts } from '../notices/to-counts.ts';
import { toNotice } from '../notices/to-notice.ts';
import { ListedNotice, NoticeDetail, NoticeList } from '../notices/wire.ts';
import { show } from '../schema-issues.ts';
import { Collected } from './collected.ts';
import { readWhole, type Source, type SourceRecords } from './source.ts';

const LARGEST = 64 * 1024 * 1024;

/** Reads answers of the notices service that were saved: lists, single notices, or one of either a line. */
export async function readNotices(source: Source): Promise<SourceRecords> {
	const collected = new Collected(source.place);
	const bytes = await readWhole(source, LARGEST);
	const day = source.retrievedAt ?? new Date().toISOString().slice(0, 10);
	if (!bytes)
		collected.reject({ place: source.place, message: `is larger than ${LARGEST / 1024 / 1024} MB` });
	else
		for (const { value, place } of parseAnswers(new TextDecoder().decode(bytes), source.place, collected))
			readAnswer(value, place, day, collected);
	return collected.result();
}

function parseAnswers(
	text: string,
	place: string,
	collected: Collected
): { value: unknown; place: string }[] {
	try {
		const value = JSON.parse(text) as unknown;
		return (Array.isArray(value) ? value : [value]).map((one) => ({ value: one as unknown, place }));
	} catch (error) {
		const lines = text.split('\n').map((line, position) => ({ line, place: `${place}:${position + 1}` }));
		const answers = lines
			.filter(({ line }) => line.trim())
			.map((one) => ({ ...one, value: parseLine(one.line) }));
		if (answers.every(({ value }) => value === undefined)) {
			collected.reject({ place, message: `is not JSON: ${(error as Error).message}` });
			return [];
		}
		for (const { value, place: at, line } of answers)
			if (value === undefined)
				collected.reject({ place: at, message: 'the line is not JSON', value: line.slice(0, 200) });
		return answers.filter(({ value }) => value !== undefined);
	}
}

function parseLine(line: string): unknown {
	try {
		return JSON.parse(line) as unknown;
	} catch {
		return undefined;
	}
}

function readAnswer(value: unknown, place: string, day: string, collected: Collected): void {
	const list = NoticeList.safeParse(value);
	if (list.success) {
		readList(list.data, place, day, collected);
		return;
	}
	const detail = NoticeDetail.safeParse(value);
	const type = typeOf(value);
	if (detail.success && type) keep(toNotice(type, detail.data, addressOf(type, detail.data), day), collected);
	else {
		const message = detail.success
			? 'does not tell the type of its notice: no _links.self, and no field that only one type has'
			: 'is no answer of the notices service: neither total and notices, nor an entity_id';
		collected.reject({ place, message, value: show(value) });
	}
}

function readList(list: NoticeList, place: string, day: string, collected: Collected): void {
	const entries = list._embedded?.notices ?? [];
	const type = typeOf(list) ?? entries.map(typeOf).find((one) => one !== undefined);
	if (!type) {
		collected.reject({
			place,
			message: 'does not tell the type of its notices: no _links.self',
			value: show(list)
		});
		return;
	}
	for (const entry of entries) {
		const listed = ListedNotice.safeParse(entry);
		if (listed.success) keep(toNotice(type, listed.data, addressOf(type, listed.data), day), collected);
		else collected.reject({ place, message: 'an entry of the list is no notice', value: show(entry) });
	}
	const slice = sliceOf(list.query);
	if (slice)
		for (const count of toCounts(type, [{ slice, total: list.total }], SERVICE_URL, day))
			collected.add('notice-counts', count, place);
}

function keep({ notice, issues }: ReturnType<typeof toNotice>, collected: Collected): void {
	collected.issues.push(...issues);
	collected.add('notices', notice satisfies Notice, notice.id);
}

/** The type of notice that an answer is about: its own address says so, or fields that only one type has. */
function typeOf(value: unknown): ServedType | undefined {
	const record = value as { _links?: { self?: { href?: unknown } } } | null;
	const href = record?._links?.self?.href;
	const named = typeof href === 'string' ? /\/notices\/v\d\/(\w+)/.exec(href)?.[1] : undefined;
	const type = SERVED_TYPES.find((one) => one === named);
	if (type || typeof value !== 'object' || value === null) return type;
	if ('arrest_warrants' in value) return 'red';
	if ('un_reference' in value) return 'un';
	return 'date_of_event' in value ? 'yellow' : undefined;
}

function addressOf(type: ServedType, notice: ListedNotice): string {
	return `${SERVICE_URL}/notices/v1/${type}/${notice.entity_id.replace('/', '-')}`;
}

/** What a list was asked, as far as its echo tells; undefined when filters narrow it beyond a country. */
function sliceOf(query: unknown): Slice | undefined {
	if (typeof query !== 'object' || query === null) return undefined;
	const said = Object.entries(query).filter(
		([key, value]) => key !== 'page' && key !== 'resultPerPage' && value !== null && value !== ''
	);
	const [only] = said;
	if (!only) return {};
	const [key, value] = only;
	if (said.length > 1 || (key !== 'nationality' && key !== 'arrestWarrantCountryId')) return undefined;
	return { [key]: String(value).toUpperCase() };
}
