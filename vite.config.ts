import { paraglideVitePlugin } from '@inlang/paraglide-js';
import { sveltekit } from '@sveltejs/kit/vite';
import type { Plugin } from 'vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { letGoOfTimers } from './src/lib/i18n/let-go-of-timers.ts';
import { oneLanguage } from './src/lib/i18n/one-language.ts';
import { PARAGLIDE } from './src/lib/i18n/options.ts';
import { fewerPieces, pluralsOnce, standIns } from './src/browser-build.ts';
import config from './svelte.config.js';
import { printedStyles } from './src/printed-styles.ts';
import { CHROMIUM_FLAGS, findChromium } from './tests/chromium.ts';

/**
 * Kit 3 refuses to start when a svelte.config.js stands at the root, to warn those whose options it would
 * ignore. Ours are handed over right here, so that one refusal is expected and everything else still counts.
 */
async function kit(): Promise<Plugin[]> {
	const plugins = (await sveltekit(config)) as Plugin[];
	for (const { name, config: hook } of plugins) {
		if (name !== 'vite-plugin-sveltekit-resolve-root' || typeof hook !== 'object') continue;
		const { handler } = hook;
		hook.handler = function (...args) {
			try {
				return handler.apply(this, args);
			} catch (error) {
				if (!String(error).includes('svelte.config.js')) throw error;
			}
		};
	}
	return plugins;
}

letGoOfTimers();

export default defineConfig({
	plugins: [
		paraglideVitePlugin(PARAGLIDE),
		standIns(),
		pluralsOnce(),
		kit(),
		fewerPieces(),
		printedStyles(),
		oneLanguage()
	],
	server: { fs: { allow: ['domain', 'data'] } },
	test: {
		expect: { requireAssertions: true },
		env: { TZ: 'UTC' },
		// Vitest would leave one core idle; much of a test is waiting for the engine's process. On one server that all share,
		// files take turns: each writes its own records there.
		maxWorkers: process.env.MEILI_TEST_URL ? 1 : '100%',
		projects: [
			{
				extends: true,
				test: {
					name: 'node',
					environment: 'node',
					include: [
						'{domain,engine,indexer,src}/**/*.test.ts',
						'tests/*.test.ts',
						'tests/{evaluation,quality,api}/**/*.test.ts'
					],
					testTimeout: 20_000,
					exclude: ['**/*.svelte.test.ts']
				}
			},
			{
				extends: true,
				test: {
					name: 'browser',
					include: ['src/**/*.svelte.test.ts'],
					browser: {
						enabled: true,
						headless: true,
						screenshotFailures: false,
						provider: playwright({ launchOptions: { executablePath: findChromium(), args: CHROMIUM_FLAGS } }),
						instances: [{ browser: 'chromium' }]
					}
				}
			},
			{
				extends: true,
				test: {
					name: 'contract',
					environment: 'node',
					include: ['tests/{contract,figures}/**/*.test.ts'],
					testTimeout: 30_000
				}
			},
			{
				// What a person sees of starting and stopping; needs the build, and ports, so one after the other.
				extends: true,
				test: {
					name: 'start-up',
					environment: 'node',
					include: ['tests/start-up/**/*.test.ts'],
					testTimeout: 60_000,
					fileParallelism: false
				}
			}
		]
	}
});
