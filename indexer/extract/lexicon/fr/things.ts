import type { LexiconPart } from '../lexicon-part.ts';

/** What is counted. */
export const things: LexiconPart<'things'> = {
	things: {
		person:
			'nièces? neveux? orphelin[es]* écolier[es]* élèves? ministres? maires? élus? députés? sénateurs? notables? avocats? employées? commerçants? commerçantes? frères? sœurs? cousins? proches parents? comparses? acolytes? orfèvres? bijoutiers? dentistes? ferrailleurs? grossistes? revendeurs? receleurs? rabatteurs? guetteurs? lycéens? retraités? agriculteurs? éleveurs? transporteurs? convoyeurs? armateurs? personnes? individus? suspects? hommes? femmes? ressortissants? citoyens? membres? trafiquants? passeurs? criminels? malfaiteurs? fugitifs? étrangers? dirigeants? chefs? meneurs? auteurs? braconniers? escrocs? pirates? opérateurs? recruteurs? proxénètes? bookmakers? parieurs? garçons? filles? mineurs? mineures? enfants? adultes? pêcheurs? conducteurs? chauffeurs? adolescents? adolescentes? jeunes? migrants? passagers? travailleurs? ouvriers? mules? terroristes? combattants? prédateurs? complices? vendeurs? acheteurs? voleurs? contrevenants? délinquants? fraudeurs? prévenus? autres? hackers? étudiants? exploitants? administrateurs? cybercriminels? faussaires? contrefacteurs? blanchisseurs? voyageurs? voyageuses? automobilistes? usagers? visiteurs? détenus? marins? cambrioleurs? violeurs? meurtriers? pédophiles? propriétaires? gérants? réfugiés? importateurs? fillettes? garçonnets? épouses? tireurs? orpailleurs? exploiteurs? négociants? capitaines? commerçants? courtiers? rabatteurs? têtes? ressortissantes? employeurs? patrons? habitants? ravisseurs? chasseurs? piégeurs? bandits? mafieux médecins? pharmaciens? pharmaciennes? chimistes? banquiers? avocats? notaires? enseignants? ingénieurs? informaticiens? développeurs? lieutenants? intermédiaires? imposteurs? arnaqueurs? agresseurs? assaillants? tueurs? assassins? touristes? boutiquiers? grossistes? détaillants? marchands? marchandes? frères? sœurs? soeurs? fils élèves? joueurs? joueuses? arbitres? footballeurs? croupiers? cuisiniers? serveuses? domestiques? demandeurs? porteurs? titulaires? retraités? veuves? orphelins? orphelines? villageois villageoises? équipiers? matelots? armateurs? pilotes? skippers? clandestins? cerveaux cerveau guetteurs? convoyeurs? transporteurs? revendeurs? revendeuses? receleurs? pilleurs? pillards? antiquaires? collectionneurs? plongeurs? bûcherons? charbonniers? cultivateurs? planteurs? éleveurs? agriculteurs? creuseurs? fossoyeurs? ouvrières? couturières? danseuses? hôtesses? épouses mendiants? mendiantes? prostituées? affidés? comparses? acolytes? sbires? barons? parrains? loueurs? bailleurs? locataires? gérantes? patronnes? directeurs? directrices? comptables? civils? militants? djihadistes? kamikazes? évadés? condamnés? repentis?',
		victim:
			'victimes? survivants? survivantes? esclaves? otages? bébés? nourrissons? captifs? captives? séquestrés? séquestrées?',
		officer:
			'policiers? policières? agents? fonctionnaires? enquêteurs? enquêtrices? experts? douaniers? inspecteurs? spécialistes? procureurs? délégués? participants? participantes? représentants? analystes? formateurs? soldats? militaires? gendarmes? magistrats? juges? responsables? gardes? garde-faune sportifs? employés?',
		arrests: 'arrestations? interpellations? appréhensions?',
		rescues: 'sauvetages? libérations?',
		inspections: 'inspections? contrôles? perquisitions? vérifications? fouilles? descentes? patrouilles?',
		seizures: 'saisies? interceptions? confiscations?',
		site: 'sites? pages? pharmacies? tripots? laboratoires? usines? entrepôts? locaux points?-de-vente magasins? boutiques? commerces? marchés? casinos? maisons? serveurs? domaines? comptes? chaînes? canaux centres? ateliers? plateformes? plates bordels? mines? camps? annonces? publicités? établissements? entreprises? sociétés? bars? étals? cliniques? applications? liens? fabriques? imprimeries? restaurants? salons? botnets? domiciles? logements? appartements? immeubles? hôtels? cuisines? brasseries? distilleries? raffineries? carrières? scieries? fermes? garages? hangars? dépôts? forums? profils? décharges? abattoirs? boulangeries? serres? clubs? adresses? repaires? pistes? infrastructures? bâtiments? lieux endroits? propriétés? résidences? chantiers? officines? noms? caves? remises? granges? casses? kiosques? stands? échoppes? puits galeries? tunnels? fours? briqueteries? fonderies? moulins? tanneries? conserveries? boucheries? supermarchés? épiceries? orphelinats? écoles? foyers? dortoirs? auberges? motels? cafés? tavernes? cantines? dispensaires? hôpitaux banques? cybercafés? portails? blogs? plantations? champs? jardins? élevages? bassins? chenils? pontons? quais? bunkers? caches? planques? cachettes? silos? box studios? flux bots? instituts? gargotes? bistrots? discothèques? exploitations? gares? manufactures? distributeurs? cabinets? squats?',
		group: 'réseaux? groupes? bandes? gangs? cellules?',
		country:
			'pays états? nations? territoires? continents? juridictions? régions? villes? provinces? organismes? organisations? agences? aéroports? ports? compagnies? bureaux frontières? districts? communes? services? forces? équipes? polices? États-membres postes?',
		time: 'ans? années? mois semaines? jours? journées? heures? minutes? secondes? nuits? décennies? siècles? éditions? phases? fois reprises?',
		paper:
			"mandats? condamnations? peines? notices? diffusions? inculpations? plaintes? demandes? messages? alertes? concordances? réponses? chefs-d'accusation dossiers-de-police",
		case: 'corps cadavres? dépouilles? affaires? enquêtes? pistes? dossiers? opérations? incidents? infractions? crimes? poursuites? rapports? projets? procédures? attaques? escroqueries? transactions? cas',
		goods:
			'esquifs? kalachnikovs? collets? pièges? filets? liasses? ballots? pirogues? barques? canots? pneumatiques? felouques? zodiacs? cachets?  unités? comprimés? pilules? gélules? unités? articles? produits? colis paquets? armes? fusils? pistolets? munitions? cartouches? grenades? explosifs? véhicules? voitures? camions? motos? bateaux navires? ordinateurs? téléphones? portables? appareils? dispositifs? documents? passeports? cartes? cigarettes? cartons? boîtes? bouteilles? sacs? doses? flacons? ampoules? grumes? arbres? défenses? cornes? peaux carapaces? animaux oiseaux reptiles? tortues? pangolins? éléphants? tigres? lions? primates? singes? perroquets? serpents? poissons? billets? pièces? tableaux œuvres? objets? antiquités? vêtements? chaussures? jouets? montres? conteneurs? cargaisons? lots? médicaments? stupéfiants? félins? plantes? coraux fichiers? images? vidéos? disques? piles? pneus? portefeuilles? masques? kits? spécimens? plaques? permis bagages? œufs? drones? embarcations? planches? balles? cocaïne héroïne cannabis couteaux machettes? sabres? bombes? détonateurs? chargeurs? revolvers? carabines? lance-roquettes missiles? bocaux bidons? fûts? ballots? caisses? palettes? cigares? moteurs? remorques? tracteurs? excavatrices? pelleteuses? tronçonneuses? vedettes? pirogues? chalutiers? yachts? avions? chevaux chiens? chiots? bétail lézards? iguanes? grenouilles? hippocampes? requins? ailerons? écailles? plumes? fossiles? dents? ours rhinocéros chimpanzés? gorilles? faucons? serveurs? routeurs? terminaux imprimantes? timbres? certificats? visas? diamants? pierres lingots? pépites? statues? statuettes? sculptures? manuscrits? icônes? mosaïques? vases? figurines? livres? chemises? maillots? lunettes parfums? cosmétiques? billets seringues? tests? gants camionnettes? vélos? scooters? puces? clés? coupures? peluches? bijoux sachets? plaquettes? paires? exemplaires? plants? pirogues? trottinettes? caravanes? autocars? autobus bus minibus hélicoptères? pétroliers? barges? canots? radeaux wagons? citernes? jerricans? bonbonnes? tubes? blisters? inhalateurs? implants? prothèses? thermomètres? respirateurs? lentilles? obus mortiers? mines? mitrailleuses? mitraillettes? silencieux viseurs? poignards? arbalètes? bâtons? smartphones? tablettes? modems? antennes? caméras? clefs? écrans? consoles? jeux cassettes? albums? films? photos? photographies? enregistrements? fourrures? os griffes? becs? châles? manteaux vestes? pantalons? robes? costumes? chaussettes? chapeaux casquettes? écharpes? ceintures? bourses? valises? malles? bagues? colliers? bracelets? rubis émeraudes? saphirs? perles? jades? urnes? pots? amphores? coupes? lampes? bustes? parchemins? gravures? dessins? toiles? tapisseries? fresques? retables? croix calices? reliquaires? tapis violons? instruments? horloges? vaches? moutons? chèvres? chameaux porcs? ânes? poules? poulets? geckos? caméléons? crocodiles? scorpions? araignées? mygales? papillons? crabes? langoustes? anguilles? civelles? esturgeons? caviar chardonnerets? aigles? hiboux toucans? perruches? cacatoès flamants? vautours? loutres? loups? renards? léopards? jaguars? pumas? guépards? girafes? zèbres? antilopes? hippopotames? buffles? orchidées? cactus bulbes? boutures? troncs? poutres? stères? madriers? pieds? joints? pavots? feuilles? rouleaux berlines? roues? airbags? composants? moules? presses? machines? alambics? cuves? pompes? radios? émetteurs? brouilleurs? scanners? scellés hologrammes? étiquettes? factures? contrats? diplômes? chèques? bons? actions? jetons? bitcoins? faux chargements? grumiers? cargos? chalands? palangriers? voiliers? thoniers? baleines? dauphins? lémuriens? makis? aras? perdrix pangolin'
	},
	thingPhrases: [
		{ thing: 'arrests', phrase: 'gardes? à vue' },
		{ thing: 'person', phrase: 'faux - monnayeurs?' },
		{ thing: 'officer', phrase: 'agents? de (?:police|la|sécurité)' },
		{ thing: 'person', phrase: 'agents? de (?:placement|joueurs|voyages?|change)' },
		{ thing: 'person', phrase: 'employées? de (?:maison|banque|bureau)' },
		{ thing: 'site', phrase: '(?:groupes?|canaux) (?:telegram|facebook|whatsapp|discord)' },
		{
			thing: 'country',
			phrase:
				'unités? (?:de|spécialisées?|mobiles?|policières?|nationales?) (?:police|gendarmerie|lutte|recherche|renseignement|enquête)'
		},
		{ thing: 'country', phrase: 'unités? (?:spécialisées?|policières?|mobiles?)' },
		{ thing: 'goods', phrase: 'faux billets' },
		{ thing: 'goods', phrase: 'bateaux? de pêche' },
		{ thing: 'goods', phrase: 'navires? de pêche' },
		{ thing: 'goods', phrase: 'comptes? de messagerie-saisis' },
		{ thing: 'goods', phrase: 'disques? durs?' },
		{ thing: 'goods', phrase: 'clés? usb' },
		{ thing: 'goods', phrase: 'cartes? mémoire' },
		{ thing: 'goods', phrase: "cartes? d' identité" },
		{ thing: 'goods', phrase: 'pieds? de (?:cannabis|pavot|chanvre)' },
		{ thing: 'goods', phrase: "défenses? d' éléphants?" },
		{ thing: 'site', phrase: 'noms? de domaine' },
		{ thing: 'site', phrase: 'agences? (?:immobilières?|matrimoniales?)' },
		{ thing: 'site', phrase: 'agences? de voyages?' },
		{ thing: 'site', phrase: 'agences? de recrutement' },
		{ thing: 'site', phrase: "agences? d' emploi" },
		{ thing: 'site', phrase: 'comptes? de réseaux' },
		{ thing: 'site', phrase: 'bureaux? de change' },
		{ thing: 'site', phrase: "points? d' eau" },
		{ thing: 'site', phrase: "puits (?:de|d')" },
		{ thing: 'site', phrase: 'lignes? téléphoniques?' },
		{ thing: 'site', phrase: 'adresses? (?:ip|électroniques?)' },
		{ thing: 'site', phrase: 'boîtes de nuit' },
		{ thing: 'site', phrase: 'pages? web' },
		{ thing: 'paper', phrase: "mandats? d' (?:arrêt|arrestation|amener)" },
		{ thing: 'paper', phrase: 'mandats? de (?:perquisition|dépôt|recherche)' },
		{ thing: 'officer', phrase: 'fonctionnaires? de police' },
		{ thing: 'officer', phrase: 'agents? (?:de|des)' },
		{ thing: 'officer', phrase: 'membres? (?:de|des) (?:la|forces|services)' },
		{ thing: 'country', phrase: 'points? (?:de|frontaliers?|frontières?)' },
		{ thing: 'site', phrase: 'points? de vente' },
		{ thing: 'site', phrase: "centres? d' appels?" },
		{ thing: 'site', phrase: 'maisons? de jeux?' },
		{ thing: 'site', phrase: 'salles? de (?:jeux?|paris)' },
		{ thing: 'site', phrase: 'comptes? (?:bancaires?|de)' },
		{ thing: 'goods', phrase: 'pièces? (?:à|de|archéologiques?)' },
		{ thing: 'goods', phrase: 'cartes? (?:bancaires?|de|SIM)' },
		{ thing: 'goods', phrase: 'permis de conduire' },
		{ thing: 'time', phrase: 'heures? de' }
	]
};
