import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { SafeAnswer } from '../fetch/safe-fetch.ts';
import type { Source } from '../import/source.ts';

/** Pages that were read, kept as they came: none is asked for twice, and a better reader can read them again. */
export interface PageStore {
	has: (address: string) => boolean;
	/** Keeps a page; it is safe on disk when this is done. */
	keep: (address: string, answer: SafeAnswer, day: string) => Promise<void>;
	sources: () => Source[];
}

const KeptPage = z.object({
	/** Address that was asked for, and the one that answered. */
	address: z.string(),
	url: z.string(),
	contentType: z.string(),
	retrievedAt: z.string(),
	file: z.string()
});
type KeptPage = z.infer<typeof KeptPage>;

const INDEX = 'index.json';

export async function openPageStore(folder: string): Promise<PageStore> {
	await mkdir(folder, { recursive: true });
	const pages = new Map((await readIndex(folder)).map((page) => [page.address, page]));
	return {
		has: (address) => pages.has(address),
		async keep(address, answer, day) {
			const file = `${createHash('sha256').update(address).digest('hex').slice(0, 16)}.page`;
			const contentType = answer.headers.get('content-type') ?? '';
			await writeWhole(join(folder, file), answer.body);
			pages.set(address, { address, url: answer.url, contentType, retrievedAt: day, file });
			await writeWhole(join(folder, INDEX), JSON.stringify([...pages.values()], null, '\t'));
		},
		sources: () => [...pages.values()].map((page) => toSource(page, folder))
	};
}

function toSource({ address, url, contentType, retrievedAt, file }: KeptPage, folder: string): Source {
	return {
		place: address,
		name: '',
		url,
		contentType,
		retrievedAt,
		open: () => createReadStream(join(folder, file))
	};
}

async function readIndex(folder: string): Promise<KeptPage[]> {
	let text: string;
	try {
		text = await readFile(join(folder, INDEX), 'utf8');
	} catch {
		return [];
	}
	return z.array(KeptPage).parse(JSON.parse(text));
}

async function writeWhole(path: string, content: string | Uint8Array): Promise<void> {
	const unfinished = `${path}.part`;
	await writeFile(unfinished, content);
	await rename(unfinished, path);
}
