import { render } from 'vitest-browser-svelte';
import { expect, test } from 'vitest';
import { overwriteGetLocale } from '#lib/paraglide/runtime.js';
import FigureText from './FigureText.svelte';

test('a minimum says so in front of its number', async () => {
	overwriteGetLocale(() => 'en');
	const { container } = await render(FigureText, {
		figure: { value: 1400, bound: 'at-least', unit: 'people' }
	});
	expect(container.textContent?.replaceAll(/\s+/g, ' ').trim()).toBe('at least 1,400');
});

test('money is written in the reader’s way, with its currency', async () => {
	overwriteGetLocale(() => 'fr');
	const { container } = await render(FigureText, {
		figure: { value: 12_000_000, bound: 'nearly', unit: 'USD' }
	});
	expect(container.textContent?.replaceAll(/\s+/g, ' ').trim()).toBe('près de 12 M USD');
});

test('a range needs no qualifier: both its ends show', async () => {
	overwriteGetLocale(() => 'ar');
	const { container } = await render(FigureText, {
		figure: { value: 7, high: 10, bound: 'range', unit: 'people' }
	});
	expect(container.textContent?.replaceAll(/\s+/g, ' ').trim()).toBe('7–10');
});
