import { LANGUAGES } from '#domain/language.ts';
import { countBy, readNewest } from './read-records.ts';

/** Addresses of one sitemap file: the protocol allows 50,000, and each page has four. */
const PAGES_PER_FILE = 10_000;
const FIXED = ['/', '/search', '/trends', '/notices', '/countries', '/about'];
const KINDS = [
	['operation', '/operations/'],
	['news', '/news/'],
	['event', '/events/']
] as const;

/** The pages of the site without language, notices left out: they name people and may be withdrawn. */
async function pagePaths(): Promise<string[]> {
	const paths = [...FIXED];
	const codes = new Set<string>();
	for (const [kind, folder] of KINDS) {
		for (let page = 1, read = 0; ; page += 1) {
			const { documents, total } = await readNewest(kind, [], 1000, page);
			paths.push(...documents.map(({ recordId }) => folder + recordId));
			read += documents.length;
			if (read >= total || documents.length === 0) break;
		}
		const { counts } = await countBy(kind, ['countries']);
		for (const code of Object.keys(counts.countries)) if (/^[A-Z]{2}$/.test(code)) codes.add(code);
	}
	return [...paths, ...[...codes].sort().map((code) => `/countries/${code.toLowerCase()}`)];
}

/**
 * The sitemap, or, where it would be too long, the index of its parts.
 * @param part which part is asked for, from 1
 * @returns undefined when there is no such part
 */
export async function writeSitemap(origin: string, part?: number): Promise<string | undefined> {
	const paths = await pagePaths();
	const parts = Math.ceil(paths.length / PAGES_PER_FILE);
	if (part === undefined && parts > 1) return writeIndex(origin, parts);
	const wanted = paths.slice(((part ?? 1) - 1) * PAGES_PER_FILE, (part ?? 1) * PAGES_PER_FILE);
	return wanted.length === 0 ? undefined : writePart(origin, wanted);
}

function writeIndex(origin: string, parts: number): string {
	const entries = Array.from(
		{ length: parts },
		(_, at) => `<sitemap><loc>${origin}/sitemap.xml?part=${at + 1}</loc></sitemap>`
	);
	return `<?xml version="1.0" encoding="UTF-8"?>\n<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries.join('\n')}\n</sitemapindex>\n`;
}

function writePart(origin: string, paths: readonly string[]): string {
	const urls = paths.flatMap((path) => {
		const inLanguage = (language: string) =>
			origin + (language === 'en' ? path : `/${language}${path === '/' ? '' : path}`);
		const twins = LANGUAGES.map(
			(language) => `<xhtml:link rel="alternate" hreflang="${language}" href="${inLanguage(language)}"/>`
		).join('');
		return LANGUAGES.map((language) => `<url><loc>${inLanguage(language)}</loc>${twins}</url>`);
	});
	return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${urls.join('\n')}\n</urlset>\n`;
}
