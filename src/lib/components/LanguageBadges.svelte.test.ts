import { render } from 'vitest-browser-svelte';
import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { overwriteGetLocale } from '#lib/paraglide/runtime.js';
import LanguageBadges from './LanguageBadges.svelte';

test('a held language is a link to its text, which can be shown in place', async () => {
	overwriteGetLocale(() => 'en');
	const choose = vi.fn();
	await render(LanguageBadges, {
		held: ['en', 'ar'],
		shown: 'en',
		hrefIn: (language: string) => `/${language}`,
		onchoose: choose
	});
	await page.getByRole('link', { name: 'AR: العربية' }).click();
	expect(choose).toHaveBeenCalledWith('ar');
});

test('a language that only the source has is no link', async () => {
	overwriteGetLocale(() => 'en');
	await render(LanguageBadges, {
		held: ['en'],
		published: ['en', 'fr'],
		hrefIn: (language: string) => `/${language}`
	});
	await expect.element(page.getByText('FR')).toBeVisible();
	expect(page.getByRole('link').elements()).toHaveLength(1);
});
