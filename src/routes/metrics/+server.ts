import type { RequestHandler } from './$types';
import { writeMetrics } from '#lib/server/metrics.ts';

/** What the dashboard counted since it started, for Prometheus. */
export const GET: RequestHandler = () =>
	new Response(writeMetrics(), {
		headers: { 'content-type': 'text/plain; version=0.0.4; charset=utf-8', 'cache-control': 'no-store' }
	});
