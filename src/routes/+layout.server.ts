import Footer from '#lib/components/Footer.svelte';
import { latestPush } from '#lib/server/latest-push.ts';
import { print, printed } from '#lib/server/print.ts';

/** What every page shows: how fresh the record is, which theme the reader chose, and the foot, which stays as it is. */
export async function load(event) {
	const newest = (await latestPush())?.newest;
	return {
		newest,
		theme: event.cookies.get('theme') ?? 'auto',
		foot: printed({ html: print(Footer, { newest }) }, event)
	};
}
