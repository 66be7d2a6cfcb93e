import type { z } from 'zod';
import type { Issue } from './issues.ts';

const LONGEST_VALUE = 60;

/** What a schema says of a record, as issues of the place it was read at: one sentence for each odd field. */
export function toIssues(error: z.ZodError, record: unknown, place: string): Issue[] {
	return error.issues.flatMap((issue) => {
		const value = valueAt(record, issue.path);
		const field = issue.path.length ? { field: issue.path.join('.') } : {};
		if (issue.code === 'unrecognized_keys') {
			return issue.keys.map((key) => ({
				level: 'error' as const,
				place,
				field: [...issue.path, key].join('.'),
				message: 'is no field of this record; remove it or correct its name',
				value: valueAt(value, [key])
			}));
		}
		return [{ level: 'error' as const, place, ...field, message: sentenceFor(issue, value), value }];
	});
}

function sentenceFor(issue: z.core.$ZodIssue, value: unknown): string {
	if (value === undefined && issue.code !== 'custom') return `is missing; ${expectation(issue)} belongs here`;
	if (issue.code === 'invalid_type') return `${show(value)} is not ${expectation(issue)}`;
	if (issue.code === 'invalid_value')
		return `${show(value)} is not one of ${issue.values.map(String).join(', ')}`;
	if (issue.code === 'custom' || issue.message.startsWith(show(value))) return issue.message;
	if (issue.code === 'too_small' || issue.code === 'too_big') return sizeSentence(issue, value);
	if (issue.code === 'invalid_format' && issue.format === 'url')
		return `${show(value)} is not an address; write https://…`;
	return `${show(value)}: ${lowerFirst(issue.message)}`;
}

function sizeSentence(issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig, value: unknown): string {
	const [word, limit] = issue.code === 'too_small' ? ['at least', issue.minimum] : ['at most', issue.maximum];
	if (value === '') return 'is empty; remove it or fill it in';
	if (issue.origin === 'array') return `has ${(value as unknown[]).length}; it needs ${word} ${limit}`;
	return `${show(value)} is not possible; ${word} ${limit}${issue.inclusive === false ? ', not included' : ''}`;
}

function expectation(issue: z.core.$ZodIssue): string {
	if (issue.code === 'invalid_value') return `one of ${issue.values.map(String).join(', ')}`;
	if (issue.code !== 'invalid_type') return 'a value';
	return /^[aeiou]/.test(issue.expected) ? `an ${issue.expected}` : `a ${issue.expected}`;
}

/** A value as it may stand in a sentence: JSON, cut when long. */
export function show(value: unknown): string {
	const text = JSON.stringify(value) ?? String(value);
	return text.length > LONGEST_VALUE ? `${text.slice(0, LONGEST_VALUE)}…` : text;
}

function lowerFirst(text: string): string {
	return text.charAt(0).toLowerCase() + text.slice(1);
}

function valueAt(record: unknown, path: readonly PropertyKey[]): unknown {
	let value = record;
	for (const key of path) {
		if (typeof value !== 'object' || value === null) return undefined;
		value = (value as Record<PropertyKey, unknown>)[key];
	}
	return value;
}
