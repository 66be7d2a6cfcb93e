import { describe, expect, test } from 'vitest';
import { readNotices } from './read-notices.ts';

/* The people are invented. */

const read = (value: unknown) =>
	readNotices({
		place: 'answer.json',
		name: 'answer.json',
		retrievedAt: '2026-11-01',
		open: () => [new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value))]
	});

const list = {
	total: 212,
	query: { page: 1, resultPerPage: '20', nationality: 'CN' },
	_embedded: {
		notices: [
			{
				forename: 'EXAMPLE',
				date_of_birth: '1979/03/00',
				entity_id: '2099/00001',
				nationalities: ['CN'],
				name: 'FICTION',
				_links: { self: { href: 'https://ws-public.interpol.int/notices/v1/red/2099-00001' } }
			},
			{
				forename: null,
				date_of_birth: '1981',
				entity_id: '2099/00002',
				nationalities: null,
				name: 'PLACEHOLDER'
			},
			{ name: 'NOBODY' }
		]
	}
};

const detail = {
	entity_id: '2099/00003',
	forename: 'NOBODY',
	name: 'ATALL',
	date_of_birth: '1990/00/00',
	nationalities: ['FR'],
	height: 1.78,
	arrest_warrants: [
		{ issuing_country_id: 'CN', charge: 'Organizing illegal gambling', charge_translation: null }
	]
};

describe('readNotices', () => {
	test('reads a list: its notices, and its total as a count of the country asked for', async () => {
		const { records, issues } = await read(list);
		expect(records.notices?.map(({ id, name, birthDate }) => [id, name, birthDate])).toEqual([
			['red-2099-00001', 'EXAMPLE FICTION', '1979-03'],
			['red-2099-00002', 'PLACEHOLDER', '1981']
		]);
		expect(records['notice-counts']).toMatchObject([
			{ id: 'red-public-cn-2026-11-01', countryRole: 'nationality', count: { value: 212, bound: 'exact' } }
		]);
		expect(issues.map(({ message }) => message)).toEqual(['an entry of the list is no notice']);
	});

	test('makes no count of a list narrowed by age', async () => {
		const { records } = await read({ ...list, query: { ...list.query, ageMin: 40 } });
		expect(records['notice-counts']).toBeUndefined();
	});

	test('reads single notices, one a line too, and tells their type by their fields', async () => {
		const { records, issues } = await read(`${JSON.stringify(detail)}\nbroken\n`);
		expect(records.notices).toMatchObject([
			{ id: 'red-2099-00003', birthDate: '1990', requestingCountries: ['CN'], sample: false }
		]);
		expect(issues).toMatchObject([{ place: 'answer.json:2', message: 'the line is not JSON' }]);
	});

	test('says what is no answer of the service', async () => {
		const { arrest_warrants, ...untyped } = detail;
		expect(arrest_warrants).toHaveLength(1);
		const messages = async (value: unknown) => (await read(value)).issues.map(({ message }) => message);
		expect(await messages({ hello: 1 })).toEqual([
			'is no answer of the notices service: neither total and notices, nor an entity_id'
		]);
		expect(await messages(untyped)).toEqual([
			'does not tell the type of its notice: no _links.self, and no field that only one type has'
		]);
		expect(await messages('<html>')).toEqual([expect.stringContaining('is not JSON')]);
	});
});
