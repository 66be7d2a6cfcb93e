import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { COLLECTION_NAMES, COLLECTIONS, type CollectionName, type RecordOf } from './collections.ts';
import type { Figure } from './figure.ts';
import { LANGUAGES } from './language.ts';
import { countingDate } from './operation.ts';
import type { Text } from './text.ts';

const linesOf = (name: CollectionName) =>
	readFileSync(`data/${name}.ndjson`, 'utf8').split('\n').slice(0, -1);

function shipped<Name extends CollectionName>(name: Name): RecordOf<Name>[] {
	return linesOf(name).map((line) => COLLECTIONS[name].parse(JSON.parse(line)) as RecordOf<Name>);
}

const operations = shipped('operations');
const stories = shipped('news');
const isWhole = (text: Text) => LANGUAGES.every((language) => text[language] !== undefined);

describe.each(COLLECTION_NAMES)('the facts that ship as %s', (name) => {
	it('are valid, one object a line, with a final newline and no id twice', () => {
		const ids = shipped(name).map(({ id }) => id);
		expect(ids.length).toBeGreaterThan(0);
		expect(new Set(ids).size).toBe(ids.length);
		expect(readFileSync(`data/${name}.ndjson`, 'utf8').endsWith('}\n')).toBe(true);
	});

	it('hold their fields in the order of the schema, so that an edit shows as an edit', () => {
		const fields = Object.keys(COLLECTIONS[name].shape);
		const disordered = linesOf(name).filter((line) => {
			const places = Object.keys(JSON.parse(line) as object).map((field) => fields.indexOf(field));
			return places.some((place, index) => index > 0 && place < (places[index - 1] ?? 0));
		});
		expect(disordered).toEqual([]);
	});

	it('are set as print sets them: curly apostrophes, and in French narrow spaces before high punctuation', () => {
		const textsIn = (value: unknown, key = ''): string[] =>
			typeof value === 'string'
				? LANGUAGES.some((language) => language === key)
					? [`${key}: ${value}`]
					: []
				: Object.entries(value ?? {}).flatMap(([name, part]) => textsIn(part, name));
		const loose = linesOf(name)
			.flatMap((line) => textsIn(JSON.parse(line)))
			.filter((text) => /'/.test(text) || /^fr: .*(?:[ \u00A0][:;!?»]|«[ \u00A0])/.test(text));
		expect(loose).toEqual([]);
	});
});

describe('data/README.md', () => {
	const readme = readFileSync('data/README.md', 'utf8');

	it.each(COLLECTION_NAMES)('names each field of %s, and says how many lines there are', (name) => {
		const section = readme.split(`\n### ${name}\n`)[1]?.split('\n### ')[0] ?? '';
		const unnamed = Object.keys(COLLECTIONS[name].shape).filter((field) => !section.includes(`\`${field}\``));
		expect(unnamed).toEqual([]);
		const row = readme.split('\n').find((line) => line.startsWith(`| \`${name}.ndjson\``));
		expect(row).toMatch(new RegExp(`\\| +${linesOf(name).length} +\\|`));
	});
});

describe('operations that ship', () => {
	it('stand in the order in which they were announced', () => {
		const order = operations.map((operation) => `${countingDate(operation)} ${operation.id}`);
		expect(order).toEqual(order.toSorted());
	});

	it('are told in four languages, labels and notes included', () => {
		const texts = operations.flatMap(({ title, summary, note, seizures, other }) => [
			title,
			summary,
			...(note ? [note] : []),
			...[...seizures, ...other].map(({ what }) => what)
		]);
		expect(texts.filter((text) => !isWhole(text))).toEqual([]);
	});

	it('quote as evidence only sentences of their own summary, and link to one of their sources', () => {
		for (const { id, summary, sources, ...operation } of operations) {
			const figures = [operation.arrests, operation.seizureUsd, operation.seizureOriginal, operation.rescued];
			for (const evidence of [...figures, operation.countriesCount].flatMap(evidenceOf)) {
				expect([id, sources.map(({ url }) => url)]).toEqual([id, expect.arrayContaining([evidence.url])]);
				for (const language of LANGUAGES)
					expect([id, summary[language]?.includes(evidence.sentence[language] ?? '')]).toEqual([id, true]);
			}
		}
	});

	it('say what kind of thing a stated value is, and give dollars as dollars only', () => {
		const valued = operations.filter(({ seizureUsd, seizureOriginal }) => seizureUsd ?? seizureOriginal);
		expect(valued.filter(({ seizureKind }) => seizureKind === undefined)).toEqual([]);
		expect(operations.filter(({ seizureUsd }) => seizureUsd && seizureUsd.unit !== 'USD')).toEqual([]);
		expect(operations.filter(({ seizureOriginal }) => seizureOriginal?.unit === 'USD')).toEqual([]);
	});
});

describe('stories that ship', () => {
	it('announce each operation exactly once', () => {
		const announced = stories.map(({ operationId }) => operationId).filter((id) => id !== undefined);
		expect(announced.toSorted()).toEqual(operations.map(({ id }) => id).toSorted());
	});

	it('taken from an operation say the same as its record', () => {
		const byId = new Map(operations.map((operation) => [operation.id, operation]));
		for (const { operationId = '', title, text, arrests, origin } of stories) {
			if (origin !== 'operation') continue;
			const operation = byId.get(operationId);
			expect({ title, text, arrests }).toEqual({
				title: operation?.title,
				text: operation?.summary,
				arrests: operation?.arrests
			});
		}
	});
});

describe('notices that ship', () => {
	it('are invented, every one, and say so', () => {
		expect(shipped('notices').filter(({ sample, id }) => !sample || !id.startsWith('sample-'))).toEqual([]);
	});
});

describe('the country profile of China', () => {
	it('keeps both dates of membership, each with its source', () => {
		const claims = shipped('countries').find(({ code }) => code === 'CN')?.claims ?? [];
		const dates = claims.filter(({ subject }) => subject === 'member-since').map(({ date }) => date);
		expect(new Set(dates)).toEqual(new Set(['1923-09-07', '1961-09-04']));
	});
});

function evidenceOf(figure: Figure | undefined) {
	return figure?.evidence ? [figure.evidence] : [];
}
