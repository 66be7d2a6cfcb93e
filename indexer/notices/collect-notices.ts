import { FetchRefusal } from '../fetch/fetch-refusal.ts';
import type { NoticeService } from './ask-service.ts';
import { CAP, type ServedType } from './service.ts';
import { type Cut, CUTS_OF, cutSlice, isAnswer, isRepeatable, type Slice } from './slices.ts';
import type { ListedNotice } from './wire.ts';

/** What the service says there is, for one question. */
export interface SliceTotal {
	slice: Slice;
	total: number;
}

/** Everything that could be read of one type. */
export interface CollectedNotices {
	notices: Map<string, ListedNotice>;
	totals: SliceTotal[];
	/** Questions of which not all answers could be had: their total, and how many were read. */
	short: (SliceTotal & { read: number })[];
	/** Questions that the service did not answer as a whole, for being too broad. */
	uncounted: Slice[];
	odd: unknown[];
}

/** Seen in 2023: a broad question ends in a gateway's time-out, narrower ones pass. */
function isTooBroad(error: unknown): boolean {
	return error instanceof FetchRefusal && error.status === 504;
}

/**
 * Reads a list that shows 160 notices at most: a question with more is cut into smaller ones until each fits. A
 * notice without the field that is cut on falls through; so when pieces do not add up, the next cut is tried too.
 */
export async function collectNotices(
	service: NoticeService,
	type: ServedType,
	slices: readonly Slice[],
	onProgress: (read: number) => void = () => undefined
): Promise<CollectedNotices> {
	const collected: CollectedNotices = { notices: new Map(), totals: [], short: [], uncounted: [], odd: [] };

	async function collect(slice: Slice, cuts: readonly Cut[]): Promise<Set<string>> {
		const listed = await service.list(type, slice).catch((error: unknown) => {
			if (isTooBroad(error) && cuts.some((cut) => cutSlice(slice, cut).length)) return undefined;
			throw error;
		});
		if (!listed) return collectUncounted(slice, cuts);
		const { total, notices, odd } = listed;
		collected.totals.push({ slice, total });
		collected.odd.push(...odd);
		const ids = new Set(notices.map(({ entity_id }) => entity_id));
		for (const notice of notices) collected.notices.set(notice.entity_id, notice);
		onProgress(collected.notices.size);
		if (total > CAP) {
			for (const id of knownAnswers(slice)) ids.add(id);
			if (ids.size < total) await collectPieces(slice, total, cuts, ids);
		}
		// Entries that are no notices were read too: they are told on their own.
		if (ids.size + odd.length < total) collected.short.push({ slice, total, read: ids.size });
		return ids;
	}

	/** What other questions brought and answers this one as well: where that is all, nothing more is asked. */
	function knownAnswers(slice: Slice): string[] {
		return [...collected.notices.values()]
			.filter((notice) => isAnswer(slice, notice))
			.map(({ entity_id }) => entity_id);
	}

	/** A question too broad to be answered is cut by the first cut that can; how many there are nobody says. */
	async function collectUncounted(slice: Slice, cuts: readonly Cut[]): Promise<Set<string>> {
		collected.uncounted.push(slice);
		const ids = new Set<string>();
		const cut = cuts.findIndex((one) => cutSlice(slice, one).length);
		await collectPieces(slice, 0, cuts.slice(cut), ids);
		return ids;
	}

	async function collectPieces(slice: Slice, total: number, cuts: readonly Cut[], ids: Set<string>) {
		for (const [position, cut] of cuts.entries()) {
			const rest = cuts.slice(isRepeatable(cut) ? position : position + 1);
			for (const piece of cutSlice(slice, cut)) for (const id of await collect(piece, rest)) ids.add(id);
			if (ids.size >= total) return;
		}
	}

	for (const slice of slices) {
		const cuts = CUTS_OF[type];
		await collect(slice, cuts);
	}
	return collected;
}
