import { chromium } from 'playwright';
import { CHROMIUM_FLAGS, needChromium } from './chromium.ts';

/** `npm run screenshots`: takes the README's pictures of a dashboard that runs at BASE_URL. */

const base = process.env.BASE_URL ?? 'http://127.0.0.1:3000';
const folder = '.github/screenshots';

interface Shot {
	file: string;
	path: string;
	theme?: 'light' | 'dark';
	height?: number;
}

const SHOTS: Shot[] = [
	{ file: 'overview', path: '/', height: 1500 },
	{ file: 'search-ar', path: '/ar/search?q=المراهنات', height: 1000 },
	{ file: 'operation', path: '/operations/soga-v', height: 1000 },
	{ file: 'trends-dark', path: '/trends?crime=cyber&crime=finance', theme: 'dark', height: 1000 }
];

const browser = await chromium.launch({ executablePath: needChromium(), args: CHROMIUM_FLAGS });
for (const { file, path, theme = 'light', height = 900 } of SHOTS) {
	const page = await browser.newPage({
		viewport: { width: 1280, height },
		colorScheme: theme,
		reducedMotion: 'reduce'
	});
	await page.goto(base + path, { waitUntil: 'networkidle' });
	await page.screenshot({ path: `${folder}/${file}.png` });
	await page.close();
}
await browser.close();
