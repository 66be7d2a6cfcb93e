import { bounds } from './es/bounds.ts';
import { clauses } from './es/clauses.ts';
import { countries } from './es/countries.ts';
import { crimes } from './es/crimes.ts';
import { cues } from './es/cues.ts';
import { dates } from './es/dates.ts';
import { deedPhrases } from './es/deed-phrases.ts';
import { deeds } from './es/deeds.ts';
import { money } from './es/money.ts';
import { numbers } from './es/numbers.ts';
import { descriptions } from './es/descriptions.ts';
import { page } from './es/page.ts';
import { things } from './es/things.ts';
import type { Lexicon } from './lexicon.ts';

export const spanish: Lexicon = {
	language: 'es',
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
