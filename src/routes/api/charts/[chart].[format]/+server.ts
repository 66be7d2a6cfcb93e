import { parseChartQuery } from '#lib/server/analytics/parse-chart-query.ts';
import { parseChartFile, toFile } from '#lib/server/analytics/chart-file.ts';
import { chartsOf } from '#lib/server/analytics/charts.ts';
import { answering, wrongParameters } from '#lib/server/api-error.ts';
import type { RequestHandler } from './$types';

/** A chart under any filters, as data or as a picture. */
export const GET: RequestHandler = ({ params, url }) =>
	answering(async () => {
		const { id, format } = parseChartFile(params.chart, params.format);
		const { problems, ...selection } = parseChartQuery(url.searchParams);
		if (problems.length > 0) return wrongParameters(problems);
		const charts = await chartsOf(selection, [id]);
		return toFile(charts[id], format, url.origin);
	});
