import type { ColumnBlock } from './column-block.ts';
import { Column } from './columns.ts';
import type { Leaf } from './flatten.ts';

/** Collects the facet values of a run of documents, attribute by attribute, to be written beside a segment. */
export class ColumnBuilder {
	private readonly firstDocument: number;
	private readonly columns = new Map<string, Column>();
	private documentCount = 0;

	constructor(firstDocument: number) {
		this.firstDocument = firstDocument;
	}

	add(document: number, path: string, leaf: Leaf): void {
		let column = this.columns.get(path);
		if (!column) {
			column = new Column();
			this.columns.set(path, column);
		}
		column.addDocument(document - this.firstDocument, leaf);
	}

	endDocument(document: number): void {
		this.documentCount = document - this.firstDocument + 1;
	}

	finish(): Map<string, ColumnBlock> {
		const blocks = new Map<string, ColumnBlock>();
		for (const [path, column] of this.columns) {
			column.skipTo(this.documentCount);
			blocks.set(path, { ...column.block(0), firstDocument: this.firstDocument });
		}
		return blocks;
	}
}
