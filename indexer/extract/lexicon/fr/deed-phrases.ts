import type { LexiconPart } from '../lexicon-part.ts';
import { deedIdioms } from './deed-idioms.ts';

/** What is done to people, goods and places, in several words. */
export const deedPhrases: LexiconPart<'deedPhrases'> = {
	deedPhrases: [
		...deedIdioms,
		{ deed: 'seize', form: 'state', phrase: 'été (?:brûlée?s?|incinérée?s?|broyée?s?)' },
		{ deed: 'arrest', form: 'participle', phrase: '(?:tirée?s?|sortie?s?) (?:du|de) (?:lit|leur)' },
		{ deed: 'rescue', form: 'state', phrase: 'retrouvé leurs? (?:famille|familles|parents|foyers?|proches)' },
		{ deed: 'rescue', form: 'participle', phrase: "(?:sortie?s?|tirée?s?|sauvée?s?) (?:de|d')" },
		{ deed: 'rescue', form: 'participle', phrase: '(?:sortie?s?|tirée?s?) (?:du|des)' },
		{ deed: 'close', form: 'state', phrase: 'fermé (?:leurs|ses|leur) portes' },
		{ deed: 'rescue', form: 'state', phrase: 'sains? et saufs?' },
		{ deed: 'rescue', form: 'state', phrase: 'saines et sauves' },
		{
			deed: 'inspect',
			form: 'state',
			phrase:
				'vu leurs? (?:empreintes|plaques|cales|cargaisons?|permis|filets|billets) (?:contrôlée?s?|vérifiée?s?|fouillée?s?|examinée?s?|relevée?s?)'
		},
		{ deed: 'arrest', form: 'participle', phrase: 'gardée?s? à vue' },
		{ deed: 'rescue', form: 'participle', phrase: 'mise?s? en lieu s[uû]r' },
		{ deed: 'rescue', form: 'participle', phrase: '(?:conduite?s?|hébergée?s?|placée?s?) en lieu s[uû]r' },
		{
			deed: 'rescue',
			form: 'participle',
			phrase:
				'(?:confiée?s?|placée?s?) (?:à|aux|dans|en) (?:des|un|une|foyer|famille|familles|services|foyers)'
		},
		{ deed: 'rescue', form: 'state', phrase: '(?:pu|enfin) rentrer chez (?:elles|eux)' },
		{ deed: 'seize', form: 'participle', phrase: 'mise?s? sous scellés' },
		{ deed: 'seize', form: 'participle', phrase: 'placée?s? sous scellés' },
		{ deed: 'seize', form: 'active', phrase: 'emporté' },
		{ deed: 'seize', form: 'active', phrase: 'mis sous (?:scellés|séquestre)' },
		{ deed: 'close', form: 'state', phrase: 'cessé (?:leurs?|toute) activités?' },
		{ deed: 'close', form: 'state', phrase: 'cessé de fonctionner' },
		{ deed: 'close', form: 'state', phrase: 'baissé (?:leur|le) rideau' },
		{ deed: 'find', form: 'participle', phrase: 'mise?s? au jour' },
		{ deed: 'find', form: 'active', phrase: 'tombée?s? sur' },
		{ deed: 'find', form: 'active', phrase: 'mettre au jour' },
		{ deed: 'seize', form: 'active', phrase: 'remis la main sur' },
		{ deed: 'close', form: 'active', phrase: "mis (?:fin|terme) aux activités (?:de|d')" },
		{ deed: 'close', form: 'active', phrase: "mis un terme aux activités (?:de|d')" },
		{ deed: 'close', form: 'active', phrase: "mis un terme à l' activité (?:de|d')" },
		{ deed: 'inspect', form: 'noun', phrase: 'arraisonnements?' },
		{ deed: 'arrest', form: 'state', phrase: 'sont en (?:garde|détention|prison)' },
		{ deed: 'arrest', form: 'state', phrase: 'se trouvent en (?:garde|détention|prison)' },
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
		{ deed: 'other', form: 'participle', phrase: 'mise?s? en cause' },
		{ deed: 'other', form: 'participle', phrase: 'prise?s? part' },
		{ deed: 'other', form: 'participle', phrase: 'prise? part' },
		{ deed: 'other', form: 'participle', phrase: 'arrêtée?s? ou localisée?s?' }
	],
	partedDeeds: [
		{
			deed: 'arrest',
			verb: 'remis remettent remettre livré livrent',
			tail: 'à la (?:police|gendarmerie|justice)'
		},
		{
			deed: 'arrest',
			verb: 'remis remettent remettre livré livrent',
			tail: 'aux (?:autorités|policiers|gendarmes|enquêteurs)'
		},
		{ deed: 'rescue', verb: 'mis mettre mettant mettent', tail: 'en lieu s[uû]r' },
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
	]
};
