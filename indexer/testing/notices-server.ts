import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';

/**
 * A server that behaves like the public notices service, with invented people: 160 answers at most, names taken for
 * regular expressions, fields that are null, zero or missing, links that begin with `?&`, and whatever faults a test
 * puts in its way.
 */
export interface FakeNotice {
	entity_id: string;
	forename: string | null;
	name: string | null;
	date_of_birth: string | null;
	nationalities?: string[] | null;
	sex_id?: string | null;
	arrest_warrants?:
		{ issuing_country_id: string | null; charge: string | null; charge_translation: string | null }[] | null;
	[field: string]: unknown;
}

export interface NoticesServer {
	url: string;
	/** Notices by type; tests add, change and withdraw them. */
	notices: Record<'red' | 'yellow' | 'un', FakeNotice[]>;
	/** Path and search of every request, in order, and when it came. */
	requests: { path: string; at: number; userAgent: string }[];
	/** Spoils a request: answers it by itself and says so. */
	spoil: (path: string, response: ServerResponse) => boolean;
	robots: string | undefined;
	close: () => Promise<void>;
}

const CAP = 160;
const LISTED = ['entity_id', 'forename', 'name', 'date_of_birth', 'nationalities', 'oddity'];
/** UN people stand one step deeper than red and yellow notices. */
const STEP_OF = { red: '', yellow: '', un: '/persons' };
/** Ages are those of this year. */
const YEAR = 2026;

export async function startNoticesServer(): Promise<NoticesServer> {
	const server = createServer((request, response) => answer(request, response, fake));
	const fake: NoticesServer = {
		url: '',
		notices: { red: [], yellow: [], un: [] },
		requests: [],
		spoil: () => false,
		robots: undefined,
		close: async () => {
			server.closeAllConnections();
			await new Promise((resolve) => server.close(resolve));
		}
	};
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const address = server.address();
	fake.url = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
	return fake;
}

function answer(request: IncomingMessage, response: ServerResponse, fake: NoticesServer): void {
	const path = request.url ?? '/';
	fake.requests.push({ path, at: Date.now(), userAgent: String(request.headers['user-agent']) });
	if (fake.spoil(path, response)) return;
	if (path === '/robots.txt') {
		response.writeHead(fake.robots === undefined ? 404 : 200, { 'content-type': 'text/plain' });
		response.end(fake.robots ?? 'none');
		return;
	}
	const url = new URL(path, fake.url);
	const [, type, step = '', id] =
		/^\/notices\/v1\/(red|yellow|un)(\/persons)?(?:\/([\d-]+))?$/.exec(url.pathname) ?? [];
	if (type !== 'red' && type !== 'yellow' && type !== 'un') sendJson(response, 404, {});
	else if (id === undefined) sendJson(response, 200, list(fake, type, url.searchParams));
	else {
		const notice = fake.notices[type].find(
			({ entity_id }) => entity_id.replace('/', '-') === id && step === STEP_OF[type]
		);
		sendJson(response, notice ? 200 : 404, notice ? { ...notice, _links: { self: { href: url.href } } } : {});
	}
}

function list(fake: NoticesServer, type: 'red' | 'yellow' | 'un', search: URLSearchParams): unknown {
	const matches = fake.notices[type].filter((notice) => isMatch(notice, search));
	const perPage = Math.min(Number(search.get('resultPerPage') ?? 20), CAP);
	const page = Number(search.get('page') ?? 1);
	const shown = matches.slice(0, CAP).slice((page - 1) * perPage, page * perPage);
	const next = page * perPage < Math.min(matches.length, CAP);
	const again = new URLSearchParams(search);
	again.set('page', String(page + 1));
	return {
		total: matches.length,
		query: Object.fromEntries(search),
		_embedded: {
			notices: shown.map((notice) => ({
				...Object.fromEntries(Object.entries(notice).filter(([field]) => LISTED.includes(field))),
				_links: {
					self: {
						href: `${fake.url}/notices/v1/${type}${STEP_OF[type]}/${notice.entity_id.replace('/', '-')}`
					}
				}
			}))
		},
		_links: next ? { next: { href: `?&${again}` } } : {}
	};
}

function isMatch(notice: FakeNotice, search: URLSearchParams): boolean {
	const [nationality, warrant, sex, name] = ['nationality', 'arrestWarrantCountryId', 'sexId', 'name'].map(
		(key) => search.get(key)
	);
	const [ageMin, ageMax] = [search.get('ageMin'), search.get('ageMax')];
	const born = Number(notice.date_of_birth?.slice(0, 4) ?? 0);
	const age = born ? YEAR - born : undefined;
	return (
		(!nationality || (notice.nationalities ?? []).includes(nationality)) &&
		(!warrant || (notice.arrest_warrants ?? []).some((one) => one.issuing_country_id === warrant)) &&
		(!sex || notice.sex_id === sex) &&
		(!name || (notice.name !== null && new RegExp(name).test(notice.name))) &&
		(ageMin === null || (age !== undefined && age >= Number(ageMin))) &&
		(ageMax === null || (age !== undefined && age <= Number(ageMax)))
	);
}

function sendJson(response: ServerResponse, status: number, value: unknown): void {
	response.writeHead(status, { 'content-type': 'application/json' });
	response.end(JSON.stringify(value));
}

/** What the content network in front of the service answers when it does not like somebody. */
export function sendRefusal(
	response: ServerResponse,
	status = 403,
	headers: Record<string, string> = {}
): true {
	response.writeHead(status, { 'content-type': 'text/html', ...headers });
	response.end('<html><title>Access Denied</title></html>');
	return true;
}

/** An invented notice; `extra` fields replace the given ones. */
export function aNotice(number: number, extra: Partial<FakeNotice> = {}): FakeNotice {
	const letter = String.fromCharCode(65 + (number % 26));
	return {
		entity_id: `2099/${String(number).padStart(5, '0')}`,
		forename: 'EXAMPLE',
		name: `${letter}FICTION`,
		date_of_birth: `${1950 + (number % 50)}/03/00`,
		nationalities: ['CN'],
		sex_id: number % 2 ? 'M' : 'F',
		...extra
	};
}
