import { readFileSync } from 'node:fs';
import { z } from 'zod';

const Port = z.coerce.number().int().min(1).max(65_535);

/** Every setting of the dashboard, with its default. README's table says the same. */
export const Environment = z.object({
	PORT: Port.default(3000),
	HOST: z.string().min(1).default('127.0.0.1'),
	MEILI_URL: z.url({ protocol: /^https?$/ }).optional(),
	MEILI_API_KEY: z.string().min(1).optional(),
	/** A file that holds the key: how containers are given secrets. MEILI_API_KEY goes before it. */
	MEILI_API_KEY_FILE: z.string().min(1).optional(),
	BLOTTER_DATA_DIR: z.string().min(1).default('.blotter'),
	BLOTTER_ENGINE_PORT: Port.default(7700)
});
export type Environment = z.infer<typeof Environment>;

/**
 * Reads the settings once. An empty variable counts as unset.
 * @throws Error that names each wrong setting and its value
 */
export function parseEnvironment(variables: Record<string, string | undefined>): Environment {
	const set = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''));
	const parsed = Environment.safeParse(set);
	if (parsed.success) return withKeyFromFile(parsed.data);
	const problems = parsed.error.issues.map(
		(issue) => `${issue.path.join('.')}=${JSON.stringify(set[String(issue.path[0])])}: ${issue.message}`
	);
	throw new Error(`settings: ${problems.join('; ')}`);
}

function withKeyFromFile(environment: Environment): Environment {
	const { MEILI_API_KEY, MEILI_API_KEY_FILE: path } = environment;
	if (MEILI_API_KEY !== undefined || path === undefined) return environment;
	try {
		return { ...environment, MEILI_API_KEY: readFileSync(path, 'utf8').trim() };
	} catch (error) {
		throw new Error(`settings: MEILI_API_KEY_FILE=${path} cannot be read: ${(error as Error).message}`, {
			cause: error
		});
	}
}
