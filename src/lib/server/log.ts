import pino from 'pino';

/** The dashboard's log: one JSON object a line on standard output; keys never appear in it. */
export const log = pino({
	name: 'blotter',
	level: process.env.BLOTTER_LOG ?? 'info',
	redact: ['*.apiKey', '*.masterKey']
});
