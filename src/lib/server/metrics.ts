/** Upper ends of the buckets of request durations, in seconds. */
const BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

const started = Date.now();
const requests = new Map<string, number>();
const buckets = BUCKETS.map(() => 0);
let answered = 0;
let secondsInAll = 0;
let searchErrors = 0;

/** Counts one answered request. `route` is the route's pattern, never the address: addresses are without number. */
export function countRequest(route: string, method: string, status: number, seconds: number): void {
	const key = `route="${escape(route)}",method="${escape(method)}",status="${status}"`;
	requests.set(key, (requests.get(key) ?? 0) + 1);
	answered += 1;
	secondsInAll += seconds;
	BUCKETS.forEach((end, at) => {
		if (seconds <= end) buckets[at] = (buckets[at] ?? 0) + 1;
	});
}

/** Counts one question that the search server did not answer as it should. */
export function countSearchError(): void {
	searchErrors += 1;
}

/** Everything counted since the start, in Prometheus' text format. */
export function writeMetrics(): string {
	return [
		'# HELP blotter_requests_total Requests answered, by route, method and status.',
		'# TYPE blotter_requests_total counter',
		...[...requests].map(([labels, count]) => `blotter_requests_total{${labels}} ${count}`),
		'# HELP blotter_request_duration_seconds Time from a request to its answer.',
		'# TYPE blotter_request_duration_seconds histogram',
		...BUCKETS.map((end, at) => `blotter_request_duration_seconds_bucket{le="${end}"} ${buckets[at] ?? 0}`),
		`blotter_request_duration_seconds_bucket{le="+Inf"} ${answered}`,
		`blotter_request_duration_seconds_sum ${secondsInAll.toFixed(6)}`,
		`blotter_request_duration_seconds_count ${answered}`,
		'# HELP blotter_search_errors_total Questions that the search server did not answer as it should.',
		'# TYPE blotter_search_errors_total counter',
		`blotter_search_errors_total ${searchErrors}`,
		'# HELP process_start_time_seconds When the dashboard started.',
		'# TYPE process_start_time_seconds gauge',
		`process_start_time_seconds ${(started / 1000).toFixed(3)}`,
		'# HELP process_resident_memory_bytes Memory that the dashboard holds.',
		'# TYPE process_resident_memory_bytes gauge',
		`process_resident_memory_bytes ${process.memoryUsage.rss()}`,
		''
	].join('\n');
}

function escape(label: string): string {
	return label.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n');
}
