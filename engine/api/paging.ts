import { EngineError } from '../errors.ts';

/** Reads a whole number from a query string. */
export function readCount(url: URL, name: string, usual: number, code: string): number {
	const text = url.searchParams.get(name);
	if (text === null) return usual;
	const value = Number(text);
	if (!/^\d+$/.test(text) || !Number.isSafeInteger(value)) {
		throw new EngineError(
			code,
			`Invalid value in parameter \`${name}\`: could not parse \`${text}\` as a positive integer`
		);
	}
	return value;
}

/** Refuses parameters that a route does not know. */
export function checkParameters(url: URL, known: readonly string[]): void {
	for (const name of url.searchParams.keys()) {
		if (known.includes(name)) continue;
		const list = known.map((parameter) => `\`${parameter}\``).join(', ');
		throw new EngineError('bad_request', `Unknown parameter \`${name}\`: expected one of ${list}`);
	}
}
