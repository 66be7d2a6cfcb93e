import type { z } from 'zod';
import { FetchRefusal } from '../fetch/fetch-refusal.ts';
import type { PoliteClient } from '../fetch/polite-client.ts';
import type { SafeAnswer } from '../fetch/safe-fetch.ts';
import { show } from '../schema-issues.ts';
import type { Journal } from './journal.ts';
import { CAP, type ServedType } from './service.ts';
import { type Slice, toSearch } from './slices.ts';
import { ListedNotice, NoticeDetail, NoticeList } from './wire.ts';

/** A list as far as the service lets it be read. */
export interface Listed {
	/** What the service says there is; may be more than it shows. */
	total: number;
	notices: ListedNotice[];
	/** Entries that are no notice, as found. */
	odd: unknown[];
}

/** The service, asked politely and each thing once. */
export interface NoticeService {
	list: (type: ServedType, slice: Slice) => Promise<Listed>;
	/** Everything about one notice; undefined when it was withdrawn. */
	/** Where a notice stands: as its own link says (UN people and entities have a step more), else as usual. */
	addressOf: (type: ServedType, notice: { entity_id: string; _links?: unknown }) => string;
	detail: (
		type: ServedType,
		notice: { entity_id: string; _links?: unknown }
	) => Promise<NoticeDetail | undefined>;
}

export function createNoticeService(base: string, client: PoliteClient, journal: Journal): NoticeService {
	const { origin } = new URL(base);

	function addressOf(type: ServedType, notice: { entity_id: string; _links?: unknown }): string {
		const self = (notice._links as { self?: { href?: unknown } } | undefined)?.self?.href;
		return (
			sameOrigin(self, base, origin) ?? `${base}/notices/v1/${type}/${notice.entity_id.replace('/', '-')}`
		);
	}

	async function readPages(type: ServedType, slice: Slice): Promise<Listed> {
		const search = toSearch(slice);
		let url: string | undefined =
			`${base}/notices/v1/${type}?${search ? `${search}&` : ''}resultPerPage=${CAP}&page=1`;
		const ids = new Set<string>();
		const listed: Listed = { total: 0, notices: [], odd: [] };
		while (url !== undefined) {
			const answer = await client.get(url);
			const page: NoticeList = parseAnswer(NoticeList, answer);
			listed.total = page.total;
			const known = ids.size;
			for (const entry of page._embedded?.notices ?? []) {
				const parsed = ListedNotice.safeParse(entry);
				if (!parsed.success) listed.odd.push(entry);
				else if (!ids.has(parsed.data.entity_id)) listed.notices.push(parsed.data);
				if (parsed.success) ids.add(parsed.data.entity_id);
			}
			const more = ids.size > known && ids.size < Math.min(page.total, CAP);
			url = more ? sameOrigin(page._links?.next?.href, answer.url, origin) : undefined;
		}
		return listed;
	}

	return {
		list: (type, slice) => journal.remember(`list ${type} ${toSearch(slice)}`, () => readPages(type, slice)),
		addressOf,
		async detail(type, notice) {
			const url = addressOf(type, notice);
			// JSON knows no undefined: a withdrawn notice is remembered as null.
			const answer = await journal.remember(`detail ${type} ${notice.entity_id}`, async () => {
				const given = await client.get(url);
				return given.status === 404 ? null : parseAnswer(NoticeDetail, given);
			});
			return answer ?? undefined;
		}
	};
}

/** A link of an answer, resolved; undefined when there is none or it leads to another server. */
function sameOrigin(href: unknown, base: string, origin: string): string | undefined {
	if (typeof href !== 'string' || !URL.canParse(href, base)) return undefined;
	const url = new URL(href, base);
	return url.origin === origin ? url.href : undefined;
}

/** A refusal of the content network is an HTML page, sometimes with status 200: the type is looked at first. */
function parseAnswer<Schema extends z.ZodType>(schema: Schema, answer: SafeAnswer): z.infer<Schema> {
	const { url, status, headers, body } = answer;
	if (status !== 200) throw new FetchRefusal(`${url} answers ${status}; nothing was changed.`);
	const type = headers.get('content-type') ?? '';
	if (!/json/i.test(type))
		throw new FetchRefusal(
			`${url} answers with ${type || 'no type'} instead of JSON, as a refusal does; nothing was changed.`
		);
	const text = new TextDecoder().decode(body);
	let value: unknown;
	try {
		value = JSON.parse(text);
	} catch (error) {
		throw new FetchRefusal(`${url} answers with broken JSON (${show(text)}); nothing was changed.`, {
			cause: error
		});
	}
	const parsed = schema.safeParse(value);
	if (parsed.success) return parsed.data;
	const [issue] = parsed.error.issues;
	throw new FetchRefusal(
		`${url} answers in a form that is not known (${issue?.path.join('.')}: ${issue?.message}); nothing was changed.`
	);
}
