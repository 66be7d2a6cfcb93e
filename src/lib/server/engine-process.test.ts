import { mkdtempSync, rmSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { PROCESS_FLAGS } from '#engine/process-flags.ts';
import { startEngine } from './engine-process.ts';

test('an engine that cannot start is told of once: it fails, and is not taken for one that ended', async () => {
	const taken = createServer();
	await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve));
	const directory = mkdtempSync(join(tmpdir(), 'blotter-engine-process-'));
	vi.stubEnv('BLOTTER_ENGINE_PORT', String((taken.address() as AddressInfo).port));
	vi.stubEnv('BLOTTER_DATA_DIR', directory);
	const onExit = vi.fn();
	try {
		await expect(startEngine(PROCESS_FLAGS, onExit)).rejects.toThrow();
		// Its process takes a moment to end after its last message.
		await new Promise((resolve) => setTimeout(resolve, 1_000));
		expect(onExit).not.toHaveBeenCalled();
	} finally {
		vi.unstubAllEnvs();
		taken.close();
		rmSync(directory, { recursive: true, force: true });
	}
}, 20_000);
