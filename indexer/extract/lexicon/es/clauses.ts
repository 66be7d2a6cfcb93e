import type { Lexicon } from '../lexicon.ts';

/** Small words that steer the reading of a sentence. */
export const clauses: Pick<
	Lexicon,
	| 'verbEndings'
	| 'finite'
	| 'amounts'
	| 'conjunctions'
	| 'relatives'
	| 'alongside'
	| 'clauseBreaks'
	| 'aims'
	| 'inclusions'
	| 'among'
	| 'summaries'
	| 'earlier'
	| 'contrasts'
	| 'ages'
	| 'singles'
	| 'changes'
	| 'raising'
	| 'totals'
	| 'signals'
	| 'partsBefore'
	| 'partsAfter'
	| 'otherTimes'
> = {
	verbEndings:
		/^(?:\p{Ll}{3,}(?:aron|ieron|eron|aban|ían|ó|ando|iendo)|dio|dieron|hizo|hubo|hay|fue|halló|siguen|permanecen|quedan)$/u,
	finite: /^(?:\p{Ll}{3,}(?:aban|ían|aron|ieron)|siguen|permanecen|quedan|esperan)$/u,
	amounts: [
		'asciend(?:e|en) a',
		'ascendió a',
		'ascendieron a',
		'ascendía a',
		'ascendían a',
		'alcanzó',
		'alcanzaron',
		'alcanza',
		'alcanzan',
		'se elev(?:ó|a|an|aron) a',
		'llegó a',
		'llegaron a',
		'sumaron',
		'suman',
		'totalizaron',
		'es de',
		'fue de',
		'era de',
		'pasaron',
		'pasó',
		'se situó en',
		'se cifra en',
		'superan?',
		'superó',
		'superaron',
		'a'
	],
	conjunctions: '',
	relatives: 'que',
	alongside: [
		'así como',
		'junto con',
		'junto a',
		'al igual que',
		'lo mismo que',
		'además de',
		'amén de',
		'y también',
		'a la vez que',
		'acompañad[oa]s? de',
		'sin olvidar'
	],
	clauseBreaks: 'mientras pero aunque',
	aims: 'objetivo objetivos alcanzaron alcanzó abarcaron dirigidas dirigidos',
	inclusions: 'figura[ns]? figuraban incluyen? incluían hay encuentran',
	among: 'entre',
	summaries: [
		'tal es',
		'tal fue',
		'ese es',
		'ese fue',
		'este es',
		'este fue',
		'es el',
		'fue el',
		'éste es',
		'es[eo] fue',
		'est[eo] fue',
		'est[eo] es',
		'es[eo] es'
	],
	earlier: 'había habían',
	contrasts: 'frente contra comparación',
	ages: 'edades edad',
	singles: 'mujer hombre niñ[oa] chic[oa] menor adolescente',
	changes: 'pasaron pasó aumentaron aumentó subieron subió',
	raising: 'elev(?:a|an|ó|aron|ando) ya sitúa',
	totals: 'número total cifra balance',
	signals: {
		be: 'fue fueron sido ser siendo es son era eran está están estaban estuvieron sea sean será serán resultaron quedó quedaron queda quedan quedado',
		have: 'ha han haber habiendo había habían hubo hubiera',
		of: 'de del',
		and: 'y e o u así además &',
		circumstance:
			'en por desde durante tras ante hasta mediante contra entre bajo sobre según hacia dentro con para',
		aside:
			'sospechos[oa]s?-de acusad[oa]s? buscad[oa]s? que quienes cuy[oa]s? presuntamente vinculad[oa]s? relacionad[oa]s? implicad[oa]s? pertenecientes? dirigid[oa]s?-contra contra donde mientras cuando según destinad[oa]s? porque para después antes',
		with: 'con a ver',
		not: 'no sin ningún ninguna nunca'
	},
	partsBefore: [
		'incluid[oa]s?',
		'incluyendo',
		'entre (?:ellos|ellas|los|las)',
		'entre los que figuran',
		'entre las que figuran',
		'entre los cuales',
		'entre las cuales',
		'entre l[oa]s que se (?:encuentran|encontraban|incluyen|incluían)',
		'de l[oa]s (?:que|cuales)',
		'como',
		'tales como',
		'de ell[oa]s',
		'en particular'
	],
	partsAfter: ['de ell[oa]s', 'de l[oa]s cuales', 'solo en', 'sólo en'],
	otherTimes: [
		'(?:sigue|siguio|sucede|sucedio) a la operacion',
		'es continuacion de',
		'da continuidad a',
		'continuadora de',
		'segunda parte de',
		'(?:el )?ano (?:pasado|anterior)',
		'(?:operaciones|ediciones|fases|operacion|edicion|fase) (?:anterior(?:es)?|previas?)',
		'anteriores (?:operaciones|ediciones|fases)',
		'en el pasado',
		'en los ultimos (?:[a-z]+|[0-9]+) anos',
		'desde (?:su|que) (?:lanzamiento|creacion|inicio|puesta en marcha|comenzo|se inicio|se puso|se creo)',
		'primera edicion',
		'en comparacion con',
		'un ano antes',
		'anos (?:antes|atras)',
		'(?:dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|varias) operaciones [a-z]+ (?:han|habian)',
		'hasta la fecha,? las operaciones',
		'entre ambas',
		'total acumulado'
	]
};
