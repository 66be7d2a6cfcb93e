/** Text that may stand in XML: markup escaped, control characters dropped. */
export function escapeXml(text: string): string {
	return text
		.replace(/[^\P{Cc}\t\n]/gu, '')
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replaceAll('"', '&quot;');
}

type Attributes = Record<string, string | number | undefined>;

export function element(name: string, attributes: Attributes, ...children: string[]): string {
	const written = Object.entries(attributes)
		.filter(([, value]) => value !== undefined)
		.map(([key, value]) => ` ${key}="${escapeXml(typeof value === 'number' ? round(value) : String(value))}"`)
		.join('');
	return children.length > 0 ? `<${name}${written}>${children.join('')}</${name}>` : `<${name}${written}/>`;
}

const round = (value: number) => String(Math.round(value * 100) / 100);

/** The design's colours on paper, fixed: a picture leaves the site and its themes. */
export const INK = {
	paper: '#faf8f3',
	paper2: '#f3f0e7',
	ink: '#16191b',
	ink2: '#454a4d',
	ink3: '#63686a',
	grid: '#e4e0d4',
	accent: '#00605b',
	bar: '#2e5e66',
	mute: '#c3c8c3'
} as const;

export const RAMP = ['#f3f0e7', '#d9ede7', '#bbded5', '#97cabf', '#6bada2', '#2b7e75', '#05605a', '#003e3d'];

const ROLE_INK: Record<string, string> = {
	only: INK.bar,
	selected: INK.accent,
	rest: INK.mute,
	several: INK.ink3,
	'kind-goods': INK.bar,
	'kind-drugs': '#8d3200',
	'kind-money': '#946b00',
	'kind-mixed': '#9381dc',
	'kind-unspecified': INK.ink,
	cyber: '#0b4489',
	finance: '#946b00',
	medicines: '#8d3200',
	goods: '#b27e82',
	environment: '#7d974c',
	drugs: '#1f6a43',
	people: '#75506b',
	'terror-arms': '#54061f',
	organised: '#9381dc',
	gambling: '#1f8a9c',
	other: '#8b877c',
	red: '#a01c16',
	yellow: '#a08a00',
	blue: '#0b3c94',
	green: '#4c8a55',
	black: '#16191b',
	orange: '#ac5a00',
	purple: '#83558c',
	'un-special': '#4e92c1',
	silver: '#75797b',
	diffusion: '#16191b'
};

export const inkOf = (role: string) => ROLE_INK[role] ?? INK.bar;

/* Browsers have the first face, or ask for one like it; the renderer of PNG has Newsreader and IBM Plex only. */
const SANS = 'Archivo, "IBM Plex Sans Arabic", "Helvetica Neue", Arial, sans-serif';
export const SERIF = "'Newsreader 16pt', Newsreader, Georgia, serif";
/** One face for a whole line with Arabic in it: the renderer joins letters only within a face. */
const ARABIC_SANS = '"IBM Plex Sans Arabic", "Noto Sans Arabic", sans-serif';

export interface TextStyle {
	size?: number;
	fill?: string;
	anchor?: 'start' | 'middle' | 'end';
	family?: string;
	weight?: number | undefined;
	/** A halo of paper, to be read over bars. */
	halo?: boolean;
}

/** Arabic letters, and the Arabic punctuation and marks that Unicode counts to no script. */
const ARABIC = /[\p{Script=Arabic}\u060C\u061B\u061F\u200F]/u;

/** A line of text. Arabic is embedded from right to left, so that every renderer orders mixed lines alike. */
export function text(x: number, y: number, words: string, style: TextStyle = {}): string {
	const { size = 12, fill = INK.ink2, anchor = 'start', weight } = style;
	const isArabic = ARABIC.test(words);
	const family = isArabic ? ARABIC_SANS : (style.family ?? SANS);
	const shared = {
		x,
		y,
		'font-family': family,
		'font-size': size,
		'text-anchor': anchor === 'start' ? undefined : anchor,
		'font-weight': weight
	};
	const written = escapeXml(isArabic ? `\u202B${words}\u202C` : words);
	const halo = { fill: INK.paper, stroke: INK.paper, 'stroke-width': 4, 'stroke-linejoin': 'round' };
	return (
		(style.halo ? element('text', { ...shared, ...halo }, written) : '') +
		element('text', { ...shared, fill }, written)
	);
}

export function line(x1: number, y1: number, x2: number, y2: number, stroke: string, dash?: string): string {
	return element('line', { x1, y1, x2, y2, stroke, 'stroke-dasharray': dash });
}

/**
 * Words broken into lines of at most so many characters, never at a no-break space; each line of an Arabic text runs
 * from the right.
 */
export function wrap(words: string, width: number): string[] {
	const lines: string[] = [];
	for (const word of words.split(/[ \n\t]+/)) {
		const last = lines.at(-1);
		if (last !== undefined && last.length + word.length < width) lines[lines.length - 1] = `${last} ${word}`;
		else lines.push(word);
	}
	return ARABIC.test(words) ? lines.map((each) => (ARABIC.test(each) ? each : `\u200F${each}`)) : lines;
}

/** Lines at 45°, cut to the bar: patterns are not drawn alike by all programs. */
export function hatching(
	x: number,
	y: number,
	width: number,
	height: number,
	stroke: string,
	thickness = 1.6
): string {
	const strokes: string[] = [];
	for (let offset = 5; offset < width + height; offset += 5) {
		const [startX, startY] = offset <= height ? [x, y + offset] : [x + offset - height, y + height];
		const [endX, endY] = offset <= width ? [x + offset, y] : [x + width, y + offset - width];
		strokes.push(`M${startX.toFixed(1)} ${startY.toFixed(1)}L${endX.toFixed(1)} ${endY.toFixed(1)}`);
	}
	return element('path', { d: strokes.join(''), stroke, 'stroke-width': thickness, fill: 'none' });
}
