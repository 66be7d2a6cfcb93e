import { isLanguage, type Language } from '#domain/language.ts';
import { localizePlainPath } from './plain-path.ts';

/**
 * What pages use of Paraglide's runtime, as the browser gets it: there the page says its language, so neither
 * strategies nor patterns of addresses are needed. A test holds each function to Paraglide's own answer.
 */

/** Asked for by the messages as they are in development; a build has chosen already. */
export const experimentalStaticLocale = undefined;

let readLocale = (): Language => {
	const { lang } = document.documentElement;
	return isLanguage(lang) ? lang : 'en';
};

/** The language of the page. */
export function getLocale(): Language {
	return readLocale();
}

/** For tests of components, which have no page of their own. */
export function overwriteGetLocale(read: () => Language): void {
	readLocale = read;
}

const withoutLanguage = (path: string) => path.replace(/^\/(?:fr|es|ar)(?=\/|$)/, '');

/** The address in the language asked for, or else in the page's. */
export function localizeUrl(url: string | URL, { locale = getLocale() } = {}): URL {
	const localized = new URL(url);
	const path = withoutLanguage(localized.pathname);
	localized.pathname = locale === 'en' ? path : `/${locale}${path}`;
	return localized;
}

/** The address without its language. */
export function deLocalizeUrl(url: string | URL): URL {
	return localizeUrl(url, { locale: 'en' });
}

/** As `localizeUrl`, for links: a path stays a path. A page has hundreds, so the common ones are put together as words. */
export function localizeHref(href: string, options?: { locale?: Language }): string {
	const plain = localizePlainPath(href, options?.locale ?? getLocale());
	if (plain !== undefined) return plain;
	const { pathname, search, hash, href: whole } = localizeUrl(new URL(href, location.origin), options);
	return href.startsWith('/') ? pathname + search + hash : whole;
}
