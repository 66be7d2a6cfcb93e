import type { DeedMention } from './deeds.ts';
import type { Scene } from './scene.ts';
import { isWord } from './words.ts';

export function bindsLeft(deed: DeedMention, { tokens, things, lexicon }: Scene): boolean {
	if (deed.side === 'left') return true;
	// "28 ضحية جرى إنقاذها": the pronoun at its end points back.
	if (lexicon.language === 'ar' && /(?:ها|هم|هن)$/u.test(tokens[deed.from]?.forms[0] ?? '')) return true;
	// "صودرت كلها"
	if (lexicon.language === 'ar' && isWord(tokens[deed.to], 'كلها كلهم جميعها جميعهم جميعا كلاهما'))
		return true;
	// "تبين أن تسع سفن كانت تفرغ الزيوت فحُجزت"
	const text = tokens[deed.from]?.text ?? '';
	if (lexicon.language === 'ar' && /^ف.+ت$/u.test(text.normalize('NFD').replace(/\p{M}/gu, '')) && !deed.noun)
		return !tokens[deed.to] || tokens[deed.to]?.kind === 'sign';
	// "47 سفينة خضعت للتفتيش": in a headline the subject stands first.
	if (lexicon.language === 'ar' && !deed.noun && isBehindSubject(deed, { tokens, things })) return true;
	if (deed.side === 'right') return false;
	const { signals } = lexicon;
	const next = things.find(({ from }) => from === deed.to);
	// "requisados a un matrimonio": from whom.
	const isOwner =
		next?.thing === 'person' &&
		deed.passive &&
		!deed.deeds.includes('arrest') &&
		!deed.deeds.includes('rescue');
	if (next && !next.circumstance && !isOwner) return false;
	if (lexicon.language === 'en') {
		// "arrested the leaders" is active; "arrested in Malaysia", "arrested and", "arrested." passive.
		const after = tokens[deed.to];
		return (
			!after ||
			after.kind === 'sign' ||
			[signals.circumstance, signals.and, signals.aside, signals.with, signals.be, signals.have].some(
				(line) => isWord(after, line)
			) ||
			/ly$/.test(after.text) ||
			isWord(after, WHEN)
		);
	}
	return true;
}

function isBehindSubject(
	{ from, to }: DeedMention,
	{ tokens, things }: Pick<Scene, 'tokens' | 'things'>
): boolean {
	const verb = (tokens[from]?.text ?? '').normalize('NFD').replace(/\p{M}/gu, '');
	return (
		/^(?![وف])\p{L}{2,}ت$/u.test(verb) &&
		things.some(({ nounTo, circumstance }) => nounTo === from && !circumstance) &&
		(!tokens[to] || tokens[to]?.kind === 'sign' || isWord(tokens[to], 'في علي من خلال بعد'))
	);
}

/** "arrested so far", "seized last week" */
const WHEN =
	'as while so already yesterday today tonight last this here there overall altogether worldwide alone early late again separately monday tuesday wednesday thursday friday saturday sunday';

export function bindsRight(deed: DeedMention, scene: Scene): boolean {
	const { tokens, things, lexicon } = scene;
	// "After the raids 17 clinics closed": in English a noun takes its object with "of" or "on".
	const isBare = deed.noun && lexicon.language === 'en' && deed.deeds.includes('inspect') && deed.from > 0;
	if (isBare && things.some(({ from }) => from === deed.to)) return false;
	if (deed.noun || deed.side === 'right') return true;
	// "Items recovered include", "parmi les objets saisis figurent".
	if (!deed.helped && isWord(tokens[deed.to], lexicon.inclusions)) return true;
	if (deed.side === 'left') return false;
	const next = things.find(
		({ from }) =>
			from === deed.to ||
			(lexicon.language === 'en' && from === deed.to + 1 && !isWord(tokens[deed.to], lexicon.signals.and))
	);
	// "Liberados en Libia 27 migrantes": a headline that opens with its participle.
	const opens = deed.from === 0 || /^[:;–—]$/.test(tokens[deed.from - 1]?.text ?? '');
	if (opens && !deed.helped && lexicon.language !== 'en')
		return things.some(({ from, circumstance }) => from >= deed.to && from < deed.to + 5 && !circumstance);
	// "Ont été saisis au Gabon 27 camions": the subject comes last.
	if (deed.passive && deed.helper !== undefined && isClauseStart(scene, deed.helper))
		return lexicon.language !== 'en';
	if (lexicon.language === 'en') {
		const after = tokens[deed.to];
		const passive =
			!after ||
			after.kind === 'sign' ||
			[lexicon.signals.circumstance, lexicon.signals.and, lexicon.signals.aside].some((line) =>
				isWord(after, line)
			);
		return next ? !next.circumstance : !passive;
	}
	// "فتشوا خلالها 870 سوقا"
	if (lexicon.language === 'ar' && /وا$/u.test(tokens[deed.from]?.text ?? ''))
		return things.some(({ from, circumstance }) => from >= deed.to && from < deed.to + 3 && !circumstance);
	return next !== undefined && !next.circumstance;
}

function isClauseStart({ tokens, lexicon }: Scene, at: number): boolean {
	let start = at;
	while (isWord(tokens[start - 1], lexicon.signals.have) || isWord(tokens[start - 1], 'se')) start -= 1;
	// "Aparecieron, y fueron incautados, 212 huevos"
	if (isWord(tokens[start - 1], lexicon.signals.and) && tokens[start - 2]?.text === ',') start -= 1;
	const before = tokens[start - 1];
	return !before || /^[,;:.–—-]$/.test(before.text);
}
