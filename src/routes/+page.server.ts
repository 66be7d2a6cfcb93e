import { getLocale } from '#lib/paraglide/runtime.js';
import { overview } from '#lib/server/search/overview.ts';

export async function load() {
	return overview(getLocale());
}
