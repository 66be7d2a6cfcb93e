import type { Json } from '../core/flatten.ts';
import { covers } from '../core/flatten.ts';
import { WordPlaces, cropStretch } from '../core/crop.ts';
import type { Stretch } from '../core/crop.ts';
import { Marker } from '../core/highlight.ts';
import type { Mark } from '../core/highlight.ts';
import type { SearchAnswer } from '../core/search.ts';
import type { Tokenizer } from '../core/tokenize.ts';
import type { SearchBody } from '../requests.ts';

const USUAL = { cropLength: 10, cropMarker: '…', before: '<em>', after: '</em>' };

/** Words are mostly shorter, with the space behind them, also in letters of two bytes. */
const BYTES_A_WORD = 14;
const SPACE = 0x20;

/** Says which paths of the document at hand may hold a word that was asked for. */
export type MayHold = (path: string) => boolean;

/** What is done with the text of an attribute. */
interface Rule {
	isHighlighted: boolean;
	/** Are its marks looked for? */
	isSearched: boolean;
	/** To how many words it is cropped. */
	cropLength: number | undefined;
}

/** What is put into texts. */
interface Signs {
	before: string;
	after: string;
	cropMarker: string;
}

/** Makes the values of `_formatted`: marked, cropped, and numbers as texts. */
export class Formatter {
	/** Names of the attributes that are marked or cropped. */
	readonly attributes: readonly string[];
	private readonly body: SearchBody;
	private readonly tokenizer: Tokenizer;
	private readonly marker: Marker;
	private readonly highlighted: readonly string[];
	private readonly cropped: readonly { path: string; length: number }[];
	private readonly rules = new Map<string, Rule>();
	private readonly signs: Signs;
	/** The same, as they stand in JSON. */
	private readonly escaped: Signs;
	private readonly words = new WordPlaces();

	constructor(body: SearchBody, answer: SearchAnswer) {
		this.body = body;
		this.tokenizer = answer.text.tokenizer;
		this.marker = new Marker(answer.terms, this.tokenizer);
		this.highlighted = body.attributesToHighlight ?? [];
		const length = body.cropLength ?? USUAL.cropLength;
		this.cropped = (body.attributesToCrop ?? []).map((attribute) => {
			const match = /^(.+):(\d+)$/.exec(attribute);
			return match?.[1] ? { path: match[1], length: Number(match[2]) } : { path: attribute, length };
		});
		this.attributes = [...this.highlighted, ...this.cropped.map(({ path }) => path)];
		this.signs = {
			before: body.highlightPreTag ?? USUAL.before,
			after: body.highlightPostTag ?? USUAL.after,
			cropMarker: body.cropMarker ?? USUAL.cropMarker
		};
		const escape = (text: string): string => JSON.stringify(text).slice(1, -1);
		const { before, after, cropMarker } = this.signs;
		this.escaped = { before: escape(before), after: escape(after), cropMarker: escape(cropMarker) };
	}

	/** Is a text at this path left as it is, whatever its length? */
	isLeft(path: string, mayHold: MayHold): boolean {
		const { isHighlighted, isSearched, cropLength } = this.rule(path);
		return cropLength === undefined && !(isHighlighted && isSearched && mayHold(path));
	}

	/** Does it change the text of this attribute, if it finds something in it? */
	isMarked(path: string): boolean {
		const { isHighlighted, isSearched } = this.rule(path);
		return isHighlighted && isSearched;
	}

	format(value: Json, path: string, mayHold: MayHold): Json {
		if (Array.isArray(value)) return value.map((item) => this.format(item, path, mayHold));
		if (value !== null && typeof value === 'object') {
			return Object.fromEntries(
				Object.entries(value).map(([key, inner]) => [key, this.format(inner, `${path}.${key}`, mayHold)])
			);
		}
		if (value === null || typeof value === 'boolean') return value;
		const rule = this.rule(path);
		const isCropped = typeof value === 'string';
		return this.apply(
			String(value),
			isCropped ? rule : { ...rule, cropLength: undefined },
			mayHold(path),
			this.signs
		);
	}

	/** A text without escapes, as JSON. */
	formatPlain(text: string, path: string, mayHold: MayHold): string {
		return `"${this.apply(text, this.rule(path), mayHold(path), this.escaped)}"`;
	}

	/**
	 * Where the beginning ends that is shown of a text without escapes in which nothing is marked, and what to write behind
	 * it; nothing if there may be marks, or if that takes more than a look at its beginning. A text that is shown whole ends
	 * where it ends.
	 */
	endOfBeginning(
		bytes: Buffer,
		from: number,
		to: number,
		path: string,
		mayHold: MayHold
	): { to: number; sign: string } | undefined {
		const { isSearched, cropLength = 0 } = this.rule(path);
		const { marker, tokenizer, words } = this;
		if (cropLength === 0 || !tokenizer.partsAtSpaces) return undefined;
		if (isSearched && !marker.isIdle && mayHold(path)) return undefined;
		const far = from + (cropLength + 1) * BYTES_A_WORD;
		const cut = far < to ? bytes.lastIndexOf(SPACE, far) : to;
		if (cut <= from) return undefined;
		const text = bytes.toString('utf8', from, cut);
		words.read(text, tokenizer, cropLength + 1);
		if (words.count <= cropLength) return cut === to ? { to, sign: '' } : undefined;
		const shown = text.slice(0, words.ends[cropLength - 1]);
		return { to: from + Buffer.byteLength(shown), sign: this.escaped.cropMarker };
	}

	/** What answers the query in a text of an attribute. */
	marks(text: string, path: string): Mark[] {
		return this.rule(path).isSearched ? this.marker.marks(text) : [];
	}

	private apply(
		text: string,
		{ isHighlighted, isSearched, cropLength }: Rule,
		mayHold: boolean,
		signs: Signs
	): string {
		if (!isHighlighted && cropLength === undefined) return text;
		const { marker, words, tokenizer } = this;
		const isRead = isSearched && mayHold && !marker.isIdle;
		if (cropLength !== undefined) words.clear();
		const marks = isRead ? marker.marks(text, cropLength === undefined ? undefined : words) : [];
		let stretch: Stretch = { start: 0, end: text.length };
		if (cropLength !== undefined) {
			// Without a mark the beginning is shown: the rest need not be read.
			if (!isRead) words.read(text, tokenizer, cropLength + 1);
			stretch = cropStretch(text, marks, words, cropLength);
		}
		return show(text, stretch, isHighlighted ? marks : [], signs);
	}

	private rule(path: string): Rule {
		let rule = this.rules.get(path);
		if (!rule) {
			const { attributesToSearchOn } = this.body;
			rule = {
				isHighlighted: this.highlighted.some((name) => covers(name, path)),
				isSearched: !attributesToSearchOn || attributesToSearchOn.some((name) => covers(name, path)),
				cropLength: this.cropped.find((own) => covers(own.path, path))?.length
			};
			this.rules.set(path, rule);
		}
		return rule;
	}
}

/** A stretch of a text, its marks between tags, with a sign where something was left out. */
function show(text: string, { start, end }: Stretch, marks: readonly Mark[], signs: Signs): string {
	let shown = start > 0 ? signs.cropMarker : '';
	let at = start;
	for (const mark of marks) {
		const behind = mark.start + mark.length;
		if (mark.start < start || behind > end) continue;
		shown += `${text.slice(at, mark.start)}${signs.before}${text.slice(mark.start, behind)}${signs.after}`;
		at = behind;
	}
	shown += text.slice(at, end);
	return end < text.length ? shown + signs.cropMarker : shown;
}
