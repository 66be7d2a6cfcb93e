/** How much an issue matters: an error rejects its record, a warning leaves a doubt, an info is told for the record. */
export type IssueLevel = 'error' | 'warning' | 'info';

/** Something that a source says and that was not taken as it stands: told as data, never dropped in silence. */
export interface Issue {
	level: IssueLevel;
	/** Where: `operations.ndjson:41`, `page.html`, a URL. */
	place: string;
	/** Path inside the record: `start`, `sources.0.url`. */
	field?: string;
	/** One sentence: what is wrong and what would be right. */
	message: string;
	/** The odd value, as found. */
	value?: unknown;
}

/** One line for people: `operations.ndjson:41 start: "2008-13" is not a date …`. */
export function toLine(issue: Issue): string {
	return `${issue.place}${issue.field ? ` ${issue.field}` : ''}: ${issue.message}`;
}

export function countIssues(issues: readonly Issue[]): Record<IssueLevel, number> {
	const counts = { error: 0, warning: 0, info: 0 };
	for (const { level } of issues) counts[level] += 1;
	return counts;
}
