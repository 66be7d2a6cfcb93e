import { notFound } from '#lib/server/api-error.ts';

/** Scripts are told in the shape that they know that there is nothing here. */
export const GET = ({ url }) => notFound(url.pathname);
