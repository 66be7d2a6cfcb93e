import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

/*
 * What the browser gets instead of what the server uses, and in how many pieces. Part of the build: no page imports it.
 */

const pathOf = (file: string) => fileURLToPath(new URL(file, import.meta.url));

const STAND_INS: Record<string, string> = {
	devalue: pathOf('lib/plain-data.ts'),
	'#lib/paraglide/runtime.js': pathOf('lib/i18n/browser-runtime.ts')
};

const inBrowser: Plugin['applyToEnvironment'] = ({ config }) => config.consumer === 'client';

/** Smaller modules in the place of larger ones, in development as in a build. */
export function standIns(): Plugin {
	return {
		name: 'blotter:stand-ins',
		enforce: 'pre',
		applyToEnvironment: inBrowser,
		resolveId(source, importer = '') {
			if (source === '../runtime.js' && importer.includes('/paraglide/messages/'))
				return STAND_INS['#lib/paraglide/runtime.js'];
			return STAND_INS[source];
		}
	};
}

/** Paraglide makes the rules of a language's plurals anew at each number; ours are made once, on the server too. */
export function pluralsOnce(): Plugin {
	return {
		name: 'blotter:plurals-once',
		enforce: 'pre',
		resolveId: (source, importer = '') =>
			source === '../registry.js' && importer.includes('/paraglide/messages/')
				? pathOf('lib/i18n/plural.ts')
				: undefined
	};
}

/**
 * Scripts that most pages share come in two pieces: many small ones compress badly and ask for a request each, which
 * on a slow phone takes longer than what is in them. Small ones that some pages share, but for charts
 * and records, are joined with those that the same pages, or nearly, load. With the shared ones there, a page that is gone to needs a script or two of its own, so
 * no list of them is sent along with the first.
 */
export function fewerPieces(): Plugin {
	// The pages of one record have much in common with each other and little with the rest.
	const shared = /^(?!.*\/components\/record\/)/;
	// The router reads what the document says of itself when it is loaded, so what hands that over comes before it.
	const first = /\/client\/payload\.js|preload-helper/;
	const groups = [
		{ name: 'first', test: first, priority: 3 },
		{ name: 'shared', test: shared, minShareCount: 8, priority: 1 },
		{
			name: 'some',
			test: /^(?!.*\/(?:charts|components\/(?:record|country|notices|about))\/)/,
			minShareCount: 2,
			maxModuleSize: 1500,
			entriesAware: true,
			entriesAwareMergeThreshold: 5_000
		}
	];
	return {
		name: 'blotter:fewer-pieces',
		apply: 'build',
		config: () => ({
			environments: {
				client: {
					build: {
						minify: 'terser',
						modulePreload: {
							resolveDependencies: (_, files) => files.filter((file) => file.endsWith('.css'))
						},
						rolldownOptions: { output: { codeSplitting: { groups } } }
					}
				}
			}
		})
	};
}
