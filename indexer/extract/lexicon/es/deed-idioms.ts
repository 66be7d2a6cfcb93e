import type { Lexicon } from '../lexicon.ts';
import { phrases } from '../phrases.ts';

/** Turns of phrase for what is done, beside the plain ones. */
export const deedIdioms: Lexicon['deedPhrases'] = [
	...phrases('arrest', 'participle', [
		'entregad[oa]s? a la (?:policía|justicia|fiscalía|guardia)',
		'entregad[oa]s? a las (?:autoridades|fuerzas)',
		'a buen recaudo',
		'(?:pasaron|pasó|pasado|pasarán) (?:ayer |hoy )?a disposición',
		'(?:pasaron|pasó|pasado|pasarán) (?:ayer|hoy|después|ya) a disposición',
		'puest[oa]s? ante (?:el|la|un|una) (?:juez|jueza|justicia|tribunal)',
		'(?:conducid|llevad|trasladad)[oa]s? a (?:comisaría|dependencias|calabozos|prisión)',
		'(?:conducid|llevad|trasladad)[oa]s? a la (?:comisaría|cárcel|prisión)',
		'(?:conducid|llevad|trasladad)[oa]s? al (?:calabozo|juzgado)',
		'(?:sorprendid|pillad|cogid)[oa]s? in fraganti',
		'(?:pillad|cogid|sorprendid)[oa]s? con las manos',
		'(?:caído|cayeron) en (?:manos|poder|las)',
		'sin libertad'
	]),
	...phrases('arrest', 'state', [
		'(?:encontraban|encuentran|encontraba|encuentra|hallaban|hallan|halla|siguen|continúan|mantienen) (?:ya )?(?:detenid|arrestad|encarcelad|pres)[oa]s?',
		'se (?:entregaron|entregó|rindieron|rindió)'
	]),
	...phrases('arrest', 'active', [
		'(?:condujo|condujeron|conducido|llevó|llevaron|trasladó|trasladaron|envió|enviaron|mandó|mandaron) a (?:los calabozos|la cárcel|la comisaría|prisión|comisaría|dependencias policiales)',
		'(?:dictó|dictaron|ordenó|decretó|impuso) (?:la )?prisión (?:preventiva|provisional) (?:para|contra|de)',
		'(?:meter|metió|metieron|metido) (?:en|entre) (?:rejas|prisión|la cárcel)',
		'(?:privar|privó|privaron|privado) de libertad',
		'(?:dejar|deja|dejó|dejaron|dejado) sin libertad',
		'(?:colocar|colocó|colocaron|poner|puso|pusieron) las esposas',
		'(?:poner|puso|pusieron) los grilletes'
	]),
	...phrases('rescue', 'participle', [
		'sacad[oa]s? a (?:la superficie|tierra|flote)',
		'derivad[oa]s? a (?:los|un|una|centros|servicios)',
		'puest[oa]s? bajo la (?:protección|tutela|custodia)',
		'puest[oa]s? bajo tutela',
		'(?:encontrad|hallad|localizad)[oa]s? (?:con vida|sanas?|sanos?|viv[oa]s?|iles[oa]s?)',
		'devuelt[oa]s? a sus? (?:famili(?:a|as)|padres|hogares|casas?)',
		'reunid[oa]s? con sus?',
		'entregad[oa]s? a los servicios'
	]),
	...phrases('rescue', 'noun', ['puesta a salvo', 'puesta en libertad', 'puesta bajo protección']),
	...phrases('rescue', 'state', [
		'(?:reciben|recibieron|recibe|recibirán) (?:atención|asistencia|protección|ayuda|apoyo)',
		'(?:ya )?(?:están|está) (?:de nuevo )?con sus? (?:famili(?:a|as)|padres|parientes)',
		'(?:han|ha) dejado de (?:mendigar|trabajar|coser|prostituirse|ejercer|servir|pedir|robar|picar|pescar|cargar)',
		'(?:están|está) (?:ya )?(?:libres?|a salvo|en casa)',
		'ya (?:están|está) (?:libres?|en casa|a salvo)',
		'(?:duermen|descansan|viven) (?:ya )?en (?:un|una) (?:centro|albergue|refugio|casa)'
	]),
	...phrases('seize', 'participle', [
		'(?:devuelt|entregad|restituid)[oa]s? a sus? (?:dueñ|propietari|legítim)[oa]s?',
		'(?:quedaron|quedó|quedado) (?:retenid|asegurad|inmovilizad)[oa]s?',
		'a buen recaudo'
	]),
	...phrases('seize', 'state', [
		'(?:acabaron|terminaron|fueron a parar|han ido a parar) (?:en|a|al) (?:el|la|los|las|manos|un|depósito)',
		'(?:pasaron|pasó|pasado) a manos',
		'se hizo cargo',
		'se hicieron cargo'
	]),
	...phrases('seize', 'active', [
		'les? (?:ocupan|ocupó|ocuparon|intervienen|intervino|intervinieron|quitó|quitaron)',
		'(?:frustr|impid|evit|abort)(?:ó|aron|ió|ieron) (?:el|la) (?:envío|salida|tráfico|contrabando|exportación|entrada) (?:de|ilegal)',
		'(?:topó|toparon|topado) con'
	]),
	...phrases('close', 'active', [
		'(?:dejar|deja|dejó|dejaron|dejado) sin negocio',
		'(?:prendió|prendieron|prender) fuego a',
		'(?:volar|voló|volaron) por los aires',
		'(?:echar|echó|echaron) el cerrojo a'
	]),
	...phrases('close', 'state', [
		'(?:perdieron|perdió|perdido) (?:la|su|sus) licencias?',
		'(?:cesaron|cesó|cesado) (?:en )?(?:su|sus|la) actividad(?:es)?',
		'(?:quedaron|quedó|quedado) (?:cerrad|clausurad|precintad|sellad|inutilizad)[oa]s?'
	]),
	...phrases('inspect', 'noun', ['(?:el|un) control']),
	...phrases('inspect', 'active', [
		'se (?:presentaron|personaron|presentó|personó) (?:por sorpresa |sin aviso |sin previo aviso )?en',
		'(?:irrumpió|irrumpieron|entró|entraron|penetraron) en',
		'(?:pasó|pasaron|pasar) revista a',
		'(?:echó|echaron) un vistazo a',
		'(?:llamó|llamaron|tocó|tocaron) a la puerta de'
	]),
	...phrases('inspect', 'state', [
		'(?:recibieron|recibió|recibido) la visita',
		'se (?:pidió|solicitó|exigió|requirió) (?:la documentación|los papeles|el pasaporte|la identificación)',
		'(?:pidió|pidieron|solicitó|solicitaron|exigió|exigieron) (?:la documentación|los papeles|el pasaporte)'
	]),
	...phrases('other', 'active', [
		'(?:se enfrentan?|afrontan?) a (?:cargos|penas|juicio|una)',
		'(?:tienen?|pesa|pesan) (?:una )?(?:orden|órdenes) de'
	])
];
