import type { LexiconPart } from '../lexicon-part.ts';

/** The forms of regular verbs in -er that tell of deeds, of each stem. */
const er = (stems: string) =>
	stems
		.split(' ')
		.map((stem) => `${stem}(?:er|e|ent|èrent|ait|aient|ant|era|eront|erait)`)
		.join(' ');

/** What is done to people, goods and places, in one word. */
export const deeds: LexiconPart<'deeds'> = {
	deeds: {
		arrest: {
			active: `détient détiennent détenait détenaient arrêter arrêtent arrêtant arrêta arrêtèrent interpeller interpellent interpellant interpellèrent appréhender appréhendent appréhendant capturer détenir ${er('arrêt interpell appréhend captur')} coffrer cueillir ${er('coffr épingl incarcér écrou alpagu')}`,
			participle:
				'arrêtée?s? interpellée?s? appréhendée?s? capturée?s? détenue?s? incarcérée?s? écrouée?s? coffrée?s? épinglée?s? cueillie?s? alpaguée?s? menottée?s? pincée?s? maîtrisée?s? ceinturée?s? embarquée?s? déférée?s?',
			noun: 'arrestations? interpellations? appréhension capture détention incarcérations? captures? appréhensions?'
		},
		rescue: {
			active: `secourir secourent secourant sauver sauvent sauvant libérer libèrent libérant délivrer délivrant soustraire protéger protègent protégeant évacuer évacuent recueillir ${er('libér sauv délivr évacu')} arracher extraire tirer soustraient soustrayant affranchir recueillent recueillant ${er('arrach protég rapatri extirp abrit tir')}`,
			participle:
				'secourue?s? sauvée?s? repêchée?s? retirée?s? remontée?s? dégagée?s? libérée?s? délivrée?s? soustraite?s? rapatriée?s? protégée?s? évacuée?s? recueillie?s? extraite?s? arrachée?s? extirpée?s? affranchie?s? abritée?s? secouru',
			noun: 'sauvetages? libérations? délivrance évacuations? rapatriements?'
		},
		seize: {
			active: `saisir saisissent saisissant saisirent confisquer confisquent confisquant intercepter interceptent interceptant récupérer récupèrent récupérant   retirer retirant bloquer geler détruire gel  mettre ${er('confisqu intercept récupér retir bloqu gel')} rafler ramasser ${er('rafl séquestr réquisitionn prélev immobilis')}`,
			participle:
				'saisie?s? confisquée?s? interceptée?s? récupérée?s?  restituée?s? bloquée?s? gelée?s? détruite?s? retirée?s?  raflée?s? séquestrée?s? réquisitionnée?s? immobilisée?s? incinérée?s? consignée?s? retenue?s? emportée?s? broyée?s?',
			noun: 'saisies? confiscations? interceptions? récupération retrait gel destruction découverte prises? récupérations? séquestres? retraits? blocages? butin immobilisations? incinération'
		},
		find: {
			active: `découvrir découvrant retrouver découvrent découvrirent découvrit retrouvent déterrer dénicher ${er('retrouv dénich déterr exhum')}`,
			participle: 'découverte?s? trouvée?s? retrouvée?s? dénichée?s? déterrée?s? exhumée?s?',
			noun: 'découverte'
		},
		close: {
			active: `fermer ferment fermant démanteler démantèlent démantelant bloquer bloquant suspendre supprimer supprimant désactiver neutraliser neutralisant ${er('ferm démantel bloqu supprim désactiv neutralis')} suspendent suspendant rayer débrancher détruisent détruire ${er('désactiv suspend débranch démol ras dynamit murer rend cessation')}`,
			participle:
				'fermée?s? démantelée?s? bloquée?s? suspendue?s? supprimée?s? désactivée?s? neutralisée?s? retirée?s? détruite?s? débranchée?s? démolie?s? rasée?s? dynamitée?s? murée?s? scellée?s? effacée?s? éteinte?s? coupée?s? rebouchée?s? comblée?s? incendiée?s? anéantie?s? rasée?s? dynamitée?s?',
			noun: 'retraits? fermetures? démantèlements? suspensions? suppression désactivation neutralisation blocage fermeture démolitions? désactivations? suppressions? blocages?'
		},
		inspect: {
			active: `inspecter inspectent inspectant contrôler contrôlent contrôlant fouiller fouillent fouillant perquisitionner vérifier vérifiant examiner examinant visiter arraisonner arraisonnent ${er('inspect contrôl fouill perquisitionn vérifi examin visit')} sonder palper ratisser éplucher investir ${er('sond ratiss épluch scann perquisition cribl quadrill')}`,
			participle:
				'inspectée?s? contrôlée?s? fouillée?s? perquisitionnée?s? vérifiée?s? examinée?s? visitée?s? arraisonnée?s? passée?s?-au-crible scannée?s? sondée?s? ratissée?s? épluchée?s? investie?s? abordée?s? radiographiée?s? criblée?s? flashée?s? palpée?s? auscultée?s? décortiquée?s? sillonnée?s?',
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
	}
};
