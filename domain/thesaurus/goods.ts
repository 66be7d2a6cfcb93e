/**
 * What is trafficked. Beside one of these a word for trafficking adds nothing. One concept a line: English | French |
 * Spanish | Arabic.
 */
export const GOODS = `
ivory, elephant tusks, tusk | ivoire, défenses d’éléphant | marfil, colmillos de elefante | العاج, أنياب الفيلة, عاج
rhino horn, rhinoceros horn, rhino | corne de rhinocéros, rhinocéros | cuerno de rinoceronte, rinoceronte | قرن وحيد القرن, وحيد القرن
pangolin | pangolin | pangolín | آكل النمل الحرشفي, البنغول
tiger, big cats | tigre, grands félins | tigre, grandes felinos | النمر, النمور, نمور
turtle, tortoise, reptile | tortue, reptile | tortuga, reptil | السلاحف, الزواحف
birds, parrot | oiseaux, perroquet | aves, loros | الطيور, الببغاوات
timber, illegal logging, logging, deforestation | bois, exploitation forestière illégale, coupe illégale, déforestation | madera, tala ilegal, deforestación | الأخشاب, قطع الأشجار, إزالة الغابات
pesticides, illegal pesticides | pesticides | plaguicidas, pesticidas | مبيدات الآفات, المبيدات
drugs, narcotics, illicit drugs | drogues, stupéfiants, drogue | drogas, estupefacientes, droga | المخدرات, مخدرات, العقاقير
cocaine, coca | cocaïne | cocaína | الكوكايين, كوكايين
heroin, opium, opiates | héroïne, opium, opiacés | heroína, opio, opiáceos | الهيروين, الأفيون
cannabis, marijuana, hashish | cannabis, marijuana, haschich, résine de cannabis | cannabis, marihuana, hachís | القنب, الحشيش, الماريجوانا
methamphetamine, crystal meth, meth, yaba | méthamphétamine, yaba | metanfetamina, yaba | الميثامفيتامين, الميتامفيتامين
synthetic drugs, amphetamine, ecstasy, MDMA | drogues de synthèse, amphétamine, ecstasy | drogas sintéticas, anfetamina, éxtasis | المخدرات الاصطناعية, المخدرات الصناعية, الأمفيتامين
captagon | captagon | captagon | الكبتاغون, كبتاغون
fentanyl, opioids | fentanyl, opioïdes | fentanilo, opioides | الفنتانيل, المواد الأفيونية
precursors, precursor chemicals, chemical precursors | précurseurs, précurseurs chimiques | precursores, precursores químicos | السلائف, السلائف الكيميائية
tramadol | tramadol | tramadol | ترامادول
khat | khat | khat | القات
bomb, explosives, explosive devices, IED | bombe, explosifs, engins explosifs | bomba, explosivos, artefactos explosivos | القنابل, المتفجرات, العبوات الناسفة
firearms, guns, weapons, small arms | armes à feu, armes | armas de fuego, armas | الأسلحة النارية, أسلحة, السلاح
ammunition, cartridges | munitions, cartouches | municiones, cartuchos | الذخيرة, ذخائر
gold, gold bars | lingots d’or | oro, lingotes de oro | الذهب
diamonds, jewellery, gems | diamants, bijoux | diamantes, joyas | الماس, المجوهرات
vehicle, vehicles, cars | véhicule, voiture, voitures | vehículo, coche, automóvil | مركبة, سيارات, سيارة
`;

/** Words for trafficking as such. */
export const TRADE_WORDS: readonly string[] = [
	...'trafficking traffic smuggling smuggled trade trading traffickers smugglers'.split(' '),
	...'trafic trafics commerce contrebande trafiquants contrebandiers'.split(' '),
	...'tráfico contrabando comercio traficantes contrabandistas'.split(' '),
	...'تهريب الاتجار اتجار تجارة مهربي مهربو'.split(' ')
];
