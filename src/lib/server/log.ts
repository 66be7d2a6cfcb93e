import pino from 'pino';
import pretty from 'pino-pretty';

const options = {
	name: 'blotter',
	level: process.env.BLOTTER_LOG ?? 'info',
	redact: ['*.apiKey', '*.masterKey']
};

/** The dashboard's log on standard output: plain lines on a terminal, one JSON object a line elsewhere. Never a key. */
export const log = process.stdout.isTTY
	? pino(
			options,
			pretty({ ignore: 'pid,hostname,name', translateTime: 'SYS:HH:MM:ss', singleLine: true, sync: true })
		)
	: pino(options);
