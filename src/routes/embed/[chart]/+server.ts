import { parseChartQuery } from '#lib/server/analytics/parse-chart-query.ts';
import { toEmbedPage } from '#lib/server/analytics/chart-embed.ts';
import { citationOf, parseChartFile, permalinkOf } from '#lib/server/analytics/chart-file.ts';
import { chartsOf } from '#lib/server/analytics/charts.ts';
import { answering } from '#lib/server/api-error.ts';
import type { RequestHandler } from './$types';

/** The one page that other sites may frame: it has no scripts, no cookies and nothing to click by mistake. */
const POLICY =
	"default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors *";

export const GET: RequestHandler = ({ params, url }) =>
	answering(async () => {
		const { id } = parseChartFile(params.chart, 'svg');
		const charts = await chartsOf(parseChartQuery(url.searchParams), [id]);
		const chart = charts[id];
		const page = toEmbedPage(
			chart,
			permalinkOf(chart, url.origin),
			citationOf(chart, url.origin, new Date())
		);
		return new Response(page, {
			headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': POLICY }
		});
	});
