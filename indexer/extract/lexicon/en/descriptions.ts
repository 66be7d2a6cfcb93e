import type { LexiconPart } from '../lexicon-part.ts';

/** What is said of people, goods and money beside what was done to them. */
export const descriptions: LexiconPart<'descriptions'> = {
	papers: 'data details names identit(?:y|ies) documents passports? luggage records fingerprints',
	storing: 'contains? holds?',
	thieves: 'thieves thief burglars? robbers? raiders?',
	living: 'lives?',
	conditions: 'dead live alive stolen looted smuggled trafficked',
	stolen: 'stolen',
	holding: 'holding containing contained',
	falsities: 'fake forged counterfeit false bogus',
	bringing: 'with upon',
	definites: 'the all these those both',
	memberships: 'members?'
};
