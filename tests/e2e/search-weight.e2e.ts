import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { LANGUAGES, type Language } from '../../domain/language.ts';
import { compressedKilobytes, listWeights, loadedScripts } from './loaded-scripts.ts';

/** In every language. */
const MOST_KB = 60;

const pathIn = (language: Language) => `${language === 'en' ? '' : `/${language}`}/search?q=pangea`;

/** What the search page says in a language without any figure or name put in, long enough to be no other word. */
function sentencesIn(language: Language): string[] {
	const file = new URL(`../../src/lib/i18n/messages/${language}/search.json`, import.meta.url);
	const texts = Object.values(JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>);
	return texts.filter(
		(text) => typeof text === 'string' && text.length > 15 && !/[{}`'"]/.test(text)
	) as string[];
}

for (const language of LANGUAGES) {
	test(
		`the search page in ${language} loads no more JavaScript than it has to, and the words of no other language`,
		{ tag: '@js' },
		async ({ page }) => {
			const scripts = await loadedScripts(page, pathIn(language));
			expect(scripts.size).toBeGreaterThan(3);
			expect(compressedKilobytes(scripts.values()), listWeights(scripts)).toBeLessThanOrEqual(MOST_KB);

			const code = [...scripts.values()].join('\n');
			const said = Object.fromEntries(
				LANGUAGES.map((spoken) => [spoken, sentencesIn(spoken).filter((text) => code.includes(text)).length])
			);
			const others = LANGUAGES.filter((spoken) => spoken !== language).map((spoken) => [spoken, 0]);
			expect(said).toEqual({ [language]: said[language], ...Object.fromEntries(others) });
			expect(said[language]).toBeGreaterThan(0);
		}
	);
}
