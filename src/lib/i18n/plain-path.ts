import type { Language } from '#domain/language.ts';

/** A path without a language that is written as `URL` would write it: nothing to encode, no dots or slashes to resolve. */
const PLAIN_PATH = /^(?!\/(?:fr|es|ar)\b)(?!.*\/[/.])\/[\w\-./?=&%+*#]*$/;

/** Such a path in a language; undefined for others, which need more care. */
export function localizePlainPath(path: string, locale: Language): string | undefined {
	if (!PLAIN_PATH.test(path)) return undefined;
	return locale === 'en' ? path : `/${locale}${path}`;
}
