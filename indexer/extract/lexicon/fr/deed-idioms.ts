import type { Lexicon } from '../lexicon.ts';
import { phrases } from '../phrases.ts';

/** Turns of phrase for what is done, beside the plain ones. */
export const deedIdioms: Lexicon['deedPhrases'] = [
	...phrases('arrest', 'state', ['sont (?:rendus|rendues|livrés|livrées) (?:,|\\.|sans|aux)']),
	...phrases('arrest', 'participle', [
		'mise?s? sous écrou',
		'mise?s? en garde à vue',
		'été reprise?s?',
		'(?:remise?s?|livrée?s?) à la (?:police|gendarmerie)',
		'(?:remise?s?|livrée?s?) aux (?:autorités|policiers|gendarmes|enquêteurs|forces)',
		'mise?s? au (?:frais|dépôt|secret)',
		'placée?s? sous (?:mandat de dépôt|écrou)',
		'prise?s? en flagrant délit',
		'prise?s? la main dans',
		"mise?s? hors d' état de nuire",
		'(?:conduite?s?|emmenée?s?|menée?s?) au (?:poste|commissariat|tribunal|parquet)',
		'(?:conduite?s?|envoyée?s?|jetée?s?|mise?s?) en (?:prison|cellule|détention)',
		'déférée?s? (?:au|devant) (?:parquet|le|la|un)',
		'présentée?s? (?:au|à un|à la|devant) (?:juge|parquet|justice|procureur|magistrat)',
		'(?:remise?s?|livrée?s?) à la justice',
		'(?:remise?s?|livrée?s?) aux? (?:autorités judiciaires|procureur|parquet)',
		'privée?s? de liberté',
		'tombée?s? dans (?:les|le) filets?',
		'tombée?s? aux mains'
	]),
	...phrases('arrest', 'active', [
		'(?:conduit|conduisent|envoyé|envoient|emmené|emmènent) (?:en prison|en cellule|au poste|au commissariat|à la prison)',
		'passé les menottes (?:à|aux)',
		'passer les menottes (?:à|aux)',
		'mis (?:sous|en) (?:écrou|prison|cellule|cage)',
		'fait (?:coffrer|arrêter|interpeller|incarcérer|écrouer|tomber)',
		'mis le grappin sur',
		'mettre le grappin sur',
		'eu raison de'
	]),
	...phrases('rescue', 'participle', [
		"mise?s? à l' abri",
		"prise?s? sous (?:l' aile|leur aile|son aile)",
		'(?:rendue?s?|remise?s?|confiée?s?) à leurs? (?:famille|familles|parents|proches)',
		'(?:retrouvée?s?|découverte?s?) (?:saines?|sains?|vivante?s?|indemnes?)'
	]),
	...phrases('rescue', 'state', [
		'(?:sont|est) de retour (?:chez|dans|auprès|à la)',
		'(?:orientée?s?|dirigée?s?) vers (?:un|une|des|les) (?:centres?|foyers?|structures?|services?|associations?)',
		"bénéficient (?:d'|de) (?:un|une|leur|la)?",
		'(?:sont|est) (?:désormais |de nouveau |enfin )?(?:avec|auprès de) leurs? (?:familles?|parents|proches)',
		'(?:regagné|rejoint|retrouvé) leurs? (?:village|villages|foyers?|pays|familles?|maisons?|domiciles?)',
		'(?:sont|est) (?:libres?|sauves?|saufs?)',
		'(?:sont|est) (?:désormais|enfin|maintenant) (?:libres?|sauves?|saufs?)',
		'(?:sont|est) (?:rentrée?s?|rentrés?) chez',
		'échappé à leurs (?:ravisseurs|exploiteurs|bourreaux|geôliers|tortionnaires)'
	]),
	...phrases('seize', 'participle', [
		'mise?s? sous séquestre',
		'(?:rendue?s?|restituée?s?|remise?s?) à leurs? propriétaires?',
		'mise?s? (?:en|à la) fourrière',
		'mise?s? sous clé',
		'soustraite?s? au marché',
		'mise?s? au pilon'
	]),
	...phrases('seize', 'state', [
		'(?:pris|prennent) le chemin (?:du|de la|des)',
		'(?:tombée?s?|atterri|fini) (?:dans|entre) (?:leur|les|la|le)',
		'(?:parties?|partis?|partie?s?) en fumée',
		'(?:finissent|fini|terminé) (?:au|à la)'
	]),
	...phrases('seize', 'active', [
		"(?:déjoué|empêché|stoppé) (?:l'|la|une|le) (?:exportation|contrebande|expédition|tentative|passage) (?:de|d')",
		'(?:délesté|privé|soulagé) (?:le|la|les|ce|cette) [a-z]+ de'
	]),
	...phrases('close', 'active', [
		'(?:rideau|rideaux) (?:est |sont )?tombée?s? sur',
		'mis le feu (?:à|aux)',
		'mettre le feu (?:à|aux)',
		'réduit en cendres',
		'(?:mettre|mettent|met) hors (?:ligne|service|circuit)',
		"(?:mettre|mettent|met) hors d' (?:état|usage)",
		'fait (?:cesser|stopper|débrancher|démolir|raser|sauter)',
		'faire (?:cesser|stopper|débrancher|démolir|raser|sauter)'
	]),
	...phrases('close', 'participle', [
		'rayée?s? de la carte',
		"retirée?s? d' internet",
		'mise?s? hors circuit',
		'réduite?s? en cendres',
		'privée?s? de (?:leur|sa) licence'
	]),
	...phrases('close', 'state', [
		'(?:plié|plier) boutique',
		'(?:mis|mettre) la clé sous la porte',
		'(?:mis|mettre) la clef sous la porte',
		'perdu leurs? (?:licences?|agréments?|autorisations?)',
		"cessé d' (?:exister|émettre|opérer|exercer)"
	]),
	...phrases('inspect', 'active', [
		'(?:passé|passer|passent) en revue',
		'(?:débarqué|pénétré|fait irruption|fait une descente|fait des descentes) (?:dans|chez)',
		'(?:présentée?s?|rendue?s?) (?:dans|chez)',
		'(?:frappé|toqué) à la porte (?:de|des)',
		'poussé la porte (?:de|des)'
	]),
	...phrases('inspect', 'state', ['(?:reçu|eu) la visite']),
	...phrases('inspect', 'participle', ['passée?s? en revue']),
	...phrases('other', 'participle', ['sous contrôle judiciaire', 'au contrôle judiciaire']),
	...phrases('other', 'active', [
		'surpris(?:es?)?',
		'fait apparaître',
		'(?:encourent|encourt) (?:des|une|jusqu)',
		'(?:dressé|dressés?) procès-verbal'
	])
];
