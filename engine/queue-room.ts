import { EngineError } from './errors.ts';

/** When the payloads that wait take this much, who brings more is kept waiting. */
const MOST_BYTES = 512 * 1024 * 1024;
/** So long; then it is refused. */
const MOST_WAIT_MS = 60_000;
const LOOK_AGAIN_MS = 50;

/** How much may wait in the queue, and how long who brings more is kept waiting before it is refused. */
export interface QueueLimits {
	bytes: number;
	waitMs: number;
}

/** Keeps the queue from growing without end under who sends faster than can be written. */
export class QueueRoom {
	private readonly waitingBytes: () => number;
	private readonly limits: QueueLimits;
	/** Who waits for room, one behind the other. */
	private line: Promise<void> = Promise.resolve();

	constructor(waitingBytes: () => number, limits: Partial<QueueLimits> = {}) {
		this.waitingBytes = waitingBytes;
		this.limits = { bytes: MOST_BYTES, waitMs: MOST_WAIT_MS, ...limits };
	}

	/** Resolves when there is room for another payload, in the order in which it was asked; rejects if there is none for too long. */
	wait(): Promise<void> {
		const turn = this.line.then(() => this.waitForTurn());
		this.line = turn.catch(() => undefined);
		return turn;
	}

	private async waitForTurn(): Promise<void> {
		const until = Date.now() + this.limits.waitMs;
		for (;;) {
			const waiting = this.waitingBytes();
			if (waiting < this.limits.bytes) return;
			if (Date.now() >= until) {
				throw queueFull(
					`${waiting} bytes of documents wait to be written, and no more than ${this.limits.bytes} may`
				);
			}
			await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_MS));
		}
	}
}

export function queueFull(what: string): EngineError {
	return new EngineError(
		'no_space_left_on_device',
		`The queue takes no more: ${what}. Wait until tasks are done, then send again.`
	);
}
