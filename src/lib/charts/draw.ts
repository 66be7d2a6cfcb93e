/** All that draws on a canvas, to be loaded together and only where a chart comes near the screen. */
export { drawBars } from './draw-bars.ts';
export { drawDots } from './draw-dots.ts';
