import type { Story } from '#domain/story.ts';
import type { PageRecords } from '../pages/read-page.ts';
import type { Link } from './link.ts';
import { mergeStories } from './merge-stories.ts';
import { SAME_STORY, matchStories } from './story-match.ts';

/** Groups the stories of each day; the known ones take part, but only groups with a new story are given back. */
export function clusterStories(
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
export function lonelyStories(pages: readonly PageRecords[]): Set<Story> {
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
