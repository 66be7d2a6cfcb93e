import { resolve } from 'node:path';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { listSources, standardInput } from '../import/list-sources.ts';
import { isAddress, openUrl } from '../import/open-url.ts';
import { type Format, FORMATS, type Source } from '../import/source.ts';
import { readRecords } from '../read-records.ts';
import { importLines } from '../report-lines.ts';
import { writeRecords } from '../write-records.ts';
import { refuseShipped, SHIPPED } from './folders.ts';
import type { Terminal } from './terminal.ts';

interface ImportFlags {
	as?: Format;
	map: Map<string, string>;
	out: string;
	allowPrivate?: boolean;
	json?: boolean;
}

export function addImport(program: Command, terminal: Terminal): void {
	program
		.command('import')
		.description('read files, folders, addresses or standard input (-) into records; changes no index')
		.argument('<place...>', 'file, folder, https address, or - for standard input')
		.addOption(new Option('--as <format>', 'how to read it, instead of telling by itself').choices(FORMATS))
		.addOption(
			new Option('--map <field=Column>', 'what a table calls a field; may be repeated')
				.argParser(collectMap)
				.default(new Map(), 'none')
		)
		.option('--out <folder>', 'where the records and issues.ndjson are written', './import')
		.option('--allow-private', 'read addresses of this machine and of private networks too')
		.option('--json', 'print one machine-readable report')
		.addHelpText(
			'after',
			`
A table has the columns date, title, text, url (and language, place, publisher), or columns named as the fields
of our records (id, start, title.fr, arrests.value; ";" separates the values of a list).
Of an address at most 5 MB are read, after at most 5 redirects.

Examples:
  blotter import china.html https://www.interpol.int/en/News-and-Events/News/2024/…
  blotter import releases.csv --map title=Titre --map date=Fecha
  blotter import operations.ndjson --out ./mine && blotter push ./mine`
		)
		.action(async (places: string[], flags: ImportFlags) => {
			const out = resolve(flags.out);
			refuseShipped(out);
			const progress = terminal.progress();
			const { records: known } = await readRecords([SHIPPED]);
			const sources = (await Promise.all(places.map((place) => openPlace(place, flags)))).flat();
			// Loaded here: the grammar of four languages is not for commands that read no text.
			const { importSources } = await import('../import.ts');
			const { records, ...report } = await importSources(sources, {
				...(flags.as ? { as: flags.as } : {}),
				map: flags.map,
				known,
				onProgress: (done, total, place) => progress.show('reading', `reading ${done} of ${total}: ${place}`)
			}).finally(() => progress.clear());
			const found = Object.values(report.counts).reduce((sum, number) => sum + number, 0);
			const files = found ? await writeRecords(out, records, report.issues, report.links) : [];
			terminal.report(flags.json, { ...report, out, files }, importLines(report, out, found));
			const rejected = report.issues.some(({ level }) => level === 'error');
			terminal.exitWith(found === 0 ? 1 : rejected ? 2 : 0);
		});
}

function collectMap(pair: string, map: Map<string, string>): Map<string, string> {
	const cut = pair.indexOf('=');
	if (cut < 1 || cut === pair.length - 1)
		throw new InvalidArgumentError('Write field=Column, for example title=Titre.');
	return map.set(pair.slice(0, cut).trim(), pair.slice(cut + 1).trim());
}

async function openPlace(place: string, { allowPrivate = false }: ImportFlags): Promise<Source[]> {
	if (place === '-') return [await standardInput(process.stdin)];
	if (isAddress(place)) return [await openUrl(place, { allowPrivate })];
	return listSources(place);
}
