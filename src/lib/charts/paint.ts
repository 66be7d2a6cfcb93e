/** Colours of a chart's marks, from the page's tokens; of its words and lines in forced colours, the system's. */
export interface Paint {
	ink: string;
	ink2: string;
	ink3: string;
	paper: string;
	paper2: string;
	grid: string;
	rule: string;
	sans: string;
	serif: string;
	/** Colour of a bar's part. */
	of: (role: string) => string;
	/** Colour of a line round every part, where the reader's system sets the colours. */
	outline: string | undefined;
}

/** Tokens of the roles; crime groups and notice types have their own by name. */
const TOKENS: Record<string, string> = {
	only: '--bar',
	selected: '--accent',
	rest: '--bar-mute',
	several: '--ink-3',
	// Told apart in both themes whatever colours an eye tells apart; in the order in which they are stacked.
	'kind-goods': '--bar',
	'kind-drugs': '--crime-medicines',
	'kind-money': '--crime-finance',
	'kind-mixed': '--crime-organised',
	'kind-unspecified': '--ink'
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
		paper2: token('--paper-2'),
		grid: token('--grid'),
		rule: system('--rule-ink', 'CanvasText'),
		sans: token('--font-sans'),
		serif: token('--font-serif'),
		// Parts keep their colours, or nothing would tell them apart; an outline makes each of them stand out.
		of: (role) => token(tokenOf(role)),
		outline: forced ? 'CanvasText' : undefined
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
