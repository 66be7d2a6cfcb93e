import { load } from 'cheerio';

/** What a listing page leads to. */
export interface Listing {
	/** Addresses of releases, each once, in the page's order. */
	releases: string[];
	/** The page after this one. */
	next: string | undefined;
}

/**
 * A release in any generation of the site: `/en/News-and-Events/News/2024/Title`, `/fr/Actualites-et-evenements/
 * Actualites/2024/…`, `/es/…/Noticias/2024/…`, `/ar/1/1/2024/…`, `/News-and-media/News/2014/N2014-053`.
 */
const RELEASE = /(?:\/(?:News|Actualites|Actualit%C3%A9s|Noticias)|\/1\/1)\/(?:19|20)\d\d\/[^/]+\/?$/i;
const OLD_RELEASE = /\/Public\/ICPO\/PressReleases\/[^/]+\/[^/]+\.asp$/i;
const NEXT =
	/^(?:next|next page|suivant|suivante|page suivante|siguiente|página siguiente|التالي|الصفحة التالية|›|»|>)$/i;

/** The default listing of each language. */
export const LISTINGS = {
	en: 'https://www.interpol.int/en/News-and-Events/News',
	fr: 'https://www.interpol.int/fr/Actualites-et-evenements/Actualites',
	es: 'https://www.interpol.int/es/Noticias-y-acontecimientos/Noticias',
	ar: 'https://www.interpol.int/ar/News-and-Events/News'
} as const;

/** Reads a listing page. Links to other sites are none of ours. */
export function readListing(html: string, address: string): Listing {
	const $ = load(html);
	const { origin } = new URL(address);
	const resolved = (href: string | undefined) => {
		if (href === undefined || !URL.canParse(href, address)) return undefined;
		const url = new URL(href, address);
		url.hash = '';
		return url.origin === origin ? url : undefined;
	};
	const releases = new Set<string>();
	let next = resolved($('link[rel~=next], a[rel~=next]').first().attr('href'));
	for (const anchor of $('a[href]')) {
		const url = resolved($(anchor).attr('href'));
		if (!url) continue;
		if (RELEASE.test(url.pathname) || OLD_RELEASE.test(url.pathname)) releases.add(url.href);
		else if (NEXT.test($(anchor).text().trim())) next ??= url;
	}
	return { releases: [...releases], next: next?.href };
}

/** The year in a release's address. */
export function yearOfRelease(address: string): number | undefined {
	const year = /\/((?:19|20)\d\d)\//.exec(new URL(address).pathname)?.[1];
	return year === undefined ? undefined : Number(year);
}
