/** How Paraglide compiles the messages: the language is in the address, English has none. */
export const PARAGLIDE = {
	project: './src/lib/i18n/project.inlang',
	outdir: './src/lib/paraglide',
	strategy: ['url', 'baseLocale'] as ['url', 'baseLocale'],
	urlPatterns: [
		{
			pattern: '/:path(.*)?',
			localized: [
				['fr', '/fr/:path(.*)?'],
				['es', '/es/:path(.*)?'],
				['ar', '/ar/:path(.*)?'],
				['en', '/:path(.*)?']
			] as [string, string][]
		}
	],
	emitGitIgnore: false,
	emitPrettierIgnore: false,
	emitReadme: false
};
