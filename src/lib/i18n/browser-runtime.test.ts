import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { LANGUAGES } from '#domain/language.ts';
import * as paraglide from '#lib/paraglide/runtime.js';
import * as browser from './browser-runtime.ts';
import { localizePath } from './localize-path.ts';

const ORIGIN = 'http://127.0.0.1:3000';
const PATHS = [
	'/',
	'/fr',
	'/fr/',
	'/search?q=a%20b#x',
	'/es/search?q=ف',
	'/ar',
	'/french',
	'/en/x',
	'/fr/fr/x',
	'/a//b',
	'/a/../b',
	"/search?q=it's",
	'/fr?q=1',
	'/ar#top',
	'/trends?year=2014..#arrests'
];

describe.each(LANGUAGES)('on a page in %s', (reader) => {
	beforeEach(() => {
		vi.stubGlobal('document', { documentElement: { lang: reader } });
		vi.stubGlobal('location', new URL(`/${reader}/search?q=pangea`, ORIGIN));
		vi.stubGlobal('window', { location });
		paraglide.overwriteGetLocale(() => reader);
		paraglide.overwriteGetUrlOrigin(() => ORIGIN);
	});
	afterEach(() => vi.unstubAllGlobals());

	test('the language is the one that the page says', () => {
		expect(browser.getLocale()).toBe(reader);
	});

	test.each([...PATHS, 'search?q=1', 'https://example.org/fr/x'])(
		'the browser makes of %s the addresses that Paraglide makes',
		(href) => {
			const asked = [undefined, ...LANGUAGES.map((locale) => ({ locale }))];
			const madeBy = ({ localizeHref, localizeUrl, deLocalizeUrl }: typeof browser | typeof paraglide) => {
				const url = new URL(href, ORIGIN);
				return [
					deLocalizeUrl(url).href,
					...asked.flatMap((options) => [localizeHref(href, options), localizeUrl(url, options).href])
				];
			};
			expect(madeBy(browser)).toEqual(madeBy(paraglide));
		}
	);

	test('links to the start page lead straight to it', () => {
		expect(LANGUAGES.map((locale) => localizePath('/', locale))).toEqual(
			LANGUAGES.map((locale) => (locale === 'en' ? '/' : `/${locale}`))
		);
	});

	test.each(PATHS.slice(1))('links make of %s the address that Paraglide makes', (path) => {
		expect(LANGUAGES.map((locale) => localizePath(path, locale))).toEqual(
			LANGUAGES.map((locale) => paraglide.localizeHref(path, { locale }))
		);
	});
});
