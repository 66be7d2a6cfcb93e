import type { LexiconPart } from '../lexicon-part.ts';

/** What is said of people, goods and money beside what was done to them. */
export const descriptions: LexiconPart<'descriptions'> = {
	papers: 'données? identités? documents passeports? bagages papiers empreintes noms',
	storing: 'contient contiennent',
	thieves: 'cambrioleurs? voleurs? braqueurs?',
	living: 'vivent vit vivaient',
	conditions: 'mort(?:e?s?) vivante?s? vole(?:e?s?) derobe(?:e?s?)',
	stolen: 'volee?s?',
	holding: 'contenant renfermant contenaient que',
	falsities: 'faux fausses? contrefaits? contrefaites?',
	bringing: 'avec',
	definites: 'les ces tous toutes',
	memberships: 'membres?'
};
