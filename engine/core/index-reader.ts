import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { clearBit, countBits, createBitmap, setBit } from './bitmap.ts';
import type { Bitmap } from './bitmap.ts';
import { Column } from './columns.ts';
import { documentKey } from './database.ts';
import type { IndexRow } from './database.ts';
import type { Document } from './flatten.ts';
import { readMembers } from './json-members.ts';
import type { Member } from './json-members.ts';
import { fieldWeights } from './plan.ts';
import type { SegmentSource } from './postings.ts';
import { RecentlyUsed } from './recently-used.ts';
import { listSegments, openSegment, readColumns } from './segment-store.ts';
import type { ReadChunk } from './chunks.ts';
import type { Settings } from './settings.ts';
import { TermArrayPool } from './term-arrays.ts';
import { WordPostings } from './word-postings.ts';

/** Documents kept that were shown: who types on, or turns a page and back, sees many of them again. */
const STORED_BYTES = 4 * 1024 * 1024;

/** A document as it is stored: JSON, in bytes, and where its members stand in them. */
export interface StoredDocument {
	bytes: Buffer;
	members: readonly Member[];
}

/**
 * One index as searches see it: dictionaries, facet columns and the set of living documents in memory, postings and
 * documents in the database. It changes only in `refresh`, between two searches.
 */
export class IndexReader {
	row: IndexRow;
	settings: Settings;
	fields: string[] = [];
	/** The place of each field in the order of importance. */
	weights = new Uint16Array(0);
	segments: SegmentSource[] = [];
	/** Document numbers are below this. */
	documentLimit = 0;
	alive: Bitmap = createBitmap(0);
	documentCount = 0;
	columns = new Map<string, Column>();
	/** Results that hold until the index changes, such as the documents that satisfy a filter. */
	readonly remembered = new RecentlyUsed<string, unknown>(8 * 1024 * 1024);
	/** How many living documents hold each value of a column. */
	readonly totals = new Map<Column, Uint32Array>();
	readonly words = new WordPostings();
	readonly termArrays = new TermArrayPool();
	private readonly stored = new RecentlyUsed<number, StoredDocument>(STORED_BYTES);
	private readonly database: DatabaseSync;
	private readonly readChunk: ReadChunk;
	private readonly selectBody: StatementSync;
	private readonly selectId: StatementSync;
	private openSegments = new Map<number, SegmentSource>();

	constructor(database: DatabaseSync, row: IndexRow, readChunk: ReadChunk) {
		this.database = database;
		this.readChunk = readChunk;
		this.selectBody = database.prepare('SELECT CAST(body AS BLOB) AS body FROM documents WHERE key = ?');
		this.selectBody.setReturnArrays(true);
		this.selectId = database.prepare('SELECT document FROM ids WHERE index_id = ? AND id = ?');
		this.row = row;
		this.settings = JSON.parse(row.settings) as Settings;
		this.load();
	}

	/** Takes over what was committed: new segments, merged ones, removed documents, other settings. */
	refresh(row: IndexRow, removed: readonly number[]): void {
		const isNewGeneration = row.generation !== this.row.generation;
		// Long lists of synonyms take long to be read and made ready: the same settings stay the same object.
		if (row.settings !== this.row.settings) this.settings = JSON.parse(row.settings) as Settings;
		this.row = row;
		this.remembered.clear();
		this.totals.clear();
		this.stored.clear();
		if (isNewGeneration) {
			this.openSegments.clear();
			this.columns = new Map();
			this.load();
			return;
		}
		const before = this.documentLimit;
		this.setLimit(row.next_document);
		for (let number = before; number < this.documentLimit; number++) setBit(this.alive, number);
		for (const number of removed) clearBit(this.alive, number);
		this.loadSegments(before);
	}

	/** All paths that documents have: the searched ones, those with facets, and what lies at the top. */
	paths(): Set<string> {
		const held = JSON.parse(this.row.field_distribution) as object;
		const paths = new Set([
			...Object.keys(held),
			// Fields that settings name have a number before a document has them.
			...this.fields.filter((field) => Object.hasOwn(held, field) || field.includes('.')),
			...this.columns.keys()
		]);
		if (this.row.primary_key !== null) paths.add(this.row.primary_key);
		return paths;
	}

	/** A document that is to be shown. */
	storedDocument(number: number): StoredDocument {
		const known = this.stored.get(number);
		if (known) return known;
		const bytes = this.body(number);
		const stored = { bytes, members: readMembers(bytes) };
		this.stored.set(number, stored, bytes.length + 100 * stored.members.length);
		return stored;
	}

	document(number: number): Document {
		return JSON.parse(this.body(number).toString()) as Document;
	}

	/** The number of the document with an identifier, or undefined. */
	find(id: string): number | undefined {
		const row = this.selectId.get(this.row.id, id) as { document: number } | undefined;
		return row?.document;
	}

	private body(number: number): Buffer {
		const [body] = this.selectBody.get(documentKey(this.row.id, number)) as unknown as [Uint8Array];
		return Buffer.from(body.buffer, body.byteOffset, body.byteLength);
	}

	private load(): void {
		this.documentLimit = 0;
		this.setLimit(this.row.next_document);
		// From the small table of identifiers: the documents themselves fill the whole file.
		const rows = this.database.prepare('SELECT document FROM ids WHERE index_id = ?').iterate(this.row.id);
		this.alive = createBitmap(this.documentLimit);
		for (const row of rows as Iterable<{ document: number }>) setBit(this.alive, row.document);
		this.loadSegments(0);
	}

	private setLimit(limit: number): void {
		this.documentLimit = limit;
		const alive = createBitmap(limit);
		alive.set(this.alive.subarray(0, alive.length));
		this.alive = alive;
	}

	/** Opens the segments that are not open yet; their facet values are new if they lie beyond `knownTo`. */
	private loadSegments(knownTo: number): void {
		const open = new Map<number, SegmentSource>();
		for (const row of listSegments(this.database, this.row.id)) {
			const known = this.openSegments.get(row.id);
			open.set(row.id, known ?? openSegment(this.database, row, this.readChunk));
			if (known || row.first_document < knownTo) continue;
			for (const [path, block] of readColumns(this.database, row)) {
				let column = this.columns.get(path);
				if (!column) this.columns.set(path, (column = new Column()));
				column.append(block);
			}
		}
		for (const column of this.columns.values()) column.skipTo(this.documentLimit);
		this.openSegments = open;
		this.segments = [...open.values()];
		this.words.turnTo(this.segments, this.alive);
		this.fields = JSON.parse(this.row.fields) as string[];
		this.weights = fieldWeights(this.settings, this.fields);
		this.documentCount = countBits(this.alive);
	}
}
