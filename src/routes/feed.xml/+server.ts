import { feed } from '#lib/server/search/feed.ts';

export const GET = ({ url }) => feed(url, 'atom1', 'application/atom+xml');
