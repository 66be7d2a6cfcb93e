import type { DatabaseSync } from 'node:sqlite';
import type { IndexRow } from './database.ts';
import { inferPrimaryKey, parseDocumentId } from './document-id.ts';
import { DocumentStore } from './document-store.ts';
import { DocumentIndexer } from './document-indexer.ts';
import type { Document } from './flatten.ts';
import type { Change } from './job.ts';
import { TaskFailure } from './job.ts';
import { deleteSegment, listSegments, writeSegment } from './segment-store.ts';
import type { Settings } from './settings.ts';

/** Writes into one index, inside a transaction that the caller opens and commits. */
export class IndexWriter {
	readonly row: IndexRow;
	readonly settings: Settings;
	readonly change: Change;
	primaryKey: string | null;
	private readonly database: DatabaseSync;
	private readonly distribution: Map<string, number>;
	private nextDocument: number;
	private documentBytes: number;
	private readonly indexer: DocumentIndexer;
	private readonly documents: DocumentStore;

	constructor(database: DatabaseSync, row: IndexRow) {
		this.database = database;
		this.row = row;
		this.settings = JSON.parse(row.settings) as Settings;
		this.change = { index: row.id, removed: [] };
		this.primaryKey = row.primary_key;
		this.distribution = new Map(Object.entries(JSON.parse(row.field_distribution) as Record<string, number>));
		this.nextDocument = row.next_document;
		this.documentBytes = row.document_bytes;
		this.indexer = new DocumentIndexer(this.settings, JSON.parse(row.fields) as string[], this.nextDocument);
		this.documents = new DocumentStore(database, row.id);
	}

	/** Pairs documents with their identifiers; settles the primary key if there is none yet. */
	identify(documents: readonly Document[], wanted: string | null): { id: string; document: Document }[] {
		try {
			const primaryKey = this.choosePrimaryKey(wanted, documents);
			if (primaryKey === null) return [];
			const identified = documents.map((document) => ({
				id: parseDocumentId(document, primaryKey),
				document
			}));
			this.primaryKey = primaryKey;
			return identified;
		} catch (error) {
			if (!(error instanceof TaskFailure)) throw error;
			throw new TaskFailure(error.code, `Index \`${this.row.uid}\`: ${error.message}`);
		}
	}

	/** Adds documents whose identifiers are known to be good. Returns how many were written. */
	add(
		documents: readonly { id: string; document: Document }[],
		method: 'replace' | 'update',
		skipCreation: boolean
	): number {
		let written = 0;
		for (const { id, document } of documents) {
			const before = this.documents.find(id);
			if (before === undefined && skipCreation) continue;
			let whole = document;
			if (before !== undefined) {
				const old = this.remove(before);
				if (method === 'update') whole = { ...old, ...document };
			}
			this.insert(id, whole);
			written++;
		}
		return written;
	}

	removeById(id: string): boolean {
		const document = this.documents.find(id);
		if (document === undefined) return false;
		this.remove(document);
		this.documents.unlink(id);
		return true;
	}

	removeAll(): number {
		const removed = this.documents.numbers();
		for (const number of removed) this.change.removed.push(number);
		this.documents.clear();
		for (const segment of listSegments(this.database, this.row.id)) deleteSegment(this.database, segment.id);
		this.distribution.clear();
		this.documentBytes = 0;
		this.indexer.start(this.nextDocument);
		return removed.length;
	}

	/** Makes every segment anew from the stored documents: what a change of settings may ask for. */
	rebuild(): void {
		const numbers = this.beginAnew();
		this.indexer.start(numbers[0] ?? this.nextDocument);
		for (const number of numbers) this.indexDocument(number, this.documents.read(number).document);
		this.writeSegment(this.nextDocument);
	}

	/** The same with documents numbered from the start, which frees the numbers of those that were replaced. */
	renumber(): void {
		const numbers = this.beginAnew();
		this.indexer.start(0);
		numbers.forEach((old, number) => {
			const { document } = this.documents.read(old);
			if (old !== number) {
				this.documents.move(old, number, parseDocumentId(document, this.primaryKey ?? ''));
			}
			this.indexDocument(number, document);
		});
		this.nextDocument = numbers.length;
		this.writeSegment(this.nextDocument);
	}

	/** Writes what waits and the index's own row. */
	finish(now: string): void {
		this.writeSegment(this.nextDocument);
		this.database
			.prepare(
				`UPDATE indexes SET primary_key = ?, updated_at = ?, fields = ?, field_distribution = ?,
				next_document = ?, document_bytes = ?, generation = ? WHERE id = ?`
			)
			.run(
				this.primaryKey,
				now,
				JSON.stringify([...this.indexer.fields.keys()]),
				JSON.stringify(Object.fromEntries(this.distribution)),
				this.nextDocument,
				this.documentBytes,
				this.row.generation,
				this.row.id
			);
	}

	private choosePrimaryKey(wanted: string | null, documents: readonly Document[]): string | null {
		if (this.primaryKey !== null) {
			if (wanted === null || wanted === this.primaryKey) return this.primaryKey;
			throw new TaskFailure(
				'index_primary_key_already_exists',
				`Index already has a primary key: \`${this.primaryKey}\`.`
			);
		}
		const [first] = documents;
		return wanted ?? (first ? inferPrimaryKey(first) : null);
	}

	private insert(id: string, document: Document): void {
		const number = this.nextDocument++;
		this.documentBytes += this.documents.put(number, id, document);
		for (const field in document) this.distribution.set(field, (this.distribution.get(field) ?? 0) + 1);
		this.indexDocument(number, document);
	}

	private remove(number: number): Document {
		const { document, bytes } = this.documents.read(number);
		this.documentBytes -= bytes;
		for (const field in document) {
			const left = (this.distribution.get(field) ?? 1) - 1;
			if (left > 0) this.distribution.set(field, left);
			else this.distribution.delete(field);
		}
		this.documents.drop(number);
		this.change.removed.push(number);
		return document;
	}

	/** Forgets all segments; readers will load everything again. Returns the numbers of the documents. */
	private beginAnew(): number[] {
		for (const segment of listSegments(this.database, this.row.id)) deleteSegment(this.database, segment.id);
		this.indexer.renumberFields();
		this.row.generation++;
		return this.documents.numbers();
	}

	private indexDocument(number: number, document: Document): void {
		this.indexer.add(number, document);
		if (this.indexer.isFull) this.writeSegment(number + 1);
	}

	private writeSegment(nextDocument: number): void {
		const gathered = this.indexer.take(nextDocument);
		if (gathered) writeSegment(this.database, this.row.id, gathered.segment, gathered.columns);
	}
}
