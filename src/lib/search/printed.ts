import type { SearchQuery } from '#domain/query.ts';
import type { View } from './address.ts';
import type { Facets } from './result.ts';

/** What the first screen shows of an answer, in its order on the page. */
export type FirstParts = {
	/** What the results add up to. */
	report: string;
	/** What was not understood, what is offered, what is chosen. */
	help: string;
	/** What there is nothing of, and what there is instead. */
	note: string;
	/** The results of the first screen, or all of them as a table. */
	hits: string;
};

/** What comes after that. */
export type LaterParts = {
	/** Order and view. */
	tools: string;
	hits: string;
	/** What follows the results. */
	after: string;
};

/** An answer's first screen, as it is sent. */
export interface FirstScreen {
	query: SearchQuery;
	view: View;
	total: number;
	/** What was asked, in words. */
	asked: string;
	/** How many there are, in words. */
	counted: string;
	/** What leads back to them, in words. */
	show: string;
	/** Addresses of what the search finds, as feeds. */
	feeds: { xml: string; json: string };
	parts: FirstParts;
}

/** What is sent after it. */
export interface Rest {
	facets: Facets;
	parts: LaterParts;
}

/** A part that is in the document already. Svelte keeps what is there for any text but the empty one. */
const THERE = ' ';

/**
 * Results as the server has drawn them, in HTML: nothing of what draws them is sent to the browser, and none of it
 * has to be brought to life. With a whole document, which holds them, they are not sent again.
 */
export class Printed<Parts extends Record<string, string>> {
	readonly parts: Parts;
	readonly #isInDocument: boolean;

	constructor(parts: Parts, isInDocument = false) {
		this.parts = parts;
		this.#isInDocument = isInDocument;
	}

	/** What the browser needs to be sent. */
	toSend(): Parts {
		if (!this.#isInDocument) return this.parts;
		const there = Object.entries(this.parts).map(([part, html]) => [part, html && THERE]);
		return Object.fromEntries(there) as Parts;
	}
}
