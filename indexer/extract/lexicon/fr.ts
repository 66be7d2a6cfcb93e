/* eslint max-lines: off -- a list of data */
import type { Lexicon } from './lexicon.ts';

/** The forms of regular verbs in -er that tell of deeds, of each stem. */
const er = (stems: string) =>
	stems
		.split(' ')
		.map((stem) => `${stem}(?:er|ent|èrent|ait|aient|ant|era|eront|erait)`)
		.join(' ');

export const french: Lexicon = {
	language: 'fr',
	units: {
		zéro: 0,
		deux: 2,
		trois: 3,
		quatre: 4,
		cinq: 5,
		six: 6,
		sept: 7,
		huit: 8,
		neuf: 9,
		dix: 10,
		onze: 11,
		douze: 12,
		treize: 13,
		quatorze: 14,
		quinze: 15,
		seize: 16,
		vingt: 20,
		vingts: 20,
		trente: 30,
		quarante: 40,
		cinquante: 50,
		soixante: 60,
		septante: 70,
		octante: 80,
		huitante: 80,
		nonante: 90,
		un: 1,
		une: 1
	},
	hundreds: 'cents?',
	scales: {
		mille: 1e3,
		milliers: 1e3,
		millier: 1e3,
		million: 1e6,
		millions: 1e6,
		milliard: 1e9,
		milliards: 1e9,
		billion: 1e12,
		billions: 1e12
	},
	shortScales: { k: 1e3, M: 1e6, m: 1e6, Md: 1e9, Mds: 1e9, Mrd: 1e9, mds: 1e9 },
	collectives: {
		dizaine: { value: 10, bound: 'about' },
		dizaines: { value: 10, bound: 'about' },
		douzaine: { value: 12, bound: 'about' },
		douzaines: { value: 12, bound: 'about' },
		quinzaine: { value: 15, bound: 'about' },
		vingtaine: { value: 20, bound: 'about' },
		trentaine: { value: 30, bound: 'about' },
		quarantaine: { value: 40, bound: 'about' },
		cinquantaine: { value: 50, bound: 'about' },
		soixantaine: { value: 60, bound: 'about' },
		centaine: { value: 100, bound: 'about' },
		millier: { value: 1000, bound: 'about' }
	},
	vague: { dizaines: 20, douzaines: 24, centaines: 200, milliers: 2000, millions: 2e6, milliards: 2e9 },
	articles: 'un une',
	numberJoins: 'et',
	fractions: {
		demi: 0.5,
		'un demi': 0.5,
		'un demi -': 0.5,
		'une demi': 0.5,
		'une demi -': 0.5,
		'demi -': 0.5,
		'un quart de': 0.25,
		'quart de': 0.25,
		"un quart d'": 0.25
	},
	halves: ['et demie?'],
	boundsBefore: {
		'at-least': [
			'plus de',
			"plus d'",
			'au moins',
			'pas moins de',
			"pas moins d'",
			'un minimum de',
			'au minimum',
			'au-dela de',
			'dépassant',
			'dépasse',
			'dépassent',
			'dépassé',
			'supérieure? à',
			'bien plus de',
			'un peu plus de',
			"un peu plus d'",
			'excédant',
			'plus de quelque'
		],
		about: [
			'environ',
			'quelque',
			'quelques',
			'autour de',
			"autour d'",
			'approximativement',
			'à peu près',
			'aux alentours de',
			'aux environs de',
			"de l'ordre de",
			'avoisinant',
			'avoisinent?',
			'quelque',
			'estimée?s? à'
		],
		nearly: [
			'près de',
			"près d'",
			'presque',
			'pas loin de',
			"pas loin d'",
			'à peine moins de',
			'un peu moins de',
			"un peu moins d'",
			'pratiquement',
			'approchant'
		],
		upper: [
			'moins de',
			"moins d'",
			"jusqu' à",
			'au plus',
			'un maximum de',
			'au maximum',
			'pas plus de',
			"pas plus d'",
			'tout au plus'
		],
		exact: ['exactement', 'précisément'],
		none: [
			'un total de',
			"un total d'",
			'au total',
			'un nombre total de',
			'les',
			'leurs',
			'des',
			'plusieurs',
			'la',
			'ces',
			'ses'
		]
	},
	boundsAfter: {
		'at-least': ['ou plus', '\\+', 'au moins', 'au minimum'],
		about: ['environ', 'à peu près'],
		upper: ['au plus', 'au maximum', 'tout au plus', 'ou moins']
	},
	ranges: [
		{ open: 'entre', middle: 'et' },
		{ open: 'de', middle: 'à' }
	],
	months: {
		janvier: 1,
		février: 2,
		mars: 3,
		avril: 4,
		mai: 5,
		juin: 6,
		juillet: 7,
		août: 8,
		septembre: 9,
		octobre: 10,
		novembre: 11,
		décembre: 12,
		janv: 1,
		févr: 2,
		juil: 7,
		oct: 10,
		nov: 11,
		déc: 12
	},
	dateFillers: "er le de d'",
	yearCues: "en depuis dès courant année fin début durant pendant avant après jusqu' entre mi",
	rangeOpen: 'du de entre des',
	rangeMiddle: 'au à et',
	deeds: {
		arrest: {
			active: `arrêter arrêtent arrêtant arrêta arrêtèrent interpeller interpellent interpellant interpellèrent appréhender appréhendent appréhendant capturer détenir ${er('arrêt interpell appréhend captur')} coffrer cueillir ${er('coffr épingl incarcér écrou alpagu')}`,
			participle:
				'arrêtée?s? interpellée?s? appréhendée?s? capturée?s? détenue?s? incarcérée?s? écrouée?s? coffrée?s? épinglée?s? cueillie?s? alpaguée?s? menottée?s?',
			noun: 'arrestations? interpellations? appréhension capture détention incarcérations? captures? appréhensions?'
		},
		rescue: {
			active: `secourir secourent secourant sauver sauvent sauvant libérer libèrent libérant délivrer délivrant soustraire protéger protègent protégeant évacuer évacuent recueillir ${er('libér sauv délivr évacu')} arracher extraire tirer soustraient soustrayant affranchir recueillent recueillant ${er('arrach protég rapatri extirp abrit tir')}`,
			participle:
				'secourue?s? sauvée?s? libérée?s? délivrée?s? soustraite?s? rapatriée?s? protégée?s? évacuée?s? recueillie?s? extraite?s? arrachée?s? extirpée?s? affranchie?s? abritée?s? secouru',
			noun: 'sauvetages? libérations? délivrance évacuations? rapatriements?'
		},
		seize: {
			active: `saisir saisissent saisissant saisirent confisquer confisquent confisquant intercepter interceptent interceptant récupérer récupèrent récupérant   retirer retirant bloquer geler détruire gel  mettre ${er('confisqu intercept récupér retir bloqu gel')} rafler ramasser ${er('rafl séquestr réquisitionn prélev immobilis')}`,
			participle:
				'saisie?s? confisquée?s? interceptée?s? récupérée?s?  bloquée?s? gelée?s? détruite?s? retirée?s?  raflée?s? séquestrée?s? réquisitionnée?s? immobilisée?s?',
			noun: 'saisies? confiscations? interceptions? récupération retrait gel destruction découverte prises? récupérations? séquestres? retraits? butin'
		},
		find: {
			active: `découvrir découvrant retrouver découvrent découvrirent découvrit retrouvent déterrer dénicher ${er('retrouv dénich déterr exhum')}`,
			participle: 'découverte?s? retrouvée?s? dénichée?s? déterrée?s? exhumée?s?',
			noun: 'découverte'
		},
		close: {
			active: `fermer ferment fermant démanteler démantèlent démantelant bloquer bloquant suspendre supprimer supprimant désactiver neutraliser neutralisant ${er('ferm démantel bloqu supprim désactiv neutralis')} suspendent suspendant rayer débrancher détruisent détruire ${er('désactiv suspend débranch démol ras dynamit murer rend cessation')}`,
			participle:
				'fermée?s? démantelée?s? bloquée?s? suspendue?s? supprimée?s? désactivée?s? neutralisée?s? retirée?s? détruite?s? débranchée?s? démolie?s? rasée?s? dynamitée?s? murée?s? scellée?s? effacée?s? éteinte?s? coupée?s? rebouchée?s? comblée?s?',
			noun: 'fermetures? démantèlements? suspensions? suppression désactivation neutralisation blocage fermeture démolitions? désactivations? suppressions? blocages?'
		},
		inspect: {
			active: `inspecter inspectent inspectant contrôler contrôlent contrôlant fouiller fouillent fouillant perquisitionner vérifier vérifiant examiner examinant visiter arraisonner arraisonnent ${er('inspect contrôl fouill perquisitionn vérifi examin visit')} sonder palper ratisser éplucher investir ${er('sond ratiss épluch scann perquisition cribl quadrill')}`,
			participle:
				'inspectée?s? contrôlée?s? fouillée?s? perquisitionnée?s? vérifiée?s? examinée?s? visitée?s? arraisonnée?s? passée?s?-au-crible scannée?s? sondée?s? ratissée?s? épluchée?s? investie?s? abordée?s? radiographiée?s? criblée?s? flashée?s? palpée?s?',
			noun: 'inspections? contrôles? perquisitions? vérifications? fouilles? descentes? inspection contrôle perquisition fouille examens?'
		},
		perform: {
			active: 'effectuer effectuant mener opérer réaliser pratiquer procéder',
			participle: 'effectuée?s? menée?s? réalisée?s? pratiquée?s? opérée?s? procédé'
		},
		open: {
			active: 'ouvrir ouvrent ouvrant ouvrirent',
			participle: 'ouverte?s?'
		},
		other: {
			active:
				'identifier identifiant inculper condamner déployer mobiliser mobilisant enquêter interroger former recherchent rechercher viser visant localiser localisant extrader poursuivre impliquant voler blanchir générer escroquer tuer faire participer détecter détectent repérer recenser dénombrer enregistrer auditionner signaler coûter coûtent coûta',
			participle:
				'identifiée?s? inculpée?s? condamnée?s? déployée?s? mobilisée?s? interrogée?s? formée?s? localisée?s? extradée?s? poursuivie?s? mise?s? participé escroquée?s? visée?s? publiée?s? émise?s? lancée?s? volée?s? blanchie?s? perdue?s? tuée?s? blessée?s? recherchée?s? signalée?s? délivrés-mandats repérée?s? réunie?s? assisté diffusée?s? exécutée?s? décédée?s? exploitée?s? touchée?s? générée?s? relevée?s? constatée?s? détectée?s? recensée?s? dénombrée?s? enregistrée?s? auditionnée?s? entendue?s? suspectée?s? dénoncée?s? remise?s? transférée?s? renvoyée?s? expulsée?s? reconnue?s? acquittée?s? détournée?s? coûté relâchée?s?',
			noun: 'identification déploiement condamnations? inculpations? extraditions? poursuites enquêtes? participation pertes?'
		}
	},
	deedPhrases: [
		{
			deed: 'inspect',
			form: 'state',
			phrase:
				'vu leurs? (?:passeports?|documents?|bagages?|papiers?|véhicules?|identité) (?:contrôlée?s?|vérifiée?s?|fouillée?s?|examinée?s?)'
		},
		{ deed: 'inspect', form: 'active', phrase: 'sont rendue?s? dans' },
		{ deed: 'inspect', form: 'active', phrase: 'rendue?s? dans' },
		{ deed: 'close', form: 'state', phrase: 'dû fermer' },
		{ deed: 'close', form: 'state', phrase: 'dû baisser le rideau' },
		{ deed: 'close', form: 'state', phrase: 'dû cesser leurs? activités?' },
		{ deed: 'rescue', form: 'state', phrase: '(?:recouvré|retrouvé) (?:la|leur) liberté' },
		{ deed: 'rescue', form: 'state', phrase: 'sont (?:saufs|sauves|hors) de danger' },
		{ deed: 'rescue', form: 'state', phrase: 'sont désormais (?:saufs|sauves|hors) de danger' },
		{ deed: 'rescue', form: 'state', phrase: 'sont en (?:sécurité|sûreté)' },
		{ deed: 'rescue', form: 'state', phrase: 'sont désormais en (?:sécurité|sûreté)' },
		{
			deed: 'inspect',
			form: 'state',
			phrase: "fait l' objet d' (?:un|une) (?:contrôle|inspection|fouille|vérification|perquisition|examen)"
		},
		{
			deed: 'inspect',
			form: 'state',
			phrase: "fait l' objet (?:de|d') (?:contrôles?|inspections?|fouilles?|vérifications?|perquisitions?)"
		},
		{ deed: 'close', form: 'state', phrase: "fait l' objet d' une fermeture" },
		{ deed: 'seize', form: 'state', phrase: "fait l' objet d' une (?:saisie|confiscation)" },
		{ deed: 'arrest', form: 'state', phrase: "fait l' objet d' une (?:arrestation|interpellation)" },
		{ deed: 'inspect', form: 'active', phrase: 'passé au (?:crible|scanner|peigne)' },
		{ deed: 'inspect', form: 'active', phrase: 'passer au (?:crible|scanner|peigne)' },
		{
			deed: 'inspect',
			form: 'active',
			phrase: "procédé (?:à|au|aux) des (?:contrôles?|inspections?|fouilles?) (?:de|d')"
		},
		{
			deed: 'inspect',
			form: 'active',
			phrase: "procédé (?:à|au|aux) (?:contrôles?|inspections?|fouilles?) (?:de|d')"
		},
		{ deed: 'inspect', form: 'active', phrase: "monté à bord (?:de|d')" },
		{ deed: 'inspect', form: 'active', phrase: "monter à bord (?:de|d')" },
		{ deed: 'inspect', form: 'active', phrase: 'rendu visite à' },
		{ deed: 'inspect', form: 'active', phrase: 'descendue?s? dans' },
		{
			deed: 'inspect',
			form: 'participle',
			phrase: 'passée?s? (?:au|aux) (?:scanner|scanners|crible|rayons|peigne)'
		},
		{
			deed: 'inspect',
			form: 'participle',
			phrase: 'soumise?s? (?:à|au|aux) un (?:contrôles?|inspections?|fouilles?|examen|vérifications?)'
		},
		{
			deed: 'inspect',
			form: 'participle',
			phrase: 'soumise?s? (?:à|au|aux) (?:contrôles?|inspections?|fouilles?|examen|vérifications?)'
		},
		{
			deed: 'inspect',
			form: 'participle',
			phrase: 'soumise?s? à des un (?:contrôles?|inspections?|fouilles?|examen|vérifications?)'
		},
		{
			deed: 'inspect',
			form: 'participle',
			phrase: 'soumise?s? à des (?:contrôles?|inspections?|fouilles?|examen|vérifications?)'
		},
		{
			deed: 'inspect',
			form: 'participle',
			phrase: 'soumise?s? à un un (?:contrôles?|inspections?|fouilles?|examen|vérifications?)'
		},
		{
			deed: 'inspect',
			form: 'participle',
			phrase: 'soumise?s? à un (?:contrôles?|inspections?|fouilles?|examen|vérifications?)'
		},
		{ deed: 'inspect', form: 'participle', phrase: 'fait objet' },
		{ deed: 'inspect', form: 'participle', phrase: "fait l' objet" },
		{ deed: 'inspect', form: 'participle', phrase: 'passée?s? au peigne fin' },
		{ deed: 'inspect', form: 'participle', phrase: 'confrontée?s? aux? (?:bases?|fichiers?)' },
		{ deed: 'close', form: 'active', phrase: 'fait (?:bloquer|fermer|supprimer|désactiver|retirer)' },
		{ deed: 'close', form: 'active', phrase: 'faire (?:bloquer|fermer|supprimer|désactiver|retirer)' },
		{ deed: 'close', form: 'active', phrase: 'baissé le rideau' },
		{ deed: 'close', form: 'active', phrase: "mis fin aux activités (?:de|d')" },
		{ deed: 'close', form: 'active', phrase: 'baisser le rideau' },
		{ deed: 'close', form: 'active', phrase: 'mettant hors service' },
		{ deed: 'close', form: 'participle', phrase: 'mise?s? sous (?:scellés|clef|clé)' },
		{ deed: 'close', form: 'participle', phrase: 'placée?s? sous scellés' },
		{ deed: 'close', form: 'participle', phrase: 'contrainte?s? de fermer' },
		{ deed: 'close', form: 'participle', phrase: 'mise?s? à (?:terre|bas)' },
		{ deed: 'close', form: 'participle', phrase: "mise?s? à l' arrêt" },
		{
			deed: 'close',
			form: 'participle',
			phrase: 'rendue?s? (?:inaccessibles?|inopérante?s?|inutilisables?)'
		},
		{ deed: 'close', form: 'participle', phrase: 'mise?s? en sommeil' },
		{ deed: 'close', form: 'participle', phrase: 'fermée?s? définitivement' },
		{ deed: 'close', form: 'participle', phrase: 'tombée?s? hors ligne' },
		{ deed: 'seize', form: 'participle', phrase: 'placée?s? sous (?:main|séquestre|scellés)' },
		{ deed: 'seize', form: 'participle', phrase: 'sortie?s? du marché' },
		{ deed: 'seize', form: 'active', phrase: 'fait main basse sur' },
		{ deed: 'seize', form: 'active', phrase: 'faire main basse sur' },
		{ deed: 'seize', form: 'active', phrase: 'mettent la main sur' },
		{ deed: 'seize', form: 'active', phrase: 'mettre la main sur' },
		{ deed: 'seize', form: 'active', phrase: 'mettant la main sur' },
		{ deed: 'rescue', form: 'active', phrase: 'venue?s? en aide à' },
		{ deed: 'rescue', form: 'active', phrase: 'viennent en aide à' },
		{ deed: 'rescue', form: 'active', phrase: 'porté secours à' },
		{ deed: 'rescue', form: 'active', phrase: 'portent secours à' },
		{ deed: 'rescue', form: 'active', phrase: 'rendu la liberté à' },
		{ deed: 'rescue', form: 'active', phrase: 'rendent la liberté à' },
		{ deed: 'rescue', form: 'active', phrase: 'rendre la liberté à' },
		{ deed: 'rescue', form: 'active', phrase: 'rendu leur liberté à' },
		{ deed: 'rescue', form: 'active', phrase: "mettant à l' abri" },
		{ deed: 'rescue', form: 'participle', phrase: 'remise?s? en liberté' },
		{ deed: 'rescue', form: 'participle', phrase: 'mise?s? hors de danger' },
		{ deed: 'rescue', form: 'participle', phrase: "mise?s? à l' abri" },
		{ deed: 'rescue', form: 'participle', phrase: 'recueillie?s? par' },
		{ deed: 'rescue', form: 'participle', phrase: 'prise?s? sous protection' },
		{ deed: 'rescue', form: 'participle', phrase: 'placée?s? sous protection' },
		{ deed: 'rescue', form: 'participle', phrase: 'mise?s? en lieu' },
		{ deed: 'rescue', form: 'participle', phrase: 'conduite?s? en lieu' },
		{ deed: 'rescue', form: 'participle', phrase: 'hébergée?s? en lieu' },
		{ deed: 'rescue', form: 'participle', phrase: 'rendue?s? à la liberté' },
		{ deed: 'rescue', form: 'participle', phrase: 'tirée?s? des? (?:griffes|mains)' },
		{ deed: 'rescue', form: 'participle', phrase: "tirée?s? d' affaire" },
		{ deed: 'rescue', form: 'participle', phrase: 'libérée?s? du joug' },
		{ deed: 'arrest', form: 'active', phrase: "mis la main au collet (?:de|d')" },
		{ deed: 'arrest', form: 'active', phrase: "mettre la main au collet (?:de|d')" },
		{ deed: 'arrest', form: 'active', phrase: "mis fin à la cavale (?:de|d')" },
		{ deed: 'arrest', form: 'active', phrase: "mettre fin à la cavale (?:de|d')" },
		{ deed: 'arrest', form: 'active', phrase: "procédé à l' (?:arrestation|interpellation) (?:de|d')" },
		{ deed: 'arrest', form: 'participle', phrase: 'sous les verrous' },
		{ deed: 'arrest', form: 'participle', phrase: '(?:mise?s?|placée?s?|derrière) en prison' },
		{ deed: 'arrest', form: 'participle', phrase: '(?:mise?s?|placée?s?|derrière) les barreaux' },
		{ deed: 'arrest', form: 'participle', phrase: 'derrière les barreaux' },
		{ deed: 'arrest', form: 'participle', phrase: 'mise?s? aux arrêts' },
		{ deed: 'arrest', form: 'participle', phrase: 'en garde à vue' },
		{ deed: 'arrest', form: 'participle', phrase: 'prise?s? dans les filets' },
		{ deed: 'arrest', form: 'participle', phrase: "en état d' arrestation" },
		{ deed: 'arrest', form: 'participle', phrase: 'en détention (?:provisoire|préventive)' },
		{ deed: 'arrest', form: 'participle', phrase: 'incarcérée?s?' },
		{ deed: 'arrest', form: 'participle', phrase: 'conduite?s? menottes' },
		{ deed: 'arrest', form: 'participle', phrase: 'prise?s? en flagrant' },
		{ deed: 'arrest', form: 'participle', phrase: 'passer les menottes à' },
		{ deed: 'arrest', form: 'participle', phrase: 'passé les menottes à' },
		{ deed: 'arrest', form: 'participle', phrase: 'tombée?s? dans les filets' },
		{ deed: 'arrest', form: 'participle', phrase: 'emmenée?s? menottes' },
		{ deed: 'arrest', form: 'participle', phrase: 'placée?s? en garde' },
		{ deed: 'arrest', form: 'participle', phrase: 'placée?s? en détention' },
		{ deed: 'arrest', form: 'participle', phrase: 'mise?s? sous les verrous' },
		{ deed: 'arrest', form: 'participle', phrase: 'sous les verrous' },
		{ deed: 'arrest', form: 'participle', phrase: 'derrière les barreaux' },
		{ deed: 'arrest', form: 'participle', phrase: 'en garde à vue' },
		{ deed: 'rescue', form: 'participle', phrase: "mise?s? à l' abri" },
		{ deed: 'rescue', form: 'participle', phrase: 'mise?s? en sécurité' },
		{ deed: 'rescue', form: 'participle', phrase: 'prise?s? en charge' },
		{ deed: 'rescue', form: 'active', phrase: "mettre à l' abri" },
		{ deed: 'rescue', form: 'active', phrase: 'porter secours à' },
		{ deed: 'rescue', form: 'active', phrase: 'venir en aide à' },
		{ deed: 'seize', form: 'active', phrase: 'mis la main sur' },
		{ deed: 'seize', form: 'active', phrase: 'mettre la main sur' },
		{ deed: 'seize', form: 'participle', phrase: 'retirée?s? de la vente' },
		{ deed: 'seize', form: 'participle', phrase: 'retirée?s? du marché' },
		{ deed: 'seize', form: 'participle', phrase: 'retirée?s? de la circulation' },
		{ deed: 'close', form: 'participle', phrase: 'mise?s? hors ligne' },
		{ deed: 'close', form: 'participle', phrase: "mise?s? hors d' état" },
		{ deed: 'close', form: 'participle', phrase: 'mise?s? hors service' },
		{ deed: 'other', form: 'participle', phrase: 'mise?s? en examen' },
		{ deed: 'other', form: 'participle', phrase: 'mise?s? au jour' },
		{ deed: 'other', form: 'participle', phrase: 'mise?s? en cause' },
		{ deed: 'other', form: 'participle', phrase: 'prise?s? part' },
		{ deed: 'other', form: 'participle', phrase: 'prise? part' },
		{ deed: 'other', form: 'participle', phrase: 'arrêtée?s? ou localisée?s?' }
	],
	partedDeeds: [
		{ deed: 'seize', verb: 'retiré retirent retirer retirant sorti', tail: 'de la circulation' },
		{ deed: 'seize', verb: 'retiré retirent retirer retirant sorti', tail: 'de la vente' },
		{ deed: 'seize', verb: 'retiré retirent retirer retirant sorti', tail: 'du marché' },
		{ deed: 'close', verb: 'mis mettre placé placer', tail: 'sous (?:scellés|clef|clé)' },
		{ deed: 'rescue', verb: 'rendu rendre rendent', tail: '(?:la|leur) liberté' },
		{
			deed: 'arrest',
			verb: 'placée?s? placé mise?s? mis écroué conduit conduite?s? envoyé',
			tail: 'en détention'
		},
		{
			deed: 'arrest',
			verb: 'placée?s? placé mise?s? mis écroué conduit conduite?s? envoyé',
			tail: 'en prison'
		},
		{
			deed: 'arrest',
			verb: 'placée?s? placé mise?s? mis écroué conduit conduite?s? envoyé',
			tail: 'en garde'
		},
		{
			deed: 'arrest',
			verb: 'placée?s? placé mise?s? mis écroué conduit conduite?s? envoyé',
			tail: 'en cellule'
		},
		{
			deed: 'arrest',
			verb: 'placée?s? placé mise?s? mis écroué conduit conduite?s? envoyé',
			tail: 'derrière les barreaux'
		},
		{
			deed: 'arrest',
			verb: 'placée?s? placé mise?s? mis écroué conduit conduite?s? envoyé',
			tail: 'aux arrêts'
		},
		{ deed: 'arrest', verb: 'placer placée?s? plaçant placent', tail: 'en (?:garde|détention)' },
		{ deed: 'arrest', verb: 'mis mettre mettant', tail: 'sous les verrous' },
		{ deed: 'rescue', verb: 'mis mettre mettant mettent', tail: 'en (?:sécurité|sûreté)' },
		{ deed: 'rescue', verb: 'mis mettre mettant mettent', tail: "à l' abri" },
		{ deed: 'rescue', verb: 'mis mettre mettant mettent', tail: 'hors de danger' },
		{ deed: 'rescue', verb: 'pris prendre prenant', tail: 'en charge' },
		{ deed: 'close', verb: 'mis mettre mettant', tail: "hors (?:ligne|service|d')" }
	],
	verbEndings:
		/^(?!(?:plusieurs|quelques|environ|autour|dollars?|depuis|puis|mais|près|pris|moins|entre|contre|près|pour|sur)$)(?:\p{Ll}{2,}(?:ée?s?|èrent|aient|issent|ant)|mis|pris|découverts?|ouverts?|recueillis?|fait|permis|rendus?|reçus?|tenus?|établis?|émis|détruits?|conduits?|abattus?|perdus?|vendus?)$/u,
	finite: /^(?:\p{Ll}{3,}(?:aient|èrent)|restent|attendent|demeurent|doivent|devront)$/u,
	amounts: [
		"s' (?:élève|élèvent|élevait|élevaient|établit|établissent) à",
		"s' est (?:élevée?|établie?) à",
		'se (?:monte|montent|chiffre|chiffrent) à',
		'atteint',
		'atteignent',
		'atteignait',
		'est passée?',
		'sont passées?',
		'est de',
		'était de',
		'à',
		'dépassent?',
		'dépassaient?',
		'dépassé',
		'a bondi',
		'ont bondi',
		'totalise',
		'totalisent'
	],
	conjunctions: '',
	relatives: 'qui',
	alongside: [
		'ainsi que',
		'de même que',
		'tout comme',
		'en même temps que',
		'en plus de',
		'outre',
		'avec en plus',
		'accompagnée?s? de',
		'et également',
		'mais aussi',
		'sans oublier'
	],
	clauseBreaks: 'tandis mais alors',
	aims: 'visaient visant visé ciblaient ciblant ciblé touché concerné porté',
	inclusions: 'figur(?:ent|aient|e) compren(?:nent|aient|d) se trouv(?:ent|aient) on compte incluent',
	among: 'parmi entre',
	banknotes: 'billets? coupures? pièces?',
	values: 'valeur',
	summaries: ['tel est', 'telle est', 'tels sont', 'telles sont', 'voilà', 'tel a été', "c' est"],
	earlier: 'avait avaient',
	contrasts: 'contre',
	ages: 'âgée?s?',
	singles: 'femme homme fille garcon enfant mineure? adolescente? fillette',
	cash: 'espèces liquide billets argent',
	changes: 'passée?s? bondi grimpé monté',
	raising: 'porte portent porté portant portait désormais',
	totals: 'nombre total bilan chiffre',
	things: {
		person:
			'personnes? individus? suspects? hommes? femmes? ressortissants? citoyens? membres? trafiquants? passeurs? criminels? malfaiteurs? fugitifs? étrangers? dirigeants? chefs? meneurs? auteurs? braconniers? escrocs? pirates? opérateurs? recruteurs? proxénètes? bookmakers? parieurs? garçons? filles? mineurs? mineures? enfants? adultes? pêcheurs? conducteurs? chauffeurs? adolescents? adolescentes? jeunes? migrants? passagers? travailleurs? ouvriers? mules? terroristes? combattants? prédateurs? complices? vendeurs? acheteurs? voleurs? contrevenants? délinquants? fraudeurs? prévenus? autres? hackers? étudiants? exploitants? administrateurs? cybercriminels? faussaires? contrefacteurs? blanchisseurs? voyageurs? voyageuses? automobilistes? usagers? visiteurs? détenus? marins? cambrioleurs? violeurs? meurtriers? pédophiles? propriétaires? gérants? réfugiés? importateurs? fillettes? garçonnets? épouses? tireurs? orpailleurs? exploiteurs? négociants? capitaines? commerçants? courtiers? rabatteurs? têtes? ressortissantes? employeurs? patrons? habitants? ravisseurs? chasseurs? piégeurs? bandits? mafieux médecins? pharmaciens? pharmaciennes? chimistes? banquiers? avocats? notaires? enseignants? ingénieurs? informaticiens? développeurs? lieutenants? intermédiaires? imposteurs? arnaqueurs? agresseurs? assaillants? tueurs? assassins? touristes? boutiquiers? grossistes? détaillants? marchands? marchandes? frères? sœurs? soeurs? fils élèves? joueurs? joueuses? arbitres? footballeurs? croupiers? cuisiniers? serveuses? domestiques? demandeurs? porteurs? titulaires? retraités? veuves? orphelins? orphelines? villageois villageoises? équipiers? matelots? armateurs? pilotes? skippers? clandestins? cerveaux cerveau guetteurs? convoyeurs? transporteurs? revendeurs? revendeuses? receleurs? pilleurs? pillards? antiquaires? collectionneurs? plongeurs? bûcherons? charbonniers? cultivateurs? planteurs? éleveurs? agriculteurs? creuseurs? fossoyeurs? ouvrières? couturières? danseuses? hôtesses? épouses mendiants? mendiantes? prostituées? affidés? comparses? acolytes? sbires? barons? parrains? loueurs? bailleurs? locataires? gérantes? patronnes? directeurs? directrices? comptables? civils? militants? djihadistes? kamikazes? évadés? condamnés? repentis?',
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
		time: 'ans? années? mois semaines? jours? journées? heures? minutes? éditions? phases? fois reprises?',
		paper:
			"mandats? condamnations? peines? notices? diffusions? inculpations? plaintes? demandes? messages? alertes? concordances? réponses? chefs-d'accusation dossiers-de-police",
		case: 'affaires? enquêtes? pistes? dossiers? opérations? incidents? infractions? crimes? poursuites? rapports? projets? procédures? attaques? escroqueries? transactions? cas',
		goods:
			'unités? comprimés? pilules? gélules? unités? articles? produits? colis paquets? armes? fusils? pistolets? munitions? cartouches? grenades? explosifs? véhicules? voitures? camions? motos? bateaux navires? ordinateurs? téléphones? portables? appareils? dispositifs? documents? passeports? cartes? cigarettes? cartons? boîtes? bouteilles? sacs? doses? flacons? ampoules? grumes? arbres? défenses? cornes? peaux carapaces? animaux oiseaux reptiles? tortues? pangolins? éléphants? tigres? lions? primates? singes? perroquets? serpents? poissons? billets? pièces? tableaux œuvres? objets? antiquités? vêtements? chaussures? jouets? montres? conteneurs? cargaisons? lots? médicaments? stupéfiants? félins? plantes? coraux fichiers? images? vidéos? disques? piles? pneus? portefeuilles? masques? kits? spécimens? plaques? permis bagages? œufs? drones? embarcations? planches? balles? cocaïne héroïne cannabis couteaux machettes? sabres? bombes? détonateurs? chargeurs? revolvers? carabines? lance-roquettes missiles? bocaux bidons? fûts? ballots? caisses? palettes? cigares? moteurs? remorques? tracteurs? excavatrices? pelleteuses? tronçonneuses? vedettes? pirogues? chalutiers? yachts? avions? chevaux chiens? chiots? bétail lézards? iguanes? grenouilles? hippocampes? requins? ailerons? écailles? plumes? fossiles? dents? ours rhinocéros chimpanzés? gorilles? faucons? serveurs? routeurs? terminaux imprimantes? timbres? certificats? visas? diamants? pierres lingots? pépites? statues? statuettes? sculptures? manuscrits? icônes? mosaïques? vases? figurines? livres? chemises? maillots? lunettes parfums? cosmétiques? billets seringues? tests? gants camionnettes? vélos? scooters? puces? clés? coupures? peluches? bijoux sachets? plaquettes? paires? exemplaires? plants? pirogues? trottinettes? caravanes? autocars? autobus bus minibus hélicoptères? pétroliers? barges? canots? radeaux wagons? citernes? jerricans? bonbonnes? tubes? blisters? inhalateurs? implants? prothèses? thermomètres? respirateurs? lentilles? obus mortiers? mines? mitrailleuses? mitraillettes? silencieux viseurs? poignards? arbalètes? bâtons? smartphones? tablettes? modems? antennes? caméras? clefs? écrans? consoles? jeux cassettes? albums? films? photos? photographies? enregistrements? fourrures? os griffes? becs? châles? manteaux vestes? pantalons? robes? costumes? chaussettes? chapeaux casquettes? écharpes? ceintures? bourses? valises? malles? bagues? colliers? bracelets? rubis émeraudes? saphirs? perles? jades? urnes? pots? amphores? coupes? lampes? bustes? parchemins? gravures? dessins? toiles? tapisseries? fresques? retables? croix calices? reliquaires? tapis violons? instruments? horloges? vaches? moutons? chèvres? chameaux porcs? ânes? poules? poulets? geckos? caméléons? crocodiles? scorpions? araignées? mygales? papillons? crabes? langoustes? anguilles? civelles? esturgeons? caviar chardonnerets? aigles? hiboux toucans? perruches? cacatoès flamants? vautours? loutres? loups? renards? léopards? jaguars? pumas? guépards? girafes? zèbres? antilopes? hippopotames? buffles? orchidées? cactus bulbes? boutures? troncs? poutres? stères? madriers? pieds? joints? pavots? feuilles? rouleaux berlines? roues? airbags? composants? moules? presses? machines? alambics? cuves? pompes? radios? émetteurs? brouilleurs? scanners? scellés hologrammes? étiquettes? factures? contrats? diplômes? chèques? bons? actions? jetons? bitcoins? faux chargements? grumiers? cargos? chalands? palangriers? voiliers? thoniers? baleines? dauphins? lémuriens? makis? aras? perdrix pangolin'
	},
	thingPhrases: [
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
	],
	signals: {
		be: 'été est sont était étaient fut furent être étant soient serait seraient sera seront',
		have: 'a ont avait avaient ayant avoir aura auront aurait auraient',
		of: "de d' des du",
		and: 'et ou ainsi puis &',
		circumstance:
			"dans en par depuis pendant durant après avant chez sur sous contre parmi entre à au aux lors dès jusqu'à vers auprès pour",
		aside:
			"soupçonnée?s? accusée?s? recherchée?s? qui que qu' dont lesquelles? lesquels? présumée?s?-pour liée?s? impliquée?s? appartenant visant ciblant contre où tandis alors pendant selon derrière destinée?s? parce car afin avant après pour",
		with: 'avec voir vu à',
		not: "ne n' pas aucune? sans non jamais"
	},
	partsBefore: [
		'dont',
		'notamment',
		'y compris',
		'parmi lesquels?',
		'parmi lesquelles?',
		'parmi eux',
		'parmi elles',
		'entre autres',
		'comprenant',
		'comme',
		'tels? que',
		'telles? que'
	],
	partsAfter: ["d' entre (?:eux|elles)", 'rien que'],
	otherTimes: [
		'fait suite a',
		'faisant suite a',
		'prend la suite d',
		"succede a l'operation",
		'dans le prolongement de',
		"prolonge l'operation",
		'avait fait suite',
		"l'an dernier",
		"l'annee (?:derniere|precedente|passee)",
		'(?:operations?|editions?|phases?) (?:precedentes?|anterieures?)',
		'precedentes? (?:operations?|editions?|phases?)',
		'par le passe',
		'ces dernieres annees',
		'au cours des (?:[a-z]+|[0-9]+) dernieres annees',
		'depuis (?:son|leur|le) (?:lancement|creation|debut|mise en place|instauration)',
		"depuis (?:qu'elle|le debut|la premiere)",
		'premiere edition',
		'par rapport à',
		'un an (?:plus tot|auparavant)',
		'ans (?:plus tot|auparavant)',
		'(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|plusieurs) (?:precedentes |premieres )?operations [a-z]+ (?:ont|avaient)',
		'a ce jour, les operations',
		'a elles deux',
		'total cumule'
	],
	currencies: {
		dollar: 'USD',
		dollars: 'USD',
		euro: 'EUR',
		euros: 'EUR',
		livres: 'GBP',
		yuans: 'CNY',
		yuan: 'CNY',
		yens: 'JPY',
		rands: 'ZAR',
		bahts: 'THB',
		nairas: 'NGN',
		roupies: 'INR',
		ringgits: 'MYR',
		wons: 'KRW',
		reais: 'BRL',
		pesos: 'XXX',
		francs: 'XXX',
		shillings: 'XXX',
		dinars: 'XXX',
		dirhams: 'AED',
		roubles: 'RUB',
		'francs suisses': 'CHF',
		'francs cfa': 'XOF'
	},
	currencyQualifiers: {
		américains: 'USD',
		us: 'USD',
		'des états - unis': 'USD',
		canadiens: 'CAD',
		australiens: 'AUD',
		singapouriens: 'SGD',
		'de singapour': 'SGD',
		'néo - zélandais': 'NZD',
		'de hong kong': 'HKD',
		mexicains: 'MXN',
		colombiens: 'COP',
		argentins: 'ARS',
		chiliens: 'CLP',
		philippins: 'PHP',
		cfa: 'XOF',
		suisses: 'CHF',
		kényans: 'KES',
		sterling: 'GBP',
		marocains: 'MAD'
	},
	measures: {
		kg: 'kg',
		kilo: 'kg',
		kilos: 'kg',
		kilogramme: 'kg',
		kilogrammes: 'kg',
		g: 'g',
		gramme: 'g',
		grammes: 'g',
		tonne: 'tonnes',
		tonnes: 'tonnes',
		t: 'tonnes',
		litre: 'litres',
		litres: 'litres',
		l: 'litres',
		m3: 'm3',
		'm³': 'm3',
		'mètres cubes': 'm3',
		hectares: 'hectares',
		carats: 'carats',
		onces: 'ounces',
		ml: 'ml',
		mg: 'mg'
	},
	moneyAside:
		'pertes? perdue?s? escroquée?s? escroqueries? fraudes? volée?s? blanchie?s? blanchiment rançons? caution amendes? chiffre recettes? bénéfices? profits? dommages? préjudices? coût coûts paris misée?s? mises budget financement subvention récompense taxes? générée?s? détournée?s? coûté coûtent coûter coûta extorquée?s? empochée?s? rapporté dérobée?s? versée?s? payée?s? détournés',
	worth: [
		"d' une valeur de",
		"d' une valeur totale de",
		"d' une valeur estimée à",
		"d' une valeur",
		'pour une valeur de',
		'pour une valeur totale de',
		"d' un montant de",
		'pour un montant de',
		'estimée?s? à',
		'évaluée?s? à',
		'pour',
		'valant',
		'vaut',
		'valent',
		'représentant',
		'totalisant',
		'valeur de',
		'valeur estimée à',
		'valeur totale de'
	],
	operation: {
		nouns: 'opérations?',
		called: [
			'dite',
			'dites',
			'surnommée?s?',
			'répondant au nom de',
			'du nom de',
			"du nom d'",
			'ayant pour nom',
			'appelée?s? du nom de',
			'sous la bannière de',
			'baptisée?s?',
			'dénommée?s?',
			'appelée?s?',
			'nommée?s?',
			'intitulée?s?',
			'portant le nom de',
			'portant le nom de code',
			'nom de code',
			'sous le nom de',
			"sous le nom d'",
			'sous le nom de code',
			'connue sous le nom de',
			'au nom de code de'
		],
		order: 'noun-first'
	},
	faint: {
		'human-trafficking': 'exploitation sexuelle',
		'firearms-trafficking': 'fusils?|pistolets?|carabines?|revolvers?|cartouches|munitions|armes de poing',
		'fisheries-crime': '(?:bateaux?|navires?) de peche|chalutiers?|ailerons?(?: de requins?)?|hippocampes?',
		'maritime-crime': 'en mer|(?:surete|securite|frontieres) maritimes?|golfe de guinee|maritimes?',
		fugitives: 'en fuite|cavales?|recherche[es]* (?:depuis|pour|par|dans|de)',
		'counterfeit-goods': 'produits? (?:illicites?|contrefaits?)|contrefacons?',
		'crimes-against-children':
			'(?:garcons?|filles?|enfants?|mineure?s?) (?:[a-z]+ )?exploite[es]*|travail des enfants|traite des enfants|enfants (?:victimes|exploites)',
		'organized-crime': 'gangs?|reseaux? criminels?|bandes? criminelles?|cartels?',
		'forestry-crime': 'bois'
	},
	crimes: {
		cybercrime:
			"machines zombies|ordinateurs (?:zombies|infectes|pirates)|(?:comptes|donnees|serveurs|systemes|messageries|reseaux) (?:pirate[es]*|derobe[es]*|compromis[es]*|infecte[es]*)|donnees (?:volees|personnelles)|enregistreurs? de frappe|arnaques? aux? sentiments?|escrocs? aux? sentiments?|escroqueries? aux? sentiments?|sites? de rencontres?|hackers?|faux sites?|usurpation de noms? de domaine|attaques? par deni|(?:fraude|escroquerie|arnaque)s?(?:,? [a-z0-9-]+){0,3} (?:en ligne|sur internet|sur les reseaux|par courriel|a la carte)|toile clandestine|logiciels? d'extorsion|identifiants (?:voles|derobes)|exploitation de failles|virus informatiques?|logiciels? (?:espions?|rancons?)|attaques? informatiques?|pirates? informatiques?|deni de service|darknet|dark web|intrusions? (?:informatiques?|dans (?:des|les) systemes)|vol de donnees|escrocs? en ligne|arnaques? (?:en ligne|sur internet|sentimentales?)|fraudes? en ligne|courriels? frauduleux|systemes informatiques|cyber[a-z]*|pirat(?:es|age) informatiques?|logiciels? malveillants?|rancongiciels?|ransomwares?|hameconnage|botnets?|escroqueries? (?:en ligne|sur internet)|(?:fraudes?|criminalite) (?:en ligne|sur internet|informatique)|sextorsion|serveurs? de commande|piratage|chantage en ligne|malware|chevaux? de troie",
		'financial-crime':
			"(?:faux|fausses?|fictifs?|bidons?|imaginaires?) (?:placements?|investissements?|actions|societes?|banques?|courtiers?|loteries?|factures?|prets?|cryptomonnaies?|ordres)|(?:placements?|investissements?|actions|titres|societes?|prets?|loteries?)(?:,? [a-z0-9-]+){0,3} (?:fictifs?|fictives?|frauduleu(?:x|ses?)|bidons?|inexistant[es]*|sans valeur|ecrans?|bidon)|societes? (?:ecrans?|ecran|fantomes?|offshore)|argent sale|blanchisseurs?|chaines? de ponzi|delits? d'initie|faux (?:cheques|virements|conseillers|policiers|banquiers|president)|distributeurs(?:,? [a-z0-9-]+){0,3} pieg[a-z]*|usuriers?|usure|extorque[es]*(?:,? [a-z0-9-]+){0,3} (?:retraites)|epargnants|spolie[es]*|abus de (?:biens|confiance)|cartes? clone[es]*|skimming|appels? frauduleux|comptes? offshore|avoirs? (?:criminels|illicites)|detourne[es]* [a-z0-9 ]{0,12}(?:millions|euros|francs|dollars)|fausses factures|fraude fiscale|mules financieres|escroqu[a-z]*|blanchi[a-z]*|clonage de cartes|cartes? de credit|avaient? (?:escroque|detourne)|fraudeurs?|fonds illicites|fraudes?(?! alimentaire)|escroquer[a-z]*|escrocs?|blanch(?:iment|ir|is?sement|i|issaient)|criminalite financiere|infractions? financieres?|delinquance financiere|detournements? de fonds|pyramid[a-z]* financ[a-z]*|systemes? (?:de )?ponzi|arnaques?|virements?|cartes? (?:bancaires|de paiement)|flux financiers|faux ordres de virement",
		corruption:
			"(?:touch|percev|accept|vers|recev|exig|monnay)[a-z]* (?:[a-z'-]+ ){0,2}(?:pots?-de-vin|dessous[- ]de[- ]table|bakchich[a-z]*|commissions occultes)|bakchichs?|commissions? occultes?|ferm[a-z]* les yeux|prise illegale d'interets|trafic d'influence|marches? truques?|(?:rencontres?|matchs?|parties?)(?:,? [a-z0-9-]+){0,3} (?:truque[es]*|arrange[es]*|fausse[es]*)|soudoy[a-z]*|arbitres(?:,? [a-z0-9-]+){0,3} (?:paye|achete|corromp)[a-z]*|caisse noire|malversations?|ententes? illicites?|corrompu[es]*|corrompre|corrupteurs?|pots-de-vin|dessous-de-table|concussion|matchs? (?:truques?|arranges?)|trucage de matchs|corruption|pots?-de-vin|matchs? truques?|trucage",
		'counterfeit-currency':
			"faux-?monnay[a-z]*|(?:faux|fausses?)(?:,? [a-z0-9-]+){0,3} (?:billets?|euros?|dollars?|coupures?|pieces de monnaie|monnaies?|francs?)|imprim[a-z]*(?:,? [a-z0-9-]+){0,3} (?:faux )?billets|planches? a billets|presses? offset|(?:billets|coupures|pieces)(?:,? [a-z0-9-]+){0,5} (?:contrefait[es]*|falsifie[es]*|faux|fausses)|(?:faux|fausses?) (?:euros?|dollars?|billets?|coupures?|pieces?|monnaies?|devises)|(?:billets|coupures)(?: [a-z'-]+){0,3} (?:contrefait[es]*|faux|falsifie[es]*|imites)|imprimerie de faux|faussaires? (?:de billets|monnayeurs?)|faux-monnayage|fausse monnaie|faux billets|fausses coupures|faux-monnayeurs?|contrefacon (?:de monnaie|monetaire)|fausses devises|billets contrefaits",
		'counterfeit-medicines':
			"(?:fausses?|pseudo-?) pharmacies?|pharmacies? (?:en ligne )?(?:illegales?|illicites?|clandestines?)|officines? clandestines?|(?:faux|fausses?|contrefacons? d[e']|pretendus?) ?(?:[a-z-]+ )?(?:anticancereux|antipaludeens|antipaludiques|antibiotiques|vaccins?|remedes?|sirops?|insuline|antidouleurs?|analgesiques|pilules?|gelules|cachets|traitements?|coupe-faim|steroides|viagra|medecins?)|(?:pilules|comprimes|gelules|cachets|medicaments|sirops?|vaccins?|traitements?|anabolisants|ampoules|remedes|antibiotiques|anticancereux)(?:,? [a-z0-9-]+){0,5} (?:sans (?:aucun )?principe actif|sans ordonnance|sans autorisation|perime[es]*|contrefait[es]*|falsifie[es]*|frelate[es]*|factices?|trafique[es]*|illega[a-z]*|illicites?|de contrebande|de contrefacon|faux)|principe actif|vend[a-z]*(?:,? [a-z0-9-]+){0,3} comme (?:des )?(?:antibiotiques|medicaments|vaccins)|cliniques? (?:clandestines?|illegales?)|officines? (?:clandestines?|illegales?)|medicaments(?:,? [a-z0-9-]+){0,3} (?:detourne[es]*|vole[es]*)|(?:medicaments?|vaccins?|comprimes|antibiotiques|antipaludiques|produits (?:pharmaceutiques|medicaux|de sante)|dispositifs medicaux|masques|tests)(?: [a-z'-]+){0,3} (?:contrefait[es]*|falsifie[es]*|illicites?|illega(?:l|le|ux|les)|de contrefacon|non autorise[es]*|sans autorisation|perime[es]*|de contrebande|factices)|pharmacies? (?:[a-z'-]+ ){0,2}(?:illegales?|illicites?|clandestines?|sans licence|non autorisees?)|vendeurs? de faux medicaments|(?:faux|contrefacons? de|contrefaits?|falsifi[a-z]*|illicites?|illegaux|dangereux|non autorises) (?:et [a-z]+ )?(?:medicaments?|comprimes|produits (?:pharmaceutiques|medicaux|de sante)|vaccins)|(?:medicaments?|produits (?:pharmaceutiques|medicaux|de sante)|comprimes|vaccins|pilules)(?: et (?:de )?[a-z]+(?: [a-z]+)?)? (?:contrefaits?|falsifi[a-z]*|illicites?|illegaux|faux|dangereux|de contrefacon|non autorises|de qualite inferieure|de mauvaise qualite)|criminalite pharmaceutique|pharmacies? (?:illegales?|illicites?|en ligne)|(?:trafic|contrefacon|vente)s? (?:illicites? |illegales? )?(?:en ligne )?(?:de |des )(?:faux |produits )?(?:medicaments|produits medicaux|pharmaceutiques?)|faux medicaments|atteintes aux produits de sante|contrefacon pharmaceutique",
		'counterfeit-goods':
			"(?:copies|imitations|repliques) (?:de|d')|(?:faux|fausses?) (?:sacs?|montres?|sneakers|baskets|jeans|casques|chargeurs|pieces|jouets|parfums?|cosmetiques?|articles|logos?|etiquettes|lunettes|rasoirs|maillots|polos|bijoux|cartouches|piles|airbags|roulements|vetements)|(?:contrefait[es]*|pirate[es]*)(?:,? [a-z0-9-]+){0,3} (?:logos?|marques?)|sites? de (?:streaming|telechargement)(?:,? [a-z0-9-]+){0,3}|(?:streaming|telechargement|diffusion) (?:illega[a-z]*|pirate)|decodeurs pirates|(?:dvd|cd|disques|films|logiciels|cassettes)~2? pirat[a-z]*|droits? d'auteur|marques? (?:de luxe|contrefaites?|deposees?)|contrefait[es]*(?= (?:de|portant|a l'effigie))|(?:vetements?|maillots?|chemises?|t-shirts|chaussures?|baskets|sacs(?: a main)?|montres?|parfums?|cosmetiques?|jouets?|lunettes|bijoux|textiles?|logiciels?|telephones?|appareils?|composants?|pieces detachees|piles|batteries|detergents?|accessoires|articles de (?:luxe|marque|sport)|produits de luxe)(?: [a-z'-]+){0,3} (?:contrefaits?|contrefaites?|faux|fausses?|de contrefacon|falsifie[es]*|pirates?|pirate[es]*|imites?)|(?:faux|fausses|fausse) (?:vetements?|maillots?|chaussures?|sacs|montres?|parfums?|cosmetiques?|jouets?|lunettes|bijoux|pieces detachees|telephones?|marques?)|contrefacteurs?|articles de marque|(?:produits?|articles?|marchandises?|vetements?|objets?|biens?) (?:de contrefacon|contrefait[es]*|pirates?|illicites?)|contrefaçons?|contrefacons?(?! (?:de medicaments|de monnaie|monetaire|pharmaceutique))|propriete intellectuelle|faux (?:produits|articles)|marchandises illicites|produits illicites|piratage de (?:films|musique)|commerce illicite",
		'food-fraud':
			"(?:poulet|viande|poisson|aliments?|lait|fromage|denrees)[a-z]*[^.]{0,40} (?:avarie[es]*|perime[es]*|impropres?)|impropres? a la consommation|alcool (?:frelate|industriel|de contrebande|methylique|artisanal)|methanol|frelate[es]*|viande (?:de cheval|avariee|pourrie|sans etiquet[a-z]*)|(?:farine|riz|huile|lait|miel|beurre|fromage|epices?|safran|sucre|viandes?|poissons?|thons?|oeufs|jus|cafe|the|eau|vins?|alcools?|conserves|denrees|aliments?|nourriture|confiseries|bonbons|bieres?)(?:,? [a-z0-9-]+){0,3} (?:avarie[es]*|pourri[es]*|perime[es]*|moisi[es]*|coupe[es]*|dilue[es]*|trafique[es]*|reetiquete[es]*|frelate[es]*|falsifie[es]*|contrefait[es]*|contamine[es]*|colore[es]*)|(?:vendu|ecoule|fait passer|ecoulait|ecoulaient)[a-z]* (?:comme|pour) (?:du |de la |de l')?(?:vodka|vin|huile|miel|whisky|champagne|boeuf|safran|thon)|dates? de peremption|(?:faux|fausse) (?:safran|miel|vin|huile|beurre|lait|viande|caviar|cognac|bouillon)|(?:aliments?|denrees?|boissons?|alcools?|vins?|viandes?|spiritueux|huiles?|laits?|miels?|fromages?|poissons?|produits (?:alimentaires|laitiers)|nourriture|riz|vodka|champagne|cafe|the)(?: [a-z'-]+){0,3} (?:contrefait[es]*|frelate[es]*|falsifie[es]*|dangereu(?:x|ses?)|avarie[es]*|perime[es]*|impropres?|suspect[es]*|illicites?|douteu(?:x|ses?)|adultere[es]*|insalubres?|contamine[es]*|de qualite inferieure)|(?:faux|fausses?) (?:vins?|alcools?|vodka|champagne|miel|huile|aliments?|boissons?|denrees|whisky)|fraudes? alimentaires?|(?:aliments?|denrees?|boissons?|alcools?|vins?|viandes?|produits alimentaires|nourriture)(?: (?:alimentaires|et [a-z]+))*(?: et (?:de |d')?[a-z]+)* (?:contrefaits?|frelates?|falsifi[a-z]*|dangereu(?:x|ses)|de mauvaise qualite|suspects?|suspectes?|de qualite inferieure|illicites?|faux|potentiellement)|faux aliments|huile d'olive|criminalite alimentaire|(?:aliments?|denrees) [a-z ]{0,30}(?:contrefaits?|dangereu(?:x|ses)|faux)",
		'illicit-tobacco':
			'narguiles?|cigarillos?|tabac a (?:rouler|chiquer)|cigarettes? electroniques?|cigares?|cartouches de cigarettes|tabacs?|cigarettes?',
		'cultural-heritage-crime':
			"(?:monnaies?|pieces?|statues?|statuettes?|vases?|mosaiques?|manuscrits?|amphores?|urnes?|poteries?|bustes?|bas-reliefs?|tablettes?|icones?|tombes?|ceramiques?|sculptures?|masques|bijoux|objets)(?:,? [a-z0-9-]+){0,3} (?:romaine?s?|grecs?|grecques?|etrusques?|byzantine?s?|khmere?s?|mayas?|incas?|antiques?|medieva[a-z]*|anciens?|anciennes?|egyptien[nes]*|precolombien[nes]*|ottoman[es]*|sacre[es]*|liturgiques?|rituels?)|(?:vole|pille|derobe|arrache|provenant|sorti|enleve|emporte)[a-z]* (?:d[a-z']* |dans |a |au |aux |la |les |une? |l'|plusieurs ){1,3}(?:musees?|temples?|eglises?|tombes?|monasteres?|chapelles?|sites? archeologiques?|sepultures?|epaves?|bibliotheques?|mosquees?|necropoles?)|pilleurs? (?:de|d')|pillages?|detecteurs? de metaux|retables?|objets? (?:liturgiques|religieux|sacres)|tableaux? de maitres?|livres? (?:rares|anciens)|spoli[a-z]* (?:artistiques?|d'oeuvres)|stradivarius|oeuvres? vole[es]*|faux tableaux|(?:tableaux?|toiles?|sculptures?|statues?|statuettes?|icones?|manuscrits?|pieces (?:archeologiques|de musee)|monnaies anciennes|vases?|objets|mosaiques?|reliques?|livres anciens)(?: [a-z'-]+){0,3} (?:vole[es]*|pille[es]*|derobe[es]*)|precolombien[a-z]*|pieces archeologiques|fouilles (?:illegales|clandestines)|trafic d'(?:art|oeuvres d'art|antiquites)|pillage|biens? culturels?|patrimoine culturel|oeuvres? d'art|objets? d'art|antiquites|archeologi[a-z]*|pilles?|tableaux voles|objets culturels",
		'wildlife-crime':
			"braconn[a-z]*|lemuriens?|makis?|gorilles?|cameleons?|iguanes?|geckos?|crocodiles?|caimans?|aras?|cacatoes|toucans?|faucons?|aigles?|chardonnerets?|orchidees?|cactus|caviar|esturgeons?|raies? manta|coraux|corail|benitiers?|peaux d[e'] ?(?:[a-z]+ )?(?:leopards?|tigres?|felins?|jaguars?|crocodiles?|pythons?|ours|lions?)|pattes d'ours|bile d'ours|os de (?:tigre|lion)s?|loutres?|pumas?|jaguars?|ours(?= )|pythons?|boas?|mygales?|scarabees|vigognes?|antilopes?|gibier|cites|scorpions?|oiseaux chanteurs|cornes? d[e'] ?(?:rhinoceros|antilope)|chimpanzes?|leopards?|guepards?|chimpanzes?|orangs-outans?|perroquets?|aras?|hippocampes?|oiseaux (?:sauvages|exotiques|proteges)|animaux (?:exotiques|proteges)|defenses d'elephant|cornes de rhinoceros|serpents?|lezards?|anguilles?|civelles|carapaces|ecailles de pangolin|singes?|especes protegees|peaux de (?:leopard|tigre|felin)[a-z]*|especes? (?:sauvages?|protegees?|menacees?|de faune)|faune|ivoire|rhinoceros|tigres?|pangolins?|elephants?|braconn[a-z]*|viande de brousse|tortues?|reptiles?|grands felins|felins|ailerons? de requin|animaux (?:vivants|sauvages)|primates|oiseaux|vie sauvage",
		'forestry-crime':
			"scieries?(?:,? [a-z0-9-]+){0,5}|grumiers?|charbon de bois|troncs? (?:d'|de )|arbres?(?:,? [a-z0-9-]+){0,3} (?:abattu[es]*|coupe[es]*)|abatt[a-z]*(?:,? [a-z0-9-]+){0,3} (?:arbres|bois)|ebene|coupes? de bois|bucherons?|bois d[eu'](?:,? [a-z0-9-]+){0,3}|forets? (?:protegees?|classees?|primaires?|vierges?)|grumes?|bucherons? clandestins?|abattage illegal|acajou|teck|essences? (?:protegees?|precieuses?)|coupe(?:s)? (?:illicites?|clandestines?|sauvages?)|scieries? (?:clandestines?|illegales?)|bois exotiques?|criminalite forestiere|exploitation forestiere|abattages? illega[a-z]*|bois (?:illega[a-z]*|coupe|de rose|rouge|precieux|exotique)|trafic(?:s|ants)? (?:[a-z ]+ )?(?:de|du) bois|bois|deforestation|coupes? illegales?|palissandre|santal|forestier[a-z]*|forets?",
		'fisheries-crime':
			"pech(?:aient|ait|er|ant|ent|e)(?:,? [a-z0-9-]+){0,3} (?:sans|illegale|dans|en dehors)[a-z]*|filets? (?:derivants?|interdits?|prohibes?|maillants?)|thons? rouges?|civelles|quotas? de peche|poissons? (?:sous-taille|proteges)|langoustes?|(?:prises?|captures?)(?:,? [a-z0-9-]+){0,3} illega[a-z]*|surpeche|braconn[a-z]* (?:marin|d'ormeaux|de poissons)|pecheurs? (?:illegaux|clandestins)|chalutiers? pirates?|ormeaux?|captures? illegales?|poissons? peche[es]* illegalement|peche|peches|pecheries|halieutiques?|concombres? de mer|legines?",
		'pollution-crime':
			"huiles? (?:usagees?|de vidange|usees?)|(?:deverse|deversa|rejet|enfoui|enterr|brul|jet)[a-z]*(?:,? [a-z0-9-]+){0,5} (?:dechets?|produits chimiques|huiles?|hydrocarbures|boues|eaux|toxiques?|pneus|batteries|rivieres?|mer|fleuves?|lagune)|depots? (?:sauvages?|d'ordures)|effluents?|gaz refrigerants?|fluides? frigorigenes?|cfc|hfc|mercure|batteries (?:usagees?|au plomb)|epaves de (?:voitures|vehicules)|dechetteries? (?:sauvages?|illegales?)|degazages?|marees? noires?|contaminations? des? (?:sols?|eaux?)|rejets? (?:toxiques|illegaux|d'hydrocarbures)|decharges? (?:sauvages?|illegales?|clandestines?)|amiante|eaux usees|polluant[es]*|polluer|pollueurs?|boues toxiques|substances toxiques|produits chimiques toxiques|ferraille|pollution|dechets?|toxiques|deversements?|polluants?",
		'illegal-mining':
			"(?:puits|dragues?|galeries?)(?:,? [a-z0-9-]+){0,5} (?:d'or|de coltan|d'extraction|miniers?|diamants?|aurifere?s?)(?:,? [a-z0-9-]+){0,3}|(?:extrai|creus|exploit)[a-z]*(?:,? [a-z0-9-]+){0,5} (?:or|coltan|diamants?|sable|cobalt|cassiterite)(?: |$|[,.])(?:,? [a-z0-9-]+){0,3}|garimpeiros?|coltan|diamants de (?:la guerre|sang)|chercheurs d'or|ruee vers l'or|auriferes?|pillage de sable|extraction (?:d'or|de sable|de coltan)|orpailleurs?|orpaillage|mineurs illegaux|sites miniers (?:illegaux|clandestins)|(?:mines?|carrieres?)(?: [a-z']+){0,3} (?:illegales?|clandestines?|illicites?)|extraction (?:illegale|illicite|clandestine)|trafic d'or|or de contrebande|(?:exploitation|extraction|activite)s? minieres?|orpaill[a-z]*|mines? (?:d'or )?illegales?|minerais|or illegal",
		'drug-trafficking':
			'ghb|morphine|codeine|methadone|plants? de (?:cannabis|chanvre|pavot|coca)|champignons hallucinogenes|poudre blanche|salles? de culture|points? de deal|dealers?|trafiquants? de (?:drogue|stupefiants|cocaine)|laboratoires? (?:clandestins? )?de (?:drogue|cocaine|methamphetamine|synthese)|herbe de cannabis|coca\\b|shit\\b|qat|nouveaux produits de synthese|mdma|lsd|crack|ephedrine|pseudoephedrine|anhydride acetique|feuilles de coca|pate de coca|opioides?|opiaces|crystal|drogues de synthese|pavot|cocaine|narco[a-z-]*|haschisch|marihuana|drogues?|stupefiants?|cocaine|heroine|cannabis|marijuana|methamphetamines?|amphetamines?|ecstasy|opium|fentanyl|captagon|ketamine|khat|narcotrafi[a-z]*|haschich|resine|precurseurs|tramadol|psychotropes?',
		'human-trafficking':
			"reseaux? de prostitution|(?:forc|oblig|contrain|oblige|somme)[a-z]* (?:[a-z']+ ){0,2}(?:a |de |d')(?:mendier|se prostituer|travailler|voler|se marier|servir)|mendicite|maisons? closes?|(?:promess|fauss|attir|appat|leurr|recrut)[a-z]*(?:,? [a-z0-9-]+){0,8} (?:emplois?|travail|contrats?|mariages?|avenir|studios?|fausses promesses)|faux contrats?|traitants?|negriers?|esclavagistes?|esclaves?|asservi[es]*|servitude|exploite[es]*(?:,? [a-z0-9-]+){0,5} (?:reseaux?|travail|champs|domestiques?|briqueterie|plantations?|ateliers|maisons?|mendicite)|travail(?:laient)?(?:,? [a-z0-9-]+){0,3} sans (?:salaire|etre paye[es]*|remuneration)|passeports? (?:confisques?|retires?)|sequestr[a-z]*(?:,? [a-z0-9-]+){0,3} (?:ouvri|femme|fille|travaill)[a-z]*|trafic d'organes|prelevement d'organes|vendu[es]* (?:a des|comme) (?:[a-z]+ )?(?:proxenetes|esclaves|epouses)|bordels?|servitude(?: [a-z]+)?|mariages? forces?|reduit[es]* en esclavage|exploite[es]* (?:sexuellement|dans des|comme)|prostitution forcee|contraint[es]* (?:a la prostitution|de se prostituer|a travailler)|victimes? de traite|ateliers clandestins|exploitation domestique|proxenetes?|traite (?:des |d')?(?:etres humains|personnes|humains|femmes|enfants)|traite|exploitation sexuelle|travail force|esclavage|trafic d'etres humains|trafic(?:s)? de personnes|proxenetisme|exploitation par le travail|trafiquants d'etres humains|mendicite forcee|travail des enfants",
		'migrant-smuggling':
			"(?:migrants?|exiles|refugies|demandeurs d'asile|clandestins?)(?:,? [a-z0-9-]+){0,5} (?:caches?|entasses?|dissimules?|transportes?|embarque[es]*|camions?|canots?|traversee)|mariages? (?:blancs?|de complaisance)|traversees? (?:clandestines?|de la manche|de la mediterranee)|entrees? (?:illegales?|irregulieres?|clandestines?)|embarcations? de fortune|franchissement (?:illegal|clandestin|irregulier)|reseaux? d'immigration|coyotes|passeurs?|filieres? clandestines?|clandestins (?:caches|transportes)|immigres? clandestins?|aide au sejour irregulier|trafic(?:s|ants)? (?:illicite )?de migrants|passeurs?|filieres? (?:d'immigration|de migrants|migratoires)|immigration (?:clandestine|illegale|irreguliere)|migration (?:clandestine|irreguliere|illegale)|migrants (?:clandestins|irreguliers)|passeurs de migrants|migrants",
		'crimes-against-children':
			"(?:enfants?|mineure?s?)[^.]{0,30} (?:agresseurs?|predateurs?|abuseurs?) sexuels?|(?:enfants?|mineure?s?|fillettes?|garconnets?)[^.]{0,60} (?:sevices|violences?|abus|agressions?) sexuel[a-z]*|(?:sevices|violences?|abus|agressions?) sexuel[a-z]*[^.]{0,60} (?:enfants?|mineure?s?|fillettes?|garconnets?)|(?:enfants?|mineure?s?|fillettes?|garconnets?|ecolieres?|eleves|adolescente?s?|bebes|filles|garcons)(?:,? [a-z0-9-]+){0,8} (?:abuse|viole|agresse|moleste|exploite|filme)[es]*(?:,? [a-z0-9-]+){0,3}|(?:abus|viol|agress|molest)[a-z]*(?:,? [a-z0-9-]+){0,5} (?:enfants?|mineure?s?|fillettes?|garconnets?|eleves|adolescente?s?|bebes|garcons)|(?:images|videos|photos|fichiers|contenus|materiel)(?:,? [a-z0-9-]+){0,5} (?:enfants?|mineurs?|pedo[a-z]*|sevices|abus)|tourisme sexuel|touristes sexuels|sevices sexuels|predateurs|pedocriminel[a-z]*|pedopornograph[a-z]*|corruption de mineurs|mariages? d'enfants|enfants soldats|attouchements|(?:enfants?|mineure?s?|fillettes?)(?: [a-z'-]+){0,4} (?:abuse[es]*|exploite[es]*) sexuellement|abus sexuels? (?:[a-z'-]+ ){0,3}(?:enfants?|mineure?s?)|agressions? sexuelles? (?:[a-z'-]+ ){0,3}(?:enfants?|mineure?s?)|pedopornograph[a-z]*|predateurs? sexuels?|exploitation (?:sexuelle )?(?:d'|des |de )(?:enfants|mineure?s?)|pedo[a-z]*|abuse[a-z]* sexuellement d[a-z' ]{0,5}(?:enfants|mineurs)|exploitation sexuelle (?:des |d')(?:enfants|mineurs)|abus (?:sexuels )?(?:sur|d'|commis sur|contre)(?: des| les)? ?(?:enfants|mineurs)|infractions? (?:sexuelles )?contre (?:les|des) (?:enfants|mineurs)|violences? sexuelles? sur (?:des |les )?(?:enfants|mineurs)|crimes contre les enfants|abus sexuels|exploitation (?:des|d') ?enfants|traite (?:des|d') ?enfants|travail des enfants|enfants (?:victimes|exploites)",
		terrorism:
			"djihad[a-z]*|ceintures? (?:d'explosifs|explosives?)|voitures? piegees?|poseurs? de bombes|bombes? artisanales?|taliban[s]?|combattants (?:terroristes|revenus)|attaques? (?:terroristes?|a la bombe)|cellules? (?:dormantes?|djihadistes?|terroristes?)|groupe etat islamique|aqmi|attentats?|radicalis[a-z]*|boko haram|al-chabab|shebab|kamikazes?|etat islamique|(?:anti|contre-?)?terroris[a-z]*|extremis[a-z]*|combattants etrangers|daech|al-qaida|djihad[a-z]*|engins explosifs improvises",
		'firearms-trafficking':
			"kalachnikovs?|mitrailleuses?|armes?(?:,? [a-z0-9-]+){0,3} (?:illega[a-z]*|clandestines?|contrebande|de guerre|feu|poing|trafique[es]*)|armuriers?|(?:caches?|ateliers?|trafics?|trafiquants?|marchands?|stocks?|cargaisons?|livraisons?)(?: clandestins?| illegaux)? d'armes|obus|mortiers?|roquettes|lance-grenades|pistolets? (?:d'alarme|transformes?)|armes converties|fusils? d'assaut|mitraillettes?|pistolets-mitrailleurs|revolvers?|carabines?|cartouches(?! de cigarettes)(?! d'encre)|grenades|armes de guerre|armes automatiques|trafiquants? d'armes|contrebande d'armes|lance-roquettes|armes de contrebande|armes? a feu|trafic(?:s)? d'armes|armes (?:illegales|illicites)|pistolets?|fusils?|munitions|armes de poing",
		'organized-crime':
			"camorra|cosa nostra|clans?(?:,? [a-z0-9-]+){0,3} (?:mafieux|criminels?)|mafieu(?:x|ses?)|racket[a-z]*|extor[a-z]*(?:,? [a-z0-9-]+){0,3} (?:commercants|entrepreneurs|marchands)|organisations? (?:mafieuses?|criminelles?)|grand banditisme|pegre|yakuzas?|milieu (?:marseillais|criminel)|bandes? (?:criminelles?|de motards|rivales)|syndicats? criminels?|crime organise|criminalite (?:transnationale )?organisee|bandes? organisees?|organisations? criminelles?|mafia[a-z]*|reseaux? (?:criminels?|de malfaiteurs|transnationaux)|groupes? criminels?|'ndrangheta|ndrangheta|triades?|syndicats? du crime|gangs?|black axe|cartels?|delinquance organisee",
		fugitives:
			'recherche[es]* (?:depuis|pour|par|dans|de)(?:,? [a-z0-9-]+){0,5}|evade[es]*|echapp[a-z]* a la (?:justice|police)|prenait la fuite|en fuite|cavales?|fugitif[a-z]*|se cach(?:ait|aient|ant) (?:sous|depuis|en|a)|les plus recherche[es]*|soustrai[a-z]* a la justice|en cavale|recherche[es]* (?:internationalement|pour (?:meurtre|homicide|viol|assassinat)|par (?:la justice|interpol))|evade[es]*|echappe a la justice|malfaiteurs? recherches?|fugitifs?|fugitives?|(?:criminels?|malfaiteurs|personnes|individus) (?:les plus )?recherche[es]*|en fuite|cavale',
		'illegal-gambling':
			"paris? (?:truques?|clandestins?|illegaux|illicites|sportifs)|parieurs?|machines? a sous|jeux? de hasard|tripots?|loteries? (?:clandestines?|illegales?)|combats? de coqs|maisons? de jeu|cercles? de jeu|poker|jeux? clandestins?|salles? clandestines?|prises? de paris|(?:paris|jeux|casinos?|tripots?|loteries?|salles de jeux?|cercles de jeux?|bookmakers)(?: [a-z'-]+){0,3} (?:illega(?:l|le|ux|les)|illicites?|clandestin[es]*)|casinos? clandestins?|salles? de (?:jeux?|paris)|paris? (?:sportifs? )?(?:illegaux|illicites?|clandestins?|en ligne|sportifs)|jeux? (?:d'argent )?(?:illegaux|illicites|clandestins)|tripots?|maisons? de jeux?|jeux d'argent|bookmakers?|paris [a-z]+ (?:illegaux|illicites)|paris",
		'vehicle-crime':
			"(?:voitures|vehicules|camions|motos)[^.]{0,110} (?:avaient|ont|avait) ete (?:vole|derobe)[es]*|(?:voitures?|vehicules?|camions?|motos?|scooters?|fourgons?|camionnettes?|tracteurs?|engins|berlines?|4x4|autos?|automobiles?|pelleteuses?)(?:,? [a-z0-9-]+){0,8} (?:vole[es]*|derobe[es]*|maquille[es]*|reimmatricule[es]*)|(?:vol[s]?|voleurs?|vole|derobe|volaient|volait)[a-z]* (?:d[e'] ?|des ?|de |des )?(?:voitures?|vehicules?|camions?|motos?|scooters?|autos?|berlines?|tracteurs?|engins)|maquill[a-z]*(?:,? [a-z0-9-]+){0,3} (?:voitures?|vehicules?|plaques?)|carjacking|compteurs? (?:trafiques?|kilometriques?)|numeros? de (?:chassis|serie)|(?:vehicules?|voitures?|automobiles?|camions?|motos?|motocyclettes?|scooters?|berlines|fourgons?|fourgonnettes|engins)(?: [a-z'-]+){0,3} (?:vole[es]*|derobe[es]*)|vols? (?:de |d')?(?:vehicules?|voitures?|automobiles?|motos)|voleurs de (?:voitures|vehicules)|trafiquants de (?:voitures|vehicules)|vehicules? (?:automobiles )?(?:voles?|detournes)|voitures? volees?|vols? de (?:vehicules?|voitures?)|trafic(?:s)? de (?:vehicules|voitures)|criminalite (?:automobile|liee aux vehicules)|vehicules a moteur voles|motos volees",
		'travel-document-fraud':
			"(?:passeports?|visas?|cartes? d'identite|papiers|titres? de sejour|permis|documents?)(?:,? [a-z0-9-]+){0,5} (?:contrefait[es]*|falsifie[es]*|vole[es]*|perdu[es]*|faux|fausses|frauduleu(?:x|ses?)|vierges?|altere[es]*|d'autrui|usurpe[es]*|maquille[es]*|trafique[es]*)|(?:faux|fausses?|vrais-faux|contrefaits?)(?:,? [a-z0-9-]+){0,3} (?:passeports?|visas?|papiers|cartes? d'identite|documents?|permis|tampons|cachets)|faussaires?(?! de (?:billets|tableaux))|fausses? identites?|identites? (?:d'emprunt|usurpees?|fausses?)|usurp[a-z]* d'identite|(?:passeports?|cartes? d'identite|visas?|permis de (?:sejour|conduire)|titres de sejour|documents? (?:de voyage|d'identite)|pieces d'identite|papiers)(?: [a-z'-]+){0,3} (?:vole[es]*|perdu[es]*|faux|contrefait[es]*|falsifie[es]*|frauduleu(?:x|ses?)|vierges?)|(?:faux|fausses?) (?:passeports?|visas?|cartes? d'identite|papiers|documents?|titres de sejour|permis)|faussaires de documents|(?:documents? de voyage|passeports?|documents? d'identite|visas?|titres? de voyage)(?: et [a-z' ]+)? (?:voles?|perdus?|faux|contrefaits?|falsifi[a-z]*|frauduleux|vierges|declares)|documents? de voyage|fraude (?:documentaire|a l'identite)|faux (?:passeports|documents|papiers|visas)|usurpation d'identite|billets d'avion|passeports|faux documents",
		'maritime-crime':
			"pirates?(?:,? [a-z0-9-]+){0,3} (?:abord|attaqu|captur|detourn)[a-z]*|(?:abord|attaqu|captur|detourn)[a-z]*(?:,? [a-z0-9-]+){0,5} (?:petroliers?|cargos?|navires?|tankers?)(?:,? [a-z0-9-]+){0,3} (?:otages?|rancon|equipage)|prises? d'otages? (?:en mer|d'equipage)|equipages? (?:pris|retenus?|captures?)|pirates? (?:somaliens|de la mer|des mers)|piraterie maritime|actes? de piraterie|vols? a main armee en mer|navires? (?:detournes?|pirates?)|abordages? de navires|criminalite maritime|piraterie(?! (?:informatique|de))|pirates?(?! informatiques)|surete maritime|securite maritime|frontieres maritimes|golfe de guinee|en mer|detournements? de navires?|maritimes?"
	},
	countries: {
		IQ: 'Ira[kq]|irakien(?:ne)?s?|iraquien(?:ne)?s?',
		SV: 'El Salvador|Salvador|salvadorien(?:ne)?s?',
		SA: 'Arabie [Ss]aoudite|saoudien(?:ne)?s?',
		US: "États-Unis(?: d'Amérique)?|Amérique(?! (?:latine|du|centrale))|(?<!nord-|sud-|latino-)américaine?s?(?! du sud)|USA",
		GB: 'Royaume-Uni|Grande-Bretagne|Angleterre|Écosse|Pays de Galles|britanniques?|anglaise?s?|écossaise?s?',
		AE: 'Émirats arabes unis|Émirats|émirati[a-z]*|émiriens?',
		KR: 'Corée du Sud|République de Corée|Corée(?! du Nord)|sud-coréen(?:ne)?s?|coréen(?:ne)?s?',
		KP: 'Corée du Nord|République populaire démocratique de Corée|nord-coréen(?:ne)?s?',
		CD: 'République démocratique du Congo|RD Congo|RDC|Congo[- ]Kinshasa|Congo \\(République démocratique(?: du)?\\)',
		CG: 'République du Congo|Congo[- ]Brazzaville|Congo|congolaise?s?',
		HK: 'Hong[- ]?Kong(?: \\(Chine\\))?',
		MO: 'Maca[ou](?: \\(Chine\\))?',
		TW: 'Taïwan|Taipei chinois|taïwanaise?s?',
		CN: 'Chine(?: continentale)?|chinoise?s?',
		RU: 'Russie|Fédération de Russie|russes?',
		SY: 'Syrie|République arabe syrienne|syrien(?:ne)?s?',
		IR: 'Iran|iranien(?:ne)?s?',
		LA: 'Laos|laotien(?:ne)?s?',
		VN: 'Vi[eê]t ?[Nn]am|vietnamien(?:ne)?s?',
		CI: "Côte d'Ivoire|ivoirien(?:ne)?s?",
		CV: 'Cap-Vert|Cabo Verde|cap-verdien(?:ne)?s?',
		CZ: 'République tchèque|Tchéquie|tchèques?',
		MK: 'Macédoine(?: du Nord)?|macédonien(?:ne)?s?',
		SZ: 'Swaziland|Eswatini',
		MM: 'Myanmar|Birmanie|birman(?:e)?s?',
		TL: 'Timor[- ]Leste|Timor oriental',
		TR: 'Turquie|turcs?|turques?',
		BN: 'Brun[ée]i(?: Darussalam)?',
		MD: 'Moldavie|Moldova|moldaves?',
		TZ: 'Tanzanie|tanzanien(?:ne)?s?',
		BO: 'Bolivie|bolivien(?:ne)?s?',
		VE: 'Venezuela|vénézuélien(?:ne)?s?',
		PS: 'Palestine|palestinien(?:ne)?s?',
		VA: 'Vatican|Saint-Siège',
		GM: 'Gambie|gambien(?:ne)?s?',
		BS: 'Bahamas|bahamien(?:ne)?s?',
		NL: 'Pays-Bas|Hollande|néerlandaise?s?|hollandaise?s?',
		XK: 'Kosovo',
		BA: 'Bosnie(?:-Herz[ée]govine|-et-Herz[ée]govine)?|bosniens?|bosniaques?',
		ST: 'Sao Tomé(?:-et-Principe| et Principe)?',
		TT: 'Trinité-et-Tobago|Trinidad-et-Tobago',
		RS: 'Serbie|serbes?',
		GW: 'Guinée-Bissau|Guinée-Bissao',
		GQ: 'Guinée équatoriale',
		PG: 'Papouasie-Nouvelle-Guinée',
		GN: 'Guinée|guinéen(?:ne)?s?',
		GE: 'Géorgie|géorgien(?:ne)?s?',
		DO: 'République dominicaine|dominicaine?s?',
		DM: 'Dominique(?= |,|$)(?! [A-Z])',
		NE: 'Niger|nigérien(?:ne)?s?',
		NG: 'Nig[ée]ria|nigériane?s?',
		IE: 'Irlande(?! du Nord)|irlandaise?s?',
		ZA: 'Afrique du Sud|sud-africaine?s?',
		SS: 'Soudan du Sud|sud-soudanaise?s?',
		SD: 'Soudan|soudanaise?s?',
		CF: 'République centrafricaine|Centrafrique|centrafricaine?s?',
		BF: 'Burkina(?: Faso)?|burkinab[eé]s?',
		PH: 'Philippines?|philippin(?:e)?s?',
		NZ: 'Nouvelle-Zélande|néo-zélandaise?s?',
		BY: 'Bélarus|Biélorussie|biélorusses?|bélarussien(?:ne)?s?',
		KG: 'Kirghizistan|Kirghizstan|kirghizes?',
		FR: 'France|français(?:es?)?',
		BT: 'Bhoutan|bhoutanaise?s?',
		ME: 'Monténégro|monténégrine?s?',
		MU: 'Maurice(?! [A-Z])|île Maurice|mauricien(?:ne)?s?'
	},
	notCountries: [
		'mer de Chine(?: méridionale)?',
		'dollars (?:américains|australiens|canadiens|singapouriens|des États-Unis|de Singapour|de Hong Kong)',
		'francs suisses',
		'océan Indien',
		'golfe de Guinée',
		'golfe du Mexique',
		'Amérique (?:latine|du Sud|centrale|du Nord)',
		'Afrique (?:de l|du Nord|centrale|australe)',
		'(?:latino|sud|nord)-américaine?s?',
		'golfe de Thaïlande',
		'mer du Japon',
		'Nouveau-Mexique',
		'cochons d.Inde'
	],
	stopwords:
		"le la les de des du et en un une dans pour par sur avec que qui est au aux ce cette ses son sont plus été ont a d' l' qu' n' s' ou leur leurs ainsi entre lors dont",
	page: {
		memberSince: 'membre depuis|date d.adhesion',
		region: 'region',
		bureau: 'bureau central national',
		subBureaus: 'sous-bureaux',
		inAction: 'en action',
		ageToday: 'age (?:actuel|aujourd.hui)',
		nationality: 'nationalites?',
		conferences: 'conferences et reunions',
		notices: 'notices? (rouges?|jaunes?|bleues?|vertes?|noires?|oranges?|mauves?|violettes?)'
	}
};
