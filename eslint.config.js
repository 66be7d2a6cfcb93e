import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

/** A folder may not import what matches: the arrows of ARCHITECTURE.md. `regex`, since in `group` a leading # is a comment. */
const only = (files, regex, message, ignores = []) => ({
	files,
	ignores: ['**/*.test.ts', ...ignores],
	rules: { 'no-restricted-imports': ['error', { patterns: [{ regex, message }] }] }
});

export default ts.config(
	{
		ignores: [
			'build/',
			'.svelte-kit/',
			'.blotter/',
			'src/lib/paraglide/',
			'test-results/',
			'playwright-report/'
		]
	},
	js.configs.recommended,
	...ts.configs.strict,
	...svelte.configs.recommended,
	{
		languageOptions: { globals: { ...globals.node, ...globals.browser } },
		rules: {
			'no-undef': 'off',
			'no-console': 'error',
			'max-lines': ['error', { max: 400, skipBlankLines: true, skipComments: true }],
			'@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
			'@typescript-eslint/no-explicit-any': 'error',
			'@typescript-eslint/no-non-null-assertion': 'error',
			'@typescript-eslint/consistent-type-imports': 'error',
			'svelte/no-navigation-without-resolve': 'off',
			'svelte/no-at-html-tags': 'error'
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: {
			parserOptions: { extraFileExtensions: ['.svelte'], parser: ts.parser, svelteConfig }
		}
	},
	{
		files: ['indexer/cli.ts', 'src/start.ts', 'engine/main.ts', 'tests/run.ts', 'tests/bench/**'],
		rules: { 'no-console': 'off' }
	},
	only(['domain/**/*.ts'], '^(#|\\$|node:|\\.\\./)', 'domain/ imports zod and its own files'),
	only(
		['engine/core/**/*.ts'],
		'^(#|\\$|zod|node:http)',
		'engine/core is the engine room: no HTTP, no zod, nothing of ours'
	),
	only(['engine/**/*.ts'], '^(#|\\$)', 'engine/ knows nothing of our domain', ['engine/core/**']),
	only(['indexer/**/*.ts'], '^(#(lib|engine)/|\\$)', 'indexer/ reaches search only over HTTP'),
	only(
		['src/lib/**/*.ts', 'src/lib/**/*.svelte'],
		'^(#lib/server/|#engine/|#indexer/|.*routes/)',
		'src/lib runs in the browser too: nothing of the server, the engine or the indexer',
		['src/lib/server/**']
	),
	only(
		['src/lib/server/**/*.ts'],
		'^(#engine/|#indexer/|.*routes/)',
		'only src/lib/server/backend.ts joins the parts',
		['src/lib/server/backend.ts']
	),
	only(['src/routes/**'], '^#(engine|indexer)/', 'routes ask src/lib and domain')
);
