import type { Document, Json } from '../core/flatten.ts';
import { covers } from '../core/flatten.ts';
import { Marker, crop, wrapMarks } from '../core/highlight.ts';
import type { Mark } from '../core/highlight.ts';
import type { IndexReader } from '../core/index-reader.ts';
import { globalScore } from '../core/search.ts';
import type { SearchAnswer } from '../core/search.ts';
import type { Ranked } from '../core/rank.ts';
import type { SearchBody } from '../requests.ts';
import { scoreDetails } from './scores.ts';
import { selectFields } from './select-fields.ts';

export type Hit = Document & { _formatted?: Document };

const USUAL = { cropLength: 10, cropMarker: '…', before: '<em>', after: '</em>' };

/** Turns what was found into what is shown: chosen fields, marks, crops, scores. */
export class HitWriter {
	private readonly reader: IndexReader;
	private readonly body: SearchBody;
	private readonly answer: SearchAnswer;
	private readonly marker: Marker;
	private readonly highlighted: readonly string[];
	private readonly cropped: readonly { path: string; length: number }[];

	constructor(reader: IndexReader, body: SearchBody, answer: SearchAnswer) {
		this.reader = reader;
		this.body = body;
		this.answer = answer;
		this.marker = new Marker(answer.terms, answer.text.tokenizer);
		this.highlighted = body.attributesToHighlight ?? [];
		const length = body.cropLength ?? USUAL.cropLength;
		this.cropped = (body.attributesToCrop ?? []).map((attribute) => {
			const match = /^(.+):(\d+)$/.exec(attribute);
			return match?.[1] ? { path: match[1], length: Number(match[2]) } : { path: attribute, length };
		});
	}

	write({ document: number, costs }: Ranked): Hit {
		const { body, reader, answer } = this;
		const document = reader.document(number);
		const displayed = selectFields(document, reader.settings.displayedAttributes);
		const hit: Hit = { ...selectFields(displayed, body.attributesToRetrieve ?? undefined) };
		if (this.highlighted.length > 0 || this.cropped.length > 0) {
			const wanted = [...this.highlighted, ...this.cropped.map(({ path }) => path)];
			const shown = body.attributesToRetrieve
				? selectFields(displayed, [...body.attributesToRetrieve, ...wanted])
				: displayed;
			hit._formatted = this.format(shown, '') as Document;
		}
		if (body.retrieveVectors) hit._vectors = displayed._vectors ?? {};
		if (body.showMatchesPosition) hit._matchesPosition = this.positions(displayed) as Json;
		if (body.showRankingScore) hit._rankingScore = globalScore(answer.rules, costs, answer.terms.length);
		if (body.showRankingScoreDetails)
			hit._rankingScoreDetails = scoreDetails(reader, answer, number, costs) as Json;
		return hit;
	}

	private format(value: Json, path: string): Json {
		if (Array.isArray(value)) return value.map((item) => this.format(item, path));
		if (value !== null && typeof value === 'object') {
			return Object.fromEntries(
				Object.entries(value).map(([key, inner]) => [
					key,
					this.format(inner, path === '' ? key : `${path}.${key}`)
				])
			);
		}
		const isHighlighted = this.highlighted.some((name) => covers(name, path));
		const cropping = this.cropped.find((rule) => covers(rule.path, path));
		if (value === null || typeof value === 'boolean') return value;
		if (!isHighlighted && !cropping) return typeof value === 'number' ? String(value) : value;
		const text = String(value);
		let shown: { text: string; marks: Mark[] } = {
			text,
			marks: this.isSearched(path) ? this.marker.marks(text) : []
		};
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

	private isSearched(path: string): boolean {
		const { attributesToSearchOn } = this.body;
		return !attributesToSearchOn || attributesToSearchOn.some((name) => covers(name, path));
	}

	private positions(document: Document): Record<string, unknown> {
		const found: Record<string, (Mark & { indices?: number[] })[]> = {};
		const visit = (value: Json, path: string, indices: number[]): void => {
			if (Array.isArray(value)) value.forEach((item, index) => visit(item, path, [...indices, index]));
			else if (value !== null && typeof value === 'object') {
				for (const [key, inner] of Object.entries(value)) {
					visit(inner, path === '' ? key : `${path}.${key}`, indices);
				}
			} else if (value !== null && this.isSearched(path)) {
				const text = String(value);
				const marks = this.marker.marks(text).map(({ start, length }) => ({
					start: byteLength(text.slice(0, start)),
					length: byteLength(text.slice(start, start + length)),
					...(indices.length > 0 ? { indices } : {})
				}));
				if (marks.length > 0) found[path] = [...(found[path] ?? []), ...marks];
			}
		};
		visit(document, '', []);
		return found;
	}
}

/** Meilisearch counts places in bytes of UTF-8. */
function byteLength(text: string): number {
	return Buffer.byteLength(text);
}
