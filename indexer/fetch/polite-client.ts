import { setTimeout as sleep } from 'node:timers/promises';
import PQueue from 'p-queue';
import robotsParser from 'robots-parser';
import { FetchRefusal } from './fetch-refusal.ts';
import { type SafeAnswer, safeFetch } from './safe-fetch.ts';
import { USER_AGENT } from './user-agent.ts';

export interface PoliteOptions {
	/** Requests a minute, at most. robots.txt may ask for fewer. */
	perMinute: number;
	allowPrivate?: boolean;
	/** Tries of one request, the first included. */
	attempts?: number;
	/** First pause after trouble; each further one is twice as long. A Retry-After of the server goes before it. */
	firstPauseMs?: number;
	/** Longest time to wait because the server said so; beyond it the run stops, to be taken up later. */
	longestPauseMs?: number;
	onPause?: (reason: string, pauseMs: number) => void;
}

/** Asks one thing at a time, slowly, under its own name, and stops where it is not wanted. */
export interface PoliteClient {
	get: (url: string) => Promise<SafeAnswer>;
	/** Requests sent so far. */
	readonly requests: number;
}

const ATTEMPTS = 5;
const FIRST_PAUSE_MS = 5_000;
const LONGEST_PAUSE_MS = 10 * 60_000;
const MINUTE_MS = 60_000;

export function createPoliteClient(options: PoliteOptions): PoliteClient {
	const { attempts = ATTEMPTS, firstPauseMs = FIRST_PAUSE_MS, longestPauseMs = LONGEST_PAUSE_MS } = options;
	// Strict: the pause lies between two requests, also when the clock of a busy machine rings late.
	const queue = new PQueue({
		concurrency: 1,
		interval: MINUTE_MS / options.perMinute,
		intervalCap: 1,
		strict: true
	});
	const robots = new Map<string, Promise<Robots>>();
	let requests = 0;

	const send = (url: string): Promise<SafeAnswer> =>
		queue.add(() => {
			requests += 1;
			return safeFetch(url, {
				allowPrivate: options.allowPrivate ?? false,
				headers: { 'user-agent': USER_AGENT, accept: 'application/json, text/html;q=0.9' }
			});
		});

	/** A passing trouble is waited out; a refusal is taken for an answer unless the server says when to come back. */
	async function sendPatiently(url: string): Promise<SafeAnswer> {
		for (let attempt = 1; ; attempt += 1) {
			const answer = await send(url).catch((error: unknown) => {
				if (attempt === attempts || !(error instanceof FetchRefusal) || error.cause === undefined)
					throw error;
				return undefined;
			});
			const trouble = answer ? troubleOf(answer) : 'no answer';
			if (answer && !trouble) return answer;
			const asked = answer ? retryAfterMs(answer.headers) : undefined;
			const refused = answer?.status === 403;
			if (attempt === attempts || (refused && asked === undefined))
				throw givenUp(url, trouble ?? '', attempt, answer?.status);
			const pauseMs = asked ?? firstPauseMs * 2 ** (attempt - 1);
			if (pauseMs > longestPauseMs)
				throw new FetchRefusal(
					`${url} asks to come back in ${Math.round(pauseMs / 1000)} s; run it again then.`
				);
			options.onPause?.(trouble ?? '', pauseMs);
			await sleep(pauseMs);
		}
	}

	async function readRobots(origin: string): Promise<Robots> {
		const address = `${origin}/robots.txt`;
		const { status, body } = await sendPatiently(address);
		// No robots.txt, no wishes.
		return robotsParser(address, status === 200 ? new TextDecoder().decode(body) : '');
	}

	async function get(url: string): Promise<SafeAnswer> {
		const { origin } = new URL(url);
		let wishes = robots.get(origin);
		if (!wishes) {
			wishes = readRobots(origin);
			robots.set(origin, wishes);
		}
		const rules = await wishes;
		if (rules.isAllowed(url, 'Blotter') === false)
			throw new FetchRefusal(`${url} is not read: the site’s robots.txt asks not to.`);
		await keepDelay(rules.getCrawlDelay('Blotter'));
		return sendPatiently(url);
	}

	let lastAsked = 0;
	async function keepDelay(seconds: number | undefined): Promise<void> {
		const wait = lastAsked + (seconds ?? 0) * 1000 - Date.now();
		if (seconds !== undefined && wait > 0) await sleep(wait);
		lastAsked = Date.now();
	}

	return {
		get,
		get requests() {
			return requests;
		}
	};
}

type Robots = ReturnType<typeof robotsParser>;

function troubleOf({ status }: SafeAnswer): string | undefined {
	return status === 403 || status === 408 || status === 413 || status === 429 || status >= 500
		? `HTTP ${status}`
		: undefined;
}

function givenUp(url: string, trouble: string, attempts: number, status = 0): FetchRefusal {
	const tries = attempts === 1 ? '' : ` after ${attempts} tries`;
	return new FetchRefusal(
		`${url} refuses (${trouble}${tries}). Nothing was changed; what was read is kept, and the same command goes on from there.`,
		{ status }
	);
}

/** `Retry-After` in milliseconds: a number of seconds or a date. */
export function retryAfterMs(headers: Headers, now = Date.now()): number | undefined {
	const value = headers.get('retry-after')?.trim();
	if (!value) return undefined;
	if (/^\d+$/.test(value)) return Number(value) * 1000;
	const date = Date.parse(value);
	return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}
