import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createEngine } from '#engine/engine.ts';

/*
 * MEILI_TEST_URL=http://127.0.0.1:7700 node tests/contract/beside-meilisearch.ts
 *
 * Asks a real Meilisearch and the engine the same questions over the shipped texts, and prints where they differ: how
 * many documents were found, and which ten come first. Not a test, since some differences are meant (see
 * engine/README.md); a measure to look at after a change of ranking.
 */

const LANGUAGES = ['en', 'fr', 'es', 'ar'];
const QUERIES = [
	'fake medicines|lionfish|lionfsh|LIONF|contrefaçon médicaments|contrefacon|medicamentos falsificados|الأدوية المزيفة',
	'الادويه المزيفه|football match-fixing|illegal gambling|soga|pangea|operation pangea|wildlife|ivory tusks|ivroy|rhino horn',
	'human traffiking|trata de personas|traite des êtres humains|الاتجار بالبشر|cocaine|cocaina|drug|op|opera|operation',
	'operación|opération|police arrested|arrested 120|1500 arrests|child abuse|cybercrime africa|phishing|ransomware',
	'business email compromise|stolen works of art|patrimoine culturel|firearms|armas de fuego|trigger|illegal loging|forest',
	'fishing|thunderbolt|thunderball|"human trafficking"|"operation pangea"|drugs -cocaine|migrant smugglers|money laundering',
	'currency counterfiet|euro|singapore|lyon general assembly|secretary general|red notice|notices rouges|terrorist fighters',
	'maritime border|vehicles stolen|tobaco|food fraud|olive oil|eurpol interpol|new york|sea port|airports|illegalgambling',
	'counter feit|2014|20|in 2019|the|of the|police in the|customs officers seized|seizures worth|online pharmacies|مخدرات',
	'عملية|شرطة|سيارات مسروقة|tráfico|trafico ilicito|niños|enfants|mineurs disparus'
].flatMap((line) => line.split('|'));

type Ask = (method: string, path: string, body?: unknown) => Promise<Record<string, unknown>>;
type Story = Record<string, unknown>;

function readStories(): Story[] {
	return ['news', 'operations'].flatMap((file) =>
		readFileSync(join(import.meta.dirname, '../../data', `${file}.ndjson`), 'utf8')
			.split('\n')
			.filter((line) => line !== '')
			.map((line) => {
				const record = JSON.parse(line) as { id: string; title?: Story; text?: Story };
				const story: Story = { id: record.id };
				for (const language of LANGUAGES) {
					story[`title_${language}`] = record.title?.[language] ?? '';
					story[`text_${language}`] = record.text?.[language] ?? '';
				}
				return story;
			})
	);
}

async function fill(ask: Ask, stories: readonly Story[]): Promise<void> {
	const wait = async (taken: Record<string, unknown>): Promise<void> => {
		for (;;) {
			const { status } = await ask('GET', `/tasks/${String(taken.taskUid)}`);
			if (status !== 'enqueued' && status !== 'processing') return;
			await new Promise((resolve) => setTimeout(resolve, 30));
		}
	};
	await wait(await ask('DELETE', '/indexes/beside'));
	const searchableAttributes = ['title', 'text'].flatMap((field) =>
		LANGUAGES.map((language) => `${field}_${language}`)
	);
	await wait(await ask('PATCH', '/indexes/beside/settings', { searchableAttributes }));
	await wait(await ask('POST', '/indexes/beside/documents?primaryKey=id', stories));
}

async function toJson(response: Response): Promise<Record<string, unknown>> {
	return (await response.json()) as Record<string, unknown>;
}

const url = process.env.MEILI_TEST_URL;
if (!url) throw new Error('Set MEILI_TEST_URL to the address of a Meilisearch.');
const folder = mkdtempSync(join(tmpdir(), 'blotter-beside-'));
const engine = await createEngine({ path: folder });
const init = (method: string, body: unknown): RequestInit => ({
	method,
	headers: {
		'content-type': 'application/json',
		authorization: `Bearer ${process.env.MEILI_TEST_KEY ?? 'masterKey'}`
	},
	...(body === undefined ? {} : { body: JSON.stringify(body) })
});
const asks: Ask[] = [
	async (method, path, body) =>
		toJson(await engine.fetch(new Request(`http://engine${path}`, init(method, body)))),
	async (method, path, body) => toJson(await fetch(url + path, init(method, body)))
];
const stories = readStories();
for (const ask of asks) await fill(ask, stories);
let totals = 0;
let firsts = 0;
let overlap = 0;
for (const q of QUERIES) {
	const [ours, theirs] = await Promise.all(
		asks.map(async (ask) => {
			const answer = await ask('POST', '/indexes/beside/search', {
				q,
				limit: 10,
				attributesToRetrieve: ['id']
			});
			return {
				total: answer.estimatedTotalHits as number,
				ids: (answer.hits as { id: string }[]).map(({ id }) => id)
			};
		})
	);
	if (!ours || !theirs) continue;
	const common = ours.ids.filter((id) => theirs.ids.includes(id)).length;
	const share =
		theirs.ids.length + ours.ids.length === 0 ? 1 : common / Math.max(ours.ids.length, theirs.ids.length);
	overlap += share;
	if (ours.total === theirs.total) totals++;
	if (ours.ids[0] === theirs.ids[0]) firsts++;
	if (share < 1 || ours.total !== theirs.total) {
		process.stdout.write(
			`${q}: found ${ours.total} and ${theirs.total}, first ten alike ${(share * 100).toFixed(0)} %\n`
		);
	}
}
process.stdout.write(
	`${QUERIES.length} questions: same number found ${totals}, same first ${firsts}, ` +
		`first ten alike ${((overlap / QUERIES.length) * 100).toFixed(1)} %\n`
);
await engine.close();
rmSync(folder, { recursive: true });
