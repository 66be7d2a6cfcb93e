import type { Lexicon } from '../lexicon.ts';
import { phrases } from '../phrases.ts';

/** Turns of phrase for what is done, beside the plain ones. */
export const deedIdioms: Lexicon['deedPhrases'] = [
	...phrases('arrest', 'participle', [
		'(?:taken|took|pulled|brought|scooped|swept) in',
		'(?:taken|put|placed|kept|brought) under arrest',
		'(?:taken|put|placed) in (?:handcuffs|cuffs|irons|cells)',
		'(?:led|taken|marched|driven|carted) (?:away|off) (?:in|to) (?:handcuffs|cuffs|chains|custody|jail|the)',
		'(?:handed|turned|delivered|given) (?:over|up) to (?:the |local |national )?(?:police|authorities|prosecutors?|prosecution|courts?|judiciary|gendarmes|gendarmerie|investigators|law)',
		'taken to (?:a |the )?(?:police station|police headquarters|station|cells|jail|prison)',
		'jailed',
		'imprisoned',
		're - arrested',
		'caught red - handed',
		'taken off the streets',
		'caught in the act',
		'brought before (?:a|the) (?:court|judge|magistrates?|prosecutor)',
		'run to ground',
		'taken prisoner',
		'thrown (?:in|into) (?:jail|prison|cells?)'
	]),
	...phrases('arrest', 'active', [
		'(?:we|police|officers|detectives|authorities|investigators) (?:are|were|is) holding',
		'(?:we|police|officers|detectives|authorities|investigators) (?:are|were|is) (?:now|still|currently) holding',
		'(?:closed|moved) in on',
		'pounced on',
		'(?:caught|catch|catching) up with',
		'(?:laid|lay|laying) hands on',
		'(?:put|puts|putting) (?:handcuffs|cuffs) on',
		'(?:put|puts|putting) the (?:handcuffs|cuffs) on',
		'(?:slapped|slaps|clapped) (?:handcuffs|cuffs) on',
		'(?:got|get|getting) (?:their|its) hands on'
	]),
	...phrases('arrest', 'state', [
		'surrendered',
		'gave up without',
		'(?:gave|given|give|giving) themselves up',
		'(?:handed|turned) themselves (?:in|over)',
		'fell into the (?:net|hands)',
		'fell into police hands'
	]),
	...phrases('rescue', 'participle', [
		'handed to (?:social|child|welfare)',
		'found (?:safe|alive|unharmed|unhurt)',
		'(?:brought|taken|helped|carried) (?:ashore|out alive)',
		'(?:cut|prised|let) (?:loose|free)',
		'taken in by',
		'(?:returned|handed back|restored|sent home|brought home) to their',
		'(?:flown|sent|brought|taken|driven|escorted) (?:back )?home',
		'(?:taken|placed|brought|put) (?:in|into|under) (?:protective|social|state|temporary) (?:care|custody|protection|services)'
	]),
	...phrases('rescue', 'noun', ['safe return', 'return home', 'safe release']),
	...phrases('rescue', 'state', [
		'(?:are|is|were) (?:now |back |now back )?with their (?:families|parents|relatives)',
		'(?:walked|walk|walks|went|go|are|were|is) free',
		'(?:walked|walk|came|come) to (?:safety|freedom)',
		'no longer (?:have|has|had) to',
		'(?:are|is|were|now) receiving (?:care|assistance|support|help|counselling|protection|shelter)',
		'(?:was|were|been|are) referred to (?:support|social|specialist|victim|child|care|protection)',
		'(?:are|is|were) now (?:free|home|safe)',
		'(?:are|is|were) (?:back|safely) (?:home|ashore)',
		'(?:sleep|sleeping|slept) under a safe'
	]),
	...phrases('seize', 'participle', [
		'(?:pulled|taken|swept|removed|cleared|lifted) (?:off|from) (?:the|market|sale|shop|store)',
		'(?:taken|removed|lifted|hauled|unloaded) off (?:a|an|board)',
		'(?:hauled|towed|driven|shipped|bundled) (?:off|away)',
		'scooped up',
		'clawed back',
		'held back',
		'(?:rendered|made) unusable',
		'(?:bundled|loaded|packed) into police',
		'taken into (?:evidence|storage|police)'
	]),
	...phrases('seize', 'active', [
		'(?:relieved|deprived|stripped|robbed) (?:the|a|its|their|this) [a-z]+ of',
		'(?:foiled|foiling|thwarted|thwarting|stopped|stopping|prevented|preventing|blocked) the (?:smuggling|shipment|trafficking|export) of',
		'(?:foiled|foiling|thwarted|thwarting) an attempt to (?:smuggle|ship|traffic|export)',
		'(?:foiled|foiling|thwarted|thwarting|prevented) attempts to (?:smuggle|ship|traffic|export)',
		'came away with',
		'(?:got|gets|getting) hold of'
	]),
	...phrases('seize', 'state', [
		'(?:made|rendered) (?:safe|harmless)',
		'(?:returned|restored|handed back) to (?:its|their) (?:rightful |lawful )?owners?',
		'(?:poured|flushed) (?:away|down)',
		'(?:went|go|gone|goes) to the (?:incinerator|shredder|furnace|crusher|flames)',
		'(?:are|is|were|was) now in (?:a|the) (?:police|customs|government) (?:pound|store|warehouse|vault|depot|yard|evidence)',
		'(?:ended|wound|landed) up in (?:police|customs|the|a)',
		'fell into (?:police|customs|official) hands',
		'(?:passed|fell) into the hands of'
	]),
	...phrases('close', 'participle', [
		'(?:ordered|told|forced) (?:shut|closed|to shut|to close)',
		'(?:ordered|told|forced) to (?:cease|stop|suspend) (?:trading|operating|operations|production|business|work|activity|activities)',
		'(?:removed|taken|pulled|wiped|deleted) (?:from|off) the (?:internet|web|net)',
		'knocked out',
		'broken up',
		'struck off',
		'(?:burned|burnt|razed) (?:down|to)',
		'blown up',
		'wound up',
		'closed up',
		'(?:put|taken) out',
		'(?:rendered|made) inoperable',
		'stripped of (?:its|their) (?:licen[cs]es?|permits?|registration)'
	]),
	...phrases('close', 'active', [
		'(?:set|sets|setting) fire to',
		'(?:pulled|pull|pulls) the shutters down on'
	]),
	...phrases('close', 'state', [
		'(?:shut|shuts|shutting) up shop',
		'ceased (?:production|business|activity|activities|work)',
		'(?:lost|lose|losing) (?:its|their) (?:licen[cs]es?|permits?|registration)',
		'(?:had|have|has) (?:its|their) (?:shutters|doors|gates) (?:pulled|closed|shut|sealed|brought|locked)',
		'(?:had|have|has) (?:its|their) (?:licen[cs]es?|permits?) (?:revoked|withdrawn|suspended|cancelled)',
		'(?:put|putting) up (?:its|their) shutters',
		'(?:are|is|were|was) out of (?:business|action|service|operation)',
		'(?:closed|shut) (?:its|their|the) gates'
	]),
	...phrases('inspect', 'active', [
		'turned up at',
		'turned up unannounced at',
		'showed up at',
		'(?:paid|paying|pay) (?:surprise|unannounced|unexpected) visits to',
		'(?:paid|paying|pay) (?:a|a surprise|an unannounced) visit to',
		'descended upon',
		'(?:burst|barged) into',
		'(?:looked|looking) (?:into|inside|through)',
		'(?:went|going) over',
		'(?:sifted|sifting|leafed|combed|combing|rifled) through',
		'(?:ran|running|run) checks on',
		'(?:knocked|knocking) on the doors? of'
	]),
	...phrases('inspect', 'state', [
		'(?:received|got|had) (?:a|a surprise|an unannounced|unannounced) visits?',
		'(?:were|was) paid (?:a|a surprise|an unannounced) visit'
	]),
	...phrases('inspect', 'participle', [
		'(?:looked|taken a look|glanced) at',
		'(?:flagged|waved) down',
		'pulled over',
		'gone over',
		'spot - checked',
		'(?:put|placed) under (?:scrutiny|the microscope)',
		'given the once - over'
	]),
	...phrases('other', 'participle', [
		'(?:jailed|imprisoned) (?:by|in absentia)',
		'(?:jailed|imprisoned) for (?:a|an|up|between|more|at|life|about|nearly|almost|over|[0-9]+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty)'
	]),
	...phrases('other', 'active', [
		'(?:court|courts|judge|judges|tribunal) (?:has |have )?(?:jailed|imprisoned)',
		'(?:is|are|was|were) helping (?:police|detectives|investigators|officers)',
		'reported for'
	])
];
