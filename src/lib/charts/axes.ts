import type { Scale, ScaleOptionsByType } from 'chart.js';
import type { Paint } from './paint.ts';
import type { Reading } from './drawing.ts';

type Linear = ScaleOptionsByType<'linear'>;
type PartialDeep<Options> = { [Key in keyof Options]?: PartialDeep<Options[Key]> };

/** The value axis: from zero, labels on their gridlines, the unit in the top one. Right in Arabic. */
export function valueAxis(paint: Paint, reading: Reading, steps: number[], top: string): PartialDeep<Linear> {
	return {
		type: 'linear',
		min: 0,
		max: steps.at(-1) ?? 1,
		afterBuildTicks(axis: Scale) {
			axis.ticks = steps.map((value) => ({ value }));
		},
		position: reading.isRightToLeft ? 'right' : 'left',
		border: { display: false },
		grid: { color: paint.grid, drawTicks: false },
		ticks: {
			// On the right, labels inside the plot would stand on the newest bars.
			mirror: !reading.isRightToLeft,
			labelOffset: reading.isRightToLeft ? 0 : -8,
			padding: reading.isRightToLeft ? 6 : 0,
			z: 1,
			autoSkip: false,
			color: paint.ink3,
			font: { family: paint.sans, size: 12 },
			callback(value: string | number, index: number, ticks: unknown[]) {
				if (value === 0) return '';
				return index === ticks.length - 1 ? top : reading.short(Number(value));
			}
		}
	} as PartialDeep<Linear>;
}
