import type { Counted } from './counted.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import type { ReadSentence } from './read-sentence.ts';
import type { Role } from './role-of.ts';
import { roleOfLabel } from './role-of-label.ts';
import { openThings } from './verbless.ts';
import { isWord, lookUp } from './words.ts';

/** One column of a table: what its numbers say, and their measure where the head names one. */
interface Column {
	role?: Role;
	measure?: string;
}

/**
 * Tables written as lines of cells: "Country | Arrests | Cannabis (kg)", then "Kenya | 34 | 120". Each row gives its
 * numbers the role of their column; where a row holds the total, the others are its parts.
 */
export function fillTables(sentences: readonly ReadSentence[], lexicon: Lexicon): void {
	for (let at = 0; at < sentences.length; at += 1) {
		const head = sentences[at];
		const width = head ? cellsOf(head).length : 0;
		if (!head || width < 2) continue;
		let end = at + 1;
		while (cellsOf(sentences[end]).length === width) end += 1;
		const columns = cellsOf(head).map(([from, to]) => readColumn(head, from, to, lexicon));
		if (end > at + 1 && columns.some(({ role }) => role))
			fillRows(sentences.slice(at + 1, end), columns, lexicon);
		at = end - 1;
	}
}

/** Places of the cells of a line, the end exclusive. */
function cellsOf(sentence: ReadSentence | undefined): [number, number][] {
	if (!sentence?.text.includes('|')) return [];
	const cells: [number, number][] = [];
	let from = 0;
	sentence.tokens.forEach(({ text }, at) => {
		if (text !== '|') return;
		if (at > from) cells.push([from, at]);
		from = at + 1;
	});
	if (from < sentence.tokens.length) cells.push([from, sentence.tokens.length]);
	return cells;
}

function readColumn({ tokens, deeds }: ReadSentence, from: number, to: number, lexicon: Lexicon): Column {
	const cell = tokens.slice(from, to);
	const measure = cell.map((token) => lookUp(token, lexicon.measures)).find((sign) => sign !== undefined);
	const role = roleOfLabel({ tokens, deeds, lexicon }, from, to) ?? (measure ? 'seizure' : undefined);
	return { ...(role ? { role } : {}), ...(measure ? { measure } : {}) };
}

function fillRows(rows: readonly ReadSentence[], columns: readonly Column[], lexicon: Lexicon): void {
	const hasTotal = rows.some((row) => isTotal(row, lexicon));
	for (const row of rows) {
		const isPart = hasTotal && !isTotal(row, lexicon);
		const cells = cellsOf(row);
		for (const counted of openThings(row, lexicon, true)) {
			const index = cells.findIndex(([from, to]) => counted.from >= from && counted.to <= to);
			const { role, measure } = columns[index] ?? {};
			const [from = 0, to = 0] = cells[index] ?? [];
			if (index < 1 || !role || to - from > 4) continue;
			const cell: Counted = {
				...counted,
				nounTo: Math.min(counted.nounTo, to),
				part: isPart,
				circumstance: false
			};
			if (measure && !counted.currency) cell.measure = measure;
			delete cell.what;
			row.roles.push({ role, counted: cell, worth: false, ...(isPart ? { summed: true as const } : {}) });
		}
		row.roles.sort((a, b) => a.counted.from - b.counted.from);
	}
}

function isTotal(row: ReadSentence, lexicon: Lexicon): boolean {
	const [from, to] = cellsOf(row)[0] ?? [0, 0];
	return row.tokens
		.slice(from, to)
		.some((token) => isWord(token, lexicon.totals) || isWord(token, 'totals? totaux totales مجموع اجمالي'));
}
