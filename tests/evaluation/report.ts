/* eslint-disable no-console -- a command for people: node tests/evaluation/report.ts [FILE] */
import { LANGUAGES } from '#domain/language.ts';
import { FIELDS, measure, precisionOf, readCaseFile, readCases, recallOf } from './measure.ts';

const file = process.argv[2];
const { scores, misses } = measure(file === undefined ? LANGUAGES.flatMap(readCases) : readCaseFile(file));
console.log(['field', ...LANGUAGES.map((language) => `${language} P / R`)].join('\t'));
for (const field of FIELDS) {
	const cells = LANGUAGES.map((language) => {
		const score = scores[language][field];
		return `${precisionOf(score).toFixed(2)} / ${recallOf(score).toFixed(2)}`;
	});
	console.log([field.padEnd(11), ...cells].join('\t'));
}
for (const { id, field, expected, found } of misses)
	console.log(`${id} ${field}: expected [${expected.join(', ')}], found [${found.join(', ')}]`);
