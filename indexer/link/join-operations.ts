import type { Operation } from '#domain/operation.ts';
import type { Story } from '#domain/story.ts';
import type { Link } from './link.ts';
import { matchOperation } from './match-operation.ts';
import { mergeOperations } from './merge-operations.ts';
import { mergeStories } from './merge-stories.ts';

/** Operations of one story are one; so are those of one name and time; then those that are known already. */
export function joinOperations(
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
