import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { minifySync, type ESTree, type Plugin, Visitor } from 'vite';
import { LANGUAGES, type Language } from '../../../domain/language.ts';
import { scriptsFolder } from './scripts-folder.ts';

/*
 * A reader gets the words of one language, theirs. The browser's scripts are built once with all four, each choice
 * between them spelled out on `__LANGUAGE__`; then every script is written four times with that name replaced, and
 * the minifier drops the three texts that can no longer be reached. Which copy a page loads, hooks.server.ts decides.
 */

const NAME = '__LANGUAGE__';

/** Vocabularies whose labels the browser shows: tables of `{ en, fr, es, ar }` read by the page's language only. */
const VOCABULARIES = /\/domain\/(?:crime-type|kind|notice-(?:purpose|type)|region)\.ts$/;

/** The build's last step: the scripts in each language. */
export function oneLanguage(): Plugin {
	return {
		name: 'blotter:one-language',
		apply: 'build',
		enforce: 'post',
		applyToEnvironment: ({ config }) => config.consumer === 'client',
		config: () => ({
			environments: {
				client: { build: { rolldownOptions: { treeshake: { unknownGlobalSideEffects: false } } } }
			}
		}),
		transform(code, id) {
			if (id.includes('/paraglide/messages/') && !id.endsWith('/_index.js')) return chooseMessage(code, id);
			if (VOCABULARIES.test(id)) return chooseLabels(code, this.parse(code));
		},
		writeBundle: {
			order: 'post',
			handler({ dir = '' }, bundle) {
				for (const chunk of Object.values(bundle)) {
					if (chunk.type !== 'chunk') continue;
					for (const language of LANGUAGES) {
						const file = join(dir, scriptsFolder(chunk.fileName, language));
						mkdirSync(dirname(file), { recursive: true });
						writeFileSync(file, inLanguage(chunk.code, chunk.fileName, language));
					}
				}
			}
		}
	};
}

/** Paraglide's module of a message ends with a function that asks for the language at each call; ours asks once. */
function chooseMessage(code: string, id: string): string {
	const [, head, key] = /^(.*)^export const (\w+) = .*$/ms.exec(code) ?? [];
	const chosen = chooseText((language) => `${language}_${key}`);
	if (head === undefined || LANGUAGES.some((language) => !head.includes(`const ${language}_${key} =`)))
		throw new Error(`one-language: ${id} is not shaped as Paraglide's messages were; change chooseMessage`);
	return `${head}export const ${key} = ${chosen};`;
}

/** `{ en: 'Fraud', fr: 'Fraude', … }` becomes a table with the page's language alone. */
function chooseLabels(code: string, program: ESTree.Program): string {
	const edits: { start: number; end: number; text: string }[] = [];
	const textOf = (node: ESTree.Node) => code.slice(node.start, node.end);
	const replace = (node: ESTree.Node, texts: Map<string, string>) => {
		if (LANGUAGES.some((language) => !texts.has(language))) return;
		const chosen = chooseText((language) => texts.get(language) ?? '');
		edits.push({ start: node.start, end: node.end, text: `{ [${NAME}]: ${chosen} }` });
	};
	new Visitor({
		ObjectExpression(node) {
			const pairs = node.properties.flatMap((property) =>
				property.type === 'Property' && property.value.type === 'Literal'
					? [[textOf(property.key), textOf(property.value)] as const]
					: []
			);
			if (pairs.length === LANGUAGES.length) replace(node, new Map(pairs));
		},
		CallExpression(node) {
			if (textOf(node.callee) !== 'labels') return;
			const texts = node.arguments.map(textOf);
			replace(node, new Map(LANGUAGES.map((language, at) => [language, texts[at] ?? ''])));
		}
	}).visit(program);
	for (const { start, end, text } of edits.toSorted((a, b) => b.start - a.start))
		code = code.slice(0, start) + text + code.slice(end);
	return code;
}

const chooseText = (of: (language: Language) => string) =>
	LANGUAGES.slice(1).reduceRight(
		(rest, language) => `${NAME} === '${language}' ? ${of(language)} : ${rest}`,
		of('en')
	);

function inLanguage(code: string, fileName: string, language: Language): string {
	const { code: smaller, errors } = minifySync(fileName, code.replaceAll(NAME, JSON.stringify(language)), {
		module: true
	});
	const [error] = errors;
	if (error) throw new Error(`one-language: ${fileName} in ${language}: ${error.message}`);
	// A script in a folder of its own is one step further from the style sheets that it may load.
	return language === 'en' ? smaller : smaller.replaceAll('../assets/', '../../assets/');
}
