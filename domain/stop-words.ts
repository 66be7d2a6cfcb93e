/**
 * Words too common to search for: articles, prepositions and conjunctions of the four languages. None of them is a
 * word of substance in another of the languages.
 */
export const STOP_WORDS: readonly string[] = [
	...'a about after against an and as at before between by during for from in into its of off on or out over'.split(
		' '
	),
	...'since that the their these this to towards using via with'.split(' '),
	...'au aux avec ce ces cette chez contre dans de depuis des dont du en et la le les leur leurs ou par pendant'.split(
		' '
	),
	...'pour que qui sa ses sous sur une vers d l'.split(' '),
	...'al ante como con contra del desde durante e el entre hacia las lo los o para por se sobre su sus tras una y'.split(
		' '
	),
	...'من في على إلى الى عن مع أو ثم و بين خلال منذ نحو حول ضد لدى عند بعد قبل التي الذي الذين هذا هذه'.split(
		' '
	)
];

/**
 * Words in which a question is put, and those of time and rank in it: "how many …", "the current …", "the largest …",
 * « combien de … », «¿cuántos …?», «كم عدد …».
 */
export const QUESTION_WORDS: readonly string[] = [
	...'are be been did do does had has have how is many much there was were what when where which why'.split(
		' '
	),
	...'a-t-il combien comment est étaient était été furent fut il ils ont où pourquoi quand quel quelle quelles quels sont'.split(
		' '
	),
	...'cómo cuál cuáles cuándo cuánta cuántas cuánto cuántos dónde era fue fueron ha han hay hubo qué quién quiénes son'.split(
		' '
	),
	...'current latest recent actuel actuelle actuels actuelles actual actuales reciente recientes'.split(' '),
	...'biggest largest newest most récent récente récents récentes dernier dernière derniers dernières'.split(
		' '
	),
	...'plus grand grande grands grandes mayor mayores más último última últimos últimas أكبر أحدث آخر'.split(
		' '
	),
	...'الحالي الحالية الأخير الأخيرة كم عدد متى أين كيف هل ما ماذا لماذا أي هو هي هم قد تم كان كانت'.split(' ')
];

/**
 * What nearly every record tells of: police made an operation, arrested people and seized things. Beside a
 * word that says more than where or when, none of these is asked for.
 */
export const IMPLIED_WORDS: readonly string[] = [
	...'arrest arrested arrests busted caught detained nabbed confiscated seize seized seizure seizures'.split(
		' '
	),
	...'operation operations police officers authorities people persons suspects number interpol'.split(' '),
	...'arrestation arrestations arrêté arrêtée arrêtées arrêtés interpellé interpellés interpellation'.split(
		' '
	),
	...'interpellations confisqué confisqués saisi saisie saisies saisis opération opérations policiers autorités'.split(
		' '
	),
	...'personnes gens nombre'.split(' '),
	...'arrestado arrestados arresto arrestos captura capturado capturados capturas detención detenciones'.split(
		' '
	),
	...'detenida detenidas detenido detenidos decomisada decomisadas decomisado decomisados decomiso decomisos'.split(
		' '
	),
	...'incautación incautaciones incautada incautadas incautado incautados operación operaciones operativo'.split(
		' '
	),
	...'operativos policía autoridades personas gente sospechosos número'.split(' '),
	...'أوقف أوقفت أوقفوا اعتقل اعتقلت اعتقال اعتقالات توقيف موقوف موقوفين الموقوفين القبض ضبط ضبطت مضبوطات'.split(
		' '
	),
	...'مصادرة صودرت عملية عمليات العملية العمليات شرطة الشرطة إنتربول الإنتربول شخص شخصا أشخاص الأشخاص'.split(
		' '
	)
];
