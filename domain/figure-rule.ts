/**
 * Which figure stands for an operation when its sources disagree: the one its record shows (INTERPOL's own, then
 * the latest, then the lowest), the lowest of all, or the one published last.
 */
export const FIGURE_RULES = ['stated', 'lowest', 'latest'] as const;
export type FigureRule = (typeof FIGURE_RULES)[number];
