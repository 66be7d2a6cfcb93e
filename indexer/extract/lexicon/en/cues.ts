import type { LexiconPart } from '../lexicon-part.ts';

/** What tells of an arrest or a seizure without a verb for it, and what takes up the sentence before. */
export const cues: LexiconPart<'cues'> = {
	custody: [
		'behind bars',
		'under lock and key',
		'in (?:jail|prison|custody|handcuffs|irons|detention|cells)',
		'in (?:police|prison|jail|holding|remand) (?:cells?|custody|detention)',
		'in the cells',
		'in a (?:police|prison) cell',
		'to (?:jail|prison)',
		'into (?:custody|detention|cells)',
		'in the hands of the (?:police|authorities|courts)',
		'in the hands of police'
	],
	withdrawn: [
		'in police (?:hands|possession)',
		'out of circulation',
		'off the (?:market|streets|shelves)',
		'out of criminal hands',
		'in evidence (?:bags|stores?|rooms?)',
		'in police hands',
		'under seal'
	],
	outcomes: 'toll haul result results outcome tally balance catch score upshot harvest takings',
	resumptives:
		'drugs? goods cargo shipments? merchandise haul weapons? items? products? animals? stash load consignments? loot contraband',
	pronouns: 'they them it all both these those each none',
	estimates: 'estimated estimate estimates approximate approximately',
	possessives: 'whose'
};
