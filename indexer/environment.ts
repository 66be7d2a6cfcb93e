import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { CommandFailure, reasonOf } from './failure.ts';

/** The project's own folder: `data/` and `.blotter` are looked for here, wherever the command is called from. */
export const PROJECT_FOLDER = resolve(import.meta.dirname, '..');

const empty = (value: unknown) => (value === '' ? undefined : value);

const Environment = z.object({
	MEILI_URL: z.preprocess(
		empty,
		z.url({ protocol: /^https?$/, error: 'must be an address such as http://127.0.0.1:7700' }).optional()
	),
	MEILI_API_KEY: z.preprocess(empty, z.string().optional()),
	MEILI_API_KEY_FILE: z.preprocess(empty, z.string().optional()),
	BLOTTER_DATA_DIR: z.preprocess(empty, z.string().optional()),
	BLOTTER_ENGINE_PORT: z.preprocess(
		empty,
		z.coerce
			.number({ error: 'must be a port, 1 to 65535' })
			.int({ error: 'must be a port, 1 to 65535' })
			.min(1, { error: 'must be a port, 1 to 65535' })
			.max(65535, { error: 'must be a port, 1 to 65535' })
			.default(7700)
	)
});

/** What the surroundings decide. */
export interface Settings {
	/** A Meilisearch to use; without one, the embedded engine. */
	meiliUrl: string | undefined;
	meiliKey: string | undefined;
	/** Folder of the embedded engine's database and key. */
	engineFolder: string;
	enginePort: number;
}

/** Reads the settings; throws a failure that names the variable and what it should be. */
export function parseEnvironment(variables: Record<string, string | undefined>): Settings {
	const parsed = Environment.safeParse(variables);
	if (!parsed.success) {
		const [issue] = parsed.error.issues;
		const name = String(issue?.path[0]);
		throw new CommandFailure(`The setting ${name}=${variables[name]} ${issue?.message}.`, { exitCode: 2 });
	}
	const { data } = parsed;
	return {
		meiliUrl: data.MEILI_URL,
		meiliKey: data.MEILI_API_KEY ?? (data.MEILI_API_KEY_FILE && readKeyFile(data.MEILI_API_KEY_FILE)),
		engineFolder: data.BLOTTER_DATA_DIR ? resolve(data.BLOTTER_DATA_DIR) : join(PROJECT_FOLDER, '.blotter'),
		enginePort: data.BLOTTER_ENGINE_PORT
	};
}

function readKeyFile(path: string): string {
	try {
		return readFileSync(path, 'utf8').trim();
	} catch (error) {
		throw new CommandFailure(`The setting MEILI_API_KEY_FILE=${path}: ${reasonOf(error)}.`, { exitCode: 2 });
	}
}
