/** Most that can share the first place and still be named; with more of them none stands out. */
const MOST_FIRST = 3;

/** Those with the highest count; none where so many share it that none stands out. */
export function sharingFirst<Item>(items: readonly Item[], countOf: (item: Item) => number): Item[] {
	const highest = Math.max(0, ...items.map(countOf));
	const first = items.filter((item) => countOf(item) === highest);
	return first.length > MOST_FIRST ? [] : first;
}
