import { globSync, readFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compile } from 'svelte/compiler';
import type { Plugin } from 'vite';

/*
 * The results of a search are drawn by the server alone (src/lib/search/printed.ts). A page that shows them imports
 * `virtual:printed.css`: the styles of all components that draw them, without the components. Part of the build.
 */

const NAME = 'virtual:printed.css';
const ROOT = fileURLToPath(new URL('..', import.meta.url));
const DRAWN_FIRST = 'src/routes/search/printed/*.svelte';
const IMPORTED = /import \w+ from '(.+\.svelte)'/g;

/** Gives the name above the styles of the components in `src/routes/search/printed` and of those that they use. */
export function printedStyles(): Plugin {
	return {
		name: 'blotter:printed-styles',
		resolveId: (source) => (source === NAME ? `\0${NAME}` : undefined),
		load(id) {
			if (id !== `\0${NAME}`) return undefined;
			const files = new Set(globSync(DRAWN_FIRST, { cwd: ROOT }).map((file) => resolve(ROOT, file)));
			// A set visits what is added to it on the way.
			for (const file of files) {
				this.addWatchFile(file);
				for (const [, other = ''] of readFileSync(file, 'utf8').matchAll(IMPORTED))
					files.add(find(file, other));
			}
			return [...files].map(stylesOf).join('\n');
		}
	};
}

function find(importer: string, source: string): string {
	return source.startsWith('#lib/')
		? resolve(ROOT, 'src', source.slice(1))
		: resolve(dirname(importer), source);
}

/** The classes that make styles a component's own are made from its path, as everywhere. */
function stylesOf(file: string): string {
	const source = readFileSync(file, 'utf8');
	const { css } = compile(source, { filename: relative(ROOT, file), rootDir: ROOT, runes: true });
	return css?.code ?? '';
}
