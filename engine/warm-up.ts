import type { Catalog } from './core/catalog.ts';
import type { Dictionary } from './core/dictionary.ts';
import type { IndexReader } from './core/index-reader.ts';
import { filterablePatterns } from './core/plan.ts';
import type { Asked, Reply } from './exchange.ts';

const SEARCHES = 120;
const MOST_MS = 1500;
const SAMPLED_WORDS = 600;
const LETTERS = /^\p{L}{5,}$/u;

/**
 * The first searches of a process take ten times as long as those after them, until V8 has compiled what they run
 * through. So when an engine has documents and nothing to do, it asks itself for words of theirs, one search after the
 * other, and lets whatever comes in go between.
 */
export class WarmUp {
	private readonly catalog: Catalog;
	private readonly answer: (asked: Asked) => Promise<Reply>;
	private readonly masterKey: string | undefined;
	private isBegun = false;
	private isStopped = false;

	constructor(catalog: Catalog, answer: (asked: Asked) => Promise<Reply>, masterKey: string | undefined) {
		this.catalog = catalog;
		this.answer = answer;
		this.masterKey = masterKey;
	}

	/** Begins, once, if there are documents. */
	begin(): void {
		if (this.isBegun) return;
		const [largest] = this.catalog.list().sort((a, b) => b.documentCount - a.documentCount);
		if (!largest || largest.documentCount === 0) return;
		this.isBegun = true;
		const url = `/indexes/${largest.row.uid}/search`;
		const facets = filterablePatterns(largest.settings).filter((pattern) => largest.columns.has(pattern));
		const queries = queriesFrom(largest);
		const until = Date.now() + MOST_MS;
		const next = (): void => {
			const q = queries.shift();
			if (q === undefined || this.isStopped || Date.now() > until) return;
			const body = { q, facets, attributesToHighlight: ['*'], attributesToCrop: ['*'], cropLength: 30 };
			void this.answer(this.ask(url, Buffer.from(JSON.stringify(body)))).then(() => setImmediate(next));
		};
		setImmediate(next);
	}

	stop(): void {
		this.isStopped = true;
	}

	private ask(url: string, body: Buffer): Asked {
		const headers: Record<string, string> = {
			authorization: `Bearer ${this.masterKey ?? ''}`,
			'content-type': 'application/json'
		};
		return {
			method: 'POST',
			url,
			header: (name) => headers[name] ?? null,
			body: (async function* () {
				yield body;
			})(),
			length: body.length
		};
	}
}

/** As people ask: words as they are, begun, misspelt and in twos; half of them frequent. */
function queriesFrom({ segments }: IndexReader): string[] {
	const dictionary = segments[0]?.dictionary;
	if (!dictionary) return [];
	const words = sampleWords(dictionary);
	return Array.from({ length: SEARCHES }, (_, number) => {
		const word = words[number % words.length] ?? '';
		const other = words[(number * 7) % words.length] ?? '';
		const [first = '', second = '', ...rest] = word;
		return [
			word,
			word.slice(0, 1 + (number % 4)),
			`${word} ${other}`,
			[second, first, ...rest].join(''),
			word.slice(0, -1) + first,
			`${other} ${word} ${words[(number * 11) % words.length] ?? ''}`
		][number % 6] as string;
	});
}

function sampleWords(dictionary: Dictionary): string[] {
	const step = Math.max(1, Math.floor(dictionary.count / SAMPLED_WORDS));
	const ranks: number[] = [];
	for (let rank = 0; rank < dictionary.count; rank += step) {
		if (LETTERS.test(dictionary.word(rank))) ranks.push(rank);
	}
	const byCount = ranks.sort(
		(a, b) => (dictionary.documents[b] as number) - (dictionary.documents[a] as number)
	);
	const half = SEARCHES / 4;
	return [...byCount.slice(0, half), ...byCount.slice(-half)].map((rank) => dictionary.word(rank));
}
