/** Eight invented stories that show what the search must cope with. */
export const STORIES = [
	{
		id: 1,
		title: 'Fake medicines seized',
		text: 'Police seized fake medicines in forty countries.',
		kind: 'news',
		year: 2015,
		country: ['FR', 'BE'],
		place: { city: 'Lyon' }
	},
	{
		id: 2,
		title: 'Wildlife traffickers arrested',
		text: 'Ivory and rhino horn were found on board a ship.',
		kind: 'operation',
		year: 2017,
		country: ['KE'],
		place: { city: 'Nairobi' }
	},
	{
		id: 3,
		title: 'Online fraud ring dismantled',
		text: 'A fraud ring that sold fake tickets online was dismantled.',
		kind: 'news',
		year: 2019,
		country: ['ES', 'FR'],
		place: { city: 'Madrid' }
	},
	{
		id: 4,
		title: 'Opération contre la contrefaçon',
		text: 'La contrefaçon de médicaments touche l’Europe.',
		kind: 'operation',
		year: 2020,
		country: ['FR'],
		place: null
	},
	{
		id: 5,
		title: 'عملية ضد الأدوية المزيفة',
		text: 'ضبطت الشرطة الأدوية المزيفة في عام ٢٠٢١',
		kind: 'operation',
		year: 2021,
		country: ['EG'],
		place: { city: 'Cairo' }
	},
	{
		id: 6,
		title: 'Stolen paintings recovered',
		text: 'Two stolen paintings were recovered by police in Madrid.',
		kind: 'news',
		year: 2021,
		country: [],
		place: { city: 'Madrid' }
	},
	{
		id: 7,
		title: 'Sunflower oil was not oil',
		text: 'Police tested sunflower oil. The oil was fake.',
		kind: 'news',
		year: 2022,
		country: ['UA', 'ES']
	},
	{
		id: 8,
		title: 'Medicines for everyone',
		text: 'A charity hands out medicines that are not fake.',
		kind: 'news',
		year: 2023,
		country: ['BE']
	}
];

export const STORY_SETTINGS = {
	searchableAttributes: ['title', 'text'],
	filterableAttributes: ['kind', 'year', 'country', 'place.city', 'place'],
	sortableAttributes: ['year', 'kind']
};
