import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright';

/** Flags for an unattended browser: quiet, and no sandbox, which a root user or a container cannot have. */
export const CHROMIUM_FLAGS = [
	'--no-sandbox',
	'--disable-gpu',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync'
];

const INSTALLED = [
	'/usr/bin/chromium',
	'/usr/bin/chromium-browser',
	'/usr/bin/google-chrome',
	'/usr/bin/google-chrome-stable'
];

/** Path of a Chromium that is already here: CHROMIUM_PATH, Playwright's own, or the system's. */
export function findChromium(): string | undefined {
	return [process.env.CHROMIUM_PATH, chromium.executablePath(), ...INSTALLED].find(
		(path) => path && existsSync(path)
	);
}

/**
 * A Chromium, installed when none is here: by Playwright, else from Debian's packages where that is allowed.
 * @throws Error that says what to do when nothing worked
 */
export function needChromium(): string {
	const found = findChromium();
	if (found) return found;
	const ways: [string, string[]][] = [['npx', ['playwright', 'install', 'chromium']]];
	if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
		ways.push(
			['apt-get', ['update', '-qq']],
			['apt-get', ['install', '-y', '-qq', 'chromium', 'fonts-noto-core']]
		);
	}
	for (const [command, args] of ways) {
		try {
			execFileSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'], timeout: 300_000 });
		} catch {
			// The next way may work; what is missing in the end is said below.
		}
		const installed = findChromium();
		if (installed) return installed;
	}
	throw new Error(
		'tests: no Chromium was found or could be installed. Install one (Debian: apt-get install chromium) or set CHROMIUM_PATH to its program.'
	);
}
