import type { Figure } from '#domain/figure.ts';
import type { Language } from '#domain/language.ts';
import type { SeizureKind } from '#domain/operation.ts';
import type { Counted } from './counted.ts';
import type { ReadSentence } from './read-sentence.ts';
import type { Role } from './role-of.ts';
import type { RoleMention } from './roles.ts';

/** A figure as one sentence states it. */
export interface FigureMention {
	figure: Figure;
	/** `whole` is the sentence's own total; the others must not stand for it. */
	scope: 'whole' | 'part' | 'other-time';
	/** Which sentence of the text, counted from 0. */
	sentence: number;
	/** Written as "dozens" or "hundreds". */
	vague: boolean;
}

/** Something seized: goods by number or weight, or money. */
export interface SeizureMention extends FigureMention {
	/** In the words of the sentence: "ivory", "faux médicaments". */
	what?: string;
	/** For amounts of money: what they stand for. */
	kind?: SeizureKind;
}

/** The figure that a number states, with its sentence and its place in it. */
export function toMention(
	sentence: ReadSentence,
	index: number,
	{ role, counted }: RoleMention,
	language: Language
): FigureMention {
	const first = sentence.tokens[counted.from];
	const end = sentence.tokens[Math.max(counted.nounTo, counted.to) - 1];
	const number = sentence.tokens[counted.to - 1];
	const from = first?.start ?? 0;
	const unit = unitOf(role, counted);
	// The mark of a list is none of the sentence's words.
	const mark = /^[•·▪‣●*–—-]\s+/u.exec(sentence.text)?.[0].length ?? 0;
	const figure: Figure = {
		value: counted.value,
		bound: counted.bound === 'upper' ? 'at-least' : counted.bound,
		...(counted.high === undefined ? {} : { high: counted.high }),
		unit,
		asWritten: sentence.text.slice(from, (counted.currency ? number : (end ?? number))?.end),
		evidence: {
			sentence: { [language]: sentence.text.slice(mark) },
			span: [from - mark, (end?.end ?? from) - mark]
		}
	};
	return { figure, scope: counted.part ? 'part' : 'whole', sentence: index, vague: counted.vague };
}

function unitOf(role: Role, counted: Counted): string {
	if (role === 'arrests' || role === 'rescued') return 'people';
	if (role === 'closed') return 'sites';
	if (role === 'inspections') return 'inspections';
	if (role === 'countries') return 'countries';
	if (role === 'groups') return 'groups';
	return counted.currency ?? counted.measure ?? 'items';
}

const DRUGS =
	/drug|narcotic|cocain|heroin|cannabis|marijuana|marihuana|amphetamin|anfetamin|drogu|stupefiant|stupéfiant|droga|estupefaciente|مخدر|كوكايين|هيروين|قنب|حشيش/iu;
const CASH =
	/\bcash\b|bank|accounts?|assets|funds|crypto|virtual|money|espèces|liquide|compte|avoirs|fonds|argent|efectivo|cuentas|activos|fondos|dinero|metálico|نقد|حساب|أصول|أموال/iu;

/** What money stands for, and goods in the words of the sentence. */
export function withKind(
	mention: FigureMention,
	{ counted, worth }: RoleMention,
	sentence: ReadSentence
): SeizureMention {
	const what = counted.what ? { what: counted.what } : {};
	if (!counted.currency) return { ...mention, ...what };
	const near = sentence.text;
	const kind: SeizureKind = worth
		? DRUGS.test(near)
			? 'drugs'
			: 'goods'
		: CASH.test(near) || !counted.what
			? 'money'
			: 'mixed';
	return { ...mention, ...what, kind };
}
