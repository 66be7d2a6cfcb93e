import type { LexiconPart } from '../lexicon-part.ts';

/** What tells of an arrest or a seizure without a verb for it, and what takes up the sentence before. */
export const cues: LexiconPart<'cues'> = {
	police:
		'policía policías policiales policial aduanas? aduaner[oa]s? agentes? guardias? guardacostas guardaparques guardabosques gendarmes? gendarmería autoridades investigadores inspectores inspector ejército armada marina interpol soldados? militares? patrullas? carabineros redada redadas registros? allanamientos?',
	offenders:
		'sospechos[oa]s? presunt[oa]s? supuest[oa]s? traficantes? contrabandistas? narcotraficantes? cazadores? furtivos? piratas? estafadores? falsificadores? ladrones? delincuentes? blanqueadores? mulas? fugitiv[oa]s? prófug[oa]s? criminales? proxenetas? reclutadores? captadores? corredores? secuestradores? terroristas? yihadistas? depredadores? pederastas? ciberdelincuentes? cómplices? secuaces? compinches? lugartenientes? cabecillas? líderes? miembros? integrantes? receptadores? revendedores? intermediari[oa]s? tratantes? saqueadores? expoliadores? mafiosos? sicarios? hackers? pateristas? coyotes? pandilleros? mareros? extorsionadores?',
	proposals:
		'recomend(?:ó|aron|a|an|ad[oa]s?) propu(?:so|sieron) propuest[oa]s? pid(?:e|en|ió|ieron) pedid[oa]s? solicit(?:ó|aron|a|an|ad[oa]s?) reclam(?:ó|aron|a|an)',
	verdicts: 'conden(?:a|ó|aron|ad[oa]s?|an)',
	rewards: 'recompensas?',
	wishes:
		'formas? maneras? cómo pid(?:ió|ieron|e|en|iendo) pedido solicit(?:ó|aron|a|an|ado) quier(?:e|en) quería[n]? esper(?:a|an|aba|aban) prev(?:é|én) busca[n]? buscaba[n]? intent(?:a|an|ó|aron|aba|aban|ado) trat(?:a|an|ó|aron) pretend(?:e|en|ía|ían) recomend(?:ó|aron|ado) deben?',
	suspicions:
		'sospechos[oa]s? acusad[oa]s? reclamad[oa]s? buscad[oa]s? investigad[oa]s? oriund[oa]s? requerid[oa]s?',
	protected:
		'niñ[oa]s? bebés? rehenes? cautiv[oa]s? esclav[oa]s? migrantes? refugiad[oa]s? menores? chic[oa]s?',
	cells:
		'recaudo celdas? calabozos? penal cárcel cárceles prisión rejas esposad[oa]s? esposas comisaría arresto arrestos custodia detención prisiones',
	safety:
		'salvo libres? libertad refugio refugios acogida albergue albergues protección seguro sanos sanas ilesos ilesas',
	spared:
		'liberad[oa]s-bajo fianza multa multas multad[oa]s? orden órdenes buscad[oa]s? citad[oa]s? interrogad[oa]s? condenad[oa]s? huid[oa]s? escaparon escapó eludieron fuga muert[oa]s? heridos absuelt[oa]s? cargos libertad-con presos? reclus[oa]s? visitantes?',
	weighing: 'pesaban pesan pesaba peso pesaron',
	equipment: 'perros? patrulleros? patrulleras? helicópteros? rastreadores',
	misdeeds:
		'posee poseía poseían viven vive habitan huyeron huyó puede pueden podría contiene exhibe exhiben alberga vendió vendieron vendían vendía vender vendido robó robaron robado robaban robar traficaron traficado traficaba transportó transportaron transportaba transportaban transportado enviaron enviado enviaba enviaban exportó exportaron exportado exportaban importó importaron importado importaban produjo produjeron producía producían producido producir fabricó fabricaron fabricaba fabricaban fabricado fabricar imprimió imprimieron imprimía imprimían infectó infectaron infectado infectaban mató mataron matado mataban cazaron cazado taló talaron talado talaban vertió vertieron vertido vertían compró compraron comprado compraban usó usaron usaba usaban utilizó utilizaron utilizaba utilizaban utilizado distribuyó distribuyeron distribuía distribuían distribuido perdió perdieron perdido costó pagó pagaron pagado pagaban ganó ganaron donó donaron donado entregó entregaron entregado suministró suministraron suministraba secuestraron secuestrado atacó atacaron dañó dañaron ofrecía ofrecían ofrecieron alquiló asegurado comerció colocó colocaron colocado venta movía movían movió contaba cuenta dispone cuentan compararon cotejaron intercambiaron',
	rates: [
		'al (?:año|mes|día)',
		'a la semana',
		'por (?:año|mes|día|semana|cabeza|persona|kilo|kg)',
		'cada (?:año|mes|semana|día)',
		'anuales',
		'mensuales',
		'semanales',
		'diari[oa]s',
		'anualmente',
		'mensualmente'
	],
	limits: 'datos información llenar cuotas? capacidad límites? tope máximo',
	custody: [
		'entre rejas',
		'tras las rejas',
		'en (?:prisión|calabozos?|cárcel|custodia|detención)',
		'en la cárcel',
		'en el calabozo',
		'en los calabozos',
		'en dependencias policiales',
		'bajo (?:arresto|custodia)',
		'privad[oa]s? de libertad',
		'a disposición (?:judicial|policial)',
		'a disposición de la (?:justicia|fiscalía)',
		'a disposición del (?:juez|juzgado)',
		'en manos de la (?:policía|justicia)',
		'en poder de la (?:policía|justicia)'
	],
	withdrawn: [
		'en (?:poder|manos) de la (?:policía|aduana|justicia)',
		'fuera de circulación',
		'fuera del mercado',
		'a buen recaudo',
		'bajo (?:precinto|secuestro)'
	],
	outcomes: 'balance saldo resultado resultados botín cosecha fruto cuentas',
	resumptives:
		'drogas? mercanc[ií]as? carga cargamentos? armas? productos art[ií]culos animales alijos? lotes? estupefacientes bot[ií]n contrabando',
	pronouns: 'ell[oa]s tod[oa]s los las ambos ambas est[oa]s',
	estimates:
		'aproximad[oa]s? estimad[oa]s? estim[oa]n? calcul[oa]n? calculad[oa]s? tasad[oa]s?-en aproximad[oa]s?',
	possessives: 'cuy[oa]s?'
};
