import type { Notice } from '#domain/notice.ts';
import type { Issue } from '../issues.ts';
import type { CollectedNotices } from './collect-notices.ts';
import { A_FEW, CAP, EXPECTED, type ServedType, SMALLEST_SHARE } from './service.ts';
import { toSearch } from './slices.ts';

/** Bounds of what a run over the whole world finds, both included. */
export interface Expectation {
	atLeast: number;
	atMost: number;
}

/** What is too little or too much to be true of a run, in words; undefined when nothing is. */
export function findUnexpected(
	type: ServedType,
	collected: CollectedNotices,
	before: readonly Notice[],
	options: { nationalities: readonly string[]; expected?: Partial<Record<ServedType, Expectation>> }
): string | undefined {
	const { nationalities, expected } = options;
	const found = collected.notices.size;
	const { atLeast, atMost } = expected?.[type] ?? EXPECTED[type];
	if (nationalities.length === 0 && (found < atLeast || found > atMost))
		return `${found} ${type} notices where ${Number.isFinite(atMost) ? `${atLeast} to ${atMost}` : `at least ${atLeast}`} are expected`;
	if (before.length > A_FEW && found < before.length * SMALLEST_SHARE)
		return `${found} ${type} notices where the last run found ${before.length}`;
	return undefined;
}

/** What of a type could not be read, and what was odd in its lists. */
export function shortIssues(type: ServedType, { short, uncounted, odd }: CollectedNotices): Issue[] {
	const issues: Issue[] = short.map(({ slice, total, read }) => ({
		level: 'warning',
		place: `${type} ${toSearch(slice) || 'world'}`,
		message: `${read} of ${total} notices could be read; the service shows ${CAP} at most for one question`,
		value: { total, read }
	}));
	for (const slice of uncounted)
		issues.push({
			level: 'warning',
			place: `${type} ${toSearch(slice) || 'world'}`,
			message: 'the service did not answer so broad a question; it was read in pieces and has no total'
		});
	for (const value of odd)
		issues.push({
			level: 'warning',
			place: type,
			message: 'an entry of a list is no notice and was left out',
			value
		});
	return issues;
}
