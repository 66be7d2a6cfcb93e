import { join } from 'node:path';
import type { Rival } from './rival.ts';
import { MiniSearchRival } from './rival-minisearch.ts';
import { OramaRival } from './rival-orama.ts';
import { ServerRival } from './rival-server.ts';

/** Our engine, the libraries, and the Meilisearch that MEILI_URL names, if it does. */
export function openRivals(folder: string, only: readonly string[] | undefined): Rival[] {
	const makers: Record<string, () => Rival> = {
		engine: () => new ServerRival('engine', join(folder, 'engine')),
		minisearch: () => new MiniSearchRival(),
		orama: () => new OramaRival()
	};
	const url = process.env.MEILI_URL;
	if (url) makers.meilisearch = () => new ServerRival('meilisearch', undefined, url);
	return Object.entries(makers).flatMap(([name, make]) => (!only || only.includes(name) ? [make()] : []));
}
