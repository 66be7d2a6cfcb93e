import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Small sound records for tests; `extra` fields replace the given ones. */
export function anOperation(id: string, extra: object = {}) {
	return {
		id,
		name: 'Operation Test',
		start: '2010-01',
		crimeTypes: ['cybercrime'],
		countries: ['FR', 'DE'],
		countriesComplete: false,
		seizures: [],
		other: [],
		sources: [{ url: 'https://example.org/a', publisher: 'Example' }],
		confidence: 'high',
		title: { en: 'A test' },
		summary: { en: 'It was a test.' },
		...extra
	};
}

export function aStory(id: string, extra: object = {}) {
	return {
		id,
		date: '2010-02-03',
		topic: 'operation',
		countries: [],
		crimeTypes: [],
		origin: 'written',
		title: { en: 'News' },
		text: { en: 'News of a test.' },
		sources: [{ url: 'https://example.org/a', publisher: 'Example' }],
		...extra
	};
}

/** Writes values as lines of a file (text as it is, the rest as JSON), and answers with the folder. */
export async function writeLines(folder: string, name: string, values: unknown[]): Promise<string> {
	await mkdir(folder, { recursive: true });
	const lines = values.map((value) => (typeof value === 'string' ? value : JSON.stringify(value)));
	await writeFile(join(folder, name), lines.join('\n'));
	return folder;
}
