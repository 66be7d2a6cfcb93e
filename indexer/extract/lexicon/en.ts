/* eslint max-lines: off -- a list of data */
import type { Lexicon } from './lexicon.ts';

export const english: Lexicon = {
	language: 'en',
	units: {
		zero: 0,
		one: 1,
		two: 2,
		three: 3,
		four: 4,
		five: 5,
		six: 6,
		seven: 7,
		eight: 8,
		nine: 9,
		ten: 10,
		eleven: 11,
		twelve: 12,
		thirteen: 13,
		fourteen: 14,
		fifteen: 15,
		sixteen: 16,
		seventeen: 17,
		eighteen: 18,
		nineteen: 19,
		twenty: 20,
		thirty: 30,
		forty: 40,
		fifty: 50,
		sixty: 60,
		seventy: 70,
		eighty: 80,
		ninety: 90
	},
	hundreds: 'hundred',
	scales: {
		thousand: 1e3,
		million: 1e6,
		millions: 1e6,
		billion: 1e9,
		billions: 1e9,
		trillion: 1e12
	},
	shortScales: { k: 1e3, K: 1e3, m: 1e6, M: 1e6, mn: 1e6, mln: 1e6, bn: 1e9, B: 1e9 },
	collectives: {
		dozen: { value: 12, bound: 'exact' },
		score: { value: 20, bound: 'about' }
	},
	vague: { dozens: 24, scores: 40, tens: 20, hundreds: 200, thousands: 2000, millions: 2e6, billions: 2e9 },
	articles: 'a an',
	numberJoins: 'and',
	fractions: {
		half: 0.5,
		'half a': 0.5,
		'a half': 0.5,
		'half of a': 0.5,
		'a quarter of a': 0.25,
		'quarter of a': 0.25,
		'a quarter': 0.25,
		'three quarters of a': 0.75,
		'three - quarters of a': 0.75
	},
	halves: ['and a half'],
	boundsBefore: {
		'at-least': [
			'more than',
			'over',
			'at least',
			'in excess of',
			'upwards of',
			'no fewer than',
			'no less than',
			'not less than',
			'not fewer than',
			'exceeding',
			'exceeded',
			'above',
			'a minimum of',
			'minimum of',
			'well over',
			'just over',
			'more than an estimated',
			'topped',
			'surpassed',
			'surpassing',
			'greater than'
		],
		about: [
			'about',
			'around',
			'some',
			'approximately',
			'roughly',
			'an estimated',
			'estimated',
			'estimated at',
			'estimated to be',
			'estimated value of',
			'an estimated value of',
			'estimated worth of',
			'valued at an estimated',
			'circa',
			'in the region of',
			'in the order of',
			'~'
		],
		nearly: [
			'nearly',
			'almost',
			'close to',
			'just under',
			'just short of',
			'just shy of',
			'approaching',
			'not quite',
			'virtually'
		],
		upper: [
			'fewer than',
			'less than',
			'under',
			'below',
			'up to',
			'no more than',
			'not more than',
			'at most',
			'a maximum of',
			'maximum of',
			'as many as',
			'as much as'
		],
		exact: ['exactly', 'precisely'],
		none: ['a total of', 'total of', 'a combined', 'a further', 'another', 'the', 'a staggering', 'a record']
	},
	boundsAfter: {
		'at-least': ['or more', '\\+', 'at least', 'at the very least'],
		about: ['or so', 'approximately'],
		upper: ['or less', 'or fewer', 'at most', 'at the most']
	},
	ranges: [
		{ open: 'between', middle: 'and' },
		{ open: 'from', middle: 'to' },
		{ open: 'anywhere', middle: 'to' }
	],
	months: {
		january: 1,
		february: 2,
		march: 3,
		april: 4,
		may: 5,
		june: 6,
		july: 7,
		august: 8,
		september: 9,
		october: 10,
		november: 11,
		december: 12,
		jan: 1,
		feb: 2,
		mar: 3,
		apr: 4,
		jun: 6,
		jul: 7,
		aug: 8,
		sep: 9,
		sept: 9,
		oct: 10,
		nov: 11,
		dec: 12
	},
	dateFillers: 'of the in , st nd rd th',
	yearCues: 'in since during year from until by throughout late early mid before after between',
	rangeOpen: 'from between',
	rangeMiddle: 'to and until till through',
	deeds: {
		arrest: {
			active:
				'arrest arresting arrests detain detaining detains apprehend apprehending nab nabs nabbing capturing',
			participle: 'arrested detained apprehended nabbed captured rounded',
			noun: 'arrest arrests detention apprehension capture'
		},
		rescue: {
			active:
				'rescue rescuing rescues save saving free freeing liberate liberating safeguard safeguarding recovering protect protecting evacuate evacuating',
			participle: 'rescued saved freed liberated safeguarded repatriated protected evacuated',
			noun: 'rescue release liberation safeguarding'
		},
		seize: {
			active:
				'seize seizing seizes confiscate confiscating intercept intercepting impound impounding recover recovering netting net nets netted yielded yielding confiscates block blocking freeze freezing destroy destroying remove removing withdraw forfeiting retrieve retrieving',
			participle:
				'seized confiscated intercepted impounded recovered forfeited blocked frozen destroyed froze withdrawn retrieved netted',
			noun: 'seizure seizures confiscation interception haul recovery hauls removal'
		},
		find: {
			active: 'discovering uncovering',
			participle: 'found discovered unearthed uncovered',
			noun: 'discovery'
		},
		close: {
			active:
				'close closing closes shut shutting dismantle dismantling dismantles suspend suspending block blocking disrupting remove removing deactivate deactivating disable disabling take taking shutter shuttering delist delisting seal sealing',
			participle:
				'closed shut dismantled suspended taken raided-and-closed blocked deactivated disabled removed disrupted destroyed took neutralized neutralised shuttered delisted sealed sinkholed',
			noun: 'closure closures closing dismantling dismantlement takedown suspension shutdown removal'
		},
		inspect: {
			active:
				'inspect inspecting inspects check checking search searching screen screening raid raiding examine examining scan scanning verify verifying visit visiting control board boarding comb combing vet vetting audit auditing',
			participle:
				'inspected checked searched screened raided examined scanned verified visited boarded combed vetted audited x-rayed',
			noun: 'inspection inspections checks search searches screening examination raids check'
		},
		perform: {
			active: 'conduct conducting perform performing',
			participle: 'conducted performed'
		},
		other: {
			active:
				'identify identifying charge charging convict convicting sentence sentencing deploy deploying mobilize mobilise mobilizing mobilising investigate investigating wanted questioning interviewing defraud defrauding train training involving involve involves gathered seeking target targeting extradite extraditing generating laundering stealing affecting monitor steal smuggle smuggling generate launder kill killing issue issuing detect detecting flag flagging trace tracing record recording expose exposing locate locating',
			participle:
				'identified charged convicted sentenced deployed mobilized mobilised investigated questioned interviewed located extradited deported prosecuted indicted trained involved participated attended defrauded targeted issued launched killed injured stolen laundered generated lost reported met opened executed published circulated scammed cheated fined died trafficked smuggled victimized exploited infected compromised affected detected flagged traced recorded spotted exposed notified warned recruited employed wounded accused sought transferred returned ordered counterfeited hired registered searched-for',
			noun: 'identification deployment conviction convictions prosecution extradition investigation prosecutions extraditions participation involvement'
		}
	},
	deedPhrases: [
		{ deed: 'arrest', form: 'participle', phrase: 'taken into custody' },
		{ deed: 'arrest', form: 'participle', phrase: 'took into custody' },
		{ deed: 'arrest', form: 'active', phrase: 'taking into custody' },
		{ deed: 'arrest', form: 'participle', phrase: 'placed under arrest' },
		{ deed: 'arrest', form: 'participle', phrase: 'put behind bars' },
		{ deed: 'arrest', form: 'participle', phrase: 'remanded in custody' },
		{ deed: 'rescue', form: 'participle', phrase: 'brought to safety' },
		{ deed: 'rescue', form: 'participle', phrase: 'taken to safety' },
		{ deed: 'rescue', form: 'participle', phrase: 'removed from harm' },
		{ deed: 'rescue', form: 'participle', phrase: 'removed from danger' },
		{ deed: 'rescue', form: 'participle', phrase: 'taken into care' },
		{ deed: 'rescue', form: 'participle', phrase: 'placed in care' },
		{ deed: 'seize', form: 'participle', phrase: 'taken off the streets' },
		{ deed: 'seize', form: 'participle', phrase: 'taken off the market' },
		{ deed: 'seize', form: 'participle', phrase: 'taken out of circulation' },
		{ deed: 'seize', form: 'participle', phrase: 'removed from sale' },
		{ deed: 'seize', form: 'participle', phrase: 'removed from circulation' },
		{ deed: 'seize', form: 'participle', phrase: 'removed from the market' },
		{ deed: 'seize', form: 'participle', phrase: 'withdrawn from sale' },
		{ deed: 'close', form: 'participle', phrase: 'taken down' },
		{ deed: 'close', form: 'active', phrase: 'take down' },
		{ deed: 'close', form: 'active', phrase: 'taking down' },
		{ deed: 'close', form: 'participle', phrase: 'took down' },
		{ deed: 'close', form: 'participle', phrase: 'taken offline' },
		{ deed: 'close', form: 'participle', phrase: 'shut down' },
		{ deed: 'close', form: 'participle', phrase: 'closed down' },
		{ deed: 'arrest', form: 'participle', phrase: 'behind bars' },
		{ deed: 'arrest', form: 'participle', phrase: 'in custody' },
		{ deed: 'arrest', form: 'participle', phrase: 'under arrest' },
		{ deed: 'arrest', form: 'participle', phrase: 'picked up' },
		{ deed: 'other', form: 'participle', phrase: 'arrested or located' },
		{ deed: 'other', form: 'participle', phrase: 'arrested or identified' },
		{ deed: 'other', form: 'participle', phrase: 'taken part' },
		{ deed: 'other', form: 'participle', phrase: 'took part' },
		{ deed: 'other', form: 'active', phrase: 'take part' },
		{ deed: 'other', form: 'active', phrase: 'taking part' },
		{ deed: 'other', form: 'active', phrase: 'took place' }
	],
	partedDeeds: [
		{ deed: 'rescue', verb: 'pulled pulling', tail: 'from' },
		{ deed: 'arrest', verb: 'take takes took taking', tail: 'into custody' },
		{ deed: 'arrest', verb: 'placed? placing put putting', tail: 'under arrest' },
		{ deed: 'arrest', verb: 'put putting', tail: 'behind bars' },
		{
			deed: 'rescue',
			verb: 'took taking take bring brought bringing led moved moving removed removing',
			tail: '(?:to|into) (?:safety|care|shelters?)'
		},
		{
			deed: 'rescue',
			verb: 'removed removing pulled took',
			tail: '(?:from|of) (?:harm|danger|abuse|exploitation)'
		},
		{ deed: 'close', verb: 'take took taking knocked knocking', tail: '(?:down|offline)' },
		{
			deed: 'seize',
			verb: 'take took taking removed removing withdrew pulled',
			tail: '(?:off|from) the (?:market|streets)'
		},
		{
			deed: 'seize',
			verb: 'take took taking removed removing withdrew pulled',
			tail: '(?:from|of) (?:circulation|sale)'
		}
	],
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
	clauseBreaks: 'while whereas but although though',
	inclusions: 'includ(?:e|es|ed) compris(?:e|es|ed|ing) consist(?:s|ed)? were are',
	contrasts: 'compared against versus up down',
	ages: 'aged ages age',
	changes: 'rose climbed jumped grew increased soared fell dropped decreased went',
	totals: 'number total toll tally figure count',
	things: {
		person:
			'people persons person individuals? suspects? men man women woman nationals? citizens? members? traffickers? smugglers? dealers? criminals? offenders? fugitives? foreigners? leaders? ringleaders? suspected alleged defendants? perpetrators? brokers? poachers? fraudsters? scammers? hackers? operators? couriers? recruiters? facilitators? pimps? kingpins? bookmakers? gamblers? boys? girls? minors? child children adults? crew fishermen drivers? teenagers? youths? migrants? others? passengers? residents? workers? mules? pirates? terrorists? fighters? predators? accomplices? associates? sellers? dealers? loggers? miners? buyers? wildlife-traffickers? gangsters? mobsters? thieves launderers? students? targets? facilitators? administrators? actors? cybercriminals? counterfeiters? travell?ers? motorists? commuters? visitors? detainees? inmates? extremists? militants? sailors? seafarers? fishers? farmers? executives? forgers? burglars? robbers? rapists? murderers? killers? abusers? p(?:a)?edophiles? peddlers? rustlers? landlords? owners? managers? directors? refugees? importers? exporters? captains? skippers? households?',
		victim: 'victims? survivors? slaves labourers laborers hostages? infants? bab(?:y|ies) captives?',
		officer:
			'officers? policemen police officials? agents? investigators? experts? detectives? inspectors? specialists? personnel prosecutors? delegates? participants? representatives? analysts? customs staff trainers? soldiers? troops authorities practitioners? magistrates? judges? attendees? guards? rangers?',
		arrests: 'arrests? detentions? apprehensions?',
		rescues: 'rescues?',
		inspections: 'inspections? checks? searches raids? screenings? patrols? controls?',
		seizures: 'seizures? interceptions? confiscations?',
		site: 'websites? sites? webpages? pages? pharmac(?:y|ies) dens? laborator(?:y|ies) labs? factor(?:y|ies) warehouses? premises outlets? shops? stores? markets? casinos? houses? servers? domains? domain accounts? channels? cent(?:er|re)s? call-cent(?:er|re)s? plants? workshops? marketplaces? platforms? brothels? mines? camps? adverts? advertisements? ads listings? botnets? facilit(?:y|ies) businesses companies bars? parlou?rs? stalls? clinics? storerooms? apps? links? operations-rooms? printing-houses? presses homes? flats? apartments? addresses address properties property villas? hotels? restaurants? kitchens? brewer(?:y|ies) distiller(?:y|ies) refiner(?:y|ies) quarr(?:y|ies) sawmills? farms? garages? hangars? depots? pits? forums? profiles? rooms? venues? hubs? dumps? landfills? slaughterhouses? abattoirs? baker(?:y|ies) greenhouses? clubs? nightclubs? hideouts? airstrips? locations? infrastructures? webs(?:hops?|tores?) residences? buildings? offices? workshops addresses',
		group: 'networks? groups? gangs? rings? syndicates? cells?',
		country:
			'countr(?:y|ies) nations? states? territor(?:y|ies) continents? jurisdictions? regions? cit(?:y|ies) towns? provinces? agencies agency organi[sz]ations? airports? ports? seaports? airlines? bureaus? ncbs points? borders? districts? municipalities forces services units? teams? checkpoints? crossings? posts? terminals-of',
		time: 'years? months? weeks? days? hours? minutes? editions? phases? occasions? times? year-old',
		paper:
			'warrants? convictions? sentences? notices? diffusions? charges? indictments? passports-checked records? complaints? requests? messages? alerts? hits? matches? searches-of',
		case: 'cases? investigations? leads? enquir(?:y|ies) inquir(?:y|ies) operations? incidents? offen[cs]es? violations? crimes? prosecutions? reports? projects? proceedings attacks? scams? transactions? intelligence',
		goods:
			'tablets? pills? capsules? units? items? products? packages? parcels? weapons? firearms? guns? rifles? pistols? rounds? grenades? explosives? vehicles? cars? trucks? motorcycles? motorbikes? boats? vessels? computers? laptops? phones? mobiles? devices? documents? passports? cards? cigarettes? cartons? packets? boxes bottles? bags? doses? vials? ampoules? logs? trees? tusks? horns? skins? shells? animals? birds? reptiles? turtles? tortoises? pangolins? elephants? tigers? lions? primates? monkeys? parrots? snakes? fish banknotes? bills? notes-of coins? paintings? artefacts? artifacts? objects? antiquities works? garments? shoes? toys? watches handbags? containers? shipments? consignments? medicines? drugs? cheetahs? cats? plants? corals? pieces? files? images? videos? drives? drums? batteries? tyres? tires? sim-cards? sim wallets? masks? kits? litres? ammunition cubs? eggs? cocaine heroin cannabis ivory timber carcasses specimens? plates? licen[cs]es? handguns? cubes? luggage containers? ships? baggage knives knife machetes? swords? bombs? detonators? magazines? shotguns? revolvers? carbines? launchers? missiles? jars? cans? tins? barrels? sacks? bales? crates? pallets? bricks? patches cigars? engines? trailers? tractors? excavators? dredges? generators? chainsaws? speedboats? skiffs? dingh(?:y|ies) trawlers? yachts? aircraft planes? drones? horses? dogs? pupp(?:y|ies) cattle lizards? iguanas? frogs? seahorses? sharks? fins? scales? feathers? fossils? teeth bears? rhinos? chimpanzees? orangutans? gorillas? lemurs? macaws? falcons? servers? routers? terminals? skimmers? printers? stamps? certificates? permits? visas? notes? diamonds? gems? gemstones? ingots? nuggets? statues? statuettes? sculptures? manuscripts? icons? mosaics? vases? figurines? books? t-shirts shirts? jerseys? sunglasses perfumes? cosmetics? handsets? tickets? discs? dvds? cds? syringes? ventilators? tests? gloves bars? lorr(?:y|ies) vans? bikes? bicycles? accounts-of truckloads? carvings? barrels? precursors? seedlings? litters?'
	},
	thingPhrases: [
		{ thing: 'paper', phrase: 'arrest warrants?' },
		{ thing: 'paper', phrase: 'search warrants?' },
		{ thing: 'paper', phrase: 'red notices?' },
		{ thing: 'paper', phrase: '(?:blue|yellow|green|purple|black|orange) notices?' },
		{ thing: 'paper', phrase: 'arrest requests?' },
		{ thing: 'officer', phrase: 'police officers?' },
		{ thing: 'officer', phrase: 'member countries' },
		{ thing: 'country', phrase: 'member (?:countries|states)' },
		{ thing: 'country', phrase: 'police (?:forces?|services|stations|agencies)' },
		{ thing: 'country', phrase: 'border (?:points?|crossings?|posts|checkpoints?)' },
		{ thing: 'country', phrase: 'law enforcement agencies' },
		{ thing: 'site', phrase: 'call cent(?:er|re)s?' },
		{ thing: 'site', phrase: 'gambling dens?' },
		{ thing: 'site', phrase: 'drug (?:labs?|laborator(?:y|ies))' },
		{ thing: 'site', phrase: 'social media (?:accounts?|pages|profiles|groups)' },
		{ thing: 'site', phrase: 'bank accounts?' },
		{ thing: 'goods', phrase: 'police uniforms?' },
		{
			thing: 'victim',
			phrase:
				'(?:trafficking|trafficked|child|female|minor|potential) (?:victims?|persons|people|children|women|girls)'
		},
		{ thing: 'victim', phrase: 'victims? of [a-z]+' }
	],
	signals: {
		be: "was were is are been being be get got getting 's",
		have: 'has have had having',
		of: 'of',
		and: 'and or & plus',
		circumstance:
			'in across from during since after within throughout at on by through via under before until against into among per covering for over following amid',
		aside:
			'suspected accused wanted who which that whose believed alleged linked connected related belonging including where while when against targeting aimed behind said told according for because after before',
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
		'previous (?:operations?|editions?|years?|phases?|actions?)',
		'earlier (?:operations?|editions?|this year|phases?)',
		'last year',
		'the year before',
		'the previous year',
		'in previous',
		'in the past',
		'over the (?:past|last) (?:[a-z]+|[0-9]+) years',
		'since (?:its|their|the) (?:launch|creation|inception|beginning|first|start)',
		'since (?:it|they|the project) (?:began|started|was launched)',
		'(?:two|three|four|five|six|seven|eight|nine|ten|several|past|all) [a-z]+ operations (?:have|has|had)',
		'(?:two|three|four|five|six|seven|eight|nine|ten) (?:previous|earlier|past) ',
		'operations (?:to date|so far) have',
		'first edition',
		'compared (?:with|to)',
		'a year (?:earlier|ago)',
		'years (?:earlier|ago|before)',
		'combined total',
		'predecessor'
	],
	currencies: {
		dollar: 'USD',
		dollars: 'USD',
		euro: 'EUR',
		euros: 'EUR',
		pound: 'GBP',
		pounds: 'GBP',
		sterling: 'GBP',
		yuan: 'CNY',
		renminbi: 'CNY',
		yen: 'JPY',
		rand: 'ZAR',
		baht: 'THB',
		naira: 'NGN',
		rupees: 'INR',
		ringgit: 'MYR',
		won: 'KRW',
		cedis: 'GHS',
		reais: 'BRL',
		pesos: 'XXX',
		francs: 'XXX',
		shillings: 'XXX',
		dinars: 'XXX',
		dirhams: 'AED',
		rubles: 'RUB',
		roubles: 'RUB',
		'swiss francs': 'CHF'
	},
	currencyQualifiers: {
		us: 'USD',
		american: 'USD',
		canadian: 'CAD',
		australian: 'AUD',
		singapore: 'SGD',
		singaporean: 'SGD',
		'new zealand': 'NZD',
		british: 'GBP',
		japanese: 'JPY',
		chinese: 'CNY',
		swiss: 'CHF',
		'hong kong': 'HKD',
		mexican: 'MXN',
		colombian: 'COP',
		argentine: 'ARS',
		chilean: 'CLP',
		philippine: 'PHP',
		kenyan: 'KES',
		cfa: 'XOF'
	},
	measures: {
		kg: 'kg',
		kgs: 'kg',
		kilo: 'kg',
		kilos: 'kg',
		kilogram: 'kg',
		kilograms: 'kg',
		kilogramme: 'kg',
		kilogrammes: 'kg',
		g: 'g',
		gram: 'g',
		grams: 'g',
		grammes: 'g',
		tonne: 'tonnes',
		tonnes: 'tonnes',
		ton: 'tonnes',
		tons: 'tonnes',
		litre: 'litres',
		litres: 'litres',
		liter: 'litres',
		liters: 'litres',
		m3: 'm3',
		'm³': 'm3',
		'cubic metres': 'm3',
		'cubic meters': 'm3',
		'metric tons': 'tonnes',
		'metric tonnes': 'tonnes',
		hectares: 'hectares',
		acres: 'acres',
		'pounds of': 'pounds',
		lbs: 'pounds',
		carats: 'carats',
		ounces: 'ounces',
		ml: 'ml',
		mg: 'mg'
	},
	moneyAside:
		'losses loss lost defrauded defrauding scam scams fraud frauds stolen laundered laundering ransom ransoms bail fine fines turnover profits? revenue revenues proceeds-of damage damages cost costs bets betting wagers? wagered handled budget funding grant reward tax taxes generated generating estimated-annual cheated',
	worth: [
		'worth',
		'is worth',
		'are worth',
		'valued at',
		'value of',
		'total value of',
		'a value of',
		'market value of',
		'street value of',
		'with a value',
		'value at',
		'value estimated at',
		'at an estimated value of',
		'totalling',
		'totaling',
		'amounting to'
	],
	operation: {
		nouns: 'operations? op op\\.',
		called: [
			'codenamed',
			'code-named',
			'code - named',
			'code named',
			'dubbed',
			'named',
			'called',
			'known as',
			'under the name',
			'under the code name',
			'under the codename',
			'code name'
		],
		order: 'noun-first'
	},
	crimes: {
		cybercrime:
			'spyware|denial[- ]of[- ]service|ddos|dark ?(?:web|net)|data breach(?:es)?|computer (?:virus(?:es)?|worms?|systems?)|sim[- ]swap[a-z]*|cryptojacking|crypto(?:currency)? scams?|online (?:[a-z]+ )?(?:fraud(?:sters)?|scams?|scammers|extortion|shopping fraud)|romance scams?|internet-based fraud|e-mail compromise|tech support scams?|cyber(?!-?security course)[a-z]*|hack(?:ing|ers?|ed)|malware|ransomware|phishing|botnets?|business e-?mail compromise|command[- ]and[- ]control servers?|info-?stealers?|sextortion|trojans?|(?:digital|online|internet) (?:crime|piracy|fraud|scams?|blackmail)|computer (?:crime|virus|intrusion)',
		'financial-crime':
			'credit cards?|skimming|fake invoices|invoice fraud|money (?:mules?|launderers?)|tax fraud|bank fraud|con(?:men| artists)|embezzl[a-z]*|defrauded|ponzi|hawala|illicit funds|crypto(?:currency)? (?:fraud|scams?)|frauds?|fraudsters?|scams?|scammers?|money[- ]launder[a-z]*|launder(?:ed|ing)|financial crimes?|economic crimes?|embezzle[a-z]*|ponzi|pyramid schemes?|money mules?|investment schemes?|bank transfers?|illicit (?:financial|money) flows?|tax evasion|swindl[a-z]*|payment cards?|card data|illicit finance',
		corruption:
			'bribing|bribed|kickbacks?|graft|match manipulation|match-?fix[a-z]*|corruptly|fixing matches|corrupt(?:ion)?|brib(?:es?|ery)|match[- ]fixing',
		'counterfeit-currency':
			'(?:counterfeit|fake|forged|false|bogus)(?: [a-z0-9-]+){0,2} (?:currency|currencies|banknotes?|notes|money|bills|euros?|dollars?|coins)|currency (?:forg|counterfeit)[a-z]*|counterfeit cash|(?:counterfeit|fake|forged|false) (?:currency|currencies|banknotes?|notes|money|bills|euros?|dollars?)|currency counterfeiting',
		'counterfeit-medicines':
			"(?:counterfeit|fake|falsified|illicit|illegal|substandard|unlicensed|unauthori[sz]ed|bogus|unregistered|smuggled|expired|diverted)(?:,? (?:and |or )?[a-z'-]+){0,2} (?:medicines?|medications?|pharmaceuticals?|pills|vaccines?|antibiotics|antimalarials?|painkillers|medical (?:products|devices|supplies)|face masks|test kits)|unlicen[cs]ed pharmac(?:y|ies)|pharmaceutical crime|(?:medicines?|medications?) (?:traffick|smuggl)[a-z]*|(?:traffick|smuggl)[a-z]* (?:of |in )?(?:medicines|medications)|illicit online pharmac|(?:counterfeit|fake|falsified|illicit|illegal|substandard|unlicensed|unauthori[sz]ed|bogus|dangerous|unregistered|smuggled)(?:,? (?:and|or) [a-z]+| [a-z]+)? (?:medicines?|medications?|medical|pharmaceuticals?|pills|tablets|drugs online|vaccines?|health products?|drugs and medic[a-z]*|medicinal)|(?:medicines?|medical products?|pharmaceuticals?|health products?) (?:counterfeiting|trafficking|crime)|pharmaceutical[s]? (?:crimes?|products)|online pharmac(?:y|ies)|illegal pharmac(?:y|ies)|illicit online pharmac[a-z]*|fake (?:covid|vaccines?)|medical product crime|sale of (?:fake|illicit|counterfeit) medic[a-z]*|illicit and counterfeit (?:medicines?|pills)",
		'counterfeit-goods':
			"(?:counterfeit|fake|pirated|bogus|imitation|forged|falsified|sham)(?:,? (?:and |or |of )?[a-z'-]+){0,2} (?:clothing|clothes|garments|sportswear|electronics|cosmetics|perfumes?|toys|shoes|trainers|sneakers|footwear|handbags|bags|watches|luxury|dvds?|cds|software|textiles|brands?|branded|phones?|handsets|jerseys?|shirts?|t-shirts|jeans|sunglasses|jewell?ery|batteries|chargers|detergents?|shampoos?|pesticides?|airbags?|merchandise|labels|brake pads|spare parts)|(?:counterfeit|fake|pirated|knock-?off)(?: and [a-z]+)? (?:goods?|products?|items?|clothing|clothes|electronics|cosmetics|perfumes?|toys|shoes|handbags|watches|luxury|spare parts|sportswear|car parts|discs?|dvds|cds|software|textiles|brand[a-z]*|phones?)|illicit (?:goods|products|trade(?! (?:in|of)))|trafficking in illicit goods|intellectual property|product piracy|counterfeiting(?! (?:of )?(?:currency|money|medic))|piracy of (?:films?|music|software)",
		'food-fraud':
			"(?:fake|counterfeit|substandard|hazardous|adulterated|contaminated|suspect|illicit|dangerous|spoiled|spoilt|rotten|expired|unsafe|tainted|mislabell?ed|unfit|bogus)(?:,? (?:and |or )?[a-z'-]+){0,2} (?:foods?|foodstuffs?|drinks?|beverages?|alcohol|liquor|olive oil|wines?|spirits|vodka|whisk(?:e)?y|rum|gin|beer|meat|fish|seafood|milk|honey|oil|cheese|rice|formula|champagne|tea|coffee|eggs|chicken|beef|pork|sugar|flour|spices)|food (?:fraud|crime)|(?:fake|counterfeit|substandard|hazardous|adulterated|contaminated|potentially harmful|suspect|illicit|dangerous)(?:,? (?:and|or) [a-z]+)? (?:food|foods|drinks?|beverages?|alcohol|foodstuffs?|olive oil|wine)|olive oil|(?:adulterated|fake|counterfeit) (?:wine|spirits|vodka|whisky|meat|fish|milk)",
		'illicit-tobacco':
			'cigars?|tobacco|shisha|(?:illicit|contraband|counterfeit|fake|smuggled|illegal|untaxed) (?:tobacco|cigarettes?)|tobacco (?:smuggling|products|trafficking)|cigarettes?|raw tobacco',
		'cultural-heritage-crime':
			"(?:stolen|looted|smuggled|illicit|trafficked|pillaged)(?:,? [a-z'-]+){0,3} (?:paintings?|artefacts?|artifacts?|sculptures?|statues?|icons?|manuscripts?|artworks?|coins|vases|mosaics?|antiques?|relics?)|art traffick[a-z]*|pre-columbian|archaeolog[a-z]*|artifacts?|illegal excavations?|museum thefts?|cultural (?:heritage|property|goods?|objects?|artefacts?)|works? of art|stolen art|artworks?|antiquit(?:y|ies)|archaeological|looted|art theft|artefacts?|paintings?",
		'wildlife-crime':
			'leopards?|cheetahs?|chimpanzees?|orangutans?|macaws?|parrots?|wild (?:animals?|birds?)|protected (?:animals?|birds?|plants)|exotic (?:[a-z]+ )?(?:animals|birds|pets|species)|helmeted hornbill|seahorses?|shark fins|tusks|horns? of|pangolin scales|sea turtles|snakes|lizards|eels|wildlife|ivory|rhino(?:ceros)?(?:es)?|tigers?|pangolins?|elephants?|endangered species|protected species|poach(?:ing|ers?)|bushmeat|turtles?|tortoises?|reptiles?|big cats?|shark fins?|live animals|wild meat|exotic (?:birds|animals|pets)|songbirds|primates?',
		'forestry-crime':
			'illegal(?:ly)? (?:felled|cut|sourced|harvested|logged)|(?:truckloads?|cubic metres|loads|shipments) of (?:timber|wood|logs)|teak|mahogany|tropical hardwoods?|forest crime|illegal felling|loggers|forest(?:ry)? crimes?|illegal(?:ly)?[- ]logg[a-z]*|illegal(?:ly)? (?:harvested )?timber|timber|rosewood|deforestation|illegal logging|logging|sandalwood',
		'fisheries-crime':
			'illegal(?:ly)?(?:,? [a-z]+){0,3} (?:fish(?:ing|ed|eries)?|caught|catch(?:es)?)|fish(?:ing)? poach[a-z]*|abalone|unreported and unregulated|fishing crime|fisher(?:y|ies)|illegal fishing|fishing|illegally caught|sea cucumbers?|toothfish',
		'pollution-crime':
			'pollut[a-z]*|(?:plastic|chemical|medical|clinical|industrial|household|radioactive|toxic|hazardous|electronic|illegal|illicit) waste|waste (?:dump|traffick|smuggl|deal|import|export)[a-z]*|sewage|oil discharges?|asbestos|ozone-depleting|refrigerants?|fly-tipping|toxic (?:substances|sludge)|pollution|hazardous waste|illegal waste|waste (?:trafficking|crime|trade|shipments?)|e-?waste|electronic waste|illegally shipped waste|toxic (?:waste|chemicals)|oil spills?|dumping',
		'illegal-mining':
			'illegal(?:ly)?(?:,? [a-z]+){0,2} (?:mines?|mined|mining|miners?|quarr(?:y|ies)|gold)|gold panning|unlicen[cs]ed mines?|gold smuggl[a-z]*|smuggled gold|illegal(?:ly)? (?:gold )?min(?:ing|ed|es?|ers)|illegal gold|gold mining|conflict minerals',
		'drug-trafficking':
			'mdma|lsd|crystal meth|crack cocaine|meth\\b|ephedrine|pseudoephedrine|acetic anhydride|coca (?:leaves|paste|base)|opioids?|narco[a-z-]*|hash\\b|drug (?:[a-z]+ )?(?:traffick|smuggl)[a-z]*|drug[- ](?:related|trafficking)|cannabis|heroin|(?<!medical )drugs?(?= (?:traffick|smuggl|deal|lord|mule|production|lab|seiz|cartel|route|gang|haul|ring|network|couriers?|crime))|(?:traffick|smuggl)[a-z]* (?:of |in )?(?:drugs|narcotics|cocaine|heroin)|narcotics?|cocaine|heroin|cannabis|marijuana|methamphetamine|amphetamines?|ecstasy|opium|fentanyl|captagon|ketamine|khat|synthetic drugs?|illicit drugs?|drugs(?! online)|hashish|precursor chemicals|tramadol|yaba|psychotropic',
		'human-trafficking':
			"(?:domestic|sexual|involuntary) servitude|servitude|debt bondage|sweatshops?|forced marriages?|trafficked(?= (?:from|for|into|to|through|by|across|abroad|[a-z]+ (?:women|girls|children)))|trafficking (?:[a-z'-]+ ){0,2}(?:women|girls|children|workers|victims|people)|(?:women|girls|people|workers|victims|children|men) (?:[a-z'-]+ ){0,2}trafficked|forced to work|forced into prostitution|labou?r traffickers|human traffickers?|exploited (?:for|as) labou?r|human trafficking|human[- ]traffick[a-z]*|trafficking (?:in|of) (?:human beings|persons|people|women|children|human)|(?:sex|child|labou?r) trafficking|(?:people|person) trafficking|trafficking victims?|victims? of (?:human )?trafficking|sexual exploitation|forced labou?r|modern slavery|child labou?r|trafficked (?:persons|people|victims|children|women)|forced (?:begging|prostitution|criminality)|labou?r exploitation|slavery|trafficking in persons",
		'migrant-smuggling':
			"smuggl[a-z]* (?:[a-z'-]+ ){0,2}(?:migrants|people|persons|asylum-seekers)|migrants? (?:[a-z'-]+ ){0,2}smuggl[a-z]*|people[- ]smugglers?|illegal immigrants?|irregular immigrants?|stowaways|migrant[- ]smuggl[a-z]*|people[- ]smuggl[a-z]*|smuggl[a-z]* (?:of )?(?:migrants|people|persons)|human smuggl[a-z]*|irregular migra[a-z]*|illegal (?:im)?migra[a-z]*|irregular migrants?|smuggled migrants|alien smuggling",
		'crimes-against-children':
			'(?:child|children|minors?|underage)(?: [a-z]+){0,3} (?:sexual|sexually) (?:abuse|exploitation|abused|exploited)|child abuse(?:rs)?|sex(?:ual)? (?:abuse|exploitation|offences?) (?:of|against|involving) (?:children|minors|girls|boys)|abused children|child sex[a-z]*|grooming of (?:children|minors)|child predators?|sexually abus[a-z]* (?:children|minors)|child (?:sexual )?(?:abuse|exploitation|pornography|sex)|crimes against children|sexual (?:abuse|exploitation) of (?:children|minors)|child sex(?:ual)? [a-z]*|abuse of children|(?:paedophile|pedophile|paedophilia)s?|child[- ]abuse|online child|child victims of abuse|child labou?r|child trafficking|abuse images',
		terrorism:
			'suicide bomb[a-z]*|boko haram|al-shabaab|radicali[sz][a-z]*|foreign terrorist|bomb attacks?|(?:counter-?)?terror(?:ism|ists?|ist)?|extremis[a-z]*|foreign fighters?|isis|daesh|al-qaeda|jihad[a-z]*|improvised explosive',
		'firearms-trafficking':
			'guns?|revolvers?|shotguns?|submachine|assault rifles?|machine guns?|(?:illegal|illicit|smuggled|trafficked|military-grade) (?:weapons?|arms)|(?:arms|weapons) (?:dealers?|caches?|smugglers?|traffickers?)|hand grenades|rounds of ammunition|(?:illicit |illegal )?firearms?|weapons? (?:traffick|smuggl)[a-z]*|arms traffick[a-z]*|gun[- ](?:running|traffick[a-z]*|smuggl[a-z]*)|illicit (?:weapons?|arms)|(?:traffick|smuggl)[a-z]* (?:of |in )?(?:weapons|arms|guns)|illegal (?:weapons|guns)|pistols?|rifles?|handguns?|ammunition',
		'organized-crime':
			'organi[sz]ed[- ](?:crime|criminal|gangs?)|mafias?|crime syndicates?|criminal organi[sz]ations?|(?:transnational|criminal|crime) (?:networks?|groups|syndicates?|gangs?)|ndrangheta|triads?|black axe|cartels?',
		fugitives:
			'on the run|internationally wanted|wanted (?:[a-z]+ ){0,2}(?:suspects?|men|man|woman|murderers?|offenders?|gangsters?)|wanted (?:for|by|in connection)|evading justice|fugitives?|most wanted|wanted (?:persons|criminals|individuals)|wanted internationally',
		'illegal-gambling':
			"(?:illegal|illicit|unlicen[cs]ed|underground|clandestine|unauthori[sz]ed)(?:,? (?:and |or )?[a-z'-]+){0,3} (?:casinos?|gambling|betting|bets|bookmak[a-z]*|lotter[a-z]*|gaming|bookies)|gambling (?:ring|network|syndicate|websites?|sites?|operations?)|(?:illegal|illicit|unlicensed|underground)(?: [a-z]+){0,3} (?:gambling|betting|bookmak[a-z]*)|gambling dens?|(?:soccer|football|online) (?:gambling|betting)|illegal bets|illegal lotter[a-z]*|betting",
		'vehicle-crime':
			"stolen(?:,? [a-z'-]+){0,3} (?:vehicles?|cars?|trucks?|lorries|vans?|motorcycles?|motorbikes?|scooters?|suvs?|excavators?|tractors?)|(?:vehicles?|cars|motorcycles)(?: [a-z'-]+){0,2} stolen|car thie(?:f|ves)|vehicle thie(?:f|ves)|luxury cars stolen|(?:stolen|motor) (?:motor )?(?:vehicles?|cars?|trucks?)|vehicle (?:crime|theft|traffick[a-z]*)|car theft|carjack[a-z]*|theft of (?:cars|vehicles)|stolen and smuggled vehicles",
		'travel-document-fraud':
			"(?:stolen|lost|fraudulent|forged|fake|counterfeit|false|bogus|altered)(?:,? (?:and |or )?[a-z'-]+){0,3} (?:passports?|visas?|identity (?:cards?|documents?|papers)|id cards?|identification documents|travel documents?|residence permits?|driving licen[cs]es?)|(?:passport|visa|identity) (?:forg|fraud|counterfeit)[a-z]*|look-?alike passports?|(?:stolen|lost|fraudulent|forged|fake|counterfeit|false)(?: (?:and|or) [a-z]+)? (?:travel|identity|passports?|documents|visas?)|travel document|identity fraud|passport fraud|document fraud|blank passports|stolen passports|(?:fraudulent|false) (?:travel|identity) documents|airline tickets?|airport action",
		'maritime-crime':
			"armed robber(?:y|ies) at sea|hijack[a-z]* (?:[a-z'-]+ ){0,3}(?:vessels?|ships?|tankers?|boats?|trawlers?)|(?:vessels?|ships?|tankers?) (?:was |were )?hijacked|maritime (?:crime|piracy|security|border|terrorism)|(?:maritime|sea) piracy|pirates?(?! of)|piracy(?= (?:at sea|off|in the gulf))|hijack(?:ed|ing) (?:of )?(?:ships?|vessels?)|gulf of guinea|pollution from ships|at sea"
	},
	countries: {
		AG: 'Antigua(?: (?:&|and) Barbuda)?|Antiguans?',
		US: 'United States(?: of America)?|USA|U\\.S\\.A\\.|U\\.S\\.|US(?![D$])|America(?!s)|American(?!s? Samoa)s?',
		GB: 'United Kingdom|UK|U\\.K\\.|Great Britain|Britain|England|Scotland|Wales|Northern Ireland|British|English police|Scottish|Welsh',
		AE: 'United Arab Emirates|UAE|Emirates|Emirati',
		KR: 'South Korea|Republic of Korea|Korea|South Koreans?|Koreans?',
		KP: "North Korea|Democratic People's Republic of Korea|North Koreans?",
		CD: 'Democratic Republic of (?:the )?Congo|DR Congo|DRC|Congo[- ]Kinshasa|Congo \\(Democratic Republic(?: of the)?\\)',
		CG: 'Republic of (?:the )?Congo|Congo[- ]Brazzaville|Congo|Congolese',
		HK: 'Hong Kong(?:,? (?:\\(China\\)|China|SAR))?',
		MO: 'Maca[ou](?:,? (?:\\(China\\)|China|SAR))?',
		TW: 'Taiwan|Chinese Taipei|Taiwanese',
		CN: 'China|Mainland China|Chinese',
		RU: 'Russia|Russian Federation|Russians?',
		SY: 'Syria|Syrians?',
		IR: 'Iran|Iranians?',
		LA: 'Laos|Lao PDR|Laotians?|Lao',
		VN: 'Viet ?[Nn]am|Vietnamese',
		CI: "Côte d'Ivoire|Ivory Coast|Ivorians?",
		CV: 'Cape Verde|Cabo Verde|Cape Verdeans?',
		CZ: 'Czech Republic|Czechia|Czechs?',
		MK: 'North Macedonia|Macedonia|FYROM|Macedonians?',
		SZ: 'Swaziland|Eswatini|Swazi',
		MM: 'Myanmar|Burma|Burmese',
		TL: 'Timor[- ]Leste|East Timor',
		TR: 'Turkey|Türkiye|Turkish|Turks?',
		BN: 'Brunei(?: Darussalam)?',
		MD: 'Moldova|Moldovans?',
		TZ: 'Tanzania|Tanzanians?',
		BO: 'Bolivia|Bolivians?',
		VE: 'Venezuela|Venezuelans?',
		PS: 'Palestine|Palestinian(?: Territories)?s?',
		VA: 'Vatican(?: City)?|Holy See',
		GM: 'The Gambia|Gambia|Gambians?',
		BS: 'The Bahamas|Bahamas|Bahamians?',
		NL: 'The Netherlands|Netherlands|Holland|Dutch',
		XK: 'Kosovo',
		BA: 'Bosnia(?: and Herzegovina)?|Bosnia-Herzegovina|Bosnians?',
		ST: 'São Tomé(?: and Pr[ií]ncipe)?',
		TT: 'Trinidad(?: and Tobago)?|Trinidadians?',
		LC: 'St\\.? Lucia|Saint Lucia',
		KN: 'St\\.? Kitts (?:&|and) Nevis|Saint Kitts and Nevis|St\\.? Kitts and Nevis|Saint Kitts and Nevis',
		VC: 'St\\.? Vincent(?: (?:&|and) the Grenadines| and Grenadines)?|St\\.? Vincent and the Grenadines|Saint Vincent and the Grenadines',
		CW: 'Cura[cç]ao',
		RS: 'Serbia|Serbians?|Serbs?',
		GW: 'Guinea-Bissau',
		GQ: 'Equatorial Guinea',
		PG: 'Papua New Guinea',
		GN: 'Guinea|Guineans?',
		SK: 'Slovakia|Slovaks?|Slovak Republic',
		FM: 'Micronesia',
		GE: 'Georgia|Georgians?',
		DO: 'Dominican Republic|Dominicans?',
		DM: 'Dominica',
		NE: 'Niger|Nigeriens?',
		IE: 'Ireland|Irish',
		ZA: 'South Africa|South Africans?',
		SS: 'South Sudan|South Sudanese',
		CF: 'Central African Republic',
		BF: 'Burkina Faso|Burkinab[eé]',
		PH: 'Philippines|Filipinos?|Philippine|Filipinas?',
		LK: 'Sri Lanka|Sri Lankans?',
		NZ: 'New Zealand(?:ers?)?'
	},
	notCountries: [
		'South China Sea',
		'(?:US|American|Singapore|Australian|Canadian|Hong Kong|New Zealand) dollars?',
		'Swiss francs?',
		'Indian Ocean',
		'Gulf of Guinea',
		'Gulf of Mexico',
		'New Mexico',
		'(?:South|Latin|Central|North|African) American?s?',
		'the Americas',
		'Chinatown',
		'West African?',
		'East African?',
		'Sea of Japan',
		'Panama Papers',
		'Gulf of Thailand',
		'Ivory trade',
		'French-speaking',
		'Portuguese-speaking',
		'Spanish-speaking',
		'English-speaking',
		'American Police Community',
		'Persian Gulf',
		'Gulf of Oman',
		'Guinea pigs?'
	],
	stopwords:
		'the of and to in a is that for on with was as by are from at an be this has have been were their which its or more than it also across will who not into during about other between after',
	page: {
		memberSince: 'member since',
		region: 'region',
		bureau: 'national central bureau',
		subBureaus: 'sub-?bureaus?',
		inAction: 'in action',
		ageToday: 'age today',
		nationality: 'nationality',
		conferences: 'conferences (?:&|and) meetings',
		notices: '(red|yellow|blue|green|black|orange|purple) notices?'
	}
};
