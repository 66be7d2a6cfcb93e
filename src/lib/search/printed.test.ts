import { describe, expect, test } from 'vitest';
import { type Parts, Printed } from './printed.ts';

const parts: Parts = {
	tools: '<p>7</p>',
	help: '',
	note: '',
	first: '<li>a</li>',
	more: '',
	after: '<p>z</p>'
};

describe('printed results', () => {
	test('are sent along with an answer', () => {
		expect(new Printed(parts).toSend()).toEqual(parts);
	});

	test('are not sent again with a document that holds them; what is empty in it stays told apart', () => {
		const sent = new Printed(parts, true).toSend();
		expect(sent).toEqual({ tools: ' ', help: '', note: '', first: ' ', more: '', after: ' ' });
	});
});
