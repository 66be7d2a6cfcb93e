import type { Language } from '#domain/language.ts';
import { getLocale, localizeHref } from '#lib/paraglide/runtime.js';
import { localizePlainPath } from './plain-path.ts';

/** As Paraglide's `localizeHref`, for our own paths: a page has hundreds, and those are put together as words. */
export function localizePath(path: string, locale: Language = getLocale()): string {
	// Paraglide makes "/fr/" of "/", which the server answers by sending to "/fr".
	if (path === '/' && locale !== 'en') return `/${locale}`;
	return localizePlainPath(path, locale) ?? localizeHref(path, { locale });
}
