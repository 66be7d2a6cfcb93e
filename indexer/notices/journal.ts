import { appendFile, mkdir, readFile, rm } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * What a run has been answered, line by line, so that a run that was stopped goes on where it was: a question that
 * is in the journal is not asked again. A journal is good for a day; then the run starts anew.
 */
export interface Journal {
	/** The remembered answer, or the one that `ask` gives, which is then remembered. */
	remember: <Answer>(key: string, ask: () => Promise<Answer>) => Promise<Answer>;
	/** Answers taken over from an earlier run. */
	readonly resumed: number;
	/** The run is done: forget it. */
	finish: () => Promise<void>;
}

const GOOD_FOR_MS = 24 * 60 * 60 * 1000;

type Line = { started: string; of: string } | { key: string; answer: unknown };

/** Opens the journal of a run against `base`; `now` is when this run begins. */
export async function openJournal(path: string, base: string, now = new Date()): Promise<Journal> {
	const { answers, started, of } = await readJournal(path);
	const fresh = started !== undefined && of === base && now.getTime() - started.getTime() < GOOD_FOR_MS;
	if (fresh) {
		// A line cut short by a kill must not swallow the next one.
		await appendFile(path, '\n');
	} else {
		answers.clear();
		await mkdir(dirname(path), { recursive: true });
		await rm(path, { force: true });
		await append(path, { started: now.toISOString(), of: base });
	}
	return {
		async remember<Answer>(key: string, ask: () => Promise<Answer>): Promise<Answer> {
			if (answers.has(key)) return answers.get(key) as Answer;
			const answer = await ask();
			answers.set(key, answer);
			await append(path, { key, answer });
			return answer;
		},
		resumed: answers.size,
		finish: () => rm(path, { force: true })
	};
}

interface Kept {
	answers: Map<string, unknown>;
	started: Date | undefined;
	of: string | undefined;
}

async function readJournal(path: string): Promise<Kept> {
	const answers = new Map<string, unknown>();
	let started: Date | undefined;
	let of: string | undefined;
	const content = await readFile(path, 'utf8').catch(() => '');
	for (const text of content.split('\n')) {
		let line: Line;
		try {
			line = JSON.parse(text) as Line;
		} catch {
			// The last line of a run that was killed while writing; it is asked again.
			continue;
		}
		if ('started' in line) {
			started = new Date(line.started);
			of = line.of;
		} else answers.set(line.key, line.answer);
	}
	return { answers, started, of };
}

async function append(path: string, line: Line): Promise<void> {
	await appendFile(path, `${JSON.stringify(line)}\n`);
}
