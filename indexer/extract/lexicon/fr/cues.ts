import type { LexiconPart } from '../lexicon-part.ts';

/** What tells of an arrest or a seizure without a verb for it, and what takes up the sentence before. */
export const cues: LexiconPart<'cues'> = {
	police:
		'police policiers? policières? douanes? douaniers? gendarmes? gendarmerie agents? enquêteurs? autorités gardes? garde-côtes côtes marine armée interpol soldats? inspecteurs? brigades? patrouilles? militaires? écogardes? perquisitions? perquisition descentes?',
	offenders:
		'suspects? suspectes? présumée?s? trafiquants? passeurs? dealers? braconniers? pirates? escrocs? faussaires? contrefacteurs? voleurs? malfaiteurs? blanchisseurs? mules? fugitifs? criminels? délinquants? proxénètes? recruteurs? rabatteurs? courtiers? bookmakers? cambrioleurs? ravisseurs? terroristes? djihadistes? prédateurs? pédophiles? cybercriminels? complices? acolytes? comparses? sbires? lieutenants? cerveaux membres? receleurs? revendeurs? intermédiaires? entremetteurs? maîtres-chanteurs? pilleurs? pillards? bandits? mafieux contrebandiers? orpailleurs?',
	proposals:
		'recommand(?:e|ent|é|ée|ées|és|ait) préconis(?:e|ent|é|ée|ées|és) propos(?:e|ent|é|ée|ées|és) demand(?:e|ent|é|ée|ées|és) réclam(?:e|ent|é|ée|ées|és) requi(?:s|se|ses|ert) envisag(?:e|ent|é|ée|ées|és) sollicit(?:e|ent|é|ée|ées|és)',
	verdicts: 'condamn(?:e|é|ée|és|ées|ent|er)',
	rewards: 'récompenses? primes?',
	wishes:
		'moyens? façons? comment demand(?:e|er|é|ée|ent|ant|ait) sollicit(?:e|é|ent) veu(?:t|lent) voul(?:ait|aient|u) souhait(?:e|ent|é) esp[eè]r(?:e|ent|é|ait|aient) prévoi(?:t|ent) prévu cherch(?:e|ent|é|ait|aient) tent(?:e|ent|é|ait|aient) échou(?:e|é|ent) promis(?:es?)? visant doi(?:t|vent)',
	suspicions: 'suspectée?s? soupçonnée?s? accusée?s? âgée?s? présumée?s? recherchée?s? originaires?',
	protected:
		'fillettes? filles? garçonnets? enfants? bébés? otages? captifs? captives? esclaves? migrants? réfugiés? orphelins?',
	cells:
		'cellules? prison verrous barreaux menottes menottée?s? écrou geôle geôles cachot garde-à-vue détention commissariat gendarmerie-de arrestation arrêts violon incarcération',
	safety:
		'sauf sauve saufs sauves libres? liberté abri refuge foyer foyers sécurité sûreté indemnes? regagné retrouvé protection',
	spared:
		'relâchée?s? libre-sous amende amendes mandats? mandat recherchée?s? convoquée?s? entendue?s? condamnée?s? fuite caution échappé échappent tuée?s? morts? hôpital acquittée?s? avertissement recherche visiteurs? détenus?',
	weighing: 'pèsent pesaient pesant poids pesait',
	equipment: 'chiens? patrouilleurs? renifleurs? hélicoptères?',
	misdeeds:
		'possède possédait possédaient vit vivent vivaient fui enfuis peut peuvent pourrait compte comptent expose exposent contient remis vendus? vendait vendaient vendre vendant écoulé écoulaient écoulait écouler volé volaient voler dérobé transporté transportaient transporter acheminé acheminaient expédié expédiaient exporté exportaient importé importaient importer produit produisait produisaient produire fabriqué fabriquaient fabriquer fabriquait imprimé imprimaient infecté infectaient piraté piraient tué tuaient abattu abattaient braconné coupé coupaient déversé déversaient acheté achetaient acheter commandé utilisé utilisaient utilisait distribué distribuaient distribuer exploité exploitaient perdu coûté payé payaient gagné offert donné livré livraient livrer fourni fournissait détourné détournaient attaqué endommagé proposé proposaient proposait mis-en-ligne téléchargé loué assuré remplacé vente ventes achat sortaient sortait équipé équipés remis échangé partagé comparé examiné analysé',
	rates: [
		'par (?:an|mois|semaine|jour|tête|personne|kilo|kg)',
		'chaque (?:année|mois|semaine|jour)',
		'annuellement',
		'mensuellement',
		'quotidiennement'
	],
	limits: 'données renseignements informations coordonnées remplir quotas? capacité limites? plafond maximum',
	custody: [
		'sous les verrous',
		'derrière les barreaux',
		'en (?:prison|cellule|détention|cage)',
		'en garde à vue',
		"en état d' arrestation",
		'aux arrêts',
		'sous écrou',
		'aux mains de la (?:police|justice)',
		'entre les mains de la (?:police|justice|marine|gendarmerie|douane)',
		"entre les mains de l' armée",
		'privée?s? de liberté',
		'aux mains des (?:policiers|gendarmes|autorités|enquêteurs)',
		'entre les mains des (?:policiers|gendarmes|autorités|enquêteurs)',
		'au poste',
		'au violon'
	],
	withdrawn: [
		'en (?:la|possession) possession de la police',
		'hors de circulation',
		'hors circulation',
		'hors du marché',
		'sous (?:scellés|séquestre|clé|clef)',
		'à la fourrière',
		'en fourrière'
	],
	outcomes: 'bilan résultat résultats butin tableau saldo moisson récolte prise',
	resumptives:
		'drogues? marchandises? cargaisons? armes? produits? articles animaux stock lots? chargements? stupéfiants butin contrebande',
	pronouns: 'ceux celles celui celle ils elles elle il tous toutes les celles-ci ceux-ci le tout ensemble',
	estimates: 'approximatives? estimée?s? estimative',
	possessives: ''
};
