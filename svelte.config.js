import adapter from '@sveltejs/adapter-node';

/**
 * Kit's options, handed to the Vite plugin by vite.config.ts (Kit 3 no longer reads this file by itself;
 * svelte-check and the Svelte lint and format plugins still do).
 * @type {Parameters<typeof import('@sveltejs/kit/vite').sveltekit>[0]}
 */
const config = {
	adapter: adapter(),
	compilerOptions: { runes: true },
	// Smaller than a request for them is: many components have ten lines of style.
	inlineStyleThreshold: 2000,
	csp: {
		mode: 'auto',
		directives: {
			'default-src': ['none'],
			'script-src': ['self'],
			'style-src': ['self'],
			'style-src-attr': ['unsafe-inline'],
			'img-src': ['self', 'data:', 'blob:'],
			'font-src': ['self'],
			'connect-src': ['self'],
			'manifest-src': ['self'],
			'base-uri': ['none'],
			'form-action': ['self'],
			'frame-ancestors': ['none'],
			'object-src': ['none']
		}
	}
};

export default config;
