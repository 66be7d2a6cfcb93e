import type { Json } from '../core/flatten.ts';
import { covers } from '../core/flatten.ts';
import { Marker, crop, wrapMarks } from '../core/highlight.ts';
import type { Mark } from '../core/highlight.ts';
import type { SearchAnswer } from '../core/search.ts';
import type { SearchBody } from '../requests.ts';

const USUAL = { cropLength: 10, cropMarker: '…', before: '<em>', after: '</em>' };

/** Says which paths of the document at hand may hold a word that was asked for. */
export type MayHold = (path: string) => boolean;

/** Makes the values of `_formatted`: marked, cropped, and numbers as texts. */
export class Formatter {
	/** Names of the attributes that are marked or cropped. */
	readonly attributes: readonly string[];
	private readonly body: SearchBody;
	private readonly answer: SearchAnswer;
	private readonly marker: Marker;
	private readonly highlighted: readonly string[];
	private readonly cropped: readonly { path: string; length: number }[];

	constructor(body: SearchBody, answer: SearchAnswer) {
		this.body = body;
		this.answer = answer;
		this.marker = new Marker(answer.terms, answer.text.tokenizer);
		this.highlighted = body.attributesToHighlight ?? [];
		const length = body.cropLength ?? USUAL.cropLength;
		this.cropped = (body.attributesToCrop ?? []).map((attribute) => {
			const match = /^(.+):(\d+)$/.exec(attribute);
			return match?.[1] ? { path: match[1], length: Number(match[2]) } : { path: attribute, length };
		});
		this.attributes = [...this.highlighted, ...this.cropped.map(({ path }) => path)];
	}

	/** Does it change the text of this attribute, if it finds something in it or it is long? */
	isMarked(path: string): boolean {
		return this.highlighted.some((name) => covers(name, path)) && this.isSearched(path);
	}

	isCropped(path: string): boolean {
		return this.cropped.some((rule) => covers(rule.path, path));
	}

	format(value: Json, path: string, mayHold: MayHold): Json {
		if (Array.isArray(value)) return value.map((item) => this.format(item, path, mayHold));
		if (value !== null && typeof value === 'object') {
			return Object.fromEntries(
				Object.entries(value).map(([key, inner]) => [key, this.format(inner, `${path}.${key}`, mayHold)])
			);
		}
		if (value === null || typeof value === 'boolean') return value;
		const isHighlighted = this.highlighted.some((name) => covers(name, path));
		const cropping = this.cropped.find((rule) => covers(rule.path, path));
		const text = String(value);
		if (!isHighlighted && !cropping) return text;
		let shown = { text, marks: mayHold(path) ? this.marks(text, path) : [] };
		if (cropping && typeof value === 'string') {
			shown = crop(text, shown.marks, {
				length: cropping.length,
				marker: this.body.cropMarker ?? USUAL.cropMarker,
				tokenizer: this.answer.text.tokenizer
			});
		}
		if (!isHighlighted) return shown.text;
		const before = this.body.highlightPreTag ?? USUAL.before;
		const after = this.body.highlightPostTag ?? USUAL.after;
		return wrapMarks(shown.text, shown.marks, before, after);
	}

	/** What answers the query in a text of an attribute. */
	marks(text: string, path: string): Mark[] {
		return this.isSearched(path) ? this.marker.marks(text) : [];
	}

	private isSearched(path: string): boolean {
		const { attributesToSearchOn } = this.body;
		return !attributesToSearchOn || attributesToSearchOn.some((name) => covers(name, path));
	}
}
