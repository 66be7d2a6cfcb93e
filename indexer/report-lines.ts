import { COLLECTION_NAMES, type CollectionName } from '#domain/collections.ts';
import type { BuildProgress } from './build-index.ts';
import type { CheckReport } from './check.ts';
import type { FetchNewsReport } from './fetch-news.ts';
import type { FetchNoticesReport } from './fetch-notices.ts';
import type { Imported } from './import.ts';
import { countIssues, type Issue, toLine } from './issues.ts';
import type { PushReport } from './push.ts';
import type { Tally } from './read-records.ts';
import type { StatusReport } from './status.ts';

/** Reports as lines for people. Each function is pure; cli.ts prints. */

const MOST_ISSUES = 50;

/** Columns side by side: words to the left, numbers to the right. */
function toTable(rows: readonly (readonly string[])[]): string[] {
	const widths = (rows[0] ?? []).map((_, column) =>
		Math.max(...rows.map((row) => (row[column] ?? '').length))
	);
	return rows.map((row) =>
		row
			.map((cell, column) =>
				column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)
			)
			.join('  ')
			.trimEnd()
	);
}

export function checkLines(report: CheckReport): string[] {
	const { error: errors, warning: warnings } = countIssues(report.issues);
	return [
		...issueLines(report.issues),
		...tallyLines(report.collections),
		'',
		report.rejected
			? `${report.folder}: ${count(report.records, 'record')} good, ${report.rejected} rejected (${count(errors, 'error')}, ${count(warnings, 'warning')}).`
			: `${report.folder}: ${count(report.records, 'record')}, all good${warnings ? ` (${count(warnings, 'warning')})` : ''}.`
	];
}

function tallyLines(tallies: Record<CollectionName, Tally>): string[] {
	const read = COLLECTION_NAMES.filter((name) => tallies[name].lines > 0);
	return toTable([
		['collection', 'records', 'rejected'],
		...read.map((name) => [name, String(tallies[name].records), String(tallies[name].rejected)])
	]);
}

/** Warnings and errors, the first fifty of them; then how many more there are. */
function issueLines(issues: readonly Issue[]): string[] {
	const told = issues.filter(({ level }) => level !== 'info');
	const lines = told.slice(0, MOST_ISSUES).map((issue) => `${issue.level}: ${toLine(issue)}`);
	if (told.length > MOST_ISSUES) lines.push(`… and ${told.length - MOST_ISSUES} more; --json lists them all`);
	return lines.length ? [...lines, ''] : [];
}

export function importLines(report: Omit<Imported, 'records'>, out: string, found: number): string[] {
	const { error: errors, warning: warnings } = countIssues(report.issues);
	const from = count(report.sources, 'source');
	const doubts = `${count(errors, 'error')}, ${count(warnings, 'warning')}`;
	if (found === 0)
		return [...issueLines(report.issues), `No record found in ${from} (${doubts}); nothing written.`];
	const rows = COLLECTION_NAMES.filter((name) => report.counts[name] > 0);
	return [
		...issueLines(report.issues),
		...toTable([['collection', 'records'], ...rows.map((name) => [name, String(report.counts[name])])]),
		'',
		`${count(found, 'record')} from ${from} in ${out} (${doubts} in issues.ndjson).`,
		...(report.links.length
			? [`${count(report.links.length, 'join')}, each with its reason, in links.ndjson.`]
			: []),
		`To search them: npx blotter push ${out}`
	];
}

export function fetchNoticesLines(report: FetchNoticesReport): string[] {
	return [
		...issueLines(report.issues),
		...toTable([
			['type', 'listed', 'read', 'withdrawn'],
			...report.types.map(({ type, total, read, withdrawn }) => [
				type,
				String(total ?? '?'),
				String(read),
				String(withdrawn)
			])
		]),
		'',
		`${count(report.notices, 'notice')} and ${count(report.counts, 'count')} in ${report.out}, ` +
			`${count(report.requests, 'request')}${report.resumed ? `, ${count(report.resumed, 'answer')} kept from the run before` : ''}.`,
		`To search them: npx blotter push ${report.out}`
	];
}

export function fetchNewsLines(report: FetchNewsReport): string[] {
	const rows = COLLECTION_NAMES.filter((name) => report.counts[name] > 0);
	return [
		...issueLines(report.issues),
		...toTable([['collection', 'records'], ...rows.map((name) => [name, String(report.counts[name])])]),
		'',
		`${count(report.listed, 'release')} listed, ${report.fetched} new, ${count(report.sources, 'page')} read, ` +
			`${count(report.requests, 'request')}; the records are in ${report.out}.`,
		`To search them: npx blotter push ${report.out}`
	];
}

export function pushLines(report: PushReport, server: string): string[] {
	const replaced = report.issues.filter(({ level }) => level === 'info');
	const errors = report.issues.filter(({ level }) => level === 'error');
	const lines = [...issueLines(errors), ...replaced.slice(0, MOST_ISSUES).map(toLine)];
	const what = `${count(report.documents, 'document')} (${countsSentence(report.counts)})`;
	const rejected = report.rejected ? ` ${count(report.rejected, 'record')} rejected.` : '';
	if (report.outcome === 'up-to-date') lines.push(`${server} is already up to date: ${what}.${rejected}`);
	else if (report.outcome === 'dry-run')
		lines.push(`${server} would hold ${what}. Nothing was changed.${rejected}`);
	else lines.push(`${server} now holds ${what}, in ${seconds(report.milliseconds)}.${rejected}`);
	return lines;
}

export function statusLines(report: StatusReport): string[] {
	const { push } = report;
	const rows = [
		['server', `${report.server}${report.embedded ? ' (embedded engine)' : ''}`],
		['version', report.version],
		['health', 'available']
	];
	if (report.documents === undefined) rows.push(['records', 'nothing was pushed yet; run npx blotter push']);
	else rows.push(['documents', String(report.documents)]);
	if (push) {
		rows.push(...Object.entries(push.counts).map(([kind, number]) => [`  ${kind}`, String(number)]));
		rows.push(
			['fingerprint', push.fingerprint],
			['pushed at', push.pushedAt],
			['newest', push.newest || '–']
		);
	} else if (report.documents !== undefined) {
		rows.push(['push', 'the last push left no complete note; run npx blotter push']);
	}
	rows.push(['folders', report.folders.join(', ')], ['up to date', matchWord(report.matches)]);
	const width = Math.max(...rows.map(([label = '']) => label.length));
	return rows.map(([label = '', value = '']) => `${label.padEnd(width)}  ${value}`);
}

/** One line of progress: `indexing 5000 of 20000 documents`. */
export function progressLine({ step, done, total }: BuildProgress): string {
	return step === 'swapping' ? 'swapping the new index in' : `${step} ${done} of ${count(total, 'document')}`;
}

function matchWord(matches: boolean | undefined): string {
	if (matches === undefined) return 'unknown: the folders cannot be read here';
	return matches ? 'yes' : 'no; run npx blotter push';
}

function countsSentence(counts: Record<string, number>): string {
	return Object.entries(counts)
		.filter(([, number]) => number > 0)
		.map(([kind, number]) => `${kind} ${number}`)
		.join(', ');
}

export function count(number: number, noun: string): string {
	return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

function seconds(milliseconds: number): string {
	return `${(milliseconds / 1000).toFixed(1)} s`;
}
