import type { Handler } from '../context.ts';
import { json, openIndex } from '../context.ts';
import type { IndexReader } from '../core/index-reader.ts';
import type { Call } from '../context.ts';

/** The version of Meilisearch whose API is spoken here. */
export const VERSION = '1.50.0';

export const health: Handler = () => json({ status: 'available' });

export const version: Handler = () =>
	json({ commitSha: 'unknown', commitDate: 'unknown', pkgVersion: VERSION });

export const allStats: Handler = (call) => {
	const visible = call.catalog.list().filter(({ row }) => call.access.allows('stats.get', row.uid));
	const { total, used } = call.catalog.size();
	const lastUpdate = visible.map(({ row }) => row.updated_at).sort();
	return json({
		databaseSize: total,
		usedDatabaseSize: used,
		lastUpdate: lastUpdate[lastUpdate.length - 1] ?? null,
		indexes: Object.fromEntries(visible.map((reader) => [reader.row.uid, statsOf(call, reader)]))
	});
};

export const indexStats: Handler = (call) => json(statsOf(call, openIndex(call)));

function statsOf({ queue }: Call, reader: IndexReader): Record<string, unknown> {
	const distribution = JSON.parse(reader.row.field_distribution) as Record<string, number>;
	const bytes = reader.row.document_bytes;
	return {
		numberOfDocuments: reader.documentCount,
		rawDocumentDbSize: bytes,
		avgDocumentSize: reader.documentCount === 0 ? 0 : Math.floor(bytes / reader.documentCount),
		isIndexing: queue.records.count('processing', reader.row.uid) > 0,
		numberOfEmbeddings: 0,
		numberOfEmbeddedDocuments: 0,
		fieldDistribution: Object.fromEntries(Object.entries(distribution).sort(([a], [b]) => (a < b ? -1 : 1)))
	};
}
