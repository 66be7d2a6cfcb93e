import type { LexiconPart } from '../lexicon-part.ts';

/** What is said of people, goods and money beside what was done to them. */
export const descriptions: LexiconPart<'descriptions'> = {
	papers: 'بيانات هويات هوية وثائق جوازات أمتعة بصمات أسماء',
	storing: 'تضم يضم تحتوي يحتوي',
	thieves: 'لص لصوص',
	living: 'يعيش تعيش',
	conditions: '',
	stolen: 'مسروقة',
	holding: 'تحتوي تضم فيها',
	falsities: 'مزيفة مزورة مزيف',
	bringing: '',
	definites: 'كلا كلتا',
	memberships: 'أفراد عناصر أعضاء عضوا?'
};
