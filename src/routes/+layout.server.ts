import Footer from '#lib/components/Footer.svelte';
import { Printed } from '#lib/search/printed.ts';
import { latestPush } from '#lib/server/latest-push.ts';
import { print } from '#lib/server/print.ts';

/** What every page shows: how fresh the record is, which theme the reader chose, and the foot, which stays as it is. */
export async function load({ cookies, isDataRequest }) {
	const newest = (await latestPush())?.newest;
	// In development Svelte compares, and warns.
	const isInDocument = !isDataRequest && !import.meta.env.DEV;
	return {
		newest,
		theme: cookies.get('theme') ?? 'auto',
		foot: new Printed({ html: print(Footer, { newest }) }, isInDocument)
	};
}
