import { paraglideVitePlugin } from '@inlang/paraglide-js';
import { sveltekit } from '@sveltejs/kit/vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import config from './svelte.config.js';

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

export default defineConfig({
	plugins: [
		paraglideVitePlugin({
			project: './src/lib/i18n/project.inlang',
			outdir: './src/lib/paraglide',
			strategy: ['url', 'baseLocale'],
			urlPatterns: [
				{
					pattern: '/:path(.*)?',
					localized: [
						['fr', '/fr/:path(.*)?'],
						['es', '/es/:path(.*)?'],
						['ar', '/ar/:path(.*)?'],
						['en', '/:path(.*)?']
					]
				}
			],
			emitGitIgnore: false,
			emitPrettierIgnore: false,
			emitReadme: false
		}),
		kit()
	],
	server: { fs: { allow: ['domain', 'data'] } },
	test: {
		expect: { requireAssertions: true },
		env: { TZ: 'UTC' },
		projects: [
			{
				extends: true,
				test: {
					name: 'node',
					environment: 'node',
					include: ['{domain,engine,indexer,src}/**/*.test.ts', 'tests/*.test.ts'],
					exclude: ['**/*.svelte.test.ts']
				}
			},
			{
				extends: true,
				test: {
					name: 'contract',
					environment: 'node',
					include: ['tests/contract/**/*.test.ts'],
					testTimeout: 20_000
				}
			}
		]
	}
});
