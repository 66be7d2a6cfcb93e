import type { LexiconPart } from '../lexicon-part.ts';
import { deedIdioms } from './deed-idioms.ts';

/** What is done to people, goods and places, in several words. */
export const deedPhrases: LexiconPart<'deedPhrases'> = {
	deedPhrases: [
		...deedIdioms,
		{
			deed: 'seize',
			form: 'state',
			phrase: '(?:fue|fueron|sido) (?:quemad[oa]s?|incinerad[oa]s?|triturad[oa]s?)'
		},
		{ deed: 'arrest', form: 'participle', phrase: 'sacad[oa]s? de (?:la|sus) camas?' },
		{
			deed: 'rescue',
			form: 'state',
			phrase:
				'(?:vuelto|volvieron|volvió|regresado|regresaron|regresó) (?:con|a) sus? (?:famili(?:a|as)|casas?|padres|hogares)'
		},
		{ deed: 'close', form: 'state', phrase: '(?:cerraron|cerrado) sus puertas' },
		{ deed: 'rescue', form: 'state', phrase: 'sanos? y salvos?' },
		{ deed: 'rescue', form: 'state', phrase: 'sanas y salvas' },
		{ deed: 'arrest', form: 'active', phrase: '(?:han|ha|habían|había) caído' },
		{ deed: 'arrest', form: 'active', phrase: '(?:echado|echó|echaron|echar) mano' },
		{ deed: 'arrest', form: 'active', phrase: '(?:caen|cae|cayó)' },
		{ deed: 'close', form: 'active', phrase: '(?:sacó|sacaron|sacado|sacar) de la (?:red|web)' },
		{ deed: 'close', form: 'active', phrase: '(?:sacó|sacaron|sacado|sacar) de (?:internet|línea)' },
		{
			deed: 'close',
			form: 'active',
			phrase: '(?:dejó|dejaron|dejado) de (?:funcionar|operar|existir|emitir|estar)'
		},
		{ deed: 'close', form: 'state', phrase: '(?:bajaron|echaron) (?:la|el) (?:persiana|cierre)' },
		{ deed: 'close', form: 'state', phrase: 'cerrar sus puertas' },
		{ deed: 'rescue', form: 'participle', phrase: 'sacad[oa]s? (?:de|del)' },
		{ deed: 'rescue', form: 'state', phrase: '(?:regresaron|volvieron|volver|regresar) a (?:casa|sus)' },
		{ deed: 'arrest', form: 'state', phrase: '(?:ingresó|ingresaron|ingresado) en (?:prisión|la)' },
		{
			deed: 'arrest',
			form: 'state',
			phrase: '(?:durmieron|duermen|pasaron) (?:en|a) (?:prisión|disposición|el|la)'
		},
		{ deed: 'seize', form: 'state', phrase: '(?:quedaron|quedó|quedado) en (?:poder|manos) de' },
		{ deed: 'seize', form: 'active', phrase: 'se llevaron' },
		{ deed: 'seize', form: 'active', phrase: 'se llevó' },
		{ deed: 'inspect', form: 'noun', phrase: 'abordajes?' },
		{
			deed: 'inspect',
			form: 'active',
			phrase:
				'les (?:revisó|revisaron|registró|registraron|comprobó|comprobaron) (?:el|la|los|las) (?:pasaportes?|documentos?|documentación|equipajes?|identidad)'
		},
		{
			deed: 'inspect',
			form: 'state',
			phrase: 'les (?:revisó|revisaron|registró|registraron|comprobó|comprobaron)'
		},
		{ deed: 'close', form: 'state', phrase: 'tuvieron que (?:cerrar|cesar)' },
		{ deed: 'close', form: 'state', phrase: '(?:quedaron|quedó|quedado) fuera de (?:servicio|línea)' },
		{ deed: 'close', form: 'state', phrase: '(?:quedaron|quedó|quedado) inoperativ[oa]s?' },
		{
			deed: 'rescue',
			form: 'active',
			phrase: '(?:sacó|sacaron|sacado|sacar) de (?:un|una|la|las|los|el|varios) [a-zñ]+'
		},
		{ deed: 'rescue', form: 'active', phrase: '(?:sacó|sacaron|sacado|sacar) del [a-zñ]+' },
		{ deed: 'inspect', form: 'active', phrase: '(?:recorrió|recorrieron|recorrido|recorren)' },
		{
			deed: 'other',
			form: 'state',
			phrase: '(?:quedaron|quedó|quedado|puest[oa]s?) en libertad (?:con|bajo|provisional|condicional|sin)'
		},
		{ deed: 'rescue', form: 'state', phrase: '(?:recobraron|recuperaron|recobrado|recuperado) la libertad' },
		{ deed: 'rescue', form: 'state', phrase: '(?:están|quedaron|encuentran) a salvo' },
		{
			deed: 'inspect',
			form: 'state',
			phrase: '(?:fueron|sido) objeto de (?:inspección|inspecciones|controles|registros?|revisión)'
		},
		{
			deed: 'inspect',
			form: 'state',
			phrase: '(?:fueron|sido) objeto de una (?:inspección|inspecciones|controles|registros?|revisión)'
		},
		{ deed: 'inspect', form: 'active', phrase: '(?:subieron|subió|subido|subir) a bordo de' },
		{ deed: 'inspect', form: 'active', phrase: 'pasaron por rayos' },
		{ deed: 'inspect', form: 'active', phrase: 'pasaron por el escáner' },
		{ deed: 'inspect', form: 'active', phrase: 'pasaron por el tamiz' },
		{ deed: 'inspect', form: 'active', phrase: 'dieron el alto a' },
		{ deed: 'inspect', form: 'participle', phrase: 'pasad[oa]s? por rayos' },
		{ deed: 'inspect', form: 'participle', phrase: 'pasad[oa]s? por el escáner' },
		{
			deed: 'inspect',
			form: 'participle',
			phrase: 'sometid[oa]s? a (?:control|controles|inspección|inspecciones|registro|revisión|examen)'
		},
		{ deed: 'inspect', form: 'participle', phrase: 'sometid[oa]s? a un registro' },
		{ deed: 'inspect', form: 'participle', phrase: 'sometid[oa]s? a una inspección' },
		{ deed: 'close', form: 'active', phrase: '(?:bajaron|bajó) la persiana' },
		{ deed: 'close', form: 'active', phrase: '(?:dio|dieron|dado|dar) de baja' },
		{ deed: 'close', form: 'active', phrase: '(?:dejaron|dejó|dejar|dejado) inoperativ[oa]s?' },
		{ deed: 'close', form: 'active', phrase: '(?:dejaron|dejó|dejar|dejado) fuera de servicio' },
		{ deed: 'close', form: 'active', phrase: '(?:dejaron|dejó|dejar|dejado) sin servicio' },
		{ deed: 'close', form: 'active', phrase: '(?:dejaron|dejó|dejar|dejado) fuera de línea' },
		{ deed: 'close', form: 'active', phrase: '(?:puso|pusieron|poner|puesto) fuera de (?:servicio|línea)' },
		{ deed: 'close', form: 'active', phrase: '(?:tiraron|tiró|tirado|tirar|echaron|echó) abajo' },
		{ deed: 'close', form: 'active', phrase: '(?:puso|pusieron|poner) fin a la actividad de' },
		{ deed: 'close', form: 'active', phrase: '(?:puso|pusieron|poner) fin a las actividades de' },
		{ deed: 'close', form: 'participle', phrase: 'dejad[oa]s? fuera de servicio' },
		{ deed: 'close', form: 'participle', phrase: 'obligad[oa]s? a cerrar' },
		{ deed: 'close', form: 'participle', phrase: 'puest[oa]s? fuera de (?:servicio|línea|circulación)' },
		{ deed: 'close', form: 'participle', phrase: 'dad[oa]s? de baja' },
		{ deed: 'close', form: 'participle', phrase: 'cerrad[oa]s? y precintad[oa]s?' },
		{ deed: 'seize', form: 'participle', phrase: 'sacad[oa]s? del mercado' },
		{ deed: 'seize', form: 'participle', phrase: 'sacad[oa]s? de la circulación' },
		{ deed: 'seize', form: 'participle', phrase: 'puest[oa]s? a buen recaudo' },
		{ deed: 'seize', form: 'active', phrase: 'se (?:apoderó|apoderaron) de' },
		{ deed: 'seize', form: 'active', phrase: 'hacerse con' },
		{ deed: 'seize', form: 'active', phrase: 'se (?:hizo|hicieron) con' },
		{ deed: 'seize', form: 'active', phrase: 'hecho con' },
		{ deed: 'seize', form: 'active', phrase: '(?:echado|echó|echaron|echar) mano' },
		{ deed: 'seize', form: 'active', phrase: 'hacerse cargo de' },
		{
			deed: 'rescue',
			form: 'active',
			phrase:
				'(?:brindó|brindaron|brindar|brindado|prestó|prestaron|prestar|dio|dieron|dar|ofreció|ofrecieron) (?:protección|auxilio|amparo|socorro|refugio|asistencia|cobijo)'
		},
		{ deed: 'rescue', form: 'active', phrase: '(?:devolvió|devolvieron|devolver|devuelto) la libertad' },
		{ deed: 'rescue', form: 'active', phrase: '(?:puso|pusieron|poner|puesto) en libertad' },
		{ deed: 'rescue', form: 'active', phrase: '(?:puso|pusieron|poner|puesto) a salvo' },
		{ deed: 'rescue', form: 'active', phrase: 'acudieron en auxilio de' },
		{ deed: 'rescue', form: 'active', phrase: 'sacaron de la esclavitud' },
		{ deed: 'rescue', form: 'active', phrase: 'sacaron de la prostitución' },
		{ deed: 'rescue', form: 'participle', phrase: 'acogid[oa]s? en' },
		{ deed: 'rescue', form: 'participle', phrase: '(?:salid[oa]s?|salieron) por fin libres?' },
		{ deed: 'rescue', form: 'participle', phrase: '(?:salid[oa]s?|salieron) libres?' },
		{ deed: 'rescue', form: 'participle', phrase: 'salieron por fin libres' },
		{
			deed: 'rescue',
			form: 'participle',
			phrase: '(?:recobraron|recuperaron|recobrado|recuperado) la libertad'
		},
		{ deed: 'rescue', form: 'participle', phrase: 'quedaron en libertad' },
		{ deed: 'rescue', form: 'participle', phrase: 'quedaron a salvo' },
		{ deed: 'rescue', form: 'participle', phrase: 'puest[oa]s? bajo protección' },
		{ deed: 'rescue', form: 'participle', phrase: 'puest[oa]s? en lugar seguro' },
		{
			deed: 'rescue',
			form: 'participle',
			phrase: 'trasladad[oa]s? a (?:un|lugares?|albergues|refugios|centros)'
		},
		{ deed: 'rescue', form: 'participle', phrase: 'devuelt[oa]s? a la libertad' },
		{ deed: 'arrest', form: 'active', phrase: 'echaron el guante' },
		{ deed: 'arrest', form: 'active', phrase: 'echó el guante' },
		{ deed: 'arrest', form: 'active', phrase: 'echado el guante' },
		{ deed: 'arrest', form: 'active', phrase: 'echar el guante' },
		{ deed: 'arrest', form: 'active', phrase: 'dieron caza' },
		{ deed: 'arrest', form: 'active', phrase: 'dio caza' },
		{ deed: 'arrest', form: 'active', phrase: 'dado caza' },
		{ deed: 'arrest', form: 'active', phrase: '(?:poner|puso|pusieron|puesto) bajo custodia' },
		{ deed: 'arrest', form: 'active', phrase: '(?:poner|puso|pusieron|puesto) entre rejas' },
		{ deed: 'arrest', form: 'active', phrase: '(?:poner|puso|pusieron|puesto) a disposición judicial' },
		{ deed: 'arrest', form: 'active', phrase: 'cayeron' },
		{ deed: 'arrest', form: 'active', phrase: 'detención preventiva de' },
		{ deed: 'arrest', form: 'participle', phrase: 'entre rejas' },
		{ deed: 'arrest', form: 'participle', phrase: 'tras las rejas' },
		{ deed: 'arrest', form: 'participle', phrase: 'en prisión (?:preventiva|provisional)' },
		{ deed: 'arrest', form: 'participle', phrase: 'puest[oa]s? entre rejas' },
		{ deed: 'arrest', form: 'participle', phrase: 'en dependencias policiales' },
		{ deed: 'arrest', form: 'participle', phrase: '(?:ingresad[oa]s?|ingresaron) en prisión' },
		{ deed: 'arrest', form: 'participle', phrase: 'bajo (?:custodia|arresto)' },
		{ deed: 'arrest', form: 'participle', phrase: 'llevad[oa]s? esposad[oa]s?' },
		{ deed: 'arrest', form: 'participle', phrase: 'caíd[oa]s? en manos' },
		{ deed: 'arrest', form: 'participle', phrase: 'puest[oa]s? a disposición' },
		{ deed: 'arrest', form: 'participle', phrase: 'puest[oa]s? bajo custodia' },
		{ deed: 'arrest', form: 'participle', phrase: 'privad[oa]s? de libertad' },
		{ deed: 'arrest', form: 'participle', phrase: 'tras las rejas' },
		{ deed: 'arrest', form: 'participle', phrase: '(?:entre|tras) rejas' },
		{ deed: 'arrest', form: 'participle', phrase: 'bajo custodia' },
		{ deed: 'rescue', form: 'participle', phrase: 'puest[oa]s? a salvo' },
		{ deed: 'rescue', form: 'participle', phrase: 'puest[oa]s? en libertad' },
		{ deed: 'rescue', form: 'active', phrase: 'poner a salvo' },
		{ deed: 'rescue', form: 'active', phrase: 'pusieron a salvo' },
		{ deed: 'seize', form: 'participle', phrase: 'retirad[oa]s? de la venta' },
		{ deed: 'seize', form: 'participle', phrase: 'retirad[oa]s? del mercado' },
		{ deed: 'seize', form: 'participle', phrase: 'retirad[oa]s? de la circulación' },
		{ deed: 'close', form: 'active', phrase: 'echaron el cierre' },
		{ deed: 'find', form: 'active', phrase: '(?:dar|dio|dieron|dado) con' },
		{ deed: 'other', form: 'active', phrase: 'tomaron parte' },
		{ deed: 'other', form: 'participle', phrase: 'tomado parte' },
		{ deed: 'other', form: 'participle', phrase: 'detenid[oa]s? o localizad[oa]s?' }
	],
	partedDeeds: [
		{
			deed: 'arrest',
			verb: 'entregó entregaron entregar entregado entregan',
			tail: 'a las? (?:policía|justicia|fiscalía|autoridades)'
		},
		{ deed: 'close', verb: 'dejó dejaron dejar dejado puso pusieron puesto', tail: 'inoperativ[oa]s?' },
		{ deed: 'close', verb: 'dejó dejaron dejar dejado puso pusieron puesto', tail: 'fuera de servicio' },
		{ deed: 'close', verb: 'dejó dejaron dejar dejado puso pusieron puesto', tail: 'fuera de línea' },
		{ deed: 'rescue', verb: 'puso pusieron puesto poner poniendo dejaron', tail: 'a salvo' },
		{ deed: 'rescue', verb: 'puso pusieron puesto poner poniendo dejaron', tail: 'en libertad' },
		{ deed: 'rescue', verb: 'puso pusieron puesto poner poniendo dejaron', tail: 'a buen recaudo' },
		{ deed: 'arrest', verb: 'puso pusieron puesto poner poniendo', tail: 'entre rejas' },
		{ deed: 'arrest', verb: 'puso pusieron puesto poner poniendo', tail: 'tras las rejas' },
		{ deed: 'arrest', verb: 'puso pusieron puesto poner poniendo', tail: 'bajo custodia' },
		{ deed: 'arrest', verb: 'puso pusieron puesto poner poniendo', tail: 'a disposición' },
		{ deed: 'arrest', verb: 'puso pusieron poner poniendo', tail: '(?:a|bajo) (?:disposición|custodia)' },
		{ deed: 'rescue', verb: 'puso pusieron poner poniendo', tail: 'a salvo' },
		{ deed: 'close', verb: 'dejó dejaron', tail: 'fuera de (?:servicio|línea)' },
		{ deed: 'seize', verb: 'retiró retiraron retirar sacaron', tail: 'del mercado' },
		{ deed: 'seize', verb: 'retiró retiraron retirar sacaron', tail: 'de la (?:circulación|venta)' }
	]
};
