import { emptyQuery, type SearchQuery, stringifyQuery } from '#domain/query.ts';
import { localizePath } from '#lib/i18n/localize-path.ts';

type Asked = Partial<SearchQuery>;

function withQuery(path: string, asked: Asked = {}): string {
	const params = stringifyQuery({ ...emptyQuery(), ...asked }).toString();
	return params ? `${path}?${params}` : path;
}

const page = (path: string, asked?: Asked) => localizePath(withQuery(path, asked));

/** Every internal address is made here. Pages are in the reader's language; data addresses have no language. */
export const links = {
	overview: () => page('/'),
	search: (asked?: Asked) => page('/search', asked),
	trends: (asked?: Asked) => page('/trends', asked),
	operations: () => page('/search', { kind: ['operation'], sort: 'newest' }),
	news: () => page('/search', { kind: ['news'], sort: 'newest' }),
	events: () => page('/search', { kind: ['event'], sort: 'newest' }),
	operation: (id: string) => page(`/operations/${id}`),
	story: (id: string) => page(`/news/${id}`),
	event: (id: string) => page(`/events/${id}`),
	notices: (asked?: Asked) => page('/notices', asked),
	notice: (id: string) => page(`/notices/${id}`),
	countries: () => page('/countries'),
	country: (code: string) => page(`/countries/${code.toLowerCase()}`),
	about: (section = '') => page('/about') + (section && `#${section}`),
	searchApi: (asked?: Asked) => withQuery('/api/search', asked),
	chart: (id: string, format: 'json' | 'csv' | 'svg' | 'png', asked?: Asked) =>
		withQuery(`/api/charts/${id}.${format}`, asked),
	exportCsv: (asked?: Asked) => withQuery('/export.csv', asked),
	exportNdjson: (asked?: Asked) => withQuery('/export.ndjson', asked),
	feedXml: (asked?: Asked) => withQuery('/feed.xml', asked),
	feedJson: (asked?: Asked) => withQuery('/feed.json', asked),
	openapi: () => '/api/openapi.json'
};
