import type { Counted } from './counted.ts';
import type { DeedMention } from './deeds.ts';
import { fold } from './fold.ts';
import type { Deed, Lexicon } from './lexicon/lexicon.ts';
import { isWord } from './words.ts';

/** What a number says: people arrested or rescued, goods or money seized, sites closed, checks made, countries taking part. */
export type Role = 'arrests' | 'rescued' | 'seizure' | 'closed' | 'inspections' | 'countries' | 'groups';

/** The role that a deed gives to a counted thing; undefined where they do not fit together. */
export function roleOf(deed: DeedMention, counted: Counted, lexicon: Lexicon): Role | undefined {
	// "Blocked" closes a site and holds an account back.
	// "found PEN 48,000": money is found where it is the object itself.
	if (
		deed.deeds.includes('find') &&
		counted.currency &&
		(deed.to === counted.from || deed.from === counted.nounTo)
	)
		return 'seizure';
	const both = deed.deeds.includes('seize') && deed.deeds.includes('close');
	if (both && isCounted(asShop(counted), 'site'))
		return ACCOUNTS.test(counted.what ?? '') ? 'seizure' : 'closed';
	// "Twelve fell into the hands of the police": what has no noun is people.
	const isBare = counted.thing === undefined && counted.what === undefined && deed.deeds.includes('arrest');
	for (const name of isBare ? (['arrest'] as const) : deed.deeds) {
		const role = ROLE_OF[name](
			name === 'close' || name === 'inspect' ? asShop(counted) : counted,
			lexicon,
			deed
		);
		if (role) return role;
	}
	return undefined;
}

/** متجر is a shop and, as a participle, a trafficker, مشغل a workshop and an operator: what was closed is a place. */
function asShop(counted: Counted): Counted {
	const { thing, what = '' } = counted;
	const isPlace =
		(thing === 'person' && /^(?:متجر|مشغل)/u.test(what)) ||
		// Travel agencies, where those of the police cannot be closed.
		(thing === 'country' && /agenc|oficina|\boffices?\b|وكال|مكتب|مكاتب/iu.test(what));
	return isPlace ? { ...counted, thing: 'site' } : counted;
}

/** Places where money lies. */
export const ACCOUNTS = /account|wallet|compte|portefeuille|cuenta|cartera|monedero|حساب|محفظ|محافظ/iu;

const isCounted = ({ thing }: Counted, ...things: (Counted['thing'] | undefined)[]) => things.includes(thing);

const isAmount = ({ currency, measure }: Counted) => currency !== undefined || measure !== undefined;

/** Counts something by a word that no list has: sawmills, aserraderos. */
const isUnknown = (counted: Counted) =>
	!isAmount(counted) && counted.thing === undefined && counted.what !== undefined;

/** Suspects, traffickers: by the last word of a name in English, the first elsewhere. */
function isOffender({ what }: Counted, { offenders, memberships, language }: Lexicon): boolean {
	const words = what?.split(/[^\p{L}\p{M}-]+/u) ?? [];
	const noun = language === 'en' ? words.at(-1) : words[0];
	const token = { forms: [fold(noun ?? '')] };
	return isWord(token, offenders) && !isWord(token, memberships);
}

const ROLE_OF: Record<Deed, (counted: Counted, lexicon: Lexicon, deed: DeedMention) => Role | undefined> = {
	arrest: (counted, lexicon, deed) =>
		!isAmount(counted) &&
		(isCounted(counted, 'person', undefined) ||
			(isCounted(counted, 'officer') &&
				(lexicon.language !== 'ar' ||
					/^عنصرا?$/u.test(counted.what ?? '') ||
					(deed.to === counted.from && !deed.passive) ||
					// "حارسين أُوقفا"
					deed.from === counted.nounTo)))
			? 'arrests'
			: undefined,
	// "ordered the release of four suspects": let go, not saved.
	rescue: (counted, lexicon) =>
		!isAmount(counted) && isCounted(counted, 'person', 'victim', undefined) && !isOffender(counted, lexicon)
			? 'rescued'
			: undefined,
	seize: (counted, lexicon, deed) => {
		if (isAmount(counted) || isCounted(counted, 'goods', undefined)) return 'seizure';
		// Nets, whose word is that of networks: redes, شبكة.
		if (isCounted(counted, 'site', 'group')) return 'seizure';
		// "mis la main sur douze trafiquants"
		const isIdiom = deed.to - deed.from > 2;
		if (isCounted(counted, 'person') && (isIdiom || isOffender(counted, lexicon))) return 'arrests';
		// "40 victims were removed from a plantation"
		if (isCounted(counted, 'victim')) return 'rescued';
		return lexicon.language === 'ar' && isCounted(counted, 'person') ? 'arrests' : undefined;
	},
	find: (counted) =>
		counted.measure !== undefined ||
		(counted.currency !== undefined ? counted.cash : isCounted(counted, 'goods'))
			? 'seizure'
			: undefined,
	close: (counted) =>
		isCounted(counted, 'site') || isUnknown(counted)
			? 'closed'
			: isCounted(counted, 'group')
				? 'groups'
				: undefined,
	inspect: (counted) =>
		isUnknown(counted) || (!isAmount(counted) && isCounted(counted, 'goods', 'site', 'person'))
			? 'inspections'
			: undefined,
	perform: (counted) =>
		!isAmount(counted) && isCounted(counted, 'goods', 'site', 'person') ? 'inspections' : undefined,
	open: (counted) => (!isAmount(counted) && isCounted(counted, 'goods') ? 'inspections' : undefined),
	other: () => undefined
};
