/* eslint-disable no-console -- a command for people: node tests/evaluation/report.ts [held-out|open|FILE] */
import { LANGUAGES } from '#domain/language.ts';
import { FIELDS, isHeldOut, measure, precisionOf, readCaseFile, readCases, recallOf } from './measure.ts';

const part = process.argv[2];
const committed = LANGUAGES.flatMap(readCases);
const cases =
	part === undefined
		? committed
		: part === 'held-out'
			? committed.filter(isHeldOut)
			: part === 'open'
				? committed.filter((each) => !isHeldOut(each))
				: readCaseFile(part);
const { scores, misses } = measure(cases);
console.log(['field', ...LANGUAGES.map((language) => `${language} P / R`)].join('\t'));
for (const field of FIELDS) {
	const cells = LANGUAGES.map((language) => {
		const score = scores[language][field];
		return `${precisionOf(score).toFixed(2)} / ${recallOf(score).toFixed(2)}`;
	});
	console.log([field.padEnd(11), ...cells].join('\t'));
}
if (part !== 'held-out')
	for (const { id, field, expected, found } of misses)
		console.log(`${id} ${field}: expected [${expected.join(', ')}], found [${found.join(', ')}]`);
