import type { IndexReader } from './index-reader.ts';
import { releaseTerms } from './matching.ts';
import type { TermMatches } from './matching.ts';

/** A list that nobody uses at present: it is as long as the longest asked for, and the next request begins with it. */
let spare: Uint32Array = new Uint32Array(0);

/**
 * What the latest of several searches matched. The counts of a filter's values need the same words under another filter:
 * a search that asks them right after begins with what is known. Only the latest are held, since they are large.
 */
export class MatchedQuery {
	private reader: IndexReader | undefined;
	private query = '';
	private terms: TermMatches[] = [];
	private list: Uint32Array | undefined;

	/** The matches of a query: those at hand if they are its own, else what `match` finds. */
	of(reader: IndexReader, query: string, match: () => TermMatches[]): TermMatches[] {
		if (reader !== this.reader || query !== this.query) {
			this.release();
			this.terms = match();
			this.reader = reader;
			this.query = query;
		}
		return this.terms;
	}

	/** Room for a list of so many documents, until the next search asks for it. */
	room(size: number): Uint32Array {
		if (!this.list || this.list.length < size) {
			this.list = spare.length < size ? new Uint32Array(size) : spare;
			spare = new Uint32Array(0);
		}
		return this.list;
	}

	/** Says that no search will look at them any more. */
	release(): void {
		if (this.list) spare = this.list;
		this.list = undefined;
		if (this.reader) releaseTerms(this.reader, this.terms);
		this.reader = undefined;
		this.terms = [];
	}
}
