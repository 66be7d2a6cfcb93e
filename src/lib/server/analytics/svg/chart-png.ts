import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';

/** Sharp on dense screens and in print. */
const ZOOM = 2;

const PLEX = '@expo-google-fonts/ibm-plex-sans-arabic';
const FONTS = [
	`${PLEX}/400Regular/IBMPlexSansArabic_400Regular.ttf`,
	`${PLEX}/600SemiBold/IBMPlexSansArabic_600SemiBold.ttf`,
	'@fontsource-variable/newsreader/files/newsreader-latin-standard-normal.woff2',
	'@fontsource-variable/newsreader/files/newsreader-latin-ext-standard-normal.woff2'
];

let ready: Promise<Uint8Array[]> | undefined;

/** Starts the renderer and reads the fonts, once. */
async function prepare(): Promise<Uint8Array[]> {
	const { resolve } = createRequire(import.meta.url);
	await initWasm(await readFile(resolve('@resvg/resvg-wasm/index_bg.wasm'))).catch(unlessStarted);
	return Promise.all(FONTS.map((font) => readFile(resolve(font))));
}

/** A development server loads this module anew after a change; the renderer then runs already. */
function unlessStarted(error: unknown): void {
	if (!String(error).includes('Already initialized')) throw error;
}

/** A picture in pixels, drawn from the SVG on the server. */
export async function toPng(svg: string): Promise<Uint8Array<ArrayBuffer>> {
	ready ??= prepare();
	const fontBuffers = await ready;
	const renderer = new Resvg(svg, {
		font: { fontBuffers, defaultFontFamily: 'IBM Plex Sans Arabic', loadSystemFonts: false } as never,
		fitTo: { mode: 'zoom', value: ZOOM }
	});
	const image = renderer.render();
	const png = new Uint8Array(image.asPng());
	image.free();
	renderer.free();
	return png;
}
