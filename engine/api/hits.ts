import type { Document, Json } from '../core/flatten.ts';
import type { IndexReader } from '../core/index-reader.ts';
import { MINUS, NINE, QUOTE, ZERO } from '../core/json-bytes.ts';
import { isListOfTexts, isPlain, readString } from '../core/json-members.ts';
import type { Member } from '../core/json-members.ts';
import { MatchedFields } from '../core/matched-fields.ts';
import type { Ranked } from '../core/rank.ts';
import { globalScore } from '../core/score.ts';
import type { SearchAnswer } from '../core/search.ts';
import type { JsonWriter } from '../json-writer.ts';
import type { SearchBody } from '../requests.ts';
import { Formatter } from './formatter.ts';
import type { MayHold } from './formatter.ts';
import { matchesPosition } from './matches-position.ts';
import { scoreDetails } from './scores.ts';
import { FieldSelection, selectFields } from './select-fields.ts';

/**
 * Turns what was found into what is shown: chosen fields, marks, crops, scores. What is shown as it is stored is copied
 * byte by byte; a text is read only if a word that was asked for stands in it, or it is to be cropped.
 */
export class HitWriter {
	private readonly reader: IndexReader;
	private readonly body: SearchBody;
	private readonly answer: SearchAnswer;
	private readonly formatter: Formatter;
	private readonly shown: FieldSelection;
	private readonly formatted: FieldSelection;
	private readonly fieldNumbers: ReadonlyMap<string, number>;
	private readonly matchedFields: MatchedFields;

	constructor(reader: IndexReader, body: SearchBody, answer: SearchAnswer) {
		this.reader = reader;
		this.body = body;
		this.answer = answer;
		this.formatter = new Formatter(body, answer);
		const displayed = reader.settings.displayedAttributes;
		const retrieved = body.attributesToRetrieve;
		this.shown = new FieldSelection(displayed, retrieved ?? undefined);
		this.formatted = new FieldSelection(
			displayed,
			retrieved ? [...retrieved, ...this.formatter.attributes] : undefined
		);
		this.fieldNumbers = new Map(reader.fields.map((field, number) => [field, number]));
		this.matchedFields = new MatchedFields(answer.terms, reader.fields.length);
	}

	/** Writes one hit, with members of the caller's at its end. */
	write(
		out: JsonWriter,
		{ document: number, costs }: Ranked,
		more: Readonly<Record<string, unknown>> = {}
	): void {
		const { bytes, members } = this.reader.storedDocument(number);
		const copy = new Copying(out, bytes);
		out.begin('{');
		for (const member of members) this.writeShown(out, copy, member);
		copy.flush();
		if (this.formatter.attributes.length > 0) {
			const mayHold = this.mayHold(number);
			out.key('_formatted');
			out.begin('{');
			for (const member of members) this.writeFormatted(out, copy, member, mayHold);
			copy.flush();
			out.end('}');
		}
		out.members({ ...this.details(bytes, number, costs), ...more });
		out.end('}');
	}

	private writeShown(out: JsonWriter, copy: Copying, member: Member): void {
		if (this.body.retrieveVectors && member.name === '_vectors') return;
		const share = this.shown.share(member.name);
		if (share === 'all') copy.add(member);
		else if (share === 'part') {
			copy.flush();
			out.members(this.shown.pick(toDocument(copy.bytes, member)));
		}
	}

	private writeFormatted(out: JsonWriter, copy: Copying, member: Member, mayHold: MayHold): void {
		const { formatter } = this;
		const { bytes } = copy;
		const { name, from, value, to } = member;
		const share = this.formatted.share(name);
		if (share === 'none') return;
		const first = bytes[value] as number;
		const isText = first === QUOTE;
		if (share === 'all' && (isText || isListOfTexts(bytes, member)) && formatter.isLeft(name, mayHold)) {
			copy.add(member);
			return;
		}
		copy.flush();
		const isNumber = first === MINUS || (first >= ZERO && first <= NINE);
		if (isText && share === 'all') {
			this.writeText(out, bytes, member, mayHold);
		} else if (isNumber && share === 'all' && !formatter.isMarked(name)) {
			out.rawMember(bytes, from, value, `"${bytes.toString('latin1', value, to)}"`);
		} else {
			for (const [key, inner] of Object.entries(this.formatted.pick(toDocument(bytes, member)))) {
				out.member(key, formatter.format(inner, key, mayHold));
			}
		}
	}

	private writeText(
		out: JsonWriter,
		bytes: Buffer,
		{ name, from, value, to }: Member,
		mayHold: MayHold
	): void {
		const { formatter } = this;
		if (!isPlain(bytes, value, to)) {
			const text = formatter.format(readString(bytes, value, to), name, mayHold);
			out.rawMember(bytes, from, value, JSON.stringify(text));
			return;
		}
		const shown = formatter.endOfBeginning(bytes, value + 1, to - 1, name, mayHold);
		if (shown) out.rawMember(bytes, from, shown.to, `${shown.sign}"`);
		else {
			const text = bytes.toString('utf8', value + 1, to - 1);
			out.rawMember(bytes, from, value, formatter.formatPlain(text, name, mayHold));
		}
	}

	/** A field that is searched holds a word only if its postings say so; of others nothing is known. */
	private mayHold(document: number): MayHold {
		if (this.answer.terms.length === 0) return () => false;
		const { matchedFields, fieldNumbers } = this;
		if (!matchedFields.turnTo(document)) return () => true;
		return (path) => {
			const number = fieldNumbers.get(path);
			return number === undefined || matchedFields.has(number);
		};
	}

	/** What a search may ask for beside the document and its marks. */
	private details(bytes: Buffer, number: number, costs: readonly number[]): Record<string, unknown> {
		const { body, reader, answer } = this;
		const details: Record<string, unknown> = {};
		if (body.retrieveVectors || body.showMatchesPosition) {
			const document = JSON.parse(bytes.toString()) as Document;
			const displayed = selectFields(document, reader.settings.displayedAttributes);
			if (body.retrieveVectors) details._vectors = displayed._vectors ?? {};
			if (body.showMatchesPosition) details._matchesPosition = matchesPosition(displayed, this.formatter);
		}
		if (body.showRankingScore) details._rankingScore = globalScore(answer.rules, costs, answer.terms.length);
		if (body.showRankingScoreDetails)
			details._rankingScoreDetails = scoreDetails(reader, answer, number, costs);
		return details;
	}
}

/** Copies members of a document as they are stored: neighbours in one go. */
class Copying {
	readonly bytes: Buffer;
	private readonly out: JsonWriter;
	private from = 0;
	private to = 0;

	constructor(out: JsonWriter, bytes: Buffer) {
		this.out = out;
		this.bytes = bytes;
	}

	add({ from, to }: Member): void {
		// A comma stands between neighbours.
		if (this.to > 0 && from !== this.to + 1) this.flush();
		if (this.to === 0) this.from = from;
		this.to = to;
	}

	flush(): void {
		if (this.to > 0) this.out.raw(this.bytes, this.from, this.to);
		this.to = 0;
	}
}

function toDocument(bytes: Buffer, { name, value, to }: Member): Document {
	return { [name]: JSON.parse(bytes.toString('utf8', value, to)) as Json };
}
