import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { freePort, startDashboard } from './dashboard.ts';

test('an engine that is killed is started again, with everything it held', async () => {
	const folder = mkdtempSync(join(tmpdir(), 'blotter-killed-'));
	const dashboard = await startDashboard({
		BLOTTER_DATA_DIR: folder,
		BLOTTER_ENGINE_PORT: String(await freePort())
	});
	const total = async () => {
		const response = await fetch(`${dashboard.url}/api/search?q=lionfish`);
		return response.ok ? ((await response.json()) as { total: number }).total : response.status;
	};
	try {
		const before = await total();
		expect(before).toBeGreaterThan(5);
		const [child] = execFileSync('pgrep', ['-P', String(dashboard.process.pid), '-f', 'engine/main.ts'])
			.toString()
			.trim()
			.split('\n');
		process.kill(Number(child), 'SIGKILL');
		await expect.poll(total, { timeout: 15_000 }).toBe(before);
		expect(dashboard.output()).toContain('the embedded engine ended; starting it again');
	} finally {
		await dashboard.stop();
		rmSync(folder, { recursive: true, force: true });
	}
});
