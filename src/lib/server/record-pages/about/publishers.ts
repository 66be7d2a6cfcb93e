import type { Source } from '#domain/source.ts';

/** A publisher and how many records cite it. */
export interface PublisherEntry {
	name: string;
	records: number;
}

/** Publishers by the number of records that cite them, and how many different pages are cited in all. */
export function rankPublishers(records: readonly { sources: readonly Source[] }[]): {
	publishers: PublisherEntry[];
	pages: number;
} {
	const citing = new Map<string, number>();
	const pages = new Set<string>();
	for (const { sources } of records) {
		for (const { url } of sources) pages.add(url);
		for (const name of new Set(sources.map(({ publisher }) => publisher)))
			citing.set(name, (citing.get(name) ?? 0) + 1);
	}
	const publishers = [...citing]
		.map(([name, count]) => ({ name, records: count }))
		.toSorted((a, b) => b.records - a.records || a.name.localeCompare(b.name));
	return { publishers, pages: pages.size };
}
