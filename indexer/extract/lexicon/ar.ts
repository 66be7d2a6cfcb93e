import { bounds } from './ar/bounds.ts';
import { clauses } from './ar/clauses.ts';
import { countries } from './ar/countries.ts';
import { crimes } from './ar/crimes.ts';
import { cues } from './ar/cues.ts';
import { dates } from './ar/dates.ts';
import { deedPhrases } from './ar/deed-phrases.ts';
import { deeds } from './ar/deeds.ts';
import { money } from './ar/money.ts';
import { numbers } from './ar/numbers.ts';
import { descriptions } from './ar/descriptions.ts';
import { page } from './ar/page.ts';
import { things } from './ar/things.ts';
import type { Lexicon } from './lexicon.ts';

/** Words stand without their prefixes (و ف ب ل ك) and article, which are peeled off before looking up. */
export const arabic: Lexicon = {
	language: 'ar',
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
