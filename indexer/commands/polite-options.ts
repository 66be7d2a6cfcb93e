import { type Command, InvalidArgumentError } from 'commander';
import { createPoliteClient, type PoliteClient } from '../fetch/polite-client.ts';
import type { Terminal } from './terminal.ts';

/** What every command that asks a live source may be told. */
export interface PoliteFlags {
	rate: number;
	allowPrivate?: boolean;
	json?: boolean;
}

const MOST_PER_MINUTE = 60;
const USUAL_PER_MINUTE = 30;

export function addPoliteOptions(command: Command): Command {
	return command
		.option('--rate <number>', `requests a minute, ${MOST_PER_MINUTE} at most`, parseRate, USUAL_PER_MINUTE)
		.option('--allow-private', 'the source may be on this machine or in a private network')
		.option('--json', 'print one machine-readable report');
}

export function politeClient({ rate, allowPrivate = false }: PoliteFlags, terminal: Terminal): PoliteClient {
	return createPoliteClient({
		perMinute: rate,
		allowPrivate,
		onPause: (reason, pauseMs) => terminal.note(`${reason}: waiting ${Math.ceil(pauseMs / 1000)} s`)
	});
}

export function parseWhole(value: string): number {
	if (!/^\d+$/.test(value)) throw new InvalidArgumentError('A whole number belongs here.');
	return Number(value);
}

function parseRate(value: string): number {
	const rate = parseWhole(value);
	if (rate < 1 || rate > MOST_PER_MINUTE)
		throw new InvalidArgumentError(`From 1 to ${MOST_PER_MINUTE} requests a minute are polite.`);
	return rate;
}
