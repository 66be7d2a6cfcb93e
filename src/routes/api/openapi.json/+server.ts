import { describeApi } from '#lib/server/api-description.ts';

export const GET = ({ url }) => Response.json(describeApi(url.origin));
