import { expect, test } from 'vitest';
import { recognise } from './recognise.ts';
import type { Source } from './source.ts';

const source = (name: string, content: string | Uint8Array, contentType?: string): Source => ({
	place: name,
	name,
	open: () => [typeof content === 'string' ? new TextEncoder().encode(content) : content],
	...(contentType ? { contentType } : {})
});

test.each([
	['releases.CSV', 'a,b', undefined, 'csv'],
	['news.ndjson', '', undefined, 'ndjson'],
	['china.html', '', undefined, 'page'],
	['china.md', 'a,b,c\n', undefined, 'page'],
	['', '<!doctype html>', undefined, 'page'],
	['', '{"id":"a"}', undefined, 'ndjson'],
	['', '  [{"id":"a"}]', undefined, 'ndjson'],
	['answer.json', '{"total":1,"_embedded":{"notices":[]}}', undefined, 'notices'],
	['answer.json', '{"entity_id":"2099/00001"}', undefined, 'notices'],
	['', 'date;title;text;url\n2010;a;b;c', undefined, 'csv'],
	['', 'Lyon, France, 3 November: the date was set\nand so on', undefined, 'page'],
	['', 'Just text.', undefined, 'page'],
	['News', 'anything', 'text/html; charset=utf-8', 'page'],
	['export', 'anything', 'text/csv', 'csv']
])('takes %j with %j (%s) for %s', async (name, content, contentType, format) => {
	expect(await recognise(source(name, content, contentType))).toBe(format);
});

test('takes bytes with a zero among them for no text, whatever the name says', async () => {
	expect(await recognise(source('page.html', new Uint8Array([60, 0, 104, 0])))).toBeUndefined();
});

test('takes a PDF for no text, though its first lines are letters', async () => {
	expect(await recognise(source('release', '%PDF-1.7\n1 0 obj', 'application/pdf'))).toBeUndefined();
});
