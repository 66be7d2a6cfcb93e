import { feed } from '#lib/server/search/feed.ts';

export const GET = ({ url }) => feed(url, 'json1', 'application/feed+json');
