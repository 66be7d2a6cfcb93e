/** The words of an index's own dictionary, which stay whole whatever signs are in them: `J. K. Rowling`. */
export class WholeWords {
	private readonly pattern: RegExp;
	private ranges: { start: number; end: number }[] = [];
	private next = 0;

	constructor(words: readonly string[]) {
		const escaped = words
			.filter((word) => word !== '')
			.sort((a, b) => b.length - a.length)
			.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
		// A pattern without alternatives would match everywhere; this one nowhere.
		this.pattern = escaped.length > 0 ? new RegExp(escaped.join('|'), 'giu') : /(?!)/g;
	}

	/** Finds them in another text. */
	reset(text: string): void {
		this.next = 0;
		this.ranges = [...text.matchAll(this.pattern)].map((match) => ({
			start: match.index,
			end: match.index + match[0].length
		}));
	}

	/** Where the word ends that begins here, if one does. Places are asked for in ascending order. */
	endAt(place: number): number | undefined {
		const { ranges } = this;
		while (this.next < ranges.length && (ranges[this.next]?.start ?? 0) < place) this.next++;
		const range = ranges[this.next];
		if (range?.start !== place) return undefined;
		this.next++;
		return range.end;
	}
}
