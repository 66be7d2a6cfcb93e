import type { CollectionName, RecordOf, Records } from '#domain/collections.ts';
import type { CountryProfile } from '#domain/country-profile.ts';
import type { Event } from '#domain/event.ts';
import type { Operation } from '#domain/operation.ts';
import type { Story } from '#domain/story.ts';
import type { Issue } from '../issues.ts';
import type { PageRecords } from '../pages/read-page.ts';
import type { Link } from './link.ts';
import { matchOperation } from './match-operation.ts';
import { mergeOperations } from './merge-operations.ts';
import { mergeStories } from './merge-stories.ts';
import { matchStories, SAME_STORY } from './story-match.ts';

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

/** Groups the stories of each day; the known ones take part, but only groups with a new story are given back. */
function clusterStories(
	stories: readonly Story[],
	known: readonly Story[],
	links: Link[],
	lonely: ReadonlySet<Story>
): Story[][] {
	const days = new Map<string, Story[][]>();
	const knownByDay = Map.groupBy(known, ({ date }) => date);
	const clusters: Story[][] = [];
	const whys = new Map<Story[], string[]>();
	for (const story of stories) {
		let day = days.get(story.date);
		if (!day) {
			day = (knownByDay.get(story.date) ?? []).map((each) => [each]);
			days.set(story.date, day);
		}
		const best = day
			.map((cluster) => ({ cluster, match: bestMatch(story, cluster, lonely) }))
			.toSorted((a, b) => b.match.score - a.match.score)[0];
		if (best && best.match.score >= SAME_STORY) {
			best.cluster.push(story);
			whys.set(best.cluster, [...(whys.get(best.cluster) ?? []), best.match.reasons.join('; ')]);
			if (!clusters.includes(best.cluster)) clusters.push(best.cluster);
		} else {
			const cluster = [story];
			day.push(cluster);
			clusters.push(cluster);
		}
	}
	for (const cluster of clusters) {
		if (cluster.length < 2) continue;
		const { id } = mergeStories(cluster);
		const joined = [...new Set(cluster.map((story) => story.id))];
		links.push({ kind: 'story', id, joined, why: [...new Set(whys.get(cluster))].join(' | ') });
	}
	return clusters;
}

/** Stories that are the only one of their day on their page. */
function lonelyStories(pages: readonly PageRecords[]): Set<Story> {
	return new Set(
		pages.flatMap(({ records }) =>
			[...Map.groupBy(records.news ?? [], ({ date }) => date).values()]
				.filter((day) => day.length === 1)
				.flat()
		)
	);
}

function bestMatch(story: Story, cluster: readonly Story[], lonely: ReadonlySet<Story>) {
	const [best] = cluster
		.map((other) => matchStories(story, other, { lonely: lonely.has(story) && lonely.has(other) }))
		.toSorted((a, b) => b.score - a.score);
	return best ?? { score: 0, reasons: [] };
}

/** Operations of one story are one; so are those of one name and time; then those that are known already. */
function joinOperations(
	clusters: readonly Story[][],
	operations: readonly Operation[],
	known: readonly Operation[],
	links: Link[]
): { records: Operation[]; idOf: Map<string, string> } {
	const groups: Operation[][] = [];
	const groupOf = new Map<string, Operation[]>();
	const whys = new Map<Operation[], string>();
	for (const operation of operations) {
		const group =
			groupOf.get(operation.id) ??
			groups.find(
				(others) => matchOperation(operation, others) !== undefined && others.some((other) => other.series)
			);
		if (group) {
			group.push(operation);
			groupOf.set(operation.id, group);
			if (!whys.has(group))
				whys.set(
					group,
					operation.series
						? (matchOperation(operation, group)?.why ?? 'the same name and year')
						: 'the same crime and day, and no name'
				);
		} else {
			const fresh = [operation];
			groups.push(fresh);
			groupOf.set(operation.id, fresh);
		}
	}
	for (const cluster of clusters) {
		const parts = [
			...new Set(
				cluster
					.map(({ operationId }) => operationId && groupOf.get(operationId))
					.filter((group) => group !== undefined && group !== '')
			)
		];
		const [first, ...rest] = parts;
		if (!first) continue;
		for (const other of rest) {
			if (other === first || namesDiffer(first, other)) continue;
			first.push(...other);
			for (const { id } of other) groupOf.set(id, first);
			groups.splice(groups.indexOf(other), 1);
			whys.set(first, `both are told of by the story ${mergeStories(cluster).id}`);
		}
	}
	const knownStories = new Map(
		clusters.flatMap((cluster) => {
			const told = cluster.find(({ origin, operationId }) => origin !== 'page' && operationId);
			return cluster.flatMap(({ operationId }) =>
				told?.operationId && operationId ? [[operationId, told.operationId] as const] : []
			);
		})
	);
	const idOf = new Map<string, string>();
	const records = groups.map((group) => {
		const named = group.toSorted((a, b) => Number(b.series !== undefined) - Number(a.series !== undefined));
		const told = named.map(({ id }) => knownStories.get(id)).find((id) => id !== undefined);
		const byStory = told === undefined ? undefined : known.find(({ id }) => id === told);
		const same = byStory
			? { operation: byStory, why: 'the story that tells of it is known' }
			: named[0] && matchOperation(named[0], known);
		const merged = mergeOperations(same ? [same.operation, ...named] : named);
		for (const { id } of group) idOf.set(id, merged.id);
		const joined = [...new Set(group.map(({ id }) => id))].filter((id) => id !== merged.id);
		const why = [same?.why, whys.get(group)].filter((reason) => reason !== undefined).join(' | ');
		if (why !== '' && (joined.length > 0 || same || group.length > 1))
			links.push({ kind: 'operation', id: merged.id, joined, why });
		return merged;
	});
	return { records: mergeSameIds(records), idOf };
}

function namesDiffer(a: readonly Operation[], b: readonly Operation[]): boolean {
	const [one, other] = [a.find(({ series }) => series), b.find(({ series }) => series)];
	return one !== undefined && other !== undefined && one.id !== other.id;
}

function mergeSameIds(records: readonly Operation[]): Operation[] {
	return [...Map.groupBy(records, ({ id }) => id).values()].map(mergeOperations);
}

/** An event is one by its kind, number and year. */
function joinEvents(events: readonly Event[], known: readonly Event[], links: Link[]): Event[] {
	const key = ({ kind, number, year }: Event) => `${kind} ${number} ${year}`;
	const knownByKey = new Map(
		known.filter(({ number }) => number !== undefined).map((event) => [key(event), event])
	);
	return [...Map.groupBy(events, key)].map(([name, group]) => {
		const before = knownByKey.get(name);
		const merged = [...(before ? [before] : []), ...group].reduceRight<Partial<Event>>(
			(joined, event) => ({ ...joined, ...event, name: { ...joined.name, ...event.name } }),
			{}
		) as Event;
		const sources = [...(before ? [before] : []), ...group].flatMap((event) => event.sources);
		const event = {
			...merged,
			sources: [...new Map(sources.map((source) => [source.url, source])).values()]
		};
		if (group.length > 1 || before)
			links.push({
				kind: 'event',
				id: event.id,
				joined: group.map(({ id }) => id),
				why: `the same kind, number and year: ${name}`
			});
		return event;
	});
}

/** A country has one record; claims that say the same of the same source are one, those that disagree all stay. */
function joinCountries(
	profiles: readonly CountryProfile[],
	known: readonly CountryProfile[],
	links: Link[]
): CountryProfile[] {
	return [...Map.groupBy(profiles, ({ code }) => code)].map(([code, group]) => {
		const before = known.filter((profile) => profile.code === code);
		const every = [...before, ...group];
		const claims = new Map(
			every
				.flatMap((profile) => profile.claims)
				.map((claim) => [
					JSON.stringify([claim.subject, claim.date, claim.text, claim.source.url, claim.edition]),
					claim
				])
		);
		const [first] = every;
		if (!first) throw new Error(`link: no profile of ${code}`);
		if (every.length > 1)
			links.push({
				kind: 'country',
				id: first.id,
				joined: group.map(({ id }) => id),
				why: `the same country, ${code}`
			});
		return { ...first, claims: [...claims.values()] };
	});
}

function distinct<Item extends { id: string }>(records: readonly Item[]): Item[] {
	return [...new Map(records.map((record) => [record.id, record])).values()];
}
