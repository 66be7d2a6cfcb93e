/*
 * What pages get from their `load` is plain: objects, lists, words, numbers, and nothing where there is nothing. The
 * router reads it with devalue, which also knows dates, maps, buffers and more, at 4 kB a page. This is the part of
 * devalue's format that plain data needs; browser-build.ts puts it in devalue's place. Tests hold it to devalue.
 */

type Revivers = Record<string, (value: unknown) => unknown>;

const UNDEFINED = -1;
const HOLE = -2;
const SPARSE = -7;
const NUMBERS = new Map([
	[-3, Number.NaN],
	[-4, Number.POSITIVE_INFINITY],
	[-5, Number.NEGATIVE_INFINITY],
	[-6, -0]
]);

/** Puts together values that stand in a list, in which a part is named by its place. The first is the whole. */
export function unflatten(list: unknown, revivers: Revivers = {}): unknown {
	const values = Array.isArray(list) ? list : [];
	const built = new Map<number, unknown>();

	function build(place: number): unknown {
		if (place === UNDEFINED) return undefined;
		const number = NUMBERS.get(place);
		if (number !== undefined) return number;
		if (built.has(place)) return built.get(place);
		const value: unknown = values[place];
		if (Array.isArray(value))
			return typeof value[0] === 'string' ? revive(place, value) : buildList(place, value);
		if (!value || typeof value !== 'object') return value;
		const whole: Record<string, unknown> = {};
		built.set(place, whole);
		for (const key in value) whole[key] = build((value as Record<string, number>)[key] ?? UNDEFINED);
		return whole;
	}

	function buildList(place: number, parts: number[]): unknown {
		if (parts[0] === SPARSE) return revive(place, ['list with many gaps']);
		const whole: unknown[] = [];
		built.set(place, whole);
		parts.forEach((part, at) => (whole[at] = part === HOLE ? undefined : build(part)));
		return whole;
	}

	function revive(place: number, [type, part]: readonly unknown[]): unknown {
		const reviver = revivers[String(type)];
		if (!reviver) throw new Error(`plain-data: got a ${String(type)}, can read plain data only`);
		built.set(place, reviver(build(Number(part))));
		return built.get(place);
	}

	return build(typeof list === 'number' ? list : 0);
}

/** Words for what the router keeps in the history and the session; only `parse` reads them. */
export function stringify(value: unknown): string {
	return JSON.stringify(value ?? null);
}

export function parse(text: string): unknown {
	return JSON.parse(text);
}

/** Only servers write scripts. */
export function uneval(): never {
	throw new Error('plain-data: uneval is not for the browser');
}
