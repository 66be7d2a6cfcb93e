import type { LexiconPart } from '../lexicon-part.ts';

/** What tells of an arrest or a seizure without a verb for it, and what takes up the sentence before. */
export const cues: LexiconPart<'cues'> = {
	police:
		'police customs officers? coastguards? coast gendarmes? troops rangers? agents? authorities investigators? detectives? interpol guards? navy army marines inspectors? sheriffs? deputies patrols? raids?',
	offenders:
		'suspects? suspected alleged traffickers? smugglers? dealers? poachers? pirates? hackers? fraudsters? scammers? forgers? counterfeiters? thieves gangsters? mobsters? launderers? couriers? mules? kingpins? ringleaders? fugitives? criminals? offenders? pimps? recruiters? brokers? bookmakers? rustlers? robbers? burglars? kidnappers? abductors? militants? extremists? terrorists? predators? abusers? p(?:a)?edophiles? cybercriminals? accomplices? associates? henchmen middlemen lieutenants? masterminds? members? fences? peddlers? swindlers? extortionists? blackmailers? hijackers? carjackers? looters? arsonists? bandits?',
	proposals:
		'recommend(?:s|ed|ing)? propos(?:e|es|ed|ing) request(?:s|ed|ing)? demand(?:s|ed|ing)? advis(?:e|ed|es|ing) urg(?:e|ed|es|ing) planned considered',
	verdicts: 'sentenced? sentencing convict(?:s|ed)',
	rewards: 'rewards? bount(?:y|ies)',
	wishes:
		'ways? means how efforts? aim(?:s|ed|ing)? designed pledg(?:e|ed|es) promis(?:e|ed|es) agreed called urged ask(?:ed|s|ing)? request(?:ed|s|ing)? want(?:ed|s|ing)? hop(?:ed?|es|ing) plan(?:s|ned|ning)? intend(?:s|ed|ing)? fail(?:s|ed|ing)? tr(?:y|ies|ied|ying) attempt(?:s|ed|ing)? vow(?:s|ed|ing)? seek(?:s|ing)? need(?:s|ed)? unable prepar(?:es?|ed|ing)',
	suspicions: 'suspected accused wanted aged thought believed',
	protected:
		'girls? boys? children child babies baby hostages? captives? slaves? labourers? pupils? infants? toddlers? migrants? refugees?',
	cells:
		'custody cells? jail prison bars handcuffs handcuffed cuffs cuffed manacled irons detention arrest lock-up lockup stationhouse remand locked',
	safety:
		'safe safety unharmed unhurt free freed freedom liberty shelters? refuge sanctuary safehouse reunited alive foster',
	spared:
		'released fined fine bail warrants? sought summons summoned questioned interviewed charge wanted convicted sentenced escaped fled large warned cautioned killed dead died hospital acquitted visitors? inmates?',
	weighing: 'weighed weighs weighing weight',
	equipment: 'dogs? patrol sniffer helicopters? uniforms radios',
	misdeeds:
		'handed presented displays displayed exhibits exhibited holds contains houses stocks lists carries can could may might would fled possess(?:es|ed)? lives? inhabit holding offers counts moved thought believed allegedly sold sell sells selling stole steal steals stealing stolen smuggled smuggling smuggle trafficked trafficking shipped shipping exported exporting imported importing transported transporting supplied supplying produced producing produce produces manufactured manufacturing made makes printed printing forged infected infecting hacked compromised killed killing kill poached poaching slaughtered felled felling logged logging dumped dumping bought buying purchased ordered relabell?ed distributed distributing used using operated operating handled laundered lost cost paid earned donated gave given delivered delivering provided providing equipped hijacked hijacking attacked damaged traded trading advertised advertising offered offering uploaded uploading downloaded viewed posted insured rented hired replaced auctioned comparing compared analysed reviewed issued exchanged shared',
	rates: [
		'a (?:year|month|week|day)',
		'per (?:year|month|week|day|head|person|kilo|kg)',
		'(?:every|each) (?:year|month|week|day)',
		'annually',
		'monthly',
		'weekly',
		'daily'
	],
	limits: 'data details records information enough quotas? capacity limits? ceiling maximum allowance',
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
