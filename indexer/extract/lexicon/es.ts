/* eslint max-lines: off -- a list of data */
import type { Lexicon } from './lexicon.ts';

export const spanish: Lexicon = {
	language: 'es',
	units: {
		cero: 0,
		dos: 2,
		tres: 3,
		cuatro: 4,
		cinco: 5,
		seis: 6,
		siete: 7,
		ocho: 8,
		nueve: 9,
		diez: 10,
		once: 11,
		doce: 12,
		trece: 13,
		catorce: 14,
		quince: 15,
		dieciséis: 16,
		diecisiete: 17,
		dieciocho: 18,
		diecinueve: 19,
		veinte: 20,
		veintiuno: 21,
		veintiún: 21,
		veintiuna: 21,
		veintidós: 22,
		veintitrés: 23,
		veinticuatro: 24,
		veinticinco: 25,
		veintiséis: 26,
		veintisiete: 27,
		veintiocho: 28,
		veintinueve: 29,
		treinta: 30,
		cuarenta: 40,
		cincuenta: 50,
		sesenta: 60,
		setenta: 70,
		ochenta: 80,
		noventa: 90,
		cien: 100,
		ciento: 100,
		doscientos: 200,
		doscientas: 200,
		trescientos: 300,
		trescientas: 300,
		cuatrocientos: 400,
		cuatrocientas: 400,
		quinientos: 500,
		quinientas: 500,
		seiscientos: 600,
		seiscientas: 600,
		setecientos: 700,
		setecientas: 700,
		ochocientos: 800,
		ochocientas: 800,
		novecientos: 900,
		novecientas: 900,
		un: 1,
		uno: 1,
		una: 1
	},
	hundreds: '',
	scales: {
		mil: 1e3,
		millón: 1e6,
		millones: 1e6,
		millardo: 1e9,
		millardos: 1e9,
		billón: 1e12,
		billones: 1e12
	},
	shortScales: { k: 1e3, M: 1e6, m: 1e6, MM: 1e6, mill: 1e6 },
	collectives: {
		decena: { value: 10, bound: 'about' },
		decenas: { value: 10, bound: 'about' },
		docena: { value: 12, bound: 'about' },
		docenas: { value: 12, bound: 'about' },
		quincena: { value: 15, bound: 'about' },
		veintena: { value: 20, bound: 'about' },
		treintena: { value: 30, bound: 'about' },
		cuarentena: { value: 40, bound: 'about' },
		cincuentena: { value: 50, bound: 'about' },
		centena: { value: 100, bound: 'about' },
		centenar: { value: 100, bound: 'about' },
		millar: { value: 1000, bound: 'about' }
	},
	vague: {
		decenas: 20,
		docenas: 24,
		cientos: 200,
		centenares: 200,
		centenas: 200,
		miles: 2000,
		millares: 2000,
		millones: 2e6
	},
	articles: 'un una',
	numberJoins: 'y',
	half: { before: ['medio'], after: ['y medi[oa]'] },
	boundsBefore: {
		'at-least': [
			'más de',
			'al menos',
			'por lo menos',
			'como mínimo',
			'no menos de',
			'un mínimo de',
			'mínimo de',
			'superior(?:es)? a',
			'que superan?',
			'superan?',
			'supera',
			'superó',
			'superaron',
			'por encima de',
			'algo más de',
			'poco más de',
			'bastante más de',
			'más de unas?',
			'exceden? de',
			'cuando menos'
		],
		about: [
			'unos',
			'unas',
			'alrededor de',
			'aproximadamente',
			'en torno a',
			'en torno de',
			'cosa de',
			'del orden de',
			'estimad[oa]s? en',
			'calculad[oa]s? en',
			'valorad[oa]s? en unos',
			'valor estimado de',
			'valor estimado en',
			'valor aproximado de'
		],
		nearly: ['cerca de', 'casi', 'próxim[oa]s? a', 'poco menos de', 'algo menos de', 'prácticamente'],
		upper: [
			'menos de',
			'hasta',
			'como máximo',
			'un máximo de',
			'máximo de',
			'no más de',
			'a lo sumo',
			'por debajo de',
			'inferior(?:es)? a'
		],
		exact: ['exactamente', 'precisamente'],
		none: [
			'un total de',
			'total de',
			'los',
			'las',
			'otros',
			'otras',
			'vari[oa]s',
			'unos pocos',
			'en total',
			'a',
			'algun[oa]s'
		]
	},
	boundsAfter: {
		'at-least': ['o más', '\\+', 'al menos', 'como mínimo', 'por lo menos'],
		about: ['aproximadamente', 'más o menos'],
		upper: ['como máximo', 'a lo sumo', 'o menos']
	},
	ranges: [
		{ open: 'entre', middle: 'y' },
		{ open: 'de', middle: 'a' }
	],
	months: {
		enero: 1,
		febrero: 2,
		marzo: 3,
		abril: 4,
		mayo: 5,
		junio: 6,
		julio: 7,
		agosto: 8,
		septiembre: 9,
		setiembre: 9,
		octubre: 10,
		noviembre: 11,
		diciembre: 12,
		ene: 1,
		abr: 4,
		ago: 8,
		sept: 9,
		dic: 12
	},
	dateFillers: 'de del el',
	yearCues: 'en desde durante año hasta entre',
	rangeOpen: 'del de entre desde',
	rangeMiddle: 'al a y hasta',
	deeds: {
		arrest: {
			active:
				'detener detuvo detuvieron detiene detienen deteniendo arrestar arrestó arrestaron arrestando apresar apresó apresaron capturar capturó capturaron aprehender aprehendió aprehendieron',
			participle:
				'detenid[oa]s? arrestad[oa]s? apresad[oa]s? capturad[oa]s? aprehendid[oa]s? retenid[oa]s? encarcelad[oa]s?',
			noun: 'detenci[oó]n detenciones arrestos? captura capturas aprehensión'
		},
		rescue: {
			active:
				'rescatar rescató rescataron rescatan rescatando rescata liberar liberó liberaron liberando salvar salvó salvaron salvando auxiliar socorrer',
			participle: 'rescatad[oa]s? liberad[oa]s? salvad[oa]s? auxiliad[oa]s? socorrid[oa]s? repatriad[oa]s?',
			noun: 'rescates? liberaci[oó]n salvamento'
		},
		seize: {
			active:
				'incautar incautó incautaron incautan incautando decomisar decomisó decomisaron decomisan decomisando confiscar confiscó confiscaron confiscando interceptar interceptó interceptaron interceptando requisar requisó requisaron recuperar recuperó recuperaron recuperando intervenir intervino intervinieron aprehender   retirar retiró retiraron retirando bloquear bloqueó bloquearon congelar congeló congelaron destruir destruyó destruyeron incautarse    ',
			participle:
				'incautad[oa]s? decomisad[oa]s? confiscad[oa]s? interceptad[oa]s? requisad[oa]s? recuperad[oa]s? intervenid[oa]s?  retirad[oa]s? bloquead[oa]s? congelad[oa]s? destruid[oa]s?  ',
			noun: 'incautaci[oó]n incautaciones decomisos? confiscaci[oó]n confiscaciones interceptaci[oó]n requisa recuperaci[oó]n retirada'
		},
		find: {
			active: 'hallaron halló encontraron encontró descubrieron descubrió',
			participle: 'hallad[oa]s? descubiert[oa]s? encontrad[oa]s?',
			noun: 'hallazgo'
		},
		close: {
			active:
				'cerrar cerró cerraron cierran cerrando clausurar clausuró clausuraron clausurando desmantelar desmanteló desmantelaron desmantelando desarticular desarticuló desarticularon desarticulando bloquear bloqueó bloquearon suspender suspendió suspendieron eliminar eliminó eliminaron eliminando desactivar desactivó desactivaron retirar retiraron destruyeron',
			participle:
				'cerrad[oa]s? clausurad[oa]s? desmantelad[oa]s? desarticulad[oa]s? bloquead[oa]s? suspendid[oa]s? eliminad[oa]s? desactivad[oa]s? destruid[oa]s? retirad[oa]s? neutralizad[oa]s?',
			noun: 'cierres? clausuras? desmantelamientos? desarticulaci[oó]n suspensi[oó]n eliminaci[oó]n bloqueo'
		},
		inspect: {
			active:
				'inspeccionar inspeccionó inspeccionaron inspeccionando controlar controló controlaron registrar registró registraron registrando verificar verificó verificaron verificando comprobar comprobaron examinar examinó examinaron examinando allanar allanó allanaron revisar revisó revisaron revisando cotejaron cotejar realizar realizó realizaron efectuar efectuaron practicar visitar visitaron cachear llevaron llevar fiscalizaron fiscalizar escanearon',
			participle:
				'inspeccionad[oa]s? controlad[oa]s? registrad[oa]s? verificad[oa]s? comprobad[oa]s? examinad[oa]s? allanad[oa]s? revisad[oa]s? cotejad[oa]s? realizad[oa]s? efectuad[oa]s? practicad[oa]s? visitad[oa]s? fiscalizad[oa]s?',
			noun: 'inspecciones inspecci[oó]n controles registros? verificaciones allanamientos? comprobaciones redadas? cacheos'
		},
		other: {
			active:
				'identificar identificó identificaron identificando imputar condenar condenó condenaron desplegar desplegó desplegaron movilizar movilizó movilizaron investigar interrogar interrogaron capacitar buscan localizar localizó localizaron extraditar procesar estafar estafó robar blanquear generar participaron participó participar impartir implicó detectaron detectó abrieron abrió emitieron emitió publicó asistieron matar afectó sospechan',
			participle:
				'identificad[oa]s? imputad[oa]s? condenad[oa]s? desplegad[oa]s? movilizad[oa]s? investigad[oa]s? interrogad[oa]s? capacitad[oa]s? localizad[oa]s? extraditad[oa]s? procesad[oa]s? participado estafad[oa]s? emitid[oa]s? publicad[oa]s? asistido robad[oa]s? blanquead[oa]s? perdid[oa]s? muert[oa]s? herid[oa]s? buscad[oa]s? denunciad[oa]s? abiert[oa]s? detectad[oa]s? reunid[oa]s? acusad[oa]s? expedid[oa]s? ejecutad[oa]s? explotad[oa]s? afectad[oa]s? generad[oa]s?',
			noun: 'identificaci[oó]n despliegue condenas? extradici[oó]n extradiciones investigaciones participaci[oó]n p[eé]rdidas?'
		}
	},
	deedPhrases: [
		{ deed: 'arrest', form: 'participle', phrase: 'puest[oa]s? a disposición' },
		{ deed: 'arrest', form: 'participle', phrase: 'puest[oa]s? bajo custodia' },
		{ deed: 'arrest', form: 'participle', phrase: 'privad[oa]s? de libertad' },
		{ deed: 'rescue', form: 'participle', phrase: 'puest[oa]s? a salvo' },
		{ deed: 'rescue', form: 'participle', phrase: 'puest[oa]s? en libertad' },
		{ deed: 'rescue', form: 'active', phrase: 'poner a salvo' },
		{ deed: 'rescue', form: 'active', phrase: 'pusieron a salvo' },
		{ deed: 'seize', form: 'participle', phrase: 'retirad[oa]s? de la venta' },
		{ deed: 'seize', form: 'participle', phrase: 'retirad[oa]s? del mercado' },
		{ deed: 'seize', form: 'participle', phrase: 'retirad[oa]s? de la circulación' },
		{ deed: 'close', form: 'active', phrase: 'echaron el cierre' },
		{ deed: 'other', form: 'active', phrase: 'tomaron parte' },
		{ deed: 'other', form: 'participle', phrase: 'tomado parte' },
		{ deed: 'other', form: 'participle', phrase: 'detenid[oa]s? o localizad[oa]s?' }
	],
	participleOrder: 'after',
	reflexive: 'se',
	things: {
		person:
			'personas? individuos? sospechosos? sospechosas? hombres? mujer(?:es)? nacionales? ciudadan[oa]s? miembros? integrantes? traficantes? tratantes? contrabandistas? delincuentes? criminales? fugitiv[oa]s? prófug[oa]s? extranjer[oa]s? líder(?:es)? cabecillas? jefes? autores? cazadores? furtivos? estafadores? piratas? operadores? reclutadores? proxenetas? corredores? apostadores? niñ[oa]s? chic[oa]s? menor(?:es)? adult[oa]s? pescadores? conductor(?:es)? adolescentes? jóvenes? migrantes? pasajer[oa]s? trabajador(?:es|as)? obrer[oa]s? mulas? terroristas? combatientes? depredadores? cómplices? vendedores? compradores? ladrones? infractores? imputad[oa]s? presunt[oa]s? supuest[oa]s? otr[oa]s? estudiantes? administradores? ciberdelincuentes? falsificadores? blanqueadores? viajer[oa]s? dirigentes?',
		victim: 'víctimas? supervivientes? sobrevivientes? esclav[oa]s? rehen(?:es)? bebés?',
		officer:
			'policías? agentes? funcionari[oa]s? investigador(?:es|as)? expert[oa]s? aduaner[oa]s? inspector(?:es|as)? especialistas? fiscal(?:es)? delegad[oa]s? participantes? representantes? analistas? soldados? militares? magistrad[oa]s? juec(?:es)? guardias? deportistas? efectivos? asistentes? responsables? guardabosques',
		arrests: 'detenciones arrestos? capturas? aprehensiones detenid[oa]s arrestad[oa]s',
		rescues: 'rescates? liberaciones rescatad[oa]s',
		inspections:
			'inspecciones controles registros? verificaciones allanamientos? comprobaciones redadas? patrullas? cacheos?',
		seizures: 'incautaciones decomisos? confiscaciones interceptaciones',
		site: 'sitios? páginas? farmacias? garitos? laboratorios? fábricas? almac[eé]n(?:es)? locales? puestos? tiendas? comercios? mercados? casinos? casas? servidor(?:es)? dominios? cuentas? canales? centros? talleres? plataformas? burdeles? prostíbulos? minas? campamentos? anuncios? establecimientos? empresas? sociedades? bares? clínicas? aplicaciones? enlaces? imprentas? restaurantes? salas? webs? portales? botnets?',
		group: 'redes? grupos? bandas? células?',
		country:
			'país(?:es)? estados? naciones? territorios? continentes? jurisdicciones? regiones? ciudad(?:es)? provincias? organismos? organizaciones? agencias? aeropuertos? puertos? compañías? aerolíneas? oficinas? lugares? puntos? fronteras? distritos? municipios? servicios? fuerzas? unidades? equipos? pasos?',
		time: 'años? mes(?:es)? semanas? días? horas? minutos? ediciones? fases? veces jornadas?',
		paper:
			'órden(?:es)? orden condenas? penas? notificaciones? difusiones? denuncias? solicitudes? mensajes? alertas? coincidencias? peticiones? sentencias? cargos?',
		case: 'casos? investigaciones pesquisas? pistas? expedientes? operaciones incidentes? delitos? crímenes? informes? proyectos? procesos? procedimientos? ataques? estafas? transacciones? causas? operativos?',
		goods:
			'comprimidos? pastillas? píldoras? cápsulas? unidad(?:es)? artículos? productos? paquetes? armas? fusiles? pistolas? municiones cartuchos? granadas? explosivos? vehículos? coches? automóviles? camiones? motocicletas? motos? barcos? buques? embarcaciones? ordenadores? computadoras? teléfonos? móviles? dispositivos? aparatos? documentos? pasaportes? tarjetas? cigarrillos? cajetillas? cartones? cajas? botellas? bolsas? dosis frascos? viales? ampollas? troncos? árboles? colmillos? cuernos? pieles? caparazones? animales? aves? pájaros? reptiles? tortugas? pangolines? elefantes? tigres? leones? primates? monos? loros? serpientes? peces? billetes? monedas? cuadros? obras? objetos? piezas? antigüedades? prendas? zapatos? juguetes? relojes? contenedores? cargamentos? envíos? medicamentos? fármacos? drogas? felinos? plantas? corales? archivos? imágenes? vídeos? videos? discos? baterías? neumáticos? carteras? monederos? mascarillas? kits? ejemplares? especímenes? matrículas? licencias? cocaína heroína cannabis huevos? pruebas? bienes? equipajes? rifles? balas? escopetas?'
	},
	thingPhrases: [
		{ thing: 'paper', phrase: 'órdenes? de (?:detención|arresto|captura|búsqueda|registro|aprehensión)' },
		{ thing: 'paper', phrase: 'orden(?:es)? de (?:detención|arresto|captura|registro)' },
		{ thing: 'officer', phrase: 'agentes? de' },
		{ thing: 'officer', phrase: 'miembros? de (?:las?|los) (?:fuerzas|servicios|cuerpos|policía)' },
		{ thing: 'country', phrase: 'puntos? (?:de|fronterizos?)' },
		{ thing: 'country', phrase: 'puestos? (?:de|fronterizos?)' },
		{ thing: 'country', phrase: 'pasos? fronterizos?' },
		{ thing: 'site', phrase: 'puntos? de venta' },
		{ thing: 'site', phrase: 'puestos? de venta' },
		{ thing: 'site', phrase: 'centros? de llamadas' },
		{ thing: 'site', phrase: 'cuentas? (?:bancarias?|de)' },
		{ thing: 'site', phrase: 'casas? de (?:apuestas?|juego)' },
		{ thing: 'site', phrase: 'salas? de (?:apuestas?|juego|juegos)' },
		{ thing: 'goods', phrase: 'tarjetas? (?:sim|bancarias?|de)' },
		{ thing: 'goods', phrase: 'cuentas? de criptomonedas' },
		{ thing: 'country', phrase: 'fuerzas? (?:policiales?|de)' }
	],
	signals: {
		be: 'fue fueron sido ser siendo es son era eran está están estaban estuvieron sea sean será serán resultaron quedaron quedan',
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
	partsAfter: ['de ell[oa]s', 'de l[oa]s (?:cuales|que)', 'solo en', 'sólo en'],
	otherTimes: [
		'(?:el )?ano (?:pasado|anterior)',
		'(?:operaciones|ediciones|fases|operacion|edicion|fase) (?:anterior(?:es)?|previas?)',
		'anteriores (?:operaciones|ediciones|fases)',
		'en el pasado',
		'en los ultimos (?:[a-z]+|[0-9]+) anos',
		'desde (?:su|que) (?:lanzamiento|creacion|inicio|comenzo|se inicio|se puso)',
		'primera edicion',
		'en comparacion con',
		'un ano antes',
		'anos (?:antes|atras)',
		'(?:dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|varias) operaciones [a-z]+ (?:han|habian)',
		'hasta la fecha,? las operaciones',
		'entre ambas',
		'total acumulado'
	],
	currencies: {
		dólar: 'USD',
		dólares: 'USD',
		euro: 'EUR',
		euros: 'EUR',
		libras: 'GBP',
		yuanes: 'CNY',
		yuan: 'CNY',
		yenes: 'JPY',
		rands: 'ZAR',
		bahts: 'THB',
		nairas: 'NGN',
		rupias: 'INR',
		ringgits: 'MYR',
		wones: 'KRW',
		reales: 'BRL',
		dírhams: 'AED',
		rublos: 'RUB',
		'francos suizos': 'CHF'
	},
	currencyQualifiers: {
		estadounidenses: 'USD',
		americanos: 'USD',
		'de los estados unidos': 'USD',
		'de estados unidos': 'USD',
		'de ee': 'USD',
		canadienses: 'CAD',
		australianos: 'AUD',
		'de singapur': 'SGD',
		singapurenses: 'SGD',
		neozelandeses: 'NZD',
		'de hong kong': 'HKD',
		esterlinas: 'GBP'
	},
	measures: {
		kg: 'kg',
		kilo: 'kg',
		kilos: 'kg',
		kilogramo: 'kg',
		kilogramos: 'kg',
		g: 'g',
		gramo: 'g',
		gramos: 'g',
		tonelada: 'tonnes',
		toneladas: 'tonnes',
		t: 'tonnes',
		litro: 'litres',
		litros: 'litres',
		l: 'litres',
		m3: 'm3',
		'm³': 'm3',
		'metros cúbicos': 'm3',
		hectáreas: 'hectares',
		quilates: 'carats',
		onzas: 'ounces',
		ml: 'ml',
		mg: 'mg'
	},
	moneyAside:
		'pérdidas? perdid[oa]s? estafad[oa]s? estafas? fraudes? robad[oa]s? blanquead[oa]s? blanqueo rescate-de fianza multas? volumen facturación ingresos ganancias? beneficios? daños? perjuicios? coste costes costo apuestas apostad[oa]s? presupuesto financiación subvención recompensa impuestos? generad[oa]s? defraudad[oa]s?',
	worth: [
		'valorad[oa]s? en',
		'vale',
		'valen',
		'por valor de',
		'por un valor de',
		'por un valor total de',
		'con un valor de',
		'cuyo valor asciende a',
		'con un valor estimado de',
		'con un valor estimado en',
		'por un valor estimado de',
		'por un importe de',
		'estimad[oa]s? en',
		'tasad[oa]s? en',
		'valor de',
		'valor estimado de',
		'por un total de',
		'avaluad[oa]s? en',
		'valuad[oa]s? en'
	],
	operation: {
		nouns: 'operación operaciones operativo operativos',
		called: [
			'denominad[oa]s?',
			'llamad[oa]s?',
			'bautizad[oa]s? con el nombre de',
			'bautizad[oa]s? como',
			'bautizad[oa]s?',
			'conocid[oa]s? como',
			'con el nombre de',
			'con el nombre en clave de',
			'con el nombre en clave',
			'nombre en clave',
			'bajo el nombre de',
			'titulad[oa]s?',
			'designad[oa]s? con el nombre de'
		],
		order: 'noun-first'
	},
	crimes: {
		cybercrime:
			'ciber[a-z]*|piratas? informaticos?|pirateria informatica|programas? (?:maliciosos?|informaticos maliciosos)|malware|ransomware|secuestro de datos|phishing|botnets?|estafas? (?:en linea|por internet)|(?:fraudes?|delitos?|delincuencia) (?:en linea|por internet|informatic[oa]s?)|sextorsion|hackers?|hackeo|chantaje en linea|troyanos?|servidores de mando',
		'financial-crime':
			'fraudes?(?! alimentari)|estaf[a-z]*|blanqueo|blanque(?:ar|aban|ado)|lavado de (?:dinero|activos)|delitos? (?:financieros?|economicos?)|delincuencia (?:financiera|economica)|malversacion|desfalco|piramidal(?:es)?|mulas de dinero|transferencias? bancarias?|tarjetas? (?:bancarias|de credito|de pago|comprometid[a-z]*)|flujos financieros',
		corruption: 'corrupcion|sobornos?|cohecho|amano de partidos|partidos amanados',
		'counterfeit-currency':
			'(?:falsificacion de )?(?:moneda|billetes|divisas|dinero) fals[a-z]*|falsificacion de (?:moneda|billetes|dinero)|monedas? falsas?|billetes falsos',
		'counterfeit-medicines':
			'(?:medicamentos?|farmacos?|medicinas?|productos (?:farmaceuticos|medicos|sanitarios)|comprimidos|pastillas|vacunas)(?: y (?:de )?[a-z]+(?: [a-z]+)?)? (?:fals[a-z]*|ilicit[oa]s?|ilegales?|peligrosos?|no autorizad[oa]s|de calidad inferior|de contrabando|adulterad[oa]s|potencialmente)|(?:fals[oa]s|falsificad[oa]s|ilicitos) (?:medicamentos|farmacos|medicinas|vacunas)|delincuencia farmaceutica|delitos farmaceuticos|farmacias? (?:ilegales?|ilicitas?|en linea)|(?:trafico|falsificacion|venta)(?: ilicit[oa]| ilegal)?(?: en linea)? de (?:productos )?(?:medicamentos|farmac[a-z]*|medicos|medicinas)|medicamentos|productos farmaceuticos',
		'counterfeit-goods':
			'(?:productos?|articulos?|mercancias?|ropa|bienes|prendas) (?:falsificad[oa]s?|falsos|de imitacion|pirate?ad[oa]s?|pirata|ilicit[oa]s?)|falsificacion(?! de (?:moneda|billetes|dinero|medic|documentos|farmac|pasaport))|propiedad intelectual|pirateria(?= (?:de|y))|comercio ilicito|mercancias ilicitas|falsificaciones',
		'food-fraud':
			'fraudes? alimentari[oa]s?|(?:alimentos?|bebidas?|comida|alcohol|vinos?|carne|productos alimenti[a-z]*|alimentari[oa]s)(?: y (?:de )?(?:las )?[a-z]+)? (?:fals[a-z]*|adulterad[oa]s?|peligros[oa]s?|de mala calidad|de calidad inferior|sospechos[oa]s?|ilicit[oa]s?|contaminad[oa]s?|potencialmente)|aceite de oliva|delincuencia alimentaria',
		'illicit-tobacco': 'tabaco|cigarrillos?|cajetillas',
		'cultural-heritage-crime':
			'bienes culturales|patrimonio cultural|obras? de arte|antiguedades|arqueolog[a-z]*|saquead[oa]s|cuadros robados|objetos culturales',
		'wildlife-crime':
			'(?:fauna|vida|flora|especies?)(?: y (?:la )?flora)? (?:silvestres?|protegid[a-z]*|salvajes?|amenazad[a-z]*)|especies (?:protegidas|en peligro|amenazadas)|marfil|rinocerontes?|tigres?|pangolin(?:es)?|elefantes?|caza furtiva|cazadores furtivos|carne de (?:monte|animales)|tortugas?|reptiles?|grandes felinos|felinos|aletas de tiburon|animales (?:vivos|silvestres)|primates|fauna|aves',
		'forestry-crime':
			'delitos? forestales?|tala|talad[a-z]*|madera|deforestacion|palisandro|sandalo|forestal(?:es)?',
		'fisheries-crime': 'pesca|pesquer[oa]s?|pepinos? de mar|pesquerias',
		'pollution-crime': 'contaminacion|residuos|desechos|vertidos?|toxicos',
		'illegal-mining':
			'mineria|minas? (?:de oro )?ilegal(?:es)?|extraccion ilegal|oro ilegal|mineros ilegales',
		'drug-trafficking':
			'drogas?|narcotrafic[a-z]*|estupefacientes?|narcoticos?|cocaina|heroina|cannabis|marihuana|metanfetaminas?|anfetaminas?|extasis|opio|fentanilo|captagon|ketamina|khat|hachis|precursores|tramadol|psicotropic[a-z]*',
		'human-trafficking':
			'trata(?: de (?:personas|seres humanos|mujeres|menores|ninos))?(?! de (?:un|una|la|los))|explotacion sexual|explotacion laboral|trabajos? forzad?os?|trabajo forzoso|esclavitud|trafico de (?:personas|seres humanos)|proxenet[a-z]*|tratantes|mendicidad forzada|trabajo infantil',
		'migrant-smuggling':
			'trafico (?:ilicito )?de (?:migrantes|inmigrantes)|traficantes de (?:migrantes|personas)|(?:inmigracion|migracion) (?:clandestina|ilegal|irregular)|contrabando de migrantes|migrantes (?:irregulares|clandestinos)|pasadores|coyotes|migrantes',
		'crimes-against-children':
			'pedo[a-z]*|pederast[a-z]*|pornografia infantil|(?:abusos?|explotacion|agresiones)(?: sexual(?:es)?)?(?: en linea)? (?:de|a|contra|infantil)(?: los| las)? ?(?:menores|ninos|ninas)?(?<=menores|ninos|ninas|infantil)|abusos? (?:sexuales )?(?:a|de|contra) (?:menores|ninos)|delitos contra (?:los )?(?:menores|ninos)|explotacion (?:sexual )?infantil|abuso infantil|trata de (?:menores|ninos)|trabajo infantil|imagenes de abusos',
		terrorism:
			'(?:anti|contra)?terroris[a-z]*|extremis[a-z]*|combatientes (?:terroristas )?extranjeros|daesh|al-qaeda|yihad[a-z]*|artefactos explosivos improvisados',
		'firearms-trafficking':
			'armas? de fuego|trafico (?:ilicito )?de armas|armas (?:ilegales|ilicitas)|pistolas?|fusiles?|municiones|rifles?',
		'organized-crime':
			"(?:delincuencia|crimen|criminalidad)(?: transnacional| internacional)? organizad[oa]|(?:grupos?|organizaci(?:on|ones)|redes|red|bandas?) (?:delictiv[oa]s?|criminal(?:es)?|organizad[oa]s?|de delincuencia|de delincuentes|mafios[oa]s?)|mafias?|'?ndrangheta|triadas?|bandas de delincuencia|carteles?|black axe",
		fugitives:
			'fugitivos?|fugitivas?|profugos?|profugas?|(?:delincuentes|criminales|personas) (?:mas )?buscad[oa]s|mas buscados|en busca y captura',
		'illegal-gambling':
			'apuestas? (?:deportivas? )?(?:ilegal(?:es)?|ilicitas?|clandestinas?|deportivas|de futbol)|juegos? (?:de azar )?(?:ilegal(?:es)?|ilicitos?|clandestinos?)|garitos?|casas? de (?:apuestas|juego)|juego ilegal|juegos de azar|apuestas',
		'vehicle-crime':
			'(?:vehiculos?|coches?|automoviles|motocicletas)(?: de motor)? robad[oa]s?|robos? de (?:vehiculos?|coches?)|trafico de (?:vehiculos|coches)|delitos relacionados con vehiculos|vehiculos sustraidos',
		'travel-document-fraud':
			'(?:documentos? de (?:viaje|identidad)|pasaportes?|visados?)(?: y [a-z ]+)? (?:robad[oa]s?|perdid[oa]s?|extraviad[oa]s?|fals[a-z]*|fraudulent[oa]s?|en blanco)|documentos? de viaje|falsificacion de documentos|fraude documental|documentos fals[a-z]*|usurpacion de identidad|pasaportes|billetes de avion|suplantacion de identidad',
		'maritime-crime':
			'delincuencia maritima|delitos maritimos|pirateria(?! (?:informatica|de|y))|piratas(?! informaticos)|seguridad maritima|fronteras maritimas|golfo de guinea|en el mar|secuestros? de (?:buques|barcos)|maritim[oa]s?'
	},
	countries: {
		US: 'Estados Unidos(?: de América)?|EE\\.? ?UU\\.?|EEUU|(?<!sud|norte|latino)estadounidenses?|norteamericanos?',
		GB: 'Reino Unido|Gran Bretaña|Inglaterra|Escocia|Gales|británic[oa]s?|ingles(?:es|a|as)?|escoces(?:es|a|as)?',
		AE: 'Emiratos Árabes Unidos|Emiratos|emiratíe?s?',
		KR: 'Corea del Sur|República de Corea|Corea(?! del Norte)|surcorean[oa]s?|corean[oa]s?',
		KP: 'Corea del Norte|República Popular Democrática de Corea|norcorean[oa]s?',
		CD: 'República Democrática del Congo|RD Congo|RDC|Congo \\(República Democrática(?: del)?\\)',
		CG: 'República del Congo|Congo|congoleñ[oa]s?',
		HK: 'Hong Kong(?: \\(China\\))?',
		MO: 'Maca[ou](?: \\(China\\))?',
		TW: 'Taiw[aá]n|China Taipei|taiwanes(?:es|a|as)?',
		CN: 'China(?: continental)?|chin[oa]s?',
		RU: 'Rusia|Federación de Rusia|Federación Rusa|rus[oa]s?',
		SY: 'Siria|sirios?|sirias?',
		IR: 'Irán|iraní(?:es)?',
		LA: 'Laos|laosian[oa]s?',
		VN: 'Vi[eé]t ?[Nn]am|vietnamitas?',
		CI: "Côte d'Ivoire|Costa de Marfil|marfileñ[oa]s?",
		CV: 'Cabo Verde|caboverdian[oa]s?',
		CZ: 'República Checa|Chequia|chec[oa]s?',
		MK: 'Macedonia(?: del Norte)?|macedoni[oa]s?',
		SZ: 'Suazilandia|Swazilandia|Eswatini|Esuatini',
		MM: 'Myanmar|Birmania|birman[oa]s?',
		TL: 'Timor[- ]Leste|Timor Oriental',
		TR: 'Turquía|turc[oa]s?',
		BN: 'Brun[eé]i(?: Darussalam)?',
		MD: 'Moldavia|Moldova|moldav[oa]s?',
		TZ: 'Tanzan[ií]a|tanzan[oa]s?',
		BO: 'Bolivia|bolivian[oa]s?',
		VE: 'Venezuela|venezolan[oa]s?',
		PS: 'Palestina|palestin[oa]s?',
		VA: 'Vaticano|Santa Sede',
		GM: 'Gambia|gambian[oa]s?',
		BS: 'Bahamas|bahameñ[oa]s?',
		NL: 'Países Bajos|Holanda|neerlandes(?:es|a|as)?|holandes(?:es|a|as)?',
		XK: 'Kosovo',
		BA: 'Bosnia(?: y Herzegovina|-Herzegovina)?|bosni[oa]s?',
		ST: 'Santo Tomé(?: y Príncipe)?',
		TT: 'Trinidad y Tobago',
		RS: 'Serbia|serbi[oa]s?',
		GW: 'Guinea[- ]Bis[sá]+u',
		GQ: 'Guinea Ecuatorial',
		PG: 'Papúa Nueva Guinea|Papua Nueva Guinea',
		GN: 'Guinea|guinean[oa]s?',
		GE: 'Georgia|georgian[oa]s?',
		DO: 'República Dominicana|dominican[oa]s?',
		NE: 'Níger|nigerin[oa]s?',
		NG: 'Nigeria|nigerian[oa]s?',
		IE: 'Irlanda(?! del Norte)|irlandes(?:es|a|as)?',
		ZA: 'Sudáfrica|sudafrican[oa]s?',
		SS: 'Sudán del Sur|sursudanes(?:es|a|as)?',
		SD: 'Sudán|sudanes(?:es|a|as)?',
		CF: 'República Centroafricana|centroafrican[oa]s?',
		BF: 'Burkina Faso|burkines(?:es|a|as)?',
		PH: 'Filipinas|filipin[oa]s?',
		NZ: 'Nueva Zeland[ai]a?|neozelandes(?:es|a|as)?',
		BY: 'Belarús|Bielorrusia|bielorrus[oa]s?',
		KG: 'Kirguist[aá]n|kirguis(?:es|a|as)?',
		BT: 'Bhután|Bután|butanes(?:es|a|as)?',
		CM: 'Camerún|camerunes(?:es|a|as)?',
		KH: 'Camboya|camboyan[oa]s?',
		RW: 'Rwanda|Ruanda|ruandes(?:es|a|as)?',
		MU: 'Mauricio(?! [A-Z])|maurician[oa]s?',
		BW: 'Botsuana|Botswana|botsuan[oa]s?',
		KE: 'Kenia|Kenya|kenian[oa]s?',
		ZW: 'Zimbabue|Zimbabwe|zimbabuenses?',
		MW: 'Malaui|Malawi|malauíes',
		SA: 'Arabia Saudita|Arabia Saudí|saudíe?s?|sauditas?',
		QA: 'Qatar|Catar|cataríe?s?',
		ME: 'Montenegro|montenegrin[oa]s?'
	},
	notCountries: [
		'mar de China(?: Meridional)?',
		'dólares (?:estadounidenses|australianos|canadienses|singapurenses|neozelandeses|de los Estados Unidos|de Estados Unidos|de EE|de Singapur|de Hong Kong)',
		'francos suizos',
		'océano Índico',
		'golfo de Guinea',
		'golfo de México',
		'América (?:Latina|del Sur|Central|del Norte)',
		'Nuevo México',
		'Ciudad de México,? (?=DF)',
		'golfo de Tailandia',
		'Mar del Japón',
		'conejillos de Indias'
	],
	stopwords:
		'el la los las de del y en un una que por para con se su sus es al lo como más fue ha han sido entre este esta sobre durante a o no contra desde también cuando',
	page: {
		memberSince: 'miembro desde|fecha de adhesion',
		region: 'region',
		bureau: 'oficina central nacional',
		subBureaus: 'suboficinas',
		inAction: 'en accion',
		ageToday: 'edad (?:actual|hoy)',
		nationality: 'nacionalidad(?:es)?',
		conferences: 'conferencias y reuniones',
		notices: 'notificaciones (rojas?|amarillas?|azules|verdes|negras?|naranjas?|moradas?)'
	}
};
