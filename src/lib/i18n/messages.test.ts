import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { LANGUAGES, type Language } from '#domain/language.ts';

type Message = string | { match: Record<string, string> }[];

const FILES = ['shell', 'search', 'charts', 'pages'];

function readMessages(language: Language, file: string): Record<string, Message> {
	const path = new URL(`messages/${language}/${file}.json`, import.meta.url);
	return JSON.parse(readFileSync(path, 'utf8')) as Record<string, Message>;
}

const textsOf = (message: Message) =>
	typeof message === 'string' ? [message] : message.flatMap(({ match }) => Object.values(match));

const inputsOf = (message: Message) =>
	[...new Set(textsOf(message).flatMap((text) => text.match(/\{\w+\}/gu) ?? []))].toSorted();

describe.each(LANGUAGES.flatMap((language) => FILES.map((file) => [language, file] as const)))(
	'the messages %s/%s',
	(language, file) => {
		const messages = readMessages(language, file);

		test('have the keys and inputs of the English ones', () => {
			const shapeOf = (all: Record<string, Message>) =>
				Object.fromEntries(Object.entries(all).map(([key, message]) => [key, inputsOf(message)]));
			expect(shapeOf(messages)).toEqual(shapeOf(readMessages('en', file)));
		});

		test('give a plural message every category of the language', () => {
			const categories = new Intl.PluralRules(language).resolvedOptions().pluralCategories.toSorted();
			const incomplete = Object.entries(messages).filter(
				([, message]) =>
					typeof message !== 'string' &&
					message.some(
						({ match }) =>
							Object.keys(match)
								.map((form) => form.replace('form=', ''))
								.toSorted()
								.join() !== categories.join()
					)
			);
			expect(incomplete).toEqual([]);
		});
	}
);

test('French has a narrow no-break space before high punctuation and inside its quotation marks', () => {
	const loose = FILES.flatMap((file) => Object.values(readMessages('fr', file)))
		.flatMap(textsOf)
		.filter((text) => /(?<!\u202F|^https)[;:!?»]|«(?!\u202F)/u.test(text));
	expect(loose).toEqual([]);
});

test('Arabic has no Latin comma, semicolon or question mark', () => {
	const stray = FILES.flatMap((file) => Object.values(readMessages('ar', file)))
		.flatMap(textsOf)
		.filter((text) => /,(?!\d)|[;?]/u.test(text));
	expect(stray).toEqual([]);
});
