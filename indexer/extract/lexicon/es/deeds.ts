import type { LexiconPart } from '../lexicon-part.ts';

/** The forms of regular verbs in -ar that tell of deeds, of each stem. */
const ar = (stems: string) =>
	stems
		.split(' ')
		.map((stem) => `${stem}(?:ar|arse|a|an|ó|aron|aba|aban|ando|ará|arán|ara|aran|aría|arían)`)
		.join(' ');

/** What is done to people, goods and places, in one word. */
export const deeds: LexiconPart<'deeds'> = {
	deeds: {
		arrest: {
			active: `detener detuvo detuvieron detiene detienen deteniendo arrestar arrestó arrestaron arrestando apresar apresó apresaron capturar capturó capturaron aprehender aprehendió aprehendieron detuvier(?:a|an|on) detendrán aprehendier(?:on|an) cayeron ${ar('arrest apres captur')} prender apresan apresando aprehende aprehenden aprehendiendo cazar atrapar atrapó atraparon esposar ${ar('atrap apres encarcel esposa')}`,
			participle:
				'cazad[oa]s? detenid[oa]s? arrestad[oa]s? apresad[oa]s? capturad[oa]s? aprehendid[oa]s? encarcelad[oa]s? atrapad[oa]s? esposad[oa]s? engrilletad[oa]s? reducid[oa]s? recluid[oa]s? pres[oa]s?-preventivos',
			noun: 'detenci[oó]n detenciones arrestos? captura capturas aprehensión apresamientos? aprehensiones encarcelamientos?'
		},
		rescue: {
			active: `rescatar rescató rescataron rescatan rescatando rescata liberar liberó liberaron liberando salvar salvó salvaron salvando auxiliar socorrer proteger protegió protegieron protegen protegiendo evacuar evacuaron evacuó sacar  ${ar('rescat liber salv evacu auxili')} sacó sacaron libertar socorrieron socorrió socorren arrancar extraer extrajeron amparar acoger acogieron acogió ${ar('libert arranc ampar repatri salvaguard')}`,
			participle:
				'rescatad[oa]s? liberad[oa]s? apartad[oa]s? alejad[oa]s? salvad[oa]s? auxiliad[oa]s? socorrid[oa]s? repatriad[oa]s? protegid[oa]s? evacuad[oa]s? libertad[oa]s? arrancad[oa]s? amparad[oa]s? acogid[oa]s? salvaguardad[oa]s? extraíd[oa]s?',
			noun: 'rescates? liberaci[oó]n salvamento liberaciones evacuaci[oó]n evacuaciones repatriaci[oó]n'
		},
		seize: {
			active: `incautar incautó incautaron incautan incautando decomisar decomisó decomisaron decomisan decomisando confiscar confiscó confiscaron confiscando interceptar interceptó interceptaron interceptando requisar requisó requisaron recuperar recuperó recuperaron recuperando intervenir intervino intervinieron aprehender   retirar retiró retiraron retirando bloquear bloqueó bloquearon congelar congeló congelaron destruir destruyó destruyeron incautarse intervinieran ${ar('incaut decomis confisc intercept requis recuper retir bloque congel')} aprehendieron aprehendió aprehende intervienen interviniendo intervenirse embargar ${ar('embarg inmoviliz secuestr asegur comis')} hundieron hundió ocupó ocuparon`,
			participle:
				'restituid[oa]s? incautad[oa]s? decomisad[oa]s? confiscad[oa]s? interceptad[oa]s? requisad[oa]s? recuperad[oa]s? intervenid[oa]s?  retirad[oa]s? bloquead[oa]s? congelad[oa]s? destruid[oa]s?   aprehendid[oa]s? embargad[oa]s? inmovilizad[oa]s? secuestrad[oa]s? asegurad[oa]s? comisad[oa]s? ocupad[oa]s? incinerad[oa]s? destruid[oa]s?',
			noun: 'incautaci[oó]n incautaciones decomisos? confiscaci[oó]n confiscaciones interceptaci[oó]n requisa recuperaci[oó]n retirada aprehensi[oó]n aprehensiones requisas bloqueos? embargos? recuperaciones retiradas? alijos? bot[ií]n'
		},
		find: {
			active: `hallaron halló encontraron encontró descubrieron descubrió descubrieran ${ar('hall encontr')} hallar descubrir desenterrar descubre descubren ${ar('desenterr')} aparecen apareció aparecieron escondía escondían ocultaba ocultaban`,
			participle: 'hallad[oa]s? descubiert[oa]s? encontrad[oa]s? desenterrad[oa]s?',
			noun: 'hallazgo hallazgos? descubrimientos?'
		},
		close: {
			active: `cerrar cerró cerraron cierran cerrando clausurar clausuró clausuraron clausurando desmantelar desmanteló desmantelaron desmantelando desarticular desarticuló desarticularon desarticulando bloquear bloqueó bloquearon suspender suspendió suspendieron eliminar eliminó eliminaron eliminando desactivar desactivó desactivaron retirar retiraron destruyeron cerraran ${ar('clausur desmantel desarticul bloque elimin desactiv neutraliz')} suprimir suprimió suprimieron suprime suprimen suprimiendo cierra cerrará suspende suspenden precintar derribar demoler demolieron destruyó borrar tapar cegar quemaron quemó incendiaron incendió ${ar('precint derrib borr inutiliz apag desconect sell tumb inhabilit anul')}`,
			participle:
				'suprimid[oa]s? cerrad[oa]s? clausurad[oa]s? desmantelad[oa]s? desarticulad[oa]s? bloquead[oa]s? suspendid[oa]s? eliminad[oa]s? desactivad[oa]s? destruid[oa]s? retirad[oa]s? neutralizad[oa]s? precintad[oa]s? derribad[oa]s? demolid[oa]s? borrad[oa]s? inutilizad[oa]s? apagad[oa]s? desconectad[oa]s? sellad[oa]s? inhabilitad[oa]s? tumbad[oa]s? dinamitad[oa]s? cegad[oa]s? quemad[oa]s? incendiad[oa]s?',
			noun: 'retiradas? cierres? clausuras? desmantelamientos? desarticulaci[oó]n suspensi[oó]n eliminaci[oó]n bloqueo clausura cierre demolici[oó]n bloqueos desactivaci[oó]n suspensiones eliminaciones'
		},
		inspect: {
			active: `inspeccionar inspeccionó inspeccionaron inspeccionando controlar controló controlaron registrar registró registraron registrando verificar verificó verificaron verificando comprobar comprobaron examinar examinó examinaron examinando allanar allanó allanaron revisar revisó revisaron revisando cotejaron cotejar visitar visitaron cachear fiscalizaron fiscalizar escanearon abordaron abordó abordar  ${ar('inspeccion control registr verific examin allan revis cachea')} someter sometieron irrumpir irrumpieron peinar rastrear cotejan cotejó consultar auditar supervisar ${ar('fiscaliz escane cotej rastre abord consult pein radiograf audit visit')}`,
			participle:
				'inspeccionad[oa]s? controlad[oa]s? registrad[oa]s? verificad[oa]s? comprobad[oa]s? examinad[oa]s? allanad[oa]s? revisad[oa]s? cotejad[oa]s? visitad[oa]s? fiscalizad[oa]s? abordad[oa]s? escanead[oa]s? rastread[oa]s? peinad[oa]s? consultad[oa]s? radiografiad[oa]s? auditad[oa]s? cachead[oa]s? parad[oa]s?',
			noun: 'inspecciones inspecci[oó]n controles registros? verificaciones allanamientos? comprobaciones redadas? cacheos verificaci[oó]n cateos? comprobaci[oó]n consultas?'
		},
		perform: {
			active:
				'realizar realizó realizaron efectuar efectuaron practicar llevaron llevar realizan realizando efectuó efectúan practicaron practicó acometieron',
			participle: 'realizad[oa]s? efectuad[oa]s? practicad[oa]s?'
		},
		open: {
			active: 'abrieron abrió abrir abriendo',
			participle: 'abiert[oa]s?'
		},
		other: {
			active:
				'identificar identificó identificaron identificando imputar condenar condenó condenaron desplegar desplegó desplegaron movilizar movilizó movilizaron investigar interrogar interrogaron capacitar buscan localizar localizó localizaron extraditar procesar estafar estafó robar blanquear generar participaron participó participar impartir implicó detectaron detectó emitieron emitió publicó asistieron matar afectó sospechan recibió recibieron registran hallarse remitieron dictaron dictó tramitaron costar costó costaron',
			participle:
				'identificad[oa]s? imputad[oa]s? condenad[oa]s? desplegad[oa]s? movilizad[oa]s? investigad[oa]s? interrogad[oa]s? capacitad[oa]s? localizad[oa]s? extraditad[oa]s? procesad[oa]s? participado estafad[oa]s? emitid[oa]s? publicad[oa]s? asistido robad[oa]s? blanquead[oa]s? perdid[oa]s? muert[oa]s? herid[oa]s? buscad[oa]s? denunciad[oa]s? detectad[oa]s? reunid[oa]s? acusad[oa]s? expedid[oa]s? ejecutad[oa]s? explotad[oa]s? afectad[oa]s? generad[oa]s? dictad[oa]s? señalad[oa]s? entregad[oa]s? devuelt[oa]s? trasladad[oa]s? expulsad[oa]s? sospechos[oa]s?-bajo absuelt[oa]s? enviad[oa]s?',
			noun: 'identificaci[oó]n despliegue condenas? extradici[oó]n extradiciones investigaciones participaci[oó]n p[eé]rdidas?'
		}
	}
};
