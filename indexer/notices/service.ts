import type { NoticeType } from '#domain/notice-type.ts';

/** The public notices service, and what a healthy run of it gives. */
export const SERVICE_URL = 'https://ws-public.interpol.int';

/** Where a list stops, whatever its total says. */
export const CAP = 160;

/** Types that the service publishes. */
export const SERVED_TYPES = ['red', 'yellow', 'un'] as const;
export type ServedType = (typeof SERVED_TYPES)[number];

export const NOTICE_TYPE_OF: Record<ServedType, NoticeType> = {
	red: 'red',
	yellow: 'yellow',
	un: 'un-special'
};

/**
 * How many notices a run over the whole world finds at least and at most: four fifths and twice of what was seen
 * (red 6,444 in June 2026, yellow 11,224 in March 2026; the UN list was never counted, its bounds are wide).
 * Never loosen a bound to fit a run that nobody can explain.
 */
export const EXPECTED: Record<ServedType, { atLeast: number; atMost: number }> = {
	red: { atLeast: 5000, atMost: 13_000 },
	yellow: { atLeast: 9000, atMost: 22_500 },
	un: { atLeast: 100, atMost: 3000 }
};

/**
 * A run that finds less than this share of the last run's notices is taken for a failure; where the last run found
 * only a few, they may all have been withdrawn.
 */
export const SMALLEST_SHARE = 0.5;
export const A_FEW = 20;
