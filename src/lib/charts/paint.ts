/** Colours of a chart's marks, from the page's tokens; in forced colours, the system's. */
export interface Paint {
	ink: string;
	ink2: string;
	ink3: string;
	paper: string;
	paper2: string;
	grid: string;
	rule: string;
	accent: string;
	sans: string;
	serif: string;
	/** Colour of a bar's part or a dot's role. */
	of: (role: string) => string;
}

/** Tokens of the roles; crime groups and notice types have their own by name. */
const TOKENS: Record<string, string> = {
	only: '--bar',
	selected: '--accent',
	rest: '--bar-mute',
	several: '--rule-2',
	'kind-goods': '--bar',
	'kind-drugs': '--crime-drugs',
	'kind-money': '--crime-finance',
	'kind-mixed': '--crime-goods',
	'kind-unspecified': '--crime-other'
};
const NOTICES = new Set([
	'red',
	'yellow',
	'blue',
	'black',
	'green',
	'orange',
	'purple',
	'un-special',
	'silver'
]);

/** The token that paints a role. */
export function tokenOf(role: string): string {
	if (NOTICES.has(role)) return `--notice-${role}`;
	if (role === 'diffusion') return '--ink';
	return TOKENS[role] ?? `--crime-${role}`;
}

/** Reads the colours in force; call again when theme, contrast or language change. */
export function readPaint(): Paint {
	const style = getComputedStyle(document.documentElement);
	const token = (name: string) => style.getPropertyValue(name).trim();
	const forced = matchMedia('(forced-colors: active)').matches;
	const system = (name: string, value: string) => (forced ? value : token(name));
	return {
		ink: system('--ink', 'CanvasText'),
		ink2: system('--ink-2', 'CanvasText'),
		ink3: system('--ink-3', 'CanvasText'),
		paper: system('--paper', 'Canvas'),
		paper2: system('--paper-2', 'Canvas'),
		grid: system('--grid', 'GrayText'),
		rule: system('--rule-ink', 'CanvasText'),
		accent: system('--accent', 'Highlight'),
		sans: token('--font-sans'),
		serif: token('--font-serif'),
		of: (role) =>
			forced ? ({ selected: 'Highlight', rest: 'GrayText' }[role] ?? 'CanvasText') : token(tokenOf(role))
	};
}

/** 45° hatching, 2 px of 5: what is not over yet. */
export function hatch(
	context: CanvasRenderingContext2D,
	colour: string,
	paper: string
): CanvasPattern | string {
	const tile = document.createElement('canvas');
	tile.width = tile.height = 6;
	const pen = tile.getContext('2d');
	if (!pen) return colour;
	pen.fillStyle = paper;
	pen.fillRect(0, 0, 6, 6);
	pen.strokeStyle = colour;
	pen.lineWidth = 2;
	pen.beginPath();
	for (const [fromX, fromY, toX, toY] of [
		[-1, 7, 7, -1],
		[-4, 4, 4, -4],
		[2, 10, 10, 2]
	] as const) {
		pen.moveTo(fromX, fromY);
		pen.lineTo(toX, toY);
	}
	pen.stroke();
	return context.createPattern(tile, 'repeat') ?? colour;
}
