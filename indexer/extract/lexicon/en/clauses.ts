import type { Lexicon } from '../lexicon.ts';

/** Small words that steer the reading of a sentence. */
export const clauses: Pick<
	Lexicon,
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
	| 'otherTimes'
> = {
	verbEndings:
		/^(?!(?:hundred|united|armed|estimated|combined|related|assorted|suspected|unlicen[cs]ed|alleged)$)(?:[a-z]{2,}ed|found|made|took|led|ran|shut|froze|brought|held|saw|met|sent|caught|built|stole|sold|bought|issued|put|gave|drew|set|left|remain|face|await)$/u,
	finite: /^(?:remain|remained|face|await|awaited|continue|faced|had|do|did|could|will|would)$/u,
	amounts: [
		'reached',
		'reaches',
		'rose',
		'climbed',
		'jumped',
		'grew',
		'increased',
		'soared',
		'fell',
		'dropped',
		'decreased',
		'(?:rose|climbed|jumped|grew|increased|soared|fell|dropped|decreased) to',
		'stood at',
		'stands at',
		'totall?ed',
		'totals',
		'came to',
		'comes to',
		'amounted to',
		'amounts to',
		'numbered',
		'was',
		'is',
		'to',
		'put at',
		'exceeded',
		'exceeds',
		'topped',
		'surpassed'
	],
	conjunctions: 'after before since until once',
	relatives: 'who which that',
	alongside: [
		'as well as',
		'along with',
		'together with',
		'alongside',
		'in addition to',
		'besides',
		'plus',
		'and also',
		'coupled with',
		'at the same time as'
	],
	clauseBreaks: 'while whereas but although though',
	aims: 'targeted targeting covered covering hit struck reached',
	inclusions: 'includ(?:e|es|ed) compris(?:e|es|ed|ing) consist(?:s|ed)? were are',
	among: 'among amongst',
	summaries: ['such was', 'that was', 'this was', 'those were', 'these were', 'such is', 'that is'],
	earlier: 'had',
	contrasts: 'compared against versus up down',
	ages: 'aged ages age',
	singles: 'woman man girl boy child minor teenager baby infant',
	changes: 'rose climbed jumped grew increased soared fell dropped decreased went',
	raising: 'bringing brings brought raising raises taking takes now',
	totals: 'number total toll tally figure count',
	signals: {
		be: 'was were is are been being be get got getting',
		have: 'has have had having',
		of: 'of',
		and: 'and or & plus',
		circumstance:
			'in across from between during since after within throughout at on by through via under before until against into among per covering for over following amid off near outside aboard inside beneath behind along alongside around towards',
		aside:
			'suspected accused wanted who which that whose believed alleged linked connected related belonging including where while when against targeting aimed behind said told according for because after before enough',
		with: 'with saw seeing see to',
		not: 'not no never without'
	},
	partsBefore: [
		'including',
		'of whom',
		'of which',
		'of these',
		'of those',
		'of them',
		'among them',
		'among these',
		'among which',
		'among whom',
		'such as',
		'amongst them'
	],
	partsAfter: ['of them', 'of whom', 'of which', 'of those', 'of these', 'alone', 'in [a-z]+ alone'],
	otherTimes: [
		'follows (?:on from )?operation',
		'follow-?up to operation',
		'successor (?:to|of) operation',
		'follows the',
		'builds on operation',
		'sequel to operation',
		'came after operation',
		'previous (?:operations?|editions?|years?|phases?|actions?)',
		'earlier (?:operations?|editions?|this year|phases?)',
		'last year',
		'the year before',
		'the previous year',
		'in previous',
		'in the past',
		'over the (?:past|last) (?:[a-z]+|[0-9]+) years',
		'since (?:its|their|the) (?:launch|creation|inception|beginning|first|start)',
		'since (?:it|they|the project|the initiative|the operation) (?:began|started|(?:was|were) (?:first )?(?:launched|set up|created|established|founded))',
		'(?:two|three|four|five|six|seven|eight|nine|ten|several|past|all) [a-z]+ operations (?:have|has|had)',
		'(?:two|three|four|five|six|seven|eight|nine|ten) (?:previous|earlier|past) ',
		'operations (?:to date|so far) have',
		'first edition',
		'compared (?:with|to)',
		'a year (?:earlier|ago)',
		'years (?:earlier|ago|before)',
		'combined total',
		'predecessor'
	]
};
