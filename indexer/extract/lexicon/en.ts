import { bounds } from './en/bounds.ts';
import { clauses } from './en/clauses.ts';
import { countries } from './en/countries.ts';
import { crimes } from './en/crimes.ts';
import { cues } from './en/cues.ts';
import { dates } from './en/dates.ts';
import { deedPhrases } from './en/deed-phrases.ts';
import { deeds } from './en/deeds.ts';
import { money } from './en/money.ts';
import { numbers } from './en/numbers.ts';
import { descriptions } from './en/descriptions.ts';
import { page } from './en/page.ts';
import { things } from './en/things.ts';
import type { Lexicon } from './lexicon.ts';

export const english: Lexicon = {
	language: 'en',
	...numbers,
	...bounds,
	...cues,
	...descriptions,
	...dates,
	...deeds,
	...deedPhrases,
	...things,
	...money,
	...crimes,
	...countries,
	...page,
	...clauses
};
