import { bindsLeft } from './binding.ts';
import { isAttribute, isByWord } from './by-words.ts';
import type { Counted } from './counted.ts';
import type { DeedMention } from './deeds.ts';
import { isWorth } from './money.ts';
import { hasOwnVerb } from './own-clause.ts';
import { type Reach, isCoordinated } from './reach.ts';
import { roleOf } from './role-of.ts';
import { type Scene, isBreak, isTimeOrPlace } from './scene.ts';
import { isWord, longestAt } from './words.ts';

/** The participle behind a number: "87 people were arrested", "5 tonnes of cocaine seized". */
export function deedOnRight(scene: Scene, i: number): Reach | undefined {
	const { tokens, things, deeds, lexicon } = scene;
	const counted = things[i];
	if (!counted) return undefined;
	const opensClause = counted.circumstance && isWord(tokens[counted.from - 1], lexicon.conjunctions);
	if (counted.circumstance && !opensClause) return deedOfNoun(scene, counted);
	// What has no noun that we know must stand close to its verb.
	let reach = counted.thing || counted.currency || counted.measure ? 22 : 8;
	let gap = 0;
	// After a by-word only the verb of the clause is looked for.
	let crossed = opensClause;
	let part = 0;
	if (hasOwnResult(scene, counted)) return undefined;
	for (let at = counted.nounTo; at < tokens.length && gap < reach; at += 1) {
		const token = tokens[at];
		if (token?.text === ':') return summedUp(scene, counted, at);
		if (!token || isBreak(token, lexicon)) return undefined;
		// "whose driver was arrested": told of another.
		if (isWord(token, lexicon.possessives)) {
			const end = tokens.findIndex(({ text }, i) => i > at && /^[,;.]$/.test(text));
			if (end < 0 || tokens[end]?.text !== ',') return undefined;
			at = end;
			continue;
		}
		const resumed = endOfAside(scene, counted, at);
		if (resumed !== undefined) {
			at = resumed - 1;
			gap += 1;
			continue;
		}
		const deed = deeds.find(({ from }) => from === at);
		if (deed) {
			// "identified 41 offenders, 28 of whom have been arrested"
			if (part > 0 && !tokens.slice(part, at).some(({ text }) => /^[,،]$/.test(text))) return undefined;
			const fits = bindsLeft(deed, scene) && roleOf(deed, counted, lexicon) !== undefined;
			if (fits && (!crossed || deed.passive)) return { deed, gap };
			if (isByWord(scene, deed)) {
				crossed ||= !deed.noun && !isAttribute(scene, counted, deed);
				at = deed.to - 1;
				gap += 2;
				continue;
			}
			if (deed.deeds.every((name) => name === 'other') || (bindsLeft(deed, scene) && goesOn(scene, deed))) {
				// "87 suspects wanted for murder were arrested": a by-word, unless it is the verb of the clause.
				if ((deed.passive || deed.helped) && !goesOn(scene, deed)) return undefined;
				at = deed.to - 1;
				gap += 2;
				continue;
			}
			return undefined;
		}
		const other = things.find(({ from }) => from === at);
		if (other) {
			const coordinated = isCoordinated(scene, counted.nounTo, at);
			const aside = other.circumstance || other.part || isTimeOrPlace(other);
			const isRelative =
				isWord(tokens[counted.nounTo], lexicon.relatives) || isWord(tokens[counted.nounTo], 'que');
			if (!coordinated && !aside && !isRelative && !belongsTo(scene, counted, other)) return undefined;
			// "Five men who held three tourists hostage gave themselves up": only the verb of the clause.
			crossed ||= isRelative && !coordinated && !aside;
			// "1 003 personnes, dont 211 en Corée, et 27 millions ont été saisis": a part is told of as its whole.
			if (coordinated && counted.part && !counted.thing) return undefined;
			// "56 llevaban pasaportes falsos y 41 acabaron detenidas"
			if (!aside && hasOwnVerb(scene, counted)) return undefined;
			if (coordinated && !aside) reach = Math.max(reach, gap + 18);
			const partLength = longestAt(tokens, other.to, lexicon.partsAfter);
			const isTheirs = isWord(tokens[other.from - 1], 'dont whom cuales');
			if (other.part && (partLength > 0 || isTheirs)) part = other.to + partLength;
			at = Math.max(other.nounTo, other.to) - 1;
			continue;
		}
		const small = [lexicon.signals.be, lexicon.signals.have, lexicon.signals.not].some((line) =>
			isWord(token, line)
		);
		gap += small ? 0 : token.text === ',' ? 2 : 1;
	}
	return undefined;
}

/**
 * "112 women, whom they had promised jobs as waitresses, were freed", "nine factories – four in Poland, five in Latvia –
 * were sealed": what stands between noun and verb is passed where the verb is taken up right behind it.
 */
function endOfAside({ tokens, lexicon }: Scene, { nounTo }: Counted, at: number): number | undefined {
	const opening = tokens[at]?.text ?? '';
	if (at > nounTo + 6 || !/^[,–—(]$/.test(opening)) return undefined;
	const { be, have } = lexicon.signals;
	const closing = opening === '(' ? ')' : opening;
	for (let end = at + 2; end < Math.min(tokens.length - 1, at + 40); end += 1) {
		const { text = '' } = tokens[end] ?? {};
		if (/^[;.:!?]$/.test(text)) return undefined;
		if (text !== closing) continue;
		const verb = tokens[end + 1];
		if (isWord(verb, be) || isWord(verb, have) || verb?.text === 'se') return end + 1;
		if (closing !== ',') return undefined;
	}
	return undefined;
}

/** "16 navires contrôlés, deux déroutés, 38 000 litres saisis": each of the list has a participle of its own. */
function hasOwnResult({ tokens, deeds, things, lexicon }: Scene, { to, nounTo, what }: Counted): boolean {
	const end = what === undefined ? to : nounTo;
	const word = tokens[end];
	const participle = { en: /(?!)/u, fr: /ée?s$/u, es: /[ai]d[oa]s$/u, ar: /(?!)/u }[lexicon.language];
	return (
		word?.kind === 'word' &&
		participle.test(word.text) &&
		!deeds.some(({ from }) => from === end) &&
		tokens[end + 1]?.text === ',' &&
		things.some(({ from }) => from > end + 1 && from < end + 4)
	);
}

/**
 * "the 640 people arrested", "the 238 victims who were rescued": behind a preposition, only a verb that belongs to
 * the noun.
 */
function deedOfNoun(scene: Scene, counted: Counted): Reach | undefined {
	const { tokens, deeds, lexicon } = scene;
	const { signals } = lexicon;
	const fits = (deed: DeedMention) => bindsLeft(deed, scene) && roleOf(deed, counted, lexicon) !== undefined;
	const own = deeds.find(({ from, helped, noun }) => from === counted.nounTo && !helped && !noun);
	const asked =
		isWord(tokens[counted.from - 2], lexicon.papers) && counted.thing === 'person'
			? deeds.find(
					(deed) =>
						deed.from >= counted.nounTo &&
						deed.from < counted.nounTo + 8 &&
						deed.deeds.includes('inspect') &&
						!deed.noun
				)
			: undefined;
	// "The data of 2.3 million travellers were checked"
	if (asked) return { deed: asked, gap: 1 };
	// "من بين 74 مهاجرا أُنقذوا": a plural verb right behind its people.
	const isTheirs = lexicon.language === 'ar' && /وا$/u.test(tokens[own?.from ?? -1]?.text ?? '');
	if (own)
		return fits(own) || (isTheirs && roleOf(own, counted, lexicon)) ? { deed: own, gap: 0 } : undefined;
	// "dans neuf dépôts, aujourd’hui fermés"
	const comma = tokens[counted.nounTo]?.text === ',';
	const late = comma
		? deeds.find(({ from }) => from > counted.nounTo && from < counted.nounTo + 4)
		: undefined;
	if (
		late &&
		!late.helped &&
		late.side === 'either' &&
		/^(?:site|person)$/.test(counted.thing ?? '') &&
		fits(late)
	)
		return tokens.slice(counted.nounTo + 1, late.from).every(({ kind }) => kind === 'word')
			? { deed: late, gap: 1 }
			: undefined;
	const relative = tokens.findIndex(
		(token, at) => at >= counted.nounTo && at < counted.nounTo + 4 && isWord(token, lexicon.relatives)
	);
	const verb = relative < 0 ? undefined : deeds.find(({ from }) => from > relative && from < relative + 5);
	if (!verb?.passive || !fits(verb)) return undefined;
	const between = tokens.slice(relative + 1, verb.from);
	return between.every((token) => isWord(token, signals.be) || isWord(token, signals.have))
		? { deed: verb, gap: 1 }
		: undefined;
}

/** "2 tonnes worth EUR 80 million", "the thirty sailors of the three ships": the second belongs to the first. */
function belongsTo(scene: Scene, { nounTo, thing }: Counted, other: Counted): boolean {
	const { tokens, lexicon } = scene;
	if (isWorth(scene, other)) return true;
	const { of } = lexicon.signals;
	return (
		thing !== undefined &&
		other.from <= nounTo + 1 &&
		(isWord(tokens[nounTo], of) || isWord(tokens[other.from], of))
	);
}

/** "11 guns and 70,000 francs: such was the haul": the verb or noun behind the colon speaks for the list. */
function summedUp({ tokens, deeds, lexicon }: Scene, counted: Counted, colon: number): Reach | undefined {
	if (!longestAt(tokens, colon + 1, lexicon.summaries)) return undefined;
	const deed = deeds.find(
		({ from, deeds: names }) => from > colon && names.some((name) => name === 'seize' || name === 'find')
	);
	const taken: DeedMention | undefined = deed && { ...deed, deeds: ['seize'] };
	return taken && roleOf(taken, counted, lexicon) ? { deed: taken, gap: 5 } : undefined;
}

/** "were located and arrested": the second verb has the same subject. */
function goesOn({ tokens, things, deeds, lexicon }: Scene, deed: DeedMention): boolean {
	for (let at = deed.to; at < deed.to + (deed.passive ? 9 : 1); at += 1) {
		const token = tokens[at];
		if (!token || token.kind === 'sign' || things.some(({ from }) => from === at)) return false;
		if (isWord(token, 'or ou o u او') && !tokens[at + 1]?.capital) return false;
		if (isWord(token, lexicon.signals.and)) return deeds.some(({ from }) => from > at && from <= at + 3);
	}
	return false;
}
