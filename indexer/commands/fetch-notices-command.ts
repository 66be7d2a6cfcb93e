import { resolve } from 'node:path';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { isCountryCode } from '#domain/countries.ts';
import { SERVED_TYPES, type ServedType, SERVICE_URL } from '../notices/service.ts';
import { fetchNoticesLines } from '../report-lines.ts';
import { refuseShipped } from './folders.ts';
import { addPoliteOptions, parseWhole, politeClient, type PoliteFlags } from './polite-options.ts';
import type { Terminal } from './terminal.ts';

interface NoticesFlags extends PoliteFlags {
	type: ServedType[];
	nationality: string[];
	details: boolean;
	out: string;
	atLeast?: number;
	base: string;
}

export function addFetchNotices(fetch: Command, terminal: Terminal): void {
	const notices = fetch.command('notices');
	addPoliteOptions(notices)
		.description(
			'read the public notices service: who is listed today, what was withdrawn, how many there are'
		)
		.requiredOption('--type <types>', `any of ${SERVED_TYPES.join(',')}`, parseTypes)
		.addOption(
			new Option('--nationality <codes>', 'only these countries, e.g. CN,FR')
				.argParser(parseCountries)
				.default([], 'all')
		)
		.option('--no-details', 'lists only: no charges, no requesting countries, a fraction of the requests')
		.option('--out <folder>', 'folder that holds what earlier runs read', './notices')
		.addOption(
			new Option('--at-least <number>', 'fail when fewer are found, instead of what is usual').argParser(
				parseWhole
			)
		)
		.addOption(new Option('--base <address>', 'where the service is').default(SERVICE_URL))
		.addHelpText(
			'after',
			`
The notices name real people who are presumed innocent. Keep them no longer than the source shows them: run this
again before every push, and what was withdrawn is removed. The service's terms do not allow commercial use.
A run that is stopped, by you or by a refusal, goes on where it was when started again within a day.

Examples:
  blotter fetch notices --type red --nationality FR
  blotter fetch notices --type red,yellow,un --no-details && blotter push ./notices`
		)
		.action(async (flags: NoticesFlags) => {
			const out = resolve(flags.out);
			refuseShipped(out);
			const progress = terminal.progress();
			const client = politeClient(flags, terminal);
			const { fetchNotices } = await import('../fetch-notices.ts');
			const bounds = { atLeast: flags.atLeast ?? 0, atMost: Infinity };
			const report = await fetchNotices(client, {
				base: flags.base.replace(/\/$/, ''),
				types: flags.type,
				nationalities: flags.nationality,
				out,
				details: flags.details,
				...(flags.atLeast === undefined ? {} : { expected: { red: bounds, yellow: bounds, un: bounds } }),
				onProgress: (step, line) => progress.show(step, line)
			}).finally(() => progress.clear());
			terminal.report(flags.json, report, fetchNoticesLines(report));
		});
}

function parseTypes(value: string): ServedType[] {
	const types = value.split(',').map((type) => type.trim());
	for (const type of types)
		if (!(SERVED_TYPES as readonly string[]).includes(type))
			throw new InvalidArgumentError(`${JSON.stringify(type)} is not one of ${SERVED_TYPES.join(', ')}.`);
	return types as ServedType[];
}

function parseCountries(value: string): string[] {
	const codes = value.split(',').map((code) => code.trim().toUpperCase());
	for (const code of codes)
		if (!isCountryCode(code)) throw new InvalidArgumentError(`${JSON.stringify(code)} is no country code.`);
	return codes;
}
