import { describe, expect, test } from 'vitest';
import { type FirstParts, Printed } from './printed.ts';

const parts: FirstParts = { report: '<p>7</p>', help: '', note: '', hits: '<li>a</li>' };

describe('printed results', () => {
	test('are sent along with an answer', () => {
		expect(new Printed(parts).toSend()).toEqual(parts);
	});

	test('are not sent again with a document that holds them; what is empty in it stays told apart', () => {
		const sent = new Printed(parts, true).toSend();
		expect(sent).toEqual({ report: ' ', help: '', note: '', hits: ' ' });
	});
});
