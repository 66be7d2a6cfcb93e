import type { CollectionName, RecordOf, Records } from '#domain/collections.ts';
import type { Issue } from '../issues.ts';
import type { PageRecords } from '../pages/read-page.ts';
import { clusterStories, lonelyStories } from './cluster-stories.ts';
import { joinOperations } from './join-operations.ts';
import { joinCountries, joinEvents } from './join-surroundings.ts';
import type { Link } from './link.ts';
import { mergeStories } from './merge-stories.ts';

/** The records of all pages as one set, what was odd, and every join with its reason. */
export interface Linked {
	records: Partial<Records>;
	issues: Issue[];
	links: Link[];
}

/**
 * Joins what several pages say of one thing: translations and reprints of a story, stories of one operation,
 * events, countries. `known` are the records that Blotter has: what is one of them takes its id and adds to it.
 */
export function linkRecords(pages: readonly PageRecords[], known: Partial<Records>): Linked {
	const links: Link[] = [];
	const issues: Issue[] = pages.flatMap((page) => page.issues);
	const all = <Name extends CollectionName>(name: Name) =>
		pages.flatMap((page) => (page.records[name] ?? []) as RecordOf<Name>[]);
	const clusters = clusterStories(all('news'), known.news ?? [], links, lonelyStories(pages));
	const operations = joinOperations(clusters, all('operations'), known.operations ?? [], links);
	const records: Records = {
		operations: operations.records,
		news: clusters.map((cluster) => {
			const ids = cluster.map(({ operationId }) => operationId).filter((id) => id !== undefined);
			const operationId = ids.map((id) => operations.idOf.get(id) ?? id)[0];
			const merged = mergeStories(cluster);
			return operationId ? { ...merged, operationId } : merged;
		}),
		notices: distinct(all('notices')),
		'notice-counts': distinct(all('notice-counts')),
		events: joinEvents(all('events'), known.events ?? [], links),
		countries: joinCountries(all('countries'), known.countries ?? [], links)
	};
	return {
		records: Object.fromEntries(Object.entries(records).filter(([, list]) => list.length > 0)),
		issues,
		links
	};
}

function distinct<Item extends { id: string }>(records: readonly Item[]): Item[] {
	return [...new Map(records.map((record) => [record.id, record])).values()];
}
