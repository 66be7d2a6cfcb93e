import { describe, expect, test } from 'vitest';
import { readPage } from '../pages/read-page.ts';
import { extractFacts } from './facts.ts';

const read = (text: string, language: 'en' | 'es' = 'en') => {
	const { arrests, seizures } = extractFacts(text, language);
	return [...arrests, ...seizures].map(({ figure, scope }) => `${figure.value} ${figure.unit} ${scope}`);
};

describe('a table', () => {
	test('gives the numbers of a row the role and the measure of their columns', () => {
		expect(read('Country | Arrests | Cannabis (kg)\nKenya | 34 | 120\nUganda | 21 | 75')).toEqual([
			'34 people whole',
			'21 people whole',
			'120 kg whole',
			'75 kg whole'
		]);
	});

	test('has parts where a row holds their total', () => {
		expect(read('País | Detenidos\nPerú | 63\nBrasil | 121\nTotal | 184', 'es')).toEqual([
			'63 people part',
			'121 people part',
			'184 people whole'
		]);
	});

	test('says nothing by columns that tell of nothing done', () => {
		expect(read('Country | Officers | Posts\nKenya | 340 | 12')).toEqual([]);
	});

	test('is read from HTML as well, and a table that only lays out a page is none', () => {
		const { records } = readPage({
			place: 'table.html',
			contentType: 'text/html',
			text: `<html lang="en"><body><h1>Arrests across East Africa in drugs operation</h1><p>4 May 2021</p>
				<table><tr><td><a href="/">Home</a></td><td>NAIROBI, Kenya – Police in two countries carried out Operation Grey Heron against cannabis smugglers in the last week of April 2021.
				<table><tr><th>Country</th><th>Arrests</th></tr><tr><td>Kenya</td><td>34</td></tr><tr><td>Uganda</td><td>21</td></tr><tr><td>Total</td><td>55</td></tr></table></td></tr></table></body></html>`
		});
		expect(records.news).toMatchObject([{ place: 'NAIROBI, Kenya', arrests: { value: 55, bound: 'exact' } }]);
	});
});
