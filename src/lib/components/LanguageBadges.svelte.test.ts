import { render } from 'vitest-browser-svelte';
import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { overwriteGetLocale } from '#lib/paraglide/runtime.js';
import LanguageBadges from './LanguageBadges.svelte';

test('a held language is a button that asks for its text', async () => {
	overwriteGetLocale(() => 'en');
	const choose = vi.fn();
	await render(LanguageBadges, { held: ['en', 'ar'], shown: 'en', onchoose: choose });
	await page.getByRole('button', { name: 'AR: العربية' }).click();
	expect(choose).toHaveBeenCalledWith('ar');
});

test('a language that only the source has is no button', async () => {
	overwriteGetLocale(() => 'en');
	await render(LanguageBadges, { held: ['en'], published: ['en', 'fr'], onchoose: vi.fn() });
	await expect.element(page.getByText('FR')).toBeVisible();
	expect(page.getByRole('button').elements()).toHaveLength(1);
});
