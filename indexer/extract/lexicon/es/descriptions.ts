import type { LexiconPart } from '../lexicon-part.ts';

/** What is said of people, goods and money beside what was done to them. */
export const descriptions: LexiconPart<'descriptions'> = {
	papers: 'datos identidad(?:es)? documentos documentación pasaportes? equipajes? huellas nombres',
	storing: 'contiene[n]? alberga[n]?',
	thieves: 'ladron(?:es)? atracadores',
	living: 'viven vive habitan',
	conditions: 'muert[oa]s? viv[oa]s? robad[oa]s? sustraid[oa]s?',
	stolen: 'robad[oa]s?',
	holding: 'contenian contenia con',
	falsities: 'fals[oa]s falsificad[oa]s',
	bringing: 'con',
	definites: 'los las todos todas estos estas amb[oa]s',
	memberships: 'miembros? integrantes'
};
