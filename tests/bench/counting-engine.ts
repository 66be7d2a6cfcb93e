import { parentPort, workerData } from 'node:worker_threads';
import { createEngine } from '#engine/engine.ts';
import { serve } from '#engine/serve.ts';

/** The embedded engine on a thread of its own, as it has one in a dashboard; counts what it is asked. */
export interface CountingEngine {
	path: string;
	masterKey: string;
	/** One 32-bit counter, shared with the bench. */
	asked: SharedArrayBuffer;
}

const { path, masterKey, asked } = workerData as CountingEngine;
const count = new Int32Array(asked);
const engine = await createEngine({ path, masterKey, warmsUp: true });
const { url } = await serve(
	(question) => {
		Atomics.add(count, 0, 1);
		return engine.answer(question);
	},
	{ host: '127.0.0.1', port: 0 }
);
parentPort?.postMessage(url);
