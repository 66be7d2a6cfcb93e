import { resolve } from 'node:path';
import { type Command, InvalidArgumentError } from 'commander';
import { isLanguage, type Language, LANGUAGES } from '#domain/language.ts';
import { readRecords } from '../read-records.ts';
import { fetchNewsLines } from '../report-lines.ts';
import { refuseShipped, SHIPPED } from './folders.ts';
import { addPoliteOptions, parseWhole, politeClient, type PoliteFlags } from './polite-options.ts';
import type { Terminal } from './terminal.ts';

interface NewsFlags extends PoliteFlags {
	lang: Language[];
	out: string;
	pages: number;
	limit: number;
	since?: number;
}

export function addFetchNews(fetch: Command, terminal: Terminal): void {
	addPoliteOptions(fetch.command('news'))
		.description('read listing pages of news, and the releases they name')
		.argument('[addresses...]', 'listing pages; without any, INTERPOL’s own')
		.option('--lang <languages>', 'whose listings, of en,fr,es,ar', parseLanguages, ['en'])
		.option('--out <folder>', 'folder for the pages as they came and the records in them', './news')
		.option('--pages <number>', 'listing pages to follow from each address', parseWhole, 5)
		.option('--limit <number>', 'new releases to read at most', parseWhole, 100)
		.option('--since <year>', 'leave out releases of earlier years', parseWhole)
		.addHelpText(
			'after',
			`
Releases that were read before are kept in <folder>/pages and not asked for again.

Examples:
  blotter fetch news --since 2024
  blotter fetch news --lang en,fr,es,ar --pages 1 && blotter push ./news`
		)
		.action(async (addresses: string[], flags: NewsFlags) => {
			const out = resolve(flags.out);
			refuseShipped(out);
			const progress = terminal.progress();
			const { records: known } = await readRecords([SHIPPED]);
			const [{ fetchNews }, { LISTINGS }] = await Promise.all([
				import('../fetch-news.ts'),
				import('../news/listing.ts')
			]);
			const report = await fetchNews(politeClient(flags, terminal), {
				listings: addresses.length ? addresses : flags.lang.map((language) => LISTINGS[language]),
				out,
				pages: flags.pages,
				limit: flags.limit,
				...(flags.since === undefined ? {} : { since: flags.since }),
				known,
				onProgress: (step, line) => progress.show(step, line)
			}).finally(() => progress.clear());
			terminal.report(flags.json, report, fetchNewsLines(report));
			if (report.issues.some(({ level }) => level === 'error')) terminal.exitWith(2);
		});
}

function parseLanguages(value: string): Language[] {
	const languages = value.split(',').map((language) => language.trim());
	for (const language of languages)
		if (!isLanguage(language))
			throw new InvalidArgumentError(`${JSON.stringify(language)} is not one of ${LANGUAGES.join(', ')}.`);
	return languages as Language[];
}
