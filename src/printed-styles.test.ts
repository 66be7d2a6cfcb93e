import { readFileSync } from 'node:fs';
import { compile } from 'svelte/compiler';
import { expect, test } from 'vitest';
import { printedStyles } from './printed-styles.ts';

const watched: string[] = [];

function styles(): string {
	const { load } = printedStyles();
	if (typeof load !== 'function') throw new Error('printedStyles: load is no function');
	const context = { addWatchFile: (file: string) => void watched.push(file) };
	return String(load.call(context as never, '\0virtual:printed-results.css'));
}

/** The class by which the server's drawing of a component finds its styles. */
function classOf(file: string): string {
	const { code } = compile(readFileSync(file, 'utf8'), {
		filename: file,
		generate: 'server',
		runes: true
	}).js;
	return /svelte-[a-z0-9]+/.exec(code)?.[0] ?? 'no class';
}

test('the styles are those of all that draws results, also of what is used from elsewhere', () => {
	const css = styles();
	for (const file of [
		'src/routes/search/printed/Hit.svelte',
		'src/routes/search/printed/TakeAway.svelte',
		'src/lib/components/LanguageBadges.svelte',
		'src/lib/components/FigureText.svelte',
		'src/lib/components/record/Citation.svelte'
	])
		expect(css, file).toContain(`.${classOf(file)}`);
	expect(watched.length).toBeGreaterThan(12);
});

test('nothing but its own name is answered', () => {
	const { resolveId } = printedStyles();
	if (typeof resolveId !== 'function') throw new Error('printedStyles: resolveId is no function');
	const resolve = (source: string) => resolveId.call({} as never, source, undefined, {} as never);
	expect(resolve('virtual:printed-results.css')).toBe('\0virtual:printed-results.css');
	expect(resolve('./printed.css')).toBeUndefined();
});
