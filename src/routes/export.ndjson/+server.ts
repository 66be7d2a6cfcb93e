import { download, writeNdjson } from '#lib/server/search/download.ts';

export const GET = ({ url }) => download(url, 'ndjson', writeNdjson);
