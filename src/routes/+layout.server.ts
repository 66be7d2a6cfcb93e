import { latestPush } from '#lib/server/latest-push.ts';

/** What every page shows: how fresh the record is, and which theme the reader chose. */
export async function load({ cookies }) {
	return { newest: (await latestPush())?.newest, theme: cookies.get('theme') ?? 'auto' };
}
