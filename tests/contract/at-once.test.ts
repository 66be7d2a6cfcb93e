import { expect, it } from 'vitest';
import { useBackend } from './backend.ts';

const backend = useBackend();

it('gives each of many searches at once the whole of its own answer', async () => {
	const names = ['alpha', 'beta', 'gamma', 'delta'];
	const documents = Array.from({ length: 80 }, (_, id) => {
		const name = names[id % names.length] ?? '';
		return { id, text: `${name} ${`${name}${id} `.repeat(700)}` };
	});
	const index = await backend.fill(documents);
	const ask = async (name: string): Promise<unknown> => (await index.search(name)).hits;
	const alone = new Map<string, unknown>();
	for (const name of names) alone.set(name, await ask(name));
	expect(new Set([...alone.values()].map((hits) => JSON.stringify(hits))).size).toBe(names.length);
	const asked = Array.from({ length: 60 }, (_, place) => names[place % names.length] ?? '');
	const together = await Promise.all(asked.map(ask));
	together.forEach((hits, place) => {
		expect(hits).toEqual(alone.get(asked[place] ?? ''));
	});
});
