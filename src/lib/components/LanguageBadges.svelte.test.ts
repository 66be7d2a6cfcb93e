import { render } from 'vitest-browser-svelte';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { overwriteGetLocale } from '#lib/paraglide/runtime.js';
import LanguageBadges from './LanguageBadges.svelte';

test('a held language is a link to its text, and the one shown is marked', async () => {
	overwriteGetLocale(() => 'en');
	await render(LanguageBadges, {
		held: ['en', 'ar'],
		shown: 'en',
		hrefIn: (language: string) => `/${language}`
	});
	const arabic = page.getByRole('link', { name: 'AR: العربية' });
	await expect.element(arabic).toHaveAttribute('href', '/ar');
	await expect.element(arabic).toHaveAttribute('hreflang', 'ar');
	await expect
		.element(page.getByRole('link', { name: 'EN: English' }))
		.toHaveAttribute('aria-current', 'true');
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
