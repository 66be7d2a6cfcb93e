import { LANGUAGES } from '#domain/language.ts';
import { detectStranger } from '../extract/detect-language.ts';
import type { PageLines } from './lines.ts';
import { MAX_PAGE_LENGTH } from './read-page.ts';

export function nothingFound({ lines }: PageLines): string {
	const text = lines.map((line) => line.text).join('\n');
	return detectStranger(text)
		? refuseLanguage('page', text)
		: 'no story, notice, event or country was found; is this a page of INTERPOL’s?';
}

export function refuseLanguage(what: 'page' | 'story', text: string): string {
	return `the ${what}’s language ${detectStranger(text) ?? '(unknown)'} is not one of ${[...LANGUAGES].sort().join(', ')}`;
}

export function refuse(text: string): string | undefined {
	if (text.trim() === '') return 'the page is empty';
	if (text.length > MAX_PAGE_LENGTH)
		return `the page has ${text.length} characters; more than ${MAX_PAGE_LENGTH} are not read`;
	const sample = text.slice(0, 4096);
	// eslint-disable-next-line no-control-regex -- control signs are what tells a binary file
	const odd = sample.match(/[\u0000-\u0008\u000e-\u001f\ufffd]/g)?.length ?? 0;
	if (odd > sample.length / 50) return 'this is no text but a binary file; give HTML, markdown or plain text';
	return undefined;
}
