import { globSync, readFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compile } from 'svelte/compiler';
import type { Plugin } from 'vite';

/*
 * The results of a search and the foot of each page are drawn by the server alone (src/lib/search/printed.ts). What shows
 * them imports the styles of all components that draw them, without the components. Part of the build.
 */

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const DRAWN: Record<string, string> = {
	'virtual:printed-results.css': 'src/routes/search/printed/*.svelte',
	'virtual:printed-foot.css': 'src/lib/components/Footer.svelte'
};
const IMPORTED = /import \w+ from '(.+\.svelte)'/g;

/** Gives each name above the styles of its components and of those that they use. */
export function printedStyles(): Plugin {
	return {
		name: 'blotter:printed-styles',
		resolveId: (source) => (source in DRAWN ? `\0${source}` : undefined),
		load(id) {
			const drawn = DRAWN[id.slice(1)];
			if (!drawn) return undefined;
			const files = new Set(globSync(drawn, { cwd: ROOT }).map((file) => resolve(ROOT, file)));
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
