import type { LexiconPart } from '../lexicon-part.ts';

/** What is counted. */
export const things: LexiconPart<'things'> = {
	things: {
		person:
			'sobrin[oa]s? huérfan[oa]s? escolares alumn[oa]s? ministros? alcaldes? políticos? concejales? diputados? senadores? abogados? empresari[oa]s? comerciantes? herman[oa]s? prim[oa]s? parientes familiares cómplices? secuaces joyeros? dentistas? chatarreros? mayoristas? revendedor[ae]?s? receptadores? jubilad[oa]s? agricultores? ganaderos? transportistas? armadores? implicad[oa]s? tratantes? falsificador(?:es)? personas? individuos? sospechosos? sospechosas? hombres? mujer(?:es)? nacionales? ciudadan[oa]s? miembros? integrantes? traficantes? tratantes? contrabandistas? delincuentes? criminales? fugitiv[oa]s? prófug[oa]s? extranjer[oa]s? líder(?:es)? cabecillas? jefes? autores? cazadores? furtivos? estafadores? piratas? operadores? reclutadores? proxenetas? corredores? apostadores? niñ[oa]s? chic[oa]s? menor(?:es)? adult[oa]s? pescadores? conductor(?:es)? adolescentes? jóvenes? migrantes? pasajer[oa]s? trabajador(?:es|as)? obrer[oa]s? mulas? terroristas? combatientes? depredadores? cómplices? vendedores? compradores? ladrones? infractores? imputad[oa]s? presunt[oa]s? supuest[oa]s? otr[oa]s? estudiantes? administradores? ciberdelincuentes? falsificadores? blanqueadores? viajer[oa]s? dirigentes? automovilistas? visitantes? detenid[oa]s-por presos? marineros? tripulantes? atracadores? violadores? asesinos? pederastas? propietari[oa]s? dueñ[oa]s? gerentes? refugiad[oa]s? importadores? empresari[oa]s? captores? comerciantes? intermediari[oa]s? captadores? niñ[oa]s bañistas? civiles? estafadoras? sicarios? mineros? taladores? usuarios? secuestradores? tramperos? bandidos? mafiosos? médic[oa]s? farmacéutic[oa]s? químic[oa]s? banqueros? abogad[oa]s? notarios? maestr[oa]s? ingenier[oa]s? informátic[oa]s? programadores? desarrolladores? lugartenientes? impostores? timadores? chantajistas? extorsionadores? agresores? asaltantes? homicidas? turistas? tenderos? mayoristas? minoristas? mercaderes? hermanos? hermanas? parejas? hijos? hijas? familiares? parientes? alumn[oa]s? jugador(?:es|as)? árbitros? futbolistas? crupieres? cociner[oa]s? camarer[oa]s? sirvient[ea]s? solicitantes? portador(?:es|as)? titulares? jubilad[oa]s? pensionistas? viud[oa]s? huérfan[oa]s? aldean[oa]s? vecin[oa]s? grumetes? armadores? pilotos? patron(?:es)? patrón polizones? cerebros? vigías? transportistas? repartidores? distribuidor(?:es|as)? revendedor(?:es|as)? receptadores? peristas? saqueadores? expoliadores? anticuarios? coleccionistas? buzos? leñador(?:es)? carboneros? cultivadores? ganaderos? agricultores? jornaler[oa]s? costurer[oa]s? bailarinas? muchach[oa]s? joven chavales? mendig[oa]s? prostitutas? secuaces? compinches? matones? capos? caseros? inquilin[oa]s? encargad[oa]s? director(?:es|as)? contables? yihadistas? militantes? evadid[oa]s? reos? empleados camioneros? taxistas? buscador(?:es)? garimpeiros? excursionistas? peregrin[oa]s? apátridas? proveedor(?:es|as)? proveedores? violinistas? cantantes? inmigrantes? narcotraficantes? contrabandista hackers? tripulante aficionados? hinchas?',
		victim:
			'víctimas? supervivientes? sobrevivientes? esclav[oa]s? rehen(?:es)? bebés? cautiv[oa]s? secuestrad[oa]s?',
		officer:
			'policías? agentes? funcionari[oa]s? investigador(?:es|as)? expert[oa]s? aduaner[oa]s? inspector(?:es|as)? especialistas? fiscal(?:es)? delegad[oa]s? participantes? representantes? analistas? soldados? militares? magistrad[oa]s? juec(?:es)? guardias? deportistas? efectivos? asistentes? responsables? guardabosques',
		arrests: 'detenciones arrestos? capturas? aprehensiones detenid[oa]s arrestad[oa]s',
		rescues: 'rescates? liberaciones rescatad[oa]s',
		inspections:
			'inspecciones controles registros? verificaciones allanamientos? comprobaciones redadas? patrullas? cacheos?',
		seizures: 'incautaciones decomisos? confiscaciones interceptaciones',
		site: 'sitios? páginas? farmacias? garitos? laboratorios? fábricas? almac[eé]n(?:es)? locales? puestos? tiendas? comercios? mercados? casinos? casas? servidor(?:es)? dominios? cuentas? canales? centros? talleres? plataformas? burdeles? prostíbulos? minas? campamentos? anuncios? establecimientos? empresas? sociedades? bares? clínicas? aplicaciones? enlaces? imprentas? restaurantes? salas? webs? portales? botnets? domicilios? viviendas? pisos? apartamentos? inmuebles? edificios? hoteles? hotel cocinas? destilerías? refinerías? canteras? aserraderos? granjas? garajes? hangares? depósitos? foros? perfiles? vertederos? mataderos? panaderías? invernaderos? clubes? direcciones guaridas? pistas? infraestructuras? fincas? bodegas? naves? lugares? residencias? negocios? pozos? discotecas? sótanos? cobertizos? graneros? patios? desguaces? obras? quioscos? tenderetes? túneles? túnel hornos? ladrillares? ladrilleras? fundiciones? molinos? curtidurías? conserveras? carnicerías? pescaderías? supermercados? orfanatos? escuelas? albergues? hostales? moteles? pensiones? cafeterías? cafés? tabernas? cantinas? comedores? dispensarios? ambulatorios? hospitales? bancos? cibercafés? blogs? plantaciones? campos? huertos? jardines? criaderos? viveros? muelles? embarcaderos? búnkeres? escondites? escondrijos? zulos? silos? trasteros? estudios? bots? gasolineras? joyerías? anticuarios? chatarrerías? salones? gimnasios? astilleros? nombres? filones? galerías? instalaciones? instalación secaderos? bazares? lavanderías? peluquerías? boliches? fumaderos? cabarets? cabarés? contratas? piscifactorías?',
		group: 'redes? grupos? bandas? células?',
		country:
			'país(?:es)? estados? naciones? territorios? continentes? jurisdicciones? regiones? ciudad(?:es)? provincias? organismos? organizaciones? agencias? aeropuertos? puertos? compañías? aerolíneas? oficinas? puntos? fronteras? distritos? municipios? servicios? fuerzas? equipos? pasos?',
		time: 'años? mes(?:es)? semanas? días? horas? minutos? segundos? noches? décadas? siglos? ediciones? fases? veces jornadas?',
		paper:
			'órden(?:es)? orden condenas? penas? notificaciones? difusiones? denuncias? solicitudes? mensajes? alertas? coincidencias? peticiones? sentencias? cargos?',
		case: 'cuerpos? cadáver(?:es)? casos? investigaciones pesquisas? pistas? expedientes? operaciones incidentes? delitos? crímenes? informes? proyectos? procesos? procedimientos? ataques? estafas? transacciones? causas? operativos?',
		goods:
			'esquifes? kalashnikovs? kalashnikov trampas? cepos? lazos? fajos? bultos? cayucos? barcas? zódiacs? neumáticas? unidades? comprimidos? pastillas? píldoras? cápsulas? unidad(?:es)? artículos? productos? paquetes? armas? fusiles? pistolas? municiones cartuchos? granadas? explosivos? vehículos? coches? automóviles? camiones? motocicletas? motos? barcos? buques? embarcaciones? ordenadores? computadoras? teléfonos? móviles? dispositivos? aparatos? documentos? pasaportes? tarjetas? cigarrillos? cajetillas? cartones? cajas? botellas? bolsas? dosis frascos? viales? ampollas? troncos? árboles? colmillos? cuernos? pieles? caparazones? animales? aves? pájaros? reptiles? tortugas? pangolines? elefantes? tigres? leones? primates? monos? loros? serpientes? peces? billetes? monedas? cuadros? obras? objetos? piezas? antigüedades? prendas? zapatos? juguetes? relojes? contenedores? cargamentos? envíos? medicamentos? fármacos? drogas? felinos? plantas? corales? archivos? imágenes? vídeos? videos? discos? baterías? neumáticos? carteras? monederos? mascarillas? kits? ejemplares? especímenes? matrículas? licencias? cocaína heroína cannabis huevos? pruebas? bienes? equipajes? rifles? balas? escopetas? cuchillos? machetes? bombas? detonadores? cargadores? revólveres? carabinas? lanzagranadas misiles? bidones? barriles? sacos? fardos? palés? puros? motores? remolques? tractores? excavadoras? motosierras? lanchas? pateras? yates? aviones? avionetas? caballos? perros? cachorros? ganado lagartos? iguanas? ranas? tiburones? aletas? escamas? plumas? fósiles? dientes? osos? rinocerontes? chimpancés? gorilas? halcones? servidor(?:es)? impresoras? sellos? certificados? visados? diamantes? lingotes? pepitas? estatuas? esculturas? manuscritos? iconos? mosaicos? vasijas? figuras? libros? camisetas? zapatillas? gafas perfumes? cosméticos? entradas? jeringuillas? guantes furgonetas? bicicletas? memorias? joyas? bolsos? maletas? pares? semillas? plantones? computadores? celulares? terminales? patinetes? dragas? mangueras? caravanas? autocares? autobuses? minibuses? helicópteros? submarinos? petroleros? barcazas? canoas? balsas? vagones? cisternas? garrafas? bombonas? tubos? tiras? blísteres? inhaladores? implantes? prótesis termómetros? respiradores? lentes? obuses? morteros? ametralladoras? metralletas? subfusiles? silenciadores? puñales? dagas? ballestas? porras? teléfonos tabletas? módems? antenas? cámaras? llaves? chips? pantallas? consoles? consolas? juegos? casetes? álbumes? películas? fotos? fotografías? grabaciones? huesos? garras? picos? chales? abrigos? chaquetas? pantalones? vestidos? trajes? calcetines? sombreros? gorras? bufandas? cinturones? mochilas? baúles? anillos? collares? pulseras? rubíes? esmeraldas? zafiros? perlas? jades? urnas? ánforas? cuencos? lámparas? bustos? tablillas? pergaminos? mapas? grabados? dibujos? lienzos? tapices? frescos? retablos? cruces? cálices? relicarios? alfombras? violines? instrumentos? vacas? ovejas? cabras? camellos? cerdos? burros? gallinas? pollos? camaleones? cocodrilos? caimanes? escorpiones? arañas? tarántulas? mariposas? cangrejos? langostas? anguilas? angulas? esturiones? caviar jilgueros? águilas? búhos? tucanes? guacamayos? cacatúas? flamencos? buitres? nutrias? lobos? zorros? leopardos? jaguares? pumas? guepardos? jirafas? cebras? antílopes? hipopótamos? búfalos? orquídeas? cactus bulbos? esquejes? tablones? vigas? rollos? hojas? matas? arbustos? porros? amapolas? tambores? láminas? ruedas? airbags? componentes? moldes? prensas? máquinas? alambiques? cubas? radios? emisores? inhibidores? escáneres? precintos? hologramas? etiquetas? facturas? contratos? diplomas? cheques? bonos? acciones? fichas? bitcoins? veleros? pesqueros? atuneros? palangreros? delfines? ballenas? lémures? turismos? todoterrenos? autos? camionetas? quads? planeadoras? semirremolques? cerámicas? tallas? petacas? gramófonos?'
	},
	thingPhrases: [
		{
			thing: 'site',
			phrase: 'plantas? de (?:reciclaje|producción|tratamiento|procesamiento|embotellado|envasado)'
		},
		{ thing: 'site', phrase: 'grupos? de (?:telegram|facebook|whatsapp|discord|chat)' },
		{
			thing: 'site',
			phrase: 'oficinas? (?:comerciales?|clandestinas?|ilegal(?:es)?|falsas?|desde)'
		},
		{ thing: 'country', phrase: 'unidad(?:es)? de (?:policía|lucha|investigación|inteligencia)' },
		{ thing: 'country', phrase: 'unidad(?:es)? (?:especializadas?|policiales|móviles)' },
		{ thing: 'goods', phrase: 'barcos? pesqueros?' },
		{ thing: 'goods', phrase: 'barcos? de pesca' },
		{ thing: 'goods', phrase: 'embarcaciones? pesqueras?' },
		{ thing: 'goods', phrase: 'embarcaciones? de pesca' },
		{ thing: 'goods', phrase: 'documentos? de (?:identidad|viaje)' },
		{ thing: 'goods', phrase: 'discos? duros?' },
		{ thing: 'goods', phrase: 'colmillos? de elefante' },
		{ thing: 'goods', phrase: 'memorias usb' },
		{ thing: 'site', phrase: 'agencias? de (?:viajes?|empleo|contratación|colocación|modelos)' },
		{ thing: 'site', phrase: 'nombres? de dominio' },
		{ thing: 'site', phrase: 'casas? de (?:empeño|cambio|citas)' },
		{ thing: 'site', phrase: 'líneas? telefónicas?' },
		{ thing: 'site', phrase: 'direcciones? (?:ip|electrónicas?|de)' },
		{ thing: 'site', phrase: 'locales? nocturnos?' },
		{ thing: 'site', phrase: 'páginas? web' },
		{ thing: 'site', phrase: 'talleres? de costura' },
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
	]
};
