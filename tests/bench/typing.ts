import type { Page } from 'playwright';

/** What one key took: until its results were painted, until the server began to answer, and in questions to the engine. */
export interface KeyTime {
	painted: number;
	answered: number;
	requests: number;
}

const PAUSE_MS = 250;
const LONGEST_MS = 10_000;

declare global {
	interface Window {
		/** Resolves when the results of the next key are painted. */
		nextPaint?: Promise<Omit<KeyTime, 'requests'>>;
		/** How long the last answer to a key was waited for. */
		waited?: number;
	}
}

/** In the page, before its own scripts: notes how long each answer to a key is waited for. */
export function watchAnswers(): void {
	const plainFetch = window.fetch;
	window.fetch = async (...asked) => {
		const started = performance.now();
		const response = await plainFetch(...asked);
		if (response.url.includes('/search/answer')) window.waited = performance.now() - started;
		return response;
	};
}

/** Types queries letter by letter into the search field, each letter when the page is at rest, and clears it between them. */
export async function typeQueries(
	page: Page,
	queries: readonly string[],
	countRequests: () => number
): Promise<KeyTime[]> {
	const times: KeyTime[] = [];
	const field = page.locator('#search-field');
	await field.focus();
	for (const query of queries) {
		for (let end = 1; end <= query.length; end++) {
			const before = countRequests();
			const asks = query.slice(0, end).trim() !== query.slice(0, end - 1).trim();
			if (asks) await page.evaluate(watchNextKey, LONGEST_MS);
			await page.keyboard.type(query.slice(end - 1, end));
			const time = asks ? await page.evaluate(() => window.nextPaint) : undefined;
			await page.waitForTimeout(PAUSE_MS);
			if (time) times.push({ ...time, requests: countRequests() - before });
		}
		await field.fill('');
		await page.waitForTimeout(2 * PAUSE_MS);
	}
	return times;
}

/** In the page: notes when the next key comes in, and when the first frame with the results of what stands there is painted. */
function watchNextKey(longest: number): void {
	const field = document.querySelector<HTMLInputElement>('#search-field');
	if (!field) throw new Error('keystroke: the page has no search field');
	window.nextPaint = new Promise((resolve, reject) => {
		let pressed = Number.NaN;
		const giveUp = setTimeout(
			() => reject(new Error(`keystroke: no results for "${field.value}" within ${longest} ms`)),
			longest
		);
		field.addEventListener('input', (event) => (pressed = event.timeStamp), { capture: true, once: true });
		const observer = new MutationObserver(() => {
			// The title and the results come from the same answer and are drawn in the same breath.
			if (Number.isNaN(pressed) || !document.title.startsWith(`${field.value.trim()} · `)) return;
			observer.disconnect();
			clearTimeout(giveUp);
			requestAnimationFrame(() => {
				const { port1, port2 } = new MessageChannel();
				port1.onmessage = () => {
					resolve({ painted: performance.now() - pressed, answered: window.waited ?? Number.NaN });
				};
				port2.postMessage(undefined);
			});
		});
		observer.observe(document, { subtree: true, childList: true, characterData: true });
	});
}
