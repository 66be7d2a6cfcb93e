import { setTimeout as sleep } from 'node:timers/promises';
import { CRIME_GROUP_LABELS, CRIME_GROUPS } from '#domain/crime-type.ts';
import { LANGUAGES } from '#domain/language.ts';
import { localizePlainPath } from '#lib/i18n/plain-path.ts';

/** What is visited in each language before words are typed in it. */
const PAGES = ['/', '/search', '/trends', '/operations'];
const MOST_KEYS = 60;
const MOST_MS = 4_000;
const PAUSE_MS = 10;

/**
 * The first pages of a process take several times as long as those after them, until V8 has compiled what they run
 * through. So a server that has just become ready visits its own pages and types into its own search, one request
 * after the other, and lets the requests of readers go between. Ends by itself, or when the signal says so.
 */
export async function warmUp(origin: string, signal: AbortSignal): Promise<void> {
	const until = AbortSignal.any([signal, AbortSignal.timeout(MOST_MS)]);
	try {
		for (const path of pathsToVisit()) {
			const response = await fetch(origin + path, { signal: until });
			await response.arrayBuffer();
			if (!response.ok) return;
			await sleep(PAUSE_MS, undefined, { signal: until });
		}
	} catch {
		// Nobody waits for it; whoever asks next is told what is wrong.
	}
}

/** The pages, then letter by letter what crimes are called, by turns in each language. */
function pathsToVisit(): string[] {
	const typed = LANGUAGES.map((language) =>
		CRIME_GROUPS.flatMap((group) => beginningsOf(CRIME_GROUP_LABELS[group][language]))
	);
	const inEach = (pathAt: (at: number) => string) =>
		LANGUAGES.flatMap((language, at) => localizePlainPath(pathAt(at), language) ?? []);
	return [
		...PAGES.flatMap((page) => inEach(() => page)),
		...Array.from({ length: MOST_KEYS }, (_, key) =>
			inEach((at) => `/search/answer?${new URLSearchParams({ q: typed[at]?.[key] ?? '' })}`)
		).flat()
	];
}

function beginningsOf(label: string): string[] {
	return Array.from(label, (_, at) => label.slice(0, at + 1));
}
