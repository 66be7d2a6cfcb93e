/**
 * What is trafficked. Beside one of these a word for trafficking adds nothing. One concept a line: English | French |
 * Spanish | Arabic.
 */
export const GOODS = `
ivory, elephant tusks, tusk, elephant, elephants | ivoire, défenses d’éléphant, éléphant, éléphants | marfil, colmillos de elefante, elefante, elefantes | العاج, أنياب الفيلة, عاج, فيلة, الفيل, أنياب فيلة, ناب الفيل, أنياب
rhino horn, rhinoceros horn, rhino, rhinos, rhinoceroses | corne de rhinocéros, rhinocéros | cuerno de rinoceronte, rinoceronte | قرن وحيد القرن, وحيد القرن
pangolin, pangolin scales | pangolin, écailles de pangolin | pangolín, escamas de pangolín | آكل النمل الحرشفي, البنغول, بنغول, حراشف البنغول
tiger, big cats | tigre, grands félins | tigre, grandes felinos | النمر, النمور, نمور
turtle, tortoise, reptile, snake, snakes, lizard, crocodile, crocodiles | tortue, reptile, serpent, serpents, lézard, crocodile | tortuga, reptil, serpiente, víbora, lagarto, cocodrilo | السلاحف, الزواحف, سلحفاة, سلاحف, أفاعي, ثعابين, زواحف, تماسيح
birds, parrot, bird, parrots | oiseaux, perroquet, oiseau | aves, loros, pájaros, pájaro | الطيور, الببغاوات, طائر, ببغاء, ببغاوات
timber, illegal logging, logging, deforestation, wood, logs, trees, illegal timber | bois, exploitation forestière illégale, coupe illégale, déforestation, bois illégal, arbres | madera, tala ilegal, deforestación, árboles, tala, troncos | الأخشاب, قطع الأشجار, إزالة الغابات, خشب, أشجار, قطع أشجار
pesticides, illegal pesticides | pesticides | plaguicidas, pesticidas | مبيدات الآفات, المبيدات
drugs, narcotics, illicit drugs, dope, illegal drugs | drogues, stupéfiants, drogue, stups | drogas, estupefacientes, droga | المخدرات, مخدرات, العقاقير, مخدر, ممنوعات
cocaine, coca | cocaïne | cocaína | الكوكايين, كوكايين
heroin, opium, opiates | héroïne, opium, opiacés | heroína, opio, opiáceos | الهيروين, الأفيون, هيروين
cannabis, marijuana, hashish, weed | cannabis, marijuana, haschich, résine de cannabis, résine, herbe de cannabis | cannabis, marihuana, hachís, mariguana | القنب, الحشيش, الماريجوانا, حشيش, بانجو
methamphetamine, crystal meth, meth, yaba | méthamphétamine, yaba, crystal | metanfetamina, yaba, cristal | الميثامفيتامين, الميتامفيتامين, شابو, ميثامفيتامين, كريستال
synthetic drugs, amphetamine, ecstasy, MDMA | drogues de synthèse, amphétamine, ecstasy | drogas sintéticas, anfetamina, éxtasis | المخدرات الاصطناعية, المخدرات الصناعية, الأمفيتامين
captagon | captagon | captagon, captagón | الكبتاغون, كبتاغون, كبتاجون, الكبتاجون
fentanyl, opioids, fentanil, opioid | fentanyl, opioïdes | fentanilo, opioides, fentanil | الفنتانيل, المواد الأفيونية, فنتانيل
precursors, precursor chemicals, chemical precursors, chemicals | précurseurs, précurseurs chimiques, produits chimiques | precursores, precursores químicos, sustancias químicas, químicos | السلائف, السلائف الكيميائية, مواد كيميائية
tramadol | tramadol | tramadol | ترامادول
khat | khat | khat | القات
bomb, explosives, explosive devices, IED, bombs, bomb making, bomb-making | bombe, explosifs, engins explosifs, bombes | bomba, explosivos, artefactos explosivos, bombas | القنابل, المتفجرات, العبوات الناسفة, قنبلة, متفجرات, عبوات ناسفة
firearms, guns, weapons, small arms, gun, weapon, rifle, rifles, pistol, pistols, arms, ghost guns | armes à feu, armes, arme à feu, fusil, pistolet | armas de fuego, armas, arma, fusil, pistola, armamento | الأسلحة النارية, أسلحة, السلاح, سلاح, سلاح ناري, بنادق, مسدسات, أسلحة نارية
ammunition, cartridges, bullets | munitions, cartouches, balles | municiones, cartuchos, balas, munición | الذخيرة, ذخائر, رصاص
gold, gold bars | lingots d’or | oro, lingotes de oro | الذهب, ذهب
diamonds, jewellery, gems | diamants, bijoux | diamantes, joyas | الماس, المجوهرات
vehicle, vehicles, cars, car, auto, autos | véhicule, voiture, voitures, automobile | vehículo, coche, automóvil, carro, carros, auto, autos | مركبة, سيارات, سيارة, مركبات
tobacco, cigarettes, cigarette, cigars, gutka, chewing tobacco | tabac, cigarettes, cigare, tabac à mâcher | tabaco, cigarrillos, cigarros | التبغ, السجائر, سجائر, تبغ, دخان
clothing, clothes, garments, fashion, sportswear, designer clothes | vêtements, habits, prêt-à-porter | ropa, prendas, moda, vestimenta | ملابس, الملابس, أزياء
handbags, bags, handbag, designer bags, leather goods, luxury goods, designer | sacs à main, maroquinerie, articles de luxe, luxe | bolsos, carteras, artículos de lujo, lujo | حقائب يد, حقائب, سلع فاخرة
shoes, footwear, sneakers | chaussures | zapatos, calzado, zapatillas | أحذية, الأحذية
alcohol, liquor, wine, spirits, vodka, whisky, champagne, beer | alcool, vin, spiritueux, champagne, bière | alcohol, vino, licor, licores, bebidas alcohólicas, champán, cerveza | كحول, خمور, الخمور, مشروبات كحولية, نبيذ
sharks, shark fins, shark, fins | requins, ailerons de requin, requin | tiburones, aletas de tiburón, tiburón | أسماك القرش, زعانف القرش
seahorse, seahorses, sea horses | hippocampe, hippocampes | caballito de mar, caballitos de mar, hipocampo | فرس البحر, أحصنة البحر
pills, tablets, capsules | comprimés, pilules, cachets | pastillas, comprimidos, píldoras, tabletas | حبوب, أقراص
drug courier, drug couriers, drug mule, drug mules, mules, couriers | passeur de drogue, mule, mules, convoyeur | correo de la droga, correos de la droga, mulas, mula, burreros | ناقلو المخدرات, ناقل مخدرات, ناقلي مخدرات
cough syrup, syrup | sirop, sirop contre la toux | jarabe, jarabe para la tos | شراب السعال, شراب
coins, coin, ancient coins | monnaies anciennes, pièces de monnaie | monedas, moneda antigua, monedas antiguas | عملات معدنية, مسكوكات, عملات أثرية
books, rare books, manuscripts | livres anciens, manuscrits, livres | libros antiguos, libros, manuscritos | كتب, مخطوطات, مخطوطة
meat, bushmeat | viande, viande de brousse | carne, carne silvestre | لحوم, لحم
olive oil | huile d’olive | aceite de oliva | زيت الزيتون, زيت زيتون
butter, cheese, dairy, milk | beurre, fromage, lait, produits laitiers | mantequilla, queso, leche, lácteos | زبدة, جبن, حليب, ألبان
sugar | sucre | azúcar | سكر, السكر
computers, computer, laptops | ordinateurs, ordinateur | ordenadores, computadoras, computadores, ordenador | حواسيب, حاسوب, أجهزة كمبيوتر
`;

/** Words for trafficking as such. */
export const TRADE_WORDS: readonly string[] = [
	...'trafficking traffic smuggling smuggled trade trading traffickers smugglers trafficked contraband'.split(
		' '
	),
	...'trafic trafics commerce contrebande trafiquants contrebandiers'.split(' '),
	...'tráfico contrabando comercio traficantes contrabandistas'.split(' '),
	...'تهريب الاتجار اتجار تجارة مهربي مهربو مهرب مهربة المهرب المهربة مهربون مهربين'.split(' ')
];
