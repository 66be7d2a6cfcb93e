import type { Bound } from '#domain/bound.ts';
import type { CrimeType } from '#domain/crime-type.ts';
import type { Language } from '#domain/language.ts';

/** What is done to people, goods and places; the last ones are told apart so that they are not taken for the first. */
export const DEEDS = [
	'arrest',
	'rescue',
	'seize',
	'find',
	'close',
	'inspect',
	'perform',
	'open',
	'other'
] as const;
export type Deed = (typeof DEEDS)[number];

/** What a counted noun stands for. */
export const THINGS = [
	'person',
	'victim',
	'officer',
	'arrests',
	'rescues',
	'inspections',
	'seizures',
	'site',
	'group',
	'country',
	'time',
	'paper',
	'case',
	'goods'
] as const;
export type Thing = (typeof THINGS)[number];

/** Small words that steer the reading of a sentence. */
export const SIGNALS = [
	/** be, been, était, fueron: the participle after it is passive. */
	'be',
	/** have, ont, han: the participle after it is active unless a form of be stands between. */
	'have',
	/** of, de, d': joins a noun to its number. */
	'of',
	/** and, et, y: goes on with the same deed. */
	'and',
	/** in, from, during: the number after it is a circumstance, not an object. */
	'circumstance',
	/** suspected, who, that, for: what follows belongs to something else. */
	'aside',
	/** with, avec: allowed before people who were arrested. */
	'with',
	'not'
] as const;
export type Signal = (typeof SIGNALS)[number];

/**
 * All that one language knows. Lists of words are lines of anchored patterns parted by spaces, written folded
 * or not; lists of phrases hold one phrase an entry, each word a pattern.
 */
export interface Lexicon {
	language: Language;
	/** Number words below a hundred, and whole hundreds where they are one word. */
	units: Record<string, number>;
	/** Words that multiply by a hundred. */
	hundreds: string;
	scales: Record<string, number>;
	/** Short forms that stand right behind digits: 12m, 3bn. */
	shortScales: Record<string, number>;
	/** Collective numbers (dozen, vingtaine): value and what they say of it. */
	collectives: Record<string, { value: number; bound: Bound }>;
	/** People by how many they are: couple, trio. */
	companies: Record<string, number>;
	/** Plurals without a number: the lowest whole number that they imply. */
	vague: Record<string, number>;
	/** Nouns whose dual form says two: شخصان. */
	duals?: Record<string, Thing>;
	/** Words that count as one before a scale or collective only. */
	articles: string;
	/** Words that join the parts of a number. */
	numberJoins: string;
	/** "half a", "un quart de": before a scale, a collective or a measure. */
	fractions: Record<string, number>;
	/** "and a half" */
	halves: string[];
	boundsBefore: Partial<Record<Bound | 'upper' | 'none', string[]>>;
	/** Verbs that bound a number behind their subject. */
	boundVerbs?: { bound: Bound; verb: string }[];
	boundsAfter: Partial<Record<Bound | 'upper', string[]>>;
	/** Range openers and middles: between … and, de … à. */
	ranges: { open: string; middle: string }[];
	months: Record<string, number>;
	/** Words of a date that may stand between its parts. */
	dateFillers: string;
	/** Words after which a lone year is a date. */
	yearCues: string;
	/** First and last words of a date range: from … to. */
	rangeOpen: string;
	rangeMiddle: string;
	/** Deeds by the form of the word. */
	deeds: Record<Deed, { active: string; participle?: string; noun?: string }>;
	/** Deeds of several words: "taken into custody". A `state` has its object for its subject: "regained their freedom". */
	deedPhrases: { deed: Deed; form: 'active' | 'participle' | 'noun' | 'state'; phrase: string }[];
	/** Deeds whose object stands between verb and tail: "took 33 people into custody". */
	partedDeeds: { deed: Deed; verb: string; tail: string }[];
	/** Ends of words that are verbs, whatever they mean, where one starts a new clause: "and detected 12". */
	verbEndings: RegExp;
	/** Ends of verbs that have what stands before them for their subject. */
	finite: RegExp;
	/** "reached", "stood at": the number after it counts the noun before it. */
	amounts: string[];
	/** "rose", "passées": from … to after it is no range. */
	changes: string;
	/** "after", "before": a clause with its own verb may follow where else a circumstance would. */
	conjunctions: string;
	/** "who", "which": what follows is told of the noun before. */
	relatives: string;
	/** "as well as", "ainsi que": what follows shares the verb before. */
	alongside: string[];
	/** "while", "but": another clause starts, with verbs of its own. */
	clauseBreaks: string;
	/** "targeted", "visaient": what checks were made at follows. */
	aims: string;
	/** "include", "figurent": what was seized follows. */
	inclusions: string;
	/** "among", "parmi": what follows belongs to those told of. */
	among: string;
	/** Banknotes: the amount that follows is printed on them. */
	banknotes: string;
	/** "value": of the goods that it is said of. */
	values: string;
	/** "such was", "tel est": what is listed before is summed up. */
	summaries: string[];
	/** Where people are who were arrested: "in police cells", "sous les verrous". */
	custody: string[];
	/** Where goods are that were seized: "out of circulation". */
	withdrawn: string[];
	/** "toll", "bilan": what is listed before it is what a police operation had for its result. */
	outcomes: string;
	/** "they", "all of them": take up what the sentence before told of. */
	pronouns: string;
	/** "the drugs", "la marchandise": take up the goods of the sentence before. */
	resumptives: string;
	/** Police, customs, coastguards: whose work the text tells of. */
	police: string;
	/** Those who are arrested, whatever the verb: traffickers, suspects. */
	offenders: string;
	/** "data", "passports": what is checked of people. */
	papers: string;
	/** "asked", "hope", "failed": before a deed that was not done. */
	wishes: string;
	/** "reward": offered for a deed that is still to come. */
	rewards: string;
	/** "sentenced", "condamné": what courts do, not police. */
	verdicts: string;
	/** "recommended", "préconisée": of a deed that was not done. */
	proposals: string;
	/** "suspected", "aged": said of people, whatever their noun. */
	suspicions: string;
	/** Whoever takes things without being the police. */
	thieves: string;
	/** "live": of people who are somewhere, not of what became of them. */
	living: string;
	/** "alive", "stolen": what goods are or were before. */
	conditions: string;
	/** "stolen": of money and goods alike. */
	stolen: string;
	/** "contains": of databases, whose records are no checks. */
	storing: string;
	/** "holding", "containing": the amount behind it lies in what stands before. */
	holding: string;
	/** "fake", "forged": of money. */
	falsities: string;
	/** "with", "upon": the goods behind it are no place, as "in 14 suitcases" is one. */
	bringing: string;
	/** "the", "all": of those who were told of before. */
	definites: string;
	/** "members", "crew": of a gang, or of a ship. */
	memberships: string;
	/** Those who are rescued, never arrested: girls, hostages. */
	protected: string;
	/** Words that tell of an arrest wherever they stand: cells, handcuffs. */
	cells: string;
	/** Words that tell of a rescue: safety, shelter, freedom. */
	safety: string;
	/** Let go, sought, summoned: people who were not arrested. */
	spared: string;
	/** What police bring along: sniffer dogs, patrol boats. */
	equipment: string;
	/** Verbs of what criminals, owners and donors do with goods: sold, stole, produced, gave. */
	misdeeds: string;
	/** "weighed", "pesaban": of the goods told before. */
	weighing: string;
	/** "a year", "each month": an amount over time. */
	rates: string[];
	/** "quota", "capacity": an amount that nobody took. */
	limits: string;
	/** "estimated", "évaluée": the amount behind it is about right. */
	estimates: string;
	/** "whose": the verb that follows is told of something that belongs to the noun before. */
	possessives: string;
	/** "had", "avaient": before the time that the text tells of. */
	earlier: string;
	/** "compared", "contre": a number to compare with follows. */
	contrasts: string;
	/** One person: the "woman" of "two men and a woman". */
	singles: string;
	/** Words behind an amount of money that is cash. */
	cash: string;
	/** "aged": the number after it is years. */
	ages: string;
	/** "number", "total": the noun that says an amount follows. */
	totals: string;
	/** "bringing", "porte": the total that follows holds what was told before. */
	raising: string;
	things: Record<Thing, string>;
	/** Phrases of counted things whose head alone would mislead: "arrest warrants", "police stations". */
	thingPhrases: { thing: Thing; phrase: string }[];
	signals: Record<Signal, string>;
	/** After these a number is part of another: including, dont, entre ellos. */
	partsBefore: string[];
	partsAfter: string[];
	/** A sentence with one of these tells of another time or of several operations together. */
	otherTimes: string[];
	/** Currency names; the value is a code, `?` when only a country tells which. */
	currencies: Record<string, string>;
	currencyQualifiers: Record<string, string>;
	/** Units of measure to their sign: kg, tonnes, litres, m3. */
	measures: Record<string, string>;
	/** Words that say money is a loss, a fee or a turnover, not a seizure. */
	moneyAside: string;
	/** "worth", "valued at": the money after it is the value of the goods before it. */
	worth: string[];
	operation: {
		/** Words for operation, before or after its name. */
		nouns: string;
		/** "codenamed", "baptisée", "bautizada con el nombre de". */
		called: string[];
		/** Where the name's noun stands. */
		order: 'noun-first' | 'any';
	};
	crimes: Partial<Record<CrimeType, string>>;
	/** Words that point to a crime where nothing tells of one: brothels, trawlers. */
	hints: Partial<Record<CrimeType, string>>;
	/** Words that tell of a crime only where no other is told: fishing boats, a rifle among the goods. */
	faint: Partial<Record<CrimeType, string>>;
	/** Country names beside those of the standard lists, and nationalities: patterns by code. */
	countries: Record<string, string>;
	/** Phrases that hold a country's name and mean something else: South China Sea, golfe de Guinée. */
	notCountries: string[];
	stopwords: string;
	/** How notices and country pages are worded. */
	page: PageWords;
}

/** Labels of INTERPOL's pages. */
export interface PageWords {
	memberSince: string;
	region: string;
	bureau: string;
	subBureaus: string;
	inAction: string;
	ageToday: string;
	nationality: string;
	conferences: string;
	notices: string;
}
