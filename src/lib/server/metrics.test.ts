import { expect, test } from 'vitest';
import { countRequest, countSearchError, writeMetrics } from './metrics.ts';

test('requests, durations and search errors are written in the text format that Prometheus reads', () => {
	countRequest('/operations/[id]', 'GET', 200, 0.02);
	countRequest('/operations/[id]', 'GET', 200, 0.3);
	countRequest('a"b', 'GET', 404, 20);
	countSearchError();
	const text = writeMetrics();
	expect(text).toContain('blotter_requests_total{route="/operations/[id]",method="GET",status="200"} 2\n');
	expect(text).toContain('blotter_requests_total{route="a\\"b",method="GET",status="404"} 1\n');
	expect(text).toContain('blotter_request_duration_seconds_bucket{le="0.025"} 1\n');
	expect(text).toContain('blotter_request_duration_seconds_bucket{le="0.5"} 2\n');
	expect(text).toContain('blotter_request_duration_seconds_bucket{le="+Inf"} 3\n');
	expect(text).toContain('blotter_request_duration_seconds_sum 20.320000\n');
	expect(text).toContain('blotter_search_errors_total 1\n');
	expect(text.endsWith('\n')).toBe(true);
});
