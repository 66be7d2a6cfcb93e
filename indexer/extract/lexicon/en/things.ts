import type { LexiconPart } from '../lexicon-part.ts';

/** What is counted. */
export const things: LexiconPart<'things'> = {
	things: {
		person:
			'siblings? cousins? nieces? nephews? orphans? schoolgirls? schoolboys? pupils? youngsters? infants?  ministers? mayors? politicians? councillors? lawmakers? senators? businessm[ae]n businesswom[ae]n clerks? brothers? sisters? relatives? partners? helpers? collectors? jewellers? dentists? tailors? butchers? smugglers? promoters? influencers? gang-members? teens? seniors? grandmothers? mothers? fathers? sons? daughters? couples? people persons person individuals? suspects? men man women woman nationals? citizens? members? traffickers? smugglers? dealers? criminals? offenders? fugitives? foreigners? leaders? ringleaders? suspected alleged defendants? perpetrators? brokers? poachers? fraudsters? scammers? hackers? operators? couriers? recruiters? facilitators? pimps? kingpins? bookmakers? gamblers? boys? girls? minors? child children adults? crew fishermen drivers? teenagers? youths? migrants? others? passengers? residents? workers? mules? pirates? terrorists? fighters? predators? accomplices? associates? sellers? dealers? loggers? miners? buyers? wildlife-traffickers? gangsters? mobsters? thieves launderers? students? targets? facilitators? administrators? actors? cybercriminals? counterfeiters? travell?ers? motorists? commuters? visitors? detainees? inmates? extremists? militants? sailors? seafarers? fishers? farmers? executives? forgers? burglars? robbers? rapists? murderers? killers? abusers? p(?:a)?edophiles? peddlers? rustlers? landlords? owners? managers? directors? refugees? importers? exporters? captains? skippers? households? kidnappers? abductors? arsonists? hunters? trappers? herders? diggers? bankers? lawyers? doctors? nurses? pharmacists? chemists? teachers? priests? engineers? technicians? programmers? coders? developers? monks? bosses boss lieutenants? henchmen middlemen middleman impostors? impersonators? swindlers? conmen cheats? blackmailers? extortionists? stalkers? assailants? attackers? bombers? gunmen gunman bandits? tourists? shopkeepers? merchants? wholesalers? retailers? vendors? keepers? tenants? brothers? sisters? couples? sons? daughters? wives husbands? relatives? siblings? newcomers? guests? pupils? players? referees? footballers? punters? bookies croupiers? cooks? waiters? maids? nannies helpers? applicants? holders? bearers? claimants? pensioners? retirees? widows? orphans? villagers? locals? crewmen crewmembers? stowaways? masterminds? hitmen hitman assassins? hijackers? carjackers? looters? typesetters? growers? cultivators? runners? spotters? lookouts? enforcers? collectors? curators? antiquarians? divers? harvesters? lumberjacks? woodcutters?',
		victim:
			'victims? survivors? slaves labourers laborers hostages? infants? bab(?:y|ies) captives? prostitutes? beggars? newborns? toddlers? runaways? labourers? seamstresses housemaids?',
		officer:
			'officers? policemen police officials? agents? investigators? experts? detectives? inspectors? specialists? personnel prosecutors? delegates? participants? representatives? analysts? customs staff trainers? soldiers? troops authorities practitioners? magistrates? judges? attendees? guards? rangers?',
		arrests: 'arrests? detentions? apprehensions?',
		rescues: 'rescues?',
		inspections: 'inspections? checks? searches raids? screenings? patrols? controls?',
		seizures: 'seizures? interceptions? confiscations?',
		site: 'websites? sites? webpages? pages? pharmac(?:y|ies) dens? laborator(?:y|ies) labs? factor(?:y|ies) warehouses? premises outlets? shops? stores? markets? casinos? houses? servers? domains? domain accounts? channels? cent(?:er|re)s? call-cent(?:er|re)s? plants? workshops? marketplaces? platforms? brothels? mines? camps? adverts? advertisements? ads listings? botnets? facilit(?:y|ies) businesses companies bars? parlou?rs? stalls? clinics? storerooms? apps? links? operations-rooms? printing-houses? presses homes? flats? apartments? addresses address properties property villas? hotels? restaurants? kitchens? brewer(?:y|ies) distiller(?:y|ies) refiner(?:y|ies) quarr(?:y|ies) sawmills? farms? garages? hangars? depots? pits? forums? profiles? rooms? venues? hubs? dumps? landfills? slaughterhouses? abattoirs? baker(?:y|ies) greenhouses? clubs? nightclubs? hideouts? airstrips? locations? infrastructures? webs(?:hops?|tores?) residences? buildings? offices? workshops addresses ateliers? basements? cellars? sheds? barns? yards? scrapyards? boatyards? shipyards? bakeries studios? salons? spas? kiosks? booths? stands? pharmacies drugstores? wells? shafts? tunnels? kilns? smelters? furnaces? foundries foundry mills? tanneries tannery canneries cannery smokehouses? butchers? supermarkets? arcades? lotteries shelters? orphanages? schools? hostels? dormitories dormitory guesthouses? motels? pubs? taverns? cafes? caf(?:e|é)s? canteens? dispensaries dispensary surgeries hospitals? morgues? vets? banks? exchanges? bureaux cybercafes? urls? subdomains? hosts? blogs? shopfronts? storefronts? nurseries nursery plantations? fields? gardens? hatcheries ponds? pens? kennels? jetties wharves piers? bunkers? safehouses? stashes? caches? storehouses? silos? broadcasters? streams? handles? bots?',
		group: 'networks? groups? gangs? rings? syndicates? cells?',
		country:
			'countr(?:y|ies) nations? states? territor(?:y|ies) continents? jurisdictions? regions? cit(?:y|ies) towns? provinces? agencies agency organi[sz]ations? airports? ports? seaports? airlines? bureaus? ncbs points? borders? districts? municipalities forces services units? teams? checkpoints? crossings? posts? terminals-of',
		time: 'years? months? weeks? days? hours? minutes? seconds? nights? decades? centur(?:y|ies) editions? phases? occasions? times? year-old',
		paper:
			'warrants? convictions? sentences? notices? diffusions? charges? indictments? passports-checked records? complaints? requests? messages? alerts? hits? matches? searches-of',
		case: 'bod(?:y|ies) corpses? cases? investigations? leads? enquir(?:y|ies) inquir(?:y|ies) operations? incidents? offen[cs]es? violations? crimes? prosecutions? reports? projects? proceedings attacks? scams? transactions? intelligence',
		goods:
			'kalashnikovs? aks snares? traps? nets? bundles? wads? caskets? coffins? tablets? pills? capsules? units? items? products? packages? parcels? weapons? firearms? guns? rifles? pistols? rounds? grenades? explosives? vehicles? cars? trucks? motorcycles? motorbikes? boats? vessels? computers? laptops? phones? mobiles? devices? documents? passports? cards? cigarettes? cartons? packets? boxes bottles? bags? doses? vials? ampoules? logs? trees? tusks? horns? skins? shells? animals? birds? reptiles? turtles? tortoises? pangolins? elephants? tigers? lions? primates? monkeys? parrots? snakes? fish banknotes? bills? notes-of coins? paintings? artefacts? artifacts? objects? antiquities works? garments? shoes? toys? watches handbags? containers? shipments? consignments? medicines? drugs? cheetahs? cats? plants? corals? pieces? files? images? videos? drives? drums? batteries? tyres? tires? sim-cards? sim wallets? masks? kits? litres? ammunition cubs? eggs? cocaine heroin cannabis ivory timber carcasses specimens? plates? licen[cs]es? handguns? cubes? luggage containers? ships? baggage knives knife machetes? swords? bombs? detonators? magazines? shotguns? revolvers? carbines? launchers? missiles? jars? cans? tins? barrels? sacks? bales? crates? pallets? bricks? patches cigars? engines? trailers? tractors? excavators? dredges? generators? chainsaws? speedboats? skiffs? dingh(?:y|ies) trawlers? yachts? aircraft planes? drones? horses? dogs? pupp(?:y|ies) cattle lizards? iguanas? frogs? seahorses? sharks? fins? scales? feathers? fossils? teeth bears? rhinos? chimpanzees? orangutans? gorillas? lemurs? macaws? falcons? servers? routers? terminals? skimmers? printers? stamps? certificates? permits? visas? notes? diamonds? gems? gemstones? ingots? nuggets? statues? statuettes? sculptures? manuscripts? icons? mosaics? vases? figurines? books? t-shirts shirts? jerseys? sunglasses perfumes? cosmetics? handsets? tickets? discs? dvds? cds? syringes? ventilators? tests? gloves bars? lorr(?:y|ies) vans? bikes? bicycles? accounts-of truckloads? carvings? barrels? precursors? seedlings? litters? scooters? caravans? ambulances? buses coaches minibuses helicopters? gliders? submarines? ferries ferry tankers? barges? canoes? rafts? wagons? tanks? cylinders? jerrycans? canisters? flasks? tubes? strips? blisters? sachets? pouches? ampules? inhalers? implants? prostheses stents? defibrillators? thermometers? respirators? lenses spectacles cartridges? bullets? mortars? landmines? muskets? airguns? silencers? scopes? daggers? bayonets? crossbows? fuses? sticks? smartphones? modems? antennas? cameras? keys? chips? circuits? screens? monitors? consoles? games? cassettes? albums? films? photographs? photos? recordings? hides? pelts? furs? bones? claws? beaks? shawls? coats? jackets? trousers? dresses suits? socks? hats? caps? scarves belts? purses? rucksacks? backpacks? suitcases? trunks? rings? necklaces? bracelets? earrings? rubies emeralds? sapphires? pearls? jade amber urns? pots? jugs? amphorae amphoras? bowls? lamps? reliefs? busts? heads? scrolls? parchments? maps? engravings? drawings? canvases tapestries frescoes? altarpieces? crosses relics? chalices? reliquaries carpets? rugs? violins? instruments? clocks? cows? sheep goats? camels? pigs? donkeys? hens? chickens? geckos? chameleons? crocodiles? alligators? scorpions? spiders? tarantulas? beetles? butterflies crabs? lobsters? eels? rays? sturgeons? caviar finches? songbirds? eagles? hawks? owls? toucans? cockatoos? parakeets? hummingbirds? flamingos? vultures? ostriches civets? otters? pandas? wolves foxes lynxes? leopards? jaguars? pumas? ocelots? giraffes? zebras? antelopes? hippos? buffalo orchids? cactus(?:es)? cacti succulents? bulbs? cuttings? saplings? planks? beams? stumps? joints? wraps? blotters? phials? poppies bushes leaves packs? trays? rolls? reels? sheets? boxes? lorryloads? boatloads? carloads? wheels? airbags? parts? components? mouldings? moulds? presses machines? stills? vats? pumps? compressors? radios? gps transmitters? jammers? scanners? dies stencils? holograms? seals? stickers? labels? invoices? contracts? deeds? diplomas? cheques? vouchers? coupons? bonds? shares? tokens? bitcoins?'
	},
	thingPhrases: [
		{ thing: 'goods', phrase: 'units? of (?!the$|police$|soldiers$|army$)[a-z]+' },
		{ thing: 'goods', phrase: 'master cases?' },
		{
			thing: 'goods',
			phrase:
				'(?:cannabis|coca|poppy|marijuana|hemp|khat|opium|orchid|cactus|weed|peyote|rare|wild|protected|medicinal|carnivorous) plants?'
		},
		{ thing: 'goods', phrase: '(?:printing|hydraulic|pill|tablet|offset) presses' },
		{
			thing: 'goods',
			phrase:
				'cases? of (?:wine|beer|whisky|vodka|spirits|champagne|liquor|alcohol|ammunition|cigarettes|tobacco|medicines|rum|gin)'
		},
		{
			thing: 'site',
			phrase: '(?:telegram|facebook|whatsapp|discord|chat) (?:groups?|channels?)'
		},
		{ thing: 'goods', phrase: 'pairs? of' },
		{ thing: 'person', phrase: 'employment agents?' },
		{ thing: 'goods', phrase: 'fishing (?:boats?|vessels?|trawlers?)' },
		{ thing: 'goods', phrase: 'land mines?' },
		{ thing: 'goods', phrase: 'hard (?:drives|disks)' },
		{ thing: 'goods', phrase: 'brake (?:pads|discs)' },
		{ thing: 'goods', phrase: 'fake (?:notes|banknotes|bills)' },
		{ thing: 'goods', phrase: 'sim boxes' },
		{ thing: 'goods', phrase: 'memory (?:cards|sticks)' },
		{ thing: 'goods', phrase: 'identity (?:cards|documents|papers)' },
		{ thing: 'site', phrase: 'travel agenc(?:y|ies)' },
		{ thing: 'site', phrase: '(?:employment|recruitment|model(?:l?ing)?|escort|estate) agenc(?:y|ies)' },
		{ thing: 'site', phrase: 'boiler rooms?' },
		{ thing: 'site', phrase: 'massage parlou?rs?' },
		{ thing: 'site', phrase: 'brick kilns?' },
		{ thing: 'site', phrase: 'chat (?:rooms|groups)' },
		{ thing: 'site', phrase: 'domain names?' },
		{ thing: 'site', phrase: 'ip addresses' },
		{ thing: 'site', phrase: 'phone lines' },
		{ thing: 'site', phrase: 'bottling plants?' },
		{ thing: 'site', phrase: 'email (?:accounts|addresses)' },
		{ thing: 'site', phrase: 'mine shafts?' },
		{ thing: 'site', phrase: 'cyber caf(?:e|é)s?' },
		{ thing: 'site', phrase: 'exchange (?:offices|bureaux)' },
		{ thing: 'site', phrase: 'storage (?:units|facilities)' },
		{ thing: 'site', phrase: 'cold stores?' },
		{ thing: 'site', phrase: 'money transfer (?:offices|shops)' },
		{ thing: 'site', phrase: 'money (?:offices|shops)' },
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
	]
};
