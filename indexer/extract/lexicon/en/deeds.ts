import type { LexiconPart } from '../lexicon-part.ts';

/** What is done to people, goods and places, in one word. */
export const deeds: LexiconPart<'deeds'> = {
	deeds: {
		arrest: {
			active:
				'net netting nets bag bagging arrest arresting arrests detain detaining detains apprehend apprehending nab nabs nabbing capturing catch catches catching collar collaring busting',
			participle:
				'netted bagged arrested recaptured rearrested detained apprehended nabbed captured rounded caught collared handcuffed nicked cuffed busted snared cornered overpowered manacled',
			noun: 'arrest arrests detention apprehension capture'
		},
		rescue: {
			active:
				'rescue rescuing rescues save saving free freeing liberate liberating safeguard safeguarding recovering protect protecting evacuate evacuating extricate extricating extract extracting',
			participle:
				'rescued saved freed liberated safeguarded repatriated protected evacuated extricated extracted sheltered',
			noun: 'rescue release liberation safeguarding'
		},
		seize: {
			active:
				'seize seizing seizes confiscate confiscating intercept intercepting impound impounding recover recovering netting net nets netted yielded yielding confiscates block blocking freeze freezing destroy destroying remove removing withdraw forfeiting retrieve retrieving snatch snatching detain detaining embargo haul hauling sequester sequestering',
			participle:
				'removed seized confiscated intercepted impounded recovered forfeited blocked frozen destroyed froze withdrawn retrieved netted detained embargoed sequestered commandeered requisitioned repossessed recouped snared incinerated shredded pulped crushed',
			noun: 'seizure seizures confiscation interception haul recovery hauls removal'
		},
		find: {
			active:
				'discovering uncovering find finds finding discover discovers uncover uncovers unearth unearths unearthing',
			participle: 'found discovered unearthed uncovered',
			noun: 'discovery'
		},
		close: {
			active:
				'close closing closes shut shutting dismantle dismantling dismantles suspend suspending block blocking disrupting remove removing deactivate deactivating disable disabling take taking shutter shuttering delist delisting seal sealing padlock padlocking unplug unplugging delete deleting demolish demolishing bulldoze bulldozing dynamite dynamiting raze razing decommission',
			participle:
				'closed shut dismantled suspended taken raided-and-closed blocked deactivated disabled removed disrupted destroyed took neutralized neutralised shuttered delisted sealed sinkholed padlocked unplugged deleted demolished bulldozed dynamited razed decommissioned shutdown erased flattened torched levelled burned burnt smashed evicted',
			noun: 'closure closures closing dismantling dismantlement takedown suspension shutdown removal demolition deletion'
		},
		inspect: {
			active:
				'inspect inspecting inspects check checking search searching screen screening raid raiding examine examining scan scanning verify verifying visit visiting control board boarding comb combing vet vetting audit auditing frisk frisking probe probing test testing sample sampling patrol patrolling sweep sweeping storm storming query querying',
			participle:
				'rayed consulted inspected checked searched screened raided examined scanned verified visited boarded combed vetted audited x-rayed frisked probed sampled tested swept stormed queried weighed surveyed toured patrolled entered',
			noun: 'inspection inspections checks search searches screening examination raids check'
		},
		perform: {
			active: 'conduct conducting perform performing',
			participle: 'conducted performed'
		},
		open: {
			active: 'open opening',
			participle: 'opened'
		},
		other: {
			active:
				'identify identifying charge charging convict convicting sentence sentencing deploy deploying mobilize mobilise mobilizing mobilising investigate investigating wanted questioning interviewing defraud defrauding train training involving involve involves gathered seeking target targeting extradite extraditing generating laundering stealing affecting monitor steal smuggle smuggling generate launder kill killing issue issuing detect detecting flag flagging trace tracing record recording expose exposing locate locating',
			participle:
				'identified charged convicted sentenced deployed mobilized mobilised investigated questioned interviewed located extradited deported prosecuted indicted trained involved participated attended defrauded targeted issued launched killed injured stolen laundered generated lost reported met executed published circulated scammed cheated fined died trafficked smuggled victimized exploited infected compromised affected detected flagged traced recorded spotted exposed notified warned recruited employed wounded accused sought transferred returned ordered counterfeited hired registered searched-for',
			noun: 'identification deployment conviction convictions prosecution extradition investigation prosecutions extraditions participation involvement'
		}
	}
};
