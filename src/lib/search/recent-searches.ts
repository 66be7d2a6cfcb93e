/** The reader's last searches. They stay in the browser: nothing is sent or kept elsewhere. */
const KEY = 'blotter:recent';
const MOST = 6;
const SHORTEST = 3;

export function recentSearches(): string[] {
	try {
		const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
		return Array.isArray(kept) ? kept.filter((q) => typeof q === 'string') : [];
	} catch {
		// Storage switched off or filled with something else: no recent searches, and no harm.
		return [];
	}
}

/** Puts a search first; one that an earlier was only the beginning of takes its place. */
export function rememberSearch(q: string): void {
	const words = q.trim();
	if (words.length < SHORTEST) return;
	const others = recentSearches().filter(
		(other) => other !== words && !words.toLowerCase().startsWith(other.toLowerCase())
	);
	store([words, ...others].slice(0, MOST));
}

export function forgetSearches(): void {
	store([]);
}

function store(searches: string[]): void {
	try {
		localStorage.setItem(KEY, JSON.stringify(searches));
	} catch {
		// Not kept; the next visit starts without.
	}
}
