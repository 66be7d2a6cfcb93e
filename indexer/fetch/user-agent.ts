import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const { version } = JSON.parse(readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8')) as {
	version: string;
};

/** Who asks, honestly: sources see what reads them and that it is no browser. */
export const USER_AGENT = `Blotter/${version} (unofficial dashboard over the public record; reads politely, obeys robots.txt)`;
