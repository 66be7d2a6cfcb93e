import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { documentKey, documentOfKey } from './database.ts';
import type { Document } from './flatten.ts';

/** The documents of one index as the writer sees them: under their numbers, which their identifiers lead to. */
export class DocumentStore {
	private readonly index: number;
	private readonly statements: Record<
		'find' | 'link' | 'unlink' | 'read' | 'put' | 'drop' | 'move' | 'numbers' | 'dropAll' | 'unlinkAll',
		StatementSync
	>;

	constructor(database: DatabaseSync, index: number) {
		this.index = index;
		this.statements = {
			find: database.prepare('SELECT document FROM ids WHERE index_id = ? AND id = ?'),
			link: database.prepare(
				'INSERT INTO ids (index_id, id, document) VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET document = excluded.document'
			),
			unlink: database.prepare('DELETE FROM ids WHERE index_id = ? AND id = ?'),
			read: database.prepare('SELECT body, octet_length(body) AS bytes FROM documents WHERE key = ?'),
			put: database.prepare('INSERT INTO documents (key, body) VALUES (?, ?)'),
			drop: database.prepare('DELETE FROM documents WHERE key = ?'),
			move: database.prepare('UPDATE documents SET key = ? WHERE key = ?'),
			numbers: database.prepare('SELECT key FROM documents WHERE key BETWEEN ? AND ? ORDER BY key'),
			dropAll: database.prepare('DELETE FROM documents WHERE key BETWEEN ? AND ?'),
			unlinkAll: database.prepare('DELETE FROM ids WHERE index_id = ?')
		};
	}

	/** The number of the document with an identifier. */
	find(id: string): number | undefined {
		const row = this.statements.find.get(this.index, id) as { document: number } | undefined;
		return row?.document;
	}

	/** A document, and how many bytes it takes. */
	read(number: number): { document: Document; bytes: number } {
		const { body, bytes } = this.statements.read.get(documentKey(this.index, number)) as {
			body: string;
			bytes: number;
		};
		return { document: JSON.parse(body) as Document, bytes };
	}

	/** Stores a document under a number that is free, and lets its identifier lead there; returns how many bytes it takes. */
	put(number: number, id: string, document: Document): number {
		const body = JSON.stringify(document);
		this.statements.put.run(documentKey(this.index, number), body);
		this.statements.link.run(this.index, id, number);
		return Buffer.byteLength(body);
	}

	move(from: number, to: number, id: string): void {
		this.statements.move.run(documentKey(this.index, to), documentKey(this.index, from));
		this.statements.link.run(this.index, id, to);
	}

	drop(number: number): void {
		this.statements.drop.run(documentKey(this.index, number));
	}

	unlink(id: string): void {
		this.statements.unlink.run(this.index, id);
	}

	/** The numbers in use, ascending. */
	numbers(): number[] {
		const rows = this.statements.numbers.all(...this.range()) as { key: number }[];
		return rows.map(({ key }) => documentOfKey(key));
	}

	clear(): void {
		this.statements.dropAll.run(...this.range());
		this.statements.unlinkAll.run(this.index);
	}

	private range(): [number, number] {
		return [documentKey(this.index, 0), documentKey(this.index + 1, 0) - 1];
	}
}
