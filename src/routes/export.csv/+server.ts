import { download, writeCsv } from '#lib/server/search/download.ts';

export const GET = ({ url }) => download(url, 'csv', writeCsv);
