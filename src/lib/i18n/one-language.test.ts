import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { scriptsFolder } from './scripts-folder.ts';

test('a page in another language than English loads scripts of its own, and the same style sheets', () => {
	const html =
		'<link href="../_app/immutable/entry/start.a1.js"><link href="../_app/immutable/assets/0.b2.css"><script>import("../_app/immutable/nodes/1.c3.js")</script>';
	expect(scriptsFolder(html, 'ar')).toBe(
		'<link href="../_app/immutable/ar/entry/start.a1.js"><link href="../_app/immutable/assets/0.b2.css"><script>import("../_app/immutable/ar/nodes/1.c3.js")</script>'
	);
	expect(scriptsFolder(html, 'en')).toBe(html);
});

test('no code of the browser asks for a label in a language by name: it has those of its page alone', () => {
	const files = globSync('src/{lib,routes}/**/*.{ts,svelte}', {
		exclude: (path) => /server|paraglide|\.test\.ts/.test(path)
	});
	expect(files.length).toBeGreaterThan(100);
	const asking = files.filter((file) =>
		/_(?:LABELS|PURPOSES)\b[\w.[\]'"-]*\.(?:en|fr|es|ar)\b/.test(readFileSync(file, 'utf8'))
	);
	expect(asking).toEqual([]);
});
