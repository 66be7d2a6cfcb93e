import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { tokenOf } from './paint.ts';

/* Whether parts of one bar can be told apart, also by eyes that lack one kind of cone. */

type Vector = [number, number, number];

/** What each kind of eye makes of linear red, green and blue (Machado, Oliveira and Fernandes, 2009). */
const EYES: Record<string, [Vector, Vector, Vector]> = {
	full: [
		[1, 0, 0],
		[0, 1, 0],
		[0, 0, 1]
	],
	'red-blind': [
		[0.152286, 1.052583, -0.204868],
		[0.114503, 0.786281, 0.099216],
		[-0.003882, -0.048116, 1.051998]
	],
	'green-blind': [
		[0.367322, 0.860646, -0.227968],
		[0.280085, 0.672501, 0.047413],
		[-0.01182, 0.04294, 0.968881]
	],
	'blue-blind': [
		[1.255528, -0.076749, -0.178779],
		[-0.078411, 0.930809, 0.147602],
		[0.004733, 0.691367, 0.3039]
	]
};

const css = readFileSync(new URL('../styles/tokens.css', import.meta.url), 'utf8');

/** A token's colour in the light theme, which comes first, and in the dark one. */
function colourOf(token: string, theme: 'light' | 'dark'): string {
	const values = [...css.matchAll(new RegExp(`${token}: (#[0-9a-f]{6})`, 'g'))].map(
		([, value]) => value ?? ''
	);
	return values[theme === 'light' ? 0 : 1] ?? '';
}

const dot = (row: Vector, [a, b, c]: Vector) => row[0] * a + row[1] * b + row[2] * c;

/** A colour as an eye sees it, in Oklab, where distances are alike everywhere. */
function seen(colour: string, eye: string): Vector {
	const linear = [1, 3, 5].map((at) => {
		const part = parseInt(colour.slice(at, at + 2), 16) / 255;
		return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
	}) as Vector;
	const light = (EYES[eye] ?? []).map((row) => Math.min(1, Math.max(0, dot(row, linear)))) as Vector;
	const cones = [
		dot([0.4122214708, 0.5363325363, 0.0514459929], light),
		dot([0.2119034982, 0.6806995451, 0.1073969566], light),
		dot([0.0883024619, 0.2817188376, 0.6299787005], light)
	].map(Math.cbrt) as Vector;
	return [
		dot([0.2104542553, 0.793617785, -0.0040720468], cones),
		dot([1.9779984951, -2.428592205, 0.4505937099], cones),
		dot([0.0259040371, 0.7827717662, -0.808675766], cones)
	];
}

const distance = (a: Vector, b: Vector) => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);

const STACKS = {
	'kinds of seizure': ['goods', 'drugs', 'money', 'mixed', 'unspecified'].map((kind) => `kind-${kind}`),
	'the selected and the rest': ['selected', 'rest']
};

describe.each(Object.entries(STACKS))('%s', (_, roles) => {
	it.each(['light', 'dark'] as const)('can be told apart by every eye on a %s page', (theme) => {
		const pairs = Object.keys(EYES).flatMap((eye) =>
			roles.flatMap((role, at) =>
				roles.slice(at + 1).map((other) => {
					const [a, b] = [role, other].map((name) => seen(colourOf(tokenOf(name), theme), eye));
					return { pair: `${role}, ${other} (${eye})`, far: a && b ? distance(a, b) : 0 };
				})
			)
		);
		expect(pairs.filter(({ far }) => !(far >= 0.1))).toEqual([]);
	});
});
