import type { SearchDocument } from '#domain/document.ts';

/**
 * How much a person wants a record for a query: 2 what is looked for, 1 a story about it, 0 anything else. An
 * announcement, which repeats its operation, is judged with it and never by itself.
 */
export type Judge = (document: SearchDocument) => 0 | 1 | 2;

type Test = (document: SearchDocument) => boolean;

const CONDITIONS: Record<string, (value: string) => Test> = {
	crime:
		(value) =>
		({ crimes }) =>
			crimes.includes(value),
	series: (value) => {
		return ({ series }) => series === value;
	},
	country:
		(value) =>
		({ countries }) =>
			countries.includes(value),
	year:
		(value) =>
		({ year }) =>
			year === Number(value),
	kind:
		(value) =>
		({ kind }) =>
			kind === value,
	type:
		(value) =>
		({ noticeType }) =>
			noticeType === value,
	text: (value) => {
		const words = new RegExp(value, 'i');
		return (document) => words.test(`${document.title_en} ${document.text_en ?? ''}`);
	}
};

/** Reads what a line expects. `operations` finds the operation that a story is about, whose series it shares. */
export function toJudge(expected: string, operations: ReadonlyMap<string, SearchDocument>): Judge {
	const isList = !/^[a-z]+:/.test(expected) || / (?:operation|news|event|type)[-:]/.test(expected);
	const tests = isList
		? expected.split(/ (?=(?:operation|news|event)-|type:)/).map(toTest)
		: [toTest(expected)];
	return (document) => {
		const subject = operations.get(document.operationId ?? '') ?? document;
		if (tests.some((test) => test(document))) return 2;
		return document.kind === 'news' && subject !== document && tests.some((test) => test(subject)) ? 1 : 0;
	};
}

/** Conditions joined by & all hold; by | before a condition's name, one of two does. */
function toTest(expected: string): Test {
	if (!/^[a-z]+:/.test(expected)) return ({ id }) => id === expected;
	const alternatives = expected.split(/\|(?=[a-z]+:)/).map((alternative) =>
		alternative.split(/&(?=[a-z]+:)/).map((condition) => {
			const [, name = '', value = ''] = /^([a-z]+):(.*)$/.exec(condition) ?? [];
			const make = CONDITIONS[name];
			if (!make) throw new Error(`quality: ${JSON.stringify(condition)} is no condition`);
			return make(value);
		})
	);
	return (document) => alternatives.some((tests) => tests.every((test) => test(document)));
}

/** Normalised discounted cumulative gain of the first ten: 1 when no order of all records would be better. */
export function ndcg(gains: readonly number[], all: readonly number[]): number {
	const sum = (values: readonly number[]) =>
		values.slice(0, 10).reduce((total, gain, index) => total + (2 ** gain - 1) / Math.log2(index + 2), 0);
	const best = sum(all.toSorted((a, b) => b - a));
	return best === 0 ? Number.NaN : sum(gains) / best;
}
