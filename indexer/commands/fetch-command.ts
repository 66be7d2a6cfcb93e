import type { Command } from 'commander';
import { addFetchNews } from './fetch-news-command.ts';
import { addFetchNotices } from './fetch-notices-command.ts';
import type { Terminal } from './terminal.ts';

export function addFetch(program: Command, terminal: Terminal): void {
	const fetch = program
		.command('fetch')
		.description('read the live sources, slowly and under our own name; changes no index');
	addFetchNotices(fetch, terminal);
	addFetchNews(fetch, terminal);
}
