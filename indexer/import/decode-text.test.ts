import { expect, test } from 'vitest';
import { decodeText } from './decode-text.ts';

const latin = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'));

test('takes the server’s word for the encoding, then the page’s', () => {
	expect(decodeText(latin('Opération'), 'text/html; charset=ISO-8859-1')).toEqual({ text: 'Opération' });
	const page = '<html><head><meta charset="windows-1252"><title>Opération';
	expect(decodeText(latin(page))).toEqual({ text: page });
	const arabic = new Uint8Array([0xda, 0xe3, 0xe1, 0xed, 0xc9]);
	expect(decodeText(arabic, 'text/html; charset=windows-1256')).toEqual({ text: 'عملية' });
});

test('takes a byte order mark for its word', () => {
	const bytes = new Uint8Array([0xff, 0xfe, ...Buffer.from('عملية', 'utf16le')]);
	expect(decodeText(bytes, 'text/html; charset=utf-8')).toEqual({ text: 'عملية' });
	expect(decodeText(new TextEncoder().encode('\uFEFFOpération'))).toEqual({ text: 'Opération' });
});

test('guesses an old Windows encoding for what names none and is not UTF-8, and says so', () => {
	expect(decodeText(latin('Opération'))).toEqual({ text: 'Opération', guessed: 'windows-1252' });
	expect(decodeText(latin('Opération'), 'text/html; charset=nonsense').guessed).toBe('windows-1252');
});
