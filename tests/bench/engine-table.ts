import { percentile } from './engine-queries.ts';

/** What came of one kind of question. */
export interface Row {
	query: string;
	/** How many stories were found, at the median. */
	matches: number;
	/** What a search took of the processor on average, in all threads: other programs have little part in it. */
	processor: number;
	p50: number;
	p95: number;
	p99: number;
}

/** What came of one engine. */
export interface Result {
	name: string;
	documents: number;
	/** Nothing if it was done in an earlier run. */
	indexSeconds?: number;
	documentsASecond?: number;
	/** When the last story was written, and after all searches. */
	memoryMb: { loaded: number; searched: number };
	diskMb: number;
	rows: Row[];
}

export function toRow(
	query: string,
	times: readonly number[],
	matches: readonly number[],
	processorMs: number
): Row {
	const sorted = times.toSorted((a, b) => a - b);
	return {
		query,
		matches: percentile(
			matches.toSorted((a, b) => a - b),
			0.5
		),
		processor: processorMs / times.length,
		p50: percentile(sorted, 0.5),
		p95: percentile(sorted, 0.95),
		p99: percentile(sorted, 0.99)
	};
}

/** Prints what each engine took, and the times beside each other, with their ratios to the first. */
export function print(results: readonly Result[]): void {
	const [first] = results;
	if (!first) return;
	for (const { name, documents, indexSeconds, documentsASecond, memoryMb, diskMb } of results) {
		console.log(
			`${name}: ${documents} stories ` +
				(indexSeconds && documentsASecond
					? `in ${indexSeconds.toFixed(1)} s (${documentsASecond.toFixed(0)}/s), `
					: 'of an earlier run, ') +
				`memory ${memoryMb.loaded.toFixed(0)} MB when loaded, ${memoryMb.searched.toFixed(0)} MB after searching, disk ${diskMb.toFixed(0)} MB`
		);
	}
	console.log(
		`\n${'ms: p50 / p95 / p99 · processor'.padEnd(32)}${'found'.padEnd(10)}${results.map(({ name }) => name.padEnd(36)).join('')}`
	);
	first.rows.forEach(({ query, matches }, index) => {
		const cells = results.map(({ rows }) => {
			const row = rows[index];
			if (!row) return '–';
			const { p50, p95, p99, processor } = row;
			const ratio = p50 / (first.rows[index] as Row).p50;
			const times = [p50, p95, p99].map((time) => time.toFixed(1)).join(' / ');
			const all = `${times} · ${processor.toFixed(1)}`;
			return (rows === first.rows ? all : `${all} (×${ratio.toFixed(1)})`).padEnd(36);
		});
		console.log(query.padEnd(32) + String(matches).padEnd(10) + cells.join(''));
	});
}
