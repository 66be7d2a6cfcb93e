import type { IndexReader } from './index-reader.ts';
import { releaseTerms } from './matching.ts';
import type { TermMatches } from './matching.ts';

/**
 * What the latest of several searches matched. The counts of a filter's values need the same words under another filter:
 * a search that asks them right after begins with what is known. Only the latest are held, since they are large.
 */
export class MatchedQuery {
	private reader: IndexReader | undefined;
	private query = '';
	private terms: TermMatches[] = [];

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

	/** Says that no search will look at them any more. */
	release(): void {
		if (this.reader) releaseTerms(this.reader, this.terms);
		this.reader = undefined;
		this.terms = [];
	}
}
