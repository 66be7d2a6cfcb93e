import { ColumnBuilder } from './column-builder.ts';
import type { ColumnBlock } from './column-block.ts';
import { flatten } from './flatten.ts';
import type { Document, Leaf } from './flatten.ts';
import { FieldPlan, fieldsByImportance } from './plan.ts';
import { SegmentBuilder } from './segment-builder.ts';
import type { BuiltSegment } from './segment-builder.ts';
import type { Settings } from './settings.ts';
import { Tokenizer } from './tokenize.ts';

/** A segment is full when this many words wait: they take some thirty bytes each until then. */
const WORDS_A_SEGMENT = 1_000_000;
/** A field beyond this one is kept and shown, but not searched. */
const LAST_FIELD = 0x7fff;

/** Takes documents apart into words and facet values, and gathers them for the next segment. */
export class DocumentIndexer {
	/** The number of each field that is searched. */
	readonly fields: Map<string, number>;
	private readonly plan: FieldPlan;
	private readonly important: readonly string[];
	private readonly tokenizer: Tokenizer;
	private segment: SegmentBuilder;
	private columns: ColumnBuilder;

	constructor(settings: Settings, fields: readonly string[], firstDocument: number) {
		this.fields = new Map(fields.map((field, number) => [field, number]));
		this.plan = new FieldPlan(settings);
		this.important = fieldsByImportance(settings);
		if (fields.length === 0) this.renumberFields();
		this.tokenizer = new Tokenizer({
			separators: settings.separatorTokens,
			nonSeparators: settings.nonSeparatorTokens,
			dictionary: settings.dictionary
		});
		this.segment = new SegmentBuilder(firstDocument);
		this.columns = new ColumnBuilder(firstDocument);
	}

	get isFull(): boolean {
		return this.segment.tokenCount >= WORDS_A_SEGMENT;
	}

	/** Numbers come in ascending order; some may be left out. */
	add(number: number, document: Document): void {
		const { segment, columns, plan } = this;
		segment.beginDocument(number);
		const searched: { leaf: Leaf; field: number }[] = [];
		for (const leaf of flatten(document).values()) {
			const { searched: isSearched, faceted } = plan.of(leaf.path);
			if (faceted) columns.add(number, leaf.path, leaf);
			if (!isSearched || leaf.values.length === 0) continue;
			const field = this.fieldNumber(leaf.path);
			if (field <= LAST_FIELD) searched.push({ leaf, field });
		}
		columns.endDocument(number);
		if (searched.length > 1) searched.sort((a, b) => a.field - b.field);
		for (const { leaf, field } of searched) {
			let position = -1;
			let words = 0;
			for (const value of leaf.values) {
				// Values of a list stand apart, like sentences.
				const from = position < 0 ? 0 : position + 8;
				const after = segment.addText(this.tokenizer, String(value), field, from);
				words += this.tokenizer.count;
				if (this.tokenizer.count > 0) position = after;
			}
			segment.endField(field, words);
		}
	}

	/** Forgets the numbers of fields. The most important ones come first, so that a word's first place is its best. */
	renumberFields(): void {
		this.fields.clear();
		for (const field of this.important) this.fieldNumber(field);
	}

	private fieldNumber(path: string): number {
		let field = this.fields.get(path);
		if (field === undefined) {
			field = this.fields.size;
			this.fields.set(path, field);
		}
		return field;
	}

	/** What was gathered, if anything was; the next segment begins at the number given. */
	take(nextDocument: number): { segment: BuiltSegment; columns: Map<string, ColumnBlock> } | undefined {
		const { segment, columns } = this;
		this.start(nextDocument);
		return segment.documentCount > 0 ? { segment: segment.finish(), columns: columns.finish() } : undefined;
	}

	/** Begins anew, and forgets what was gathered. */
	start(firstDocument: number): void {
		this.segment = new SegmentBuilder(firstDocument);
		this.columns = new ColumnBuilder(firstDocument);
	}
}
