import { bounds } from './fr/bounds.ts';
import { clauses } from './fr/clauses.ts';
import { countries } from './fr/countries.ts';
import { crimes } from './fr/crimes.ts';
import { cues } from './fr/cues.ts';
import { dates } from './fr/dates.ts';
import { deedPhrases } from './fr/deed-phrases.ts';
import { deeds } from './fr/deeds.ts';
import { money } from './fr/money.ts';
import { numbers } from './fr/numbers.ts';
import { descriptions } from './fr/descriptions.ts';
import { page } from './fr/page.ts';
import { things } from './fr/things.ts';
import type { Lexicon } from './lexicon.ts';

export const french: Lexicon = {
	language: 'fr',
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
