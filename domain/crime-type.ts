import type { Language } from './language.ts';

type Labels = Record<Language, string>;

const labels = (en: string, fr: string, es: string, ar: string): Labels => ({ en, fr, es, ar });

/** Crime types of the record. An operation may have several. */
export const CRIME_TYPES = [
	'cybercrime',
	'financial-crime',
	'corruption',
	'counterfeit-currency',
	'counterfeit-medicines',
	'counterfeit-goods',
	'food-fraud',
	'illicit-tobacco',
	'cultural-heritage-crime',
	'wildlife-crime',
	'forestry-crime',
	'fisheries-crime',
	'pollution-crime',
	'illegal-mining',
	'drug-trafficking',
	'human-trafficking',
	'migrant-smuggling',
	'crimes-against-children',
	'terrorism',
	'firearms-trafficking',
	'organized-crime',
	'fugitives',
	'illegal-gambling',
	'vehicle-crime',
	'travel-document-fraud',
	'maritime-crime'
] as const;
export type CrimeType = (typeof CRIME_TYPES)[number];

/** Groups of crime types, in the order in which charts stack them (light and dark colours alternate). */
export const CRIME_GROUPS = [
	'cyber',
	'finance',
	'medicines',
	'goods',
	'environment',
	'drugs',
	'people',
	'terror-arms',
	'organised',
	'gambling',
	'other'
] as const;
export type CrimeGroup = (typeof CRIME_GROUPS)[number];

/** The crime types of each group; each type has exactly one. */
export const TYPES_OF_GROUP: Record<CrimeGroup, readonly CrimeType[]> = {
	cyber: ['cybercrime'],
	finance: ['financial-crime', 'corruption', 'counterfeit-currency'],
	medicines: ['counterfeit-medicines'],
	goods: ['counterfeit-goods', 'food-fraud', 'illicit-tobacco', 'cultural-heritage-crime'],
	environment: ['wildlife-crime', 'forestry-crime', 'fisheries-crime', 'pollution-crime', 'illegal-mining'],
	drugs: ['drug-trafficking'],
	people: ['human-trafficking', 'migrant-smuggling', 'crimes-against-children'],
	'terror-arms': ['terrorism', 'firearms-trafficking'],
	organised: ['organized-crime', 'fugitives'],
	gambling: ['illegal-gambling'],
	other: ['vehicle-crime', 'travel-document-fraud', 'maritime-crime']
};

export const CRIME_GROUP_LABELS: Record<CrimeGroup, Labels> = {
	cyber: labels('Cybercrime', 'Cybercriminalité', 'Ciberdelincuencia', 'الجريمة السيبرية'),
	finance: labels(
		'Financial crime and fraud',
		'Criminalité financière et escroquerie',
		'Delincuencia financiera y estafas',
		'الجرائم المالية والاحتيال'
	),
	medicines: labels(
		'Medicines and health products',
		'Médicaments et produits de santé',
		'Medicamentos y productos sanitarios',
		'الأدوية والمنتجات الصحية'
	),
	goods: labels(
		'Illicit goods, food, heritage',
		'Produits illicites, alimentation, patrimoine',
		'Productos ilícitos, alimentos, patrimonio',
		'السلع غير المشروعة والأغذية والتراث'
	),
	environment: labels(
		'Environmental crime',
		'Criminalité environnementale',
		'Delitos contra el medio ambiente',
		'الجرائم البيئية'
	),
	drugs: labels('Drugs', 'Stupéfiants', 'Drogas', 'المخدرات'),
	people: labels(
		'People trafficking and abuse',
		'Traite des personnes et abus',
		'Trata de personas y abusos',
		'الاتجار بالأشخاص'
	),
	'terror-arms': labels(
		'Terrorism and firearms',
		'Terrorisme et armes à feu',
		'Terrorismo y armas de fuego',
		'الإرهاب والأسلحة النارية'
	),
	organised: labels(
		'Organised crime and fugitives',
		'Criminalité organisée et fugitifs',
		'Delincuencia organizada y prófugos',
		'الجريمة المنظمة والفارّون'
	),
	gambling: labels('Illegal gambling', 'Paris illégaux', 'Apuestas ilegales', 'المراهنات غير القانونية'),
	other: labels(
		'Vehicles, documents, sea',
		'Véhicules, documents, mer',
		'Vehículos, documentos, mar',
		'المركبات والوثائق والبحر'
	)
};

export const CRIME_TYPE_LABELS: Record<CrimeType, Labels> = {
	cybercrime: labels('Cybercrime', 'Cybercriminalité', 'Ciberdelincuencia', 'الجريمة السيبرية'),
	'financial-crime': labels(
		'Financial crime',
		'Criminalité financière',
		'Delincuencia financiera',
		'الجرائم المالية'
	),
	corruption: labels('Corruption', 'Corruption', 'Corrupción', 'الفساد'),
	'counterfeit-currency': labels(
		'Counterfeit currency',
		'Fausse monnaie',
		'Falsificación de moneda',
		'تزييف العملة'
	),
	'counterfeit-medicines': labels(
		'Counterfeit medicines',
		'Contrefaçon de médicaments',
		'Medicamentos falsificados',
		'الأدوية المزيفة'
	),
	'counterfeit-goods': labels(
		'Counterfeit goods',
		'Contrefaçon de produits',
		'Productos falsificados',
		'السلع المقلدة'
	),
	'food-fraud': labels('Food fraud', 'Fraude alimentaire', 'Fraude alimentario', 'الغش الغذائي'),
	'illicit-tobacco': labels('Illicit tobacco', 'Tabac illicite', 'Tabaco ilícito', 'التبغ غير المشروع'),
	'cultural-heritage-crime': labels(
		'Cultural heritage crime',
		'Atteintes au patrimoine culturel',
		'Delitos contra el patrimonio cultural',
		'الجرائم الماسة بالتراث الثقافي'
	),
	'wildlife-crime': labels(
		'Wildlife crime',
		'Atteintes aux espèces sauvages',
		'Delitos contra la fauna y la flora silvestres',
		'الجرائم ضد الأحياء البرية'
	),
	'forestry-crime': labels(
		'Forestry crime',
		'Criminalité forestière',
		'Delitos forestales',
		'الجرائم الماسة بالغابات'
	),
	'fisheries-crime': labels(
		'Fisheries crime',
		'Criminalité liée à la pêche',
		'Delitos pesqueros',
		'جرائم مصائد الأسماك'
	),
	'pollution-crime': labels(
		'Pollution crime',
		'Criminalité liée à la pollution',
		'Delitos de contaminación',
		'جرائم التلويث'
	),
	'illegal-mining': labels(
		'Illegal mining',
		'Exploitation minière illégale',
		'Minería ilegal',
		'التعدين غير القانوني'
	),
	'drug-trafficking': labels(
		'Drug trafficking',
		'Trafic de stupéfiants',
		'Tráfico de drogas',
		'الاتجار بالمخدرات'
	),
	'human-trafficking': labels(
		'Human trafficking',
		'Traite d’êtres humains',
		'Trata de personas',
		'الاتجار بالبشر'
	),
	'migrant-smuggling': labels(
		'Migrant smuggling',
		'Trafic de migrants',
		'Tráfico de migrantes',
		'تهريب المهاجرين'
	),
	'crimes-against-children': labels(
		'Crimes against children',
		'Infractions contre les enfants',
		'Delitos contra menores',
		'الجرائم المرتكبة ضد الأطفال'
	),
	terrorism: labels('Terrorism', 'Terrorisme', 'Terrorismo', 'الإرهاب'),
	'firearms-trafficking': labels(
		'Firearms trafficking',
		'Trafic d’armes à feu',
		'Tráfico de armas de fuego',
		'الاتجار بالأسلحة النارية'
	),
	'organized-crime': labels(
		'Organised crime',
		'Criminalité organisée',
		'Delincuencia organizada',
		'الجريمة المنظمة'
	),
	fugitives: labels('Fugitives', 'Fugitifs', 'Prófugos', 'الفارّون'),
	'illegal-gambling': labels(
		'Illegal gambling',
		'Paris illégaux',
		'Apuestas ilegales',
		'المراهنات غير القانونية'
	),
	'vehicle-crime': labels(
		'Vehicle crime',
		'Criminalité liée aux véhicules',
		'Delitos relacionados con vehículos',
		'جرائم المركبات'
	),
	'travel-document-fraud': labels(
		'Travel document fraud',
		'Fraude aux documents de voyage',
		'Fraude de documentos de viaje',
		'تزوير وثائق السفر'
	),
	'maritime-crime': labels(
		'Maritime crime',
		'Criminalité maritime',
		'Delincuencia marítima',
		'الجريمة البحرية'
	)
};

const GROUP_OF_TYPE = new Map(
	CRIME_GROUPS.flatMap((group) => TYPES_OF_GROUP[group].map((type) => [type, group] as const))
);

/** The one group that a crime type belongs to. */
export function groupOf(type: CrimeType): CrimeGroup {
	return GROUP_OF_TYPE.get(type) ?? 'other';
}

/** The groups of some crime types, each once, in stacking order. */
export function groupsOf(types: readonly CrimeType[]): CrimeGroup[] {
	const groups = new Set(types.map(groupOf));
	return CRIME_GROUPS.filter((group) => groups.has(group));
}
