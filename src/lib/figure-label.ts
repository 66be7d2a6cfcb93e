import type { SeizureKind } from '#domain/operation.ts';
import { m } from '#lib/paraglide/messages.js';
import { formatNumber } from '#lib/format.ts';
import { getLocale } from '#lib/paraglide/runtime.js';

type FigureName = 'arrests' | 'seizureUsd' | 'seizureOriginal' | 'rescued' | 'countriesCount';

const SEIZED: Record<SeizureKind, () => string> = {
	goods: m.seized_goods,
	drugs: m.seized_drugs,
	money: m.seized_money,
	mixed: m.seized_mixed
};

/** What a figure counts, to stand after its number: "arrests", "goods seized". */
export function figureLabel(
	name: FigureName,
	figure: { value: number } | undefined,
	seizureKind?: SeizureKind
): string {
	const n = figure?.value ?? 2;
	const forms = { n, count: formatNumber(n, getLocale()) };
	if (name === 'arrests') return m.fig_arrests(forms);
	if (name === 'rescued') return m.fig_rescued(forms);
	if (name === 'countriesCount') return m.fig_countries(forms);
	return seizureKind ? SEIZED[seizureKind]() : m.fig_seized();
}
