import type { Figure } from '#domain/figure.ts';
import type { FigureMention } from './figure-mentions.ts';

/**
 * The figure that stands for the text: a total rather than a part, a number rather than "dozens", the first one
 * said. Parts alone give at least the greatest of them.
 */
export function chooseFigure(mentions: readonly FigureMention[]): FigureMention | undefined {
	const whole = mentions.filter(({ scope }) => scope === 'whole');
	const counted = whole.filter(({ vague }) => !vague);
	const chosen = counted[0] ?? whole[0];
	// "71 in Morocco and 92 in Algeria": neither is the total, and no total is stated.
	const siblings = counted.filter(({ sentence }) => sentence === chosen?.sentence);
	const unlike =
		siblings.length > 1 &&
		siblings.length === counted.length &&
		siblings.some(({ figure }) => figure.value > (chosen?.figure.value ?? 0));
	if (!chosen || unlike) {
		const parts = unlike ? siblings : mentions.filter(({ scope }) => scope === 'part');
		const greatest = parts.reduce<FigureMention | undefined>(
			(best, mention) => (best && best.figure.value >= mention.figure.value ? best : mention),
			undefined
		);
		if (!greatest) return undefined;
		const figure: Figure = { ...greatest.figure, bound: 'at-least' };
		delete figure.high;
		return { ...greatest, figure };
	}
	// "more than 1,400" in the headline and "1,430" below: the exact one says more and agrees.
	const exact = counted.find(
		({ figure }) =>
			figure.bound === 'exact' &&
			chosen.figure.bound !== 'exact' &&
			figure.value !== chosen.figure.value &&
			agrees(figure.value, chosen.figure)
	);
	if (exact) return exact;
	// A headline rounds: "USD 7 million" above "an estimated USD 7 million" is an estimate.
	const hedged = counted.find(
		({ figure }) => figure.bound !== 'exact' && figure.value === chosen.figure.value
	);
	return hedged ?? chosen;
}

/** Whether a number is what a rounded figure stands for. Two exact figures agree only when they are the same. */
export function agrees(value: number, { value: stated, bound }: Figure): boolean {
	if (bound === 'exact') return value === stated;
	const low = bound === 'nearly' ? stated * 0.9 : bound === 'about' ? stated * 0.9 : stated;
	return value >= low && value <= stated * 1.1;
}
