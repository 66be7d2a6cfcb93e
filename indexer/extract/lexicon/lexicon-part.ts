import type { Lexicon } from './lexicon.ts';

/** The files of a language's folder, and which fields of its lexicon each of them holds. */
interface Fields {
	bounds: 'boundsBefore' | 'boundVerbs' | 'boundsAfter';
	clauses:
		| 'verbEndings'
		| 'finite'
		| 'amounts'
		| 'conjunctions'
		| 'relatives'
		| 'alongside'
		| 'clauseBreaks'
		| 'aims'
		| 'inclusions'
		| 'among'
		| 'summaries'
		| 'earlier'
		| 'contrasts'
		| 'ages'
		| 'singles'
		| 'changes'
		| 'raising'
		| 'totals'
		| 'signals'
		| 'partsBefore'
		| 'partsAfter'
		| 'otherTimes';
	cues:
		| 'police'
		| 'offenders'
		| 'wishes'
		| 'rewards'
		| 'verdicts'
		| 'proposals'
		| 'suspicions'
		| 'protected'
		| 'cells'
		| 'safety'
		| 'spared'
		| 'equipment'
		| 'weighing'
		| 'misdeeds'
		| 'rates'
		| 'limits'
		| 'custody'
		| 'withdrawn'
		| 'outcomes'
		| 'resumptives'
		| 'pronouns'
		| 'estimates'
		| 'possessives';
	descriptions:
		| 'papers'
		| 'storing'
		| 'thieves'
		| 'living'
		| 'conditions'
		| 'stolen'
		| 'holding'
		| 'falsities'
		| 'bringing'
		| 'definites'
		| 'memberships';
	countries: 'countries' | 'notCountries';
	crimes: 'hints' | 'faint' | 'crimes';
	dates: 'months' | 'dateFillers' | 'yearCues' | 'rangeOpen' | 'rangeMiddle';
	deedPhrases: 'deedPhrases' | 'partedDeeds';
	deeds: 'deeds';
	money:
		| 'currencies'
		| 'currencyQualifiers'
		| 'measures'
		| 'moneyAside'
		| 'worth'
		| 'values'
		| 'cash'
		| 'banknotes';
	numbers:
		| 'units'
		| 'hundreds'
		| 'scales'
		| 'shortScales'
		| 'collectives'
		| 'companies'
		| 'vague'
		| 'duals'
		| 'articles'
		| 'numberJoins'
		| 'fractions'
		| 'halves'
		| 'ranges';
	page: 'stopwords' | 'page' | 'operation';
	things: 'things' | 'thingPhrases';
}

/** The part of a lexicon that stands in one file. */
export type LexiconPart<File extends keyof Fields> = Pick<Lexicon, Fields[File]>;
