import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from '@playwright/test';
import { CHROMIUM_FLAGS, needChromium } from './tests/chromium.ts';

const PORT = 3290;
// Every process that reads this file must name the same directory, hence the environment.
process.env.BLOTTER_E2E_DIR ??= mkdtempSync(join(tmpdir(), 'blotter-e2e-'));

/**
 * The built dashboard with its embedded engine and the shipped data, as `npm start` runs it, on ports of its own.
 * Each test runs with JavaScript and without, save those tagged @js.
 */
export default defineConfig({
	testDir: 'tests/e2e',
	testMatch: '**/*.e2e.ts',
	outputDir: 'test-results/e2e',
	fullyParallel: true,
	forbidOnly: Boolean(process.env.CI),
	retries: process.env.CI ? 1 : 0,
	workers: 2,
	timeout: 30_000,
	use: {
		baseURL: `http://127.0.0.1:${PORT}`,
		launchOptions: { executablePath: needChromium(), args: CHROMIUM_FLAGS },
		locale: 'en-GB',
		timezoneId: 'UTC',
		// A sixth of the time, where each test is traced.
		trace: 'on-first-retry',
		screenshot: 'only-on-failure'
	},
	projects: [
		{ name: 'js', use: { viewport: { width: 1280, height: 900 } } },
		{
			name: 'no-js',
			use: { viewport: { width: 1280, height: 900 }, javaScriptEnabled: false },
			grepInvert: /@js/
		}
	],
	webServer: {
		command: 'node src/start.ts',
		url: `http://127.0.0.1:${PORT}/readyz`,
		timeout: 120_000,
		reuseExistingServer: false,
		gracefulShutdown: { signal: 'SIGTERM', timeout: 5_000 },
		env: {
			PORT: String(PORT),
			HOST: '127.0.0.1',
			MEILI_URL: '',
			BLOTTER_DATA_DIR: join(process.env.BLOTTER_E2E_DIR, 'data'),
			BLOTTER_ENGINE_PORT: '7790'
		}
	}
});
