/** Crimes. One concept a line: English | French | Spanish | Arabic; a comma parts the words for one concept. */
export const CRIMES = `
gambling, betting, illegal gambling, illegal betting, wager, bookmaker | jeux d’argent, paris illégaux, paris clandestins, paris sportifs, bookmaker | apuestas, juego ilegal, apuestas ilegales, apuesta | المراهنات, مراهنة, القمار, المقامرة
match-fixing, match fixing, sports corruption | matchs truqués, trucage de matchs, manipulation de compétitions | amaño de partidos, partidos amañados | التلاعب بالمباريات, التلاعب بنتائج المباريات
cybercrime, cyber crime, computer crime | cybercriminalité, criminalité informatique, cybercrime | ciberdelincuencia, cibercrimen, delitos informáticos, ciberdelito | الجريمة السيبرية, الجرائم السيبرية, الجريمة السيبرانية, الجرائم السيبرانية, الجرائم الإلكترونية, الجرائم المعلوماتية
hacking, hacker, computer intrusion | piratage informatique, pirate informatique, hackeur | piratería informática, pirata informático, hacker | القرصنة الإلكترونية, اختراق, قرصان معلوماتي
phishing, smishing | hameçonnage, phishing | phishing, suplantación de identidad | التصيد الاحتيالي, التصيد
ransomware | rançongiciel, logiciel rançonneur, ransomware | ransomware, programa de secuestro | برامج الفدية, فيروس الفدية
malware, malicious software, virus | logiciel malveillant, maliciel | malware, programa malicioso, código malicioso | البرمجيات الخبيثة, برمجية خبيثة, برامج خبيثة
botnet | réseau de machines zombies, botnet | red de bots, botnet | شبكة البوت نت, شبكات الروبوت
infostealer, information stealer | voleur d’informations, infostealer | ladrón de información, infostealer | سارق المعلومات
data breach, data leak | fuite de données, violation de données | filtración de datos | تسريب البيانات
identity theft | usurpation d’identité, vol d’identité | robo de identidad, usurpación de identidad | سرقة الهوية, انتحال الهوية
business email compromise, BEC, CEO fraud, email fraud, email scam, e-mail fraud | fraude au président, compromission de messagerie, fraude par courriel, escroquerie par e-mail | fraude del CEO, estafa del director ejecutivo, fraude por correo electrónico, estafa por correo | الاحتيال عبر البريد الإلكتروني للشركات, احتيال البريد الإلكتروني, احتيال بريدي
fraud, scam, swindle | escroquerie, fraude, arnaque | estafa, fraude, timo | الاحتيال, احتيال, النصب
telecom fraud, telephone scam, phone scam, call centre scam | fraude téléphonique, escroquerie téléphonique | estafa telefónica, fraude telefónico | الاحتيال الهاتفي, الاحتيال عبر الهاتف
romance scam, romance fraud | escroquerie sentimentale, arnaque aux sentiments | estafa romántica, estafa amorosa | الاحتيال العاطفي
investment fraud, Ponzi scheme | fraude à l’investissement, escroquerie à l’investissement | fraude de inversiones, estafa de inversión | الاحتيال الاستثماري
voice phishing, vishing | hameçonnage vocal, vishing | vishing | التصيد الصوتي
scam centre, scam center, scam compound | centre d’escroquerie, centre d’arnaque | centro de estafas | مركز احتيال, مراكز الاحتيال
credit card fraud, card fraud, skimming | fraude à la carte bancaire, fraude à la carte | fraude con tarjetas, clonación de tarjetas | الاحتيال ببطاقات الائتمان
airline ticket fraud, airline tickets, plane tickets, flight tickets | fraude aux billets d’avion, billets d’avion | fraude de billetes de avión, billetes de avión | الاحتيال بتذاكر الطيران, تذاكر الطيران
insurance fraud | fraude à l’assurance | fraude de seguros | الاحتيال على التأمين
tax evasion, tax fraud | fraude fiscale, évasion fiscale | evasión fiscal, fraude fiscal | التهرب الضريبي
financial crime, economic crime, white-collar crime | criminalité financière, délinquance financière, criminalité économique | delincuencia financiera, delitos financieros, delitos económicos | الجرائم المالية, الجريمة المالية, الجرائم الاقتصادية
money laundering, laundering | blanchiment d’argent, blanchiment de capitaux, blanchiment | blanqueo de capitales, blanqueo de dinero, lavado de dinero, lavado de activos | غسل الأموال, غسيل الأموال, تبييض الأموال
terrorist financing, financing of terrorism | financement du terrorisme | financiación del terrorismo | تمويل الإرهاب
money mule | mule financière, mule | mula bancaria, mula de dinero | ناقل الأموال
corruption, bribery, bribe, graft | corruption, pot-de-vin | corrupción, soborno, cohecho | الفساد, الرشوة, رشوة
embezzlement, misappropriation | détournement de fonds, malversation | malversación, desfalco | الاختلاس, اختلاس
extortion, blackmail | extorsion, chantage | extorsión, chantaje | الابتزاز, ابتزاز
sextortion, sexual extortion | sextorsion, chantage sexuel | sextorsión | الابتزاز الجنسي
kidnapping, abduction, hostage taking | enlèvement, rapt, prise d’otages | secuestro, rapto, toma de rehenes | الاختطاف, الخطف, احتجاز الرهائن
counterfeiting, forgery, fake, counterfeit | contrefaçon, contrefait, faux | falsificación, falsificado, falso | التزييف, التزوير, التقليد, مزيف, مقلد
counterfeit medicines, fake medicines, fake drugs, falsified medicines, counterfeit drugs, illicit medicines | contrefaçon de médicaments, faux médicaments, médicaments contrefaits, médicaments falsifiés | medicamentos falsificados, medicamentos falsos, medicinas falsas, falsificación de medicamentos | الأدوية المزيفة, أدوية مزيفة, أدوية مغشوشة, تزييف الأدوية
medicine, medicines, pharmaceutical, pharmaceuticals | médicament, médicaments, produit pharmaceutique | medicamento, medicamentos, fármaco, producto farmacéutico | دواء, أدوية, مستحضرات صيدلانية
online pharmacy, internet pharmacy | pharmacie en ligne, cyberpharmacie | farmacia en línea, farmacia por internet | صيدلية إلكترونية, الصيدليات على الإنترنت
counterfeit goods, fake goods, counterfeit products | produits contrefaits, contrefaçon de produits, contrefaçons | productos falsificados, mercancías falsificadas, falsificaciones | السلع المقلدة, البضائع المقلدة, المنتجات المقلدة
illicit goods, contraband, illicit trade | produits illicites, contrebande, commerce illicite | productos ilícitos, contrabando, comercio ilícito | السلع غير المشروعة, التجارة غير المشروعة
smuggling | contrebande | contrabando | التهريب, تهريب
piracy of content, digital piracy, intellectual property crime | piratage numérique, atteintes à la propriété intellectuelle, propriété intellectuelle | piratería digital, delitos contra la propiedad intelectual, propiedad intelectual | قرصنة المحتوى, الملكية الفكرية
counterfeit currency, counterfeit money, fake banknotes, counterfeit banknotes | fausse monnaie, faux monnayage, faux billets | moneda falsa, falsificación de moneda, billetes falsos | تزييف العملة, العملة المزيفة, النقود المزيفة
food fraud, food crime, fake food, counterfeit food | fraude alimentaire, aliments frelatés | fraude alimentario, fraude alimentaria, alimentos adulterados | الغش الغذائي, الأغذية المغشوشة, غش الأغذية
counterfeit alcohol, fake alcohol, illicit alcohol, bootleg | alcool frelaté, alcool de contrebande, faux alcool | alcohol adulterado, alcohol falsificado | الكحول المغشوش, مشروبات كحولية مغشوشة
illicit tobacco, cigarette smuggling, contraband cigarettes, illicit cigarettes | tabac illicite, contrebande de cigarettes, trafic de tabac | tabaco ilícito, contrabando de tabaco, contrabando de cigarrillos | التبغ غير المشروع, تهريب السجائر
cultural heritage crime, art theft, stolen art, antiquities trafficking, works of art | atteintes au patrimoine culturel, vol d’œuvres d’art, biens culturels, trafic d’antiquités | delitos contra el patrimonio cultural, robo de obras de arte, bienes culturales, obras de arte | الجرائم الماسة بالتراث الثقافي, سرقة الأعمال الفنية, الممتلكات الثقافية, الآثار
looting | pillage | saqueo, expolio | النهب
environmental crime, green crime | criminalité environnementale, atteintes à l’environnement, criminalité écologique | delitos contra el medio ambiente, delitos ambientales, delincuencia medioambiental | الجرائم البيئية, الجريمة البيئية
wildlife crime, wildlife trafficking, wildlife trade, poaching, poachers | atteintes aux espèces sauvages, trafic d’espèces sauvages, criminalité liée aux espèces sauvages, braconnage, braconniers | delitos contra la fauna y la flora, tráfico de especies silvestres, tráfico de fauna, caza furtiva, furtivos | الجرائم ضد الأحياء البرية, الاتجار بالأحياء البرية, الصيد غير المشروع, الصيد الجائر
forestry crime, forest crime | criminalité forestière | delitos forestales, delincuencia forestal | الجرائم الماسة بالغابات, جرائم الغابات
illegal fishing, fisheries crime, IUU fishing | pêche illégale, pêche illicite, criminalité liée à la pêche | pesca ilegal, delitos pesqueros | الصيد البحري غير المشروع, جرائم مصائد الأسماك, الصيد غير القانوني
pollution, pollution crime, marine pollution | pollution, criminalité liée à la pollution, pollution marine | contaminación, delitos de contaminación, contaminación marina | التلوث, جرائم التلويث, التلويث البحري
waste trafficking, illegal waste, hazardous waste | trafic de déchets, déchets dangereux | tráfico de residuos, residuos peligrosos | الاتجار بالنفايات, النفايات الخطرة
e-waste, electronic waste | déchets électroniques, déchets d’équipements électriques | residuos electrónicos, desechos electrónicos | النفايات الإلكترونية, نفايات إلكترونية
plastic waste, plastic | déchets plastiques, plastique | residuos plásticos, plástico | النفايات البلاستيكية, بلاستيكية
illegal mining, illegal gold mining, gold mining | exploitation minière illégale, orpaillage illégal, orpaillage | minería ilegal, minería ilegal de oro | التعدين غير القانوني, تعدين الذهب
drug trafficking, drug smuggling, narcotics trafficking, narcotrafficking, drugs trade | trafic de stupéfiants, trafic de drogue, narcotrafic | tráfico de drogas, narcotráfico, tráfico de estupefacientes | الاتجار بالمخدرات, تهريب المخدرات, تجارة المخدرات
human trafficking, trafficking in persons, trafficking in human beings, people trafficking | traite des êtres humains, traite d’êtres humains, traite des personnes | trata de personas, trata de seres humanos | الاتجار بالبشر, الاتجار بالأشخاص
trafficking victims, victims of trafficking | victimes de la traite | víctimas de la trata, víctimas de trata | ضحايا الاتجار, ضحايا الاتجار بالبشر
forced labour, forced labor, slavery, modern slavery | travail forcé, esclavage, esclavage moderne | trabajo forzoso, trabajo forzado, esclavitud | العمل القسري, السخرة, الرق
child labour, child labor, working children | travail des enfants | trabajo infantil | عمل الأطفال, عمالة الأطفال
child trafficking | trafic d’enfants, traite d’enfants | tráfico de niños, trata de niños, trata de menores | الاتجار بالأطفال
sexual exploitation, forced prostitution | exploitation sexuelle, prostitution forcée | explotación sexual, prostitución forzada | الاستغلال الجنسي
migrant smuggling, people smuggling, human smuggling, smuggling of migrants | trafic de migrants, trafic illicite de migrants, passeurs | tráfico de migrantes, tráfico ilícito de migrantes, traficantes de migrantes | تهريب المهاجرين
illegal immigration, irregular migration, migration | immigration clandestine, immigration irrégulière, migration irrégulière | inmigración irregular, inmigración ilegal, migración irregular | الهجرة غير الشرعية, الهجرة غير النظامية
crimes against children, child abuse, child sexual abuse, paedophilia, pedophilia | infractions contre les enfants, abus sexuels sur enfants, pédocriminalité, pédophilie | delitos contra menores, abuso sexual de menores, abusos a menores, pederastia | الجرائم المرتكبة ضد الأطفال, الاعتداء الجنسي على الأطفال, إساءة معاملة الأطفال
child sexual abuse material, child pornography, child abuse images, CSAM | pédopornographie, images d’abus sur des enfants | pornografía infantil, material de abuso sexual infantil | المواد الإباحية المتعلقة بالأطفال, صور الاعتداء على الأطفال
sex offender, paedophile, pedophile, predator | délinquant sexuel, pédophile, pédocriminel | delincuente sexual, pederasta, pedófilo | مجرم جنسي, مرتكب الجرائم الجنسية
rape, sexual assault, sexual violence | viol, agression sexuelle | violación, agresión sexual | الاغتصاب, الاعتداء الجنسي
terrorism, terrorist, terror | terrorisme, terroriste | terrorismo, terrorista | الإرهاب, إرهابي, الإرهابيين
foreign terrorist fighters, foreign fighters, FTF | combattants terroristes étrangers, combattants étrangers | combatientes terroristas extranjeros, combatientes extranjeros | المقاتلون الإرهابيون الأجانب, المقاتلين الأجانب
firearms trafficking, arms trafficking, gun trafficking, weapons smuggling, illicit firearms | trafic d’armes à feu, trafic d’armes, armes illicites | tráfico de armas de fuego, tráfico de armas, armas ilícitas | الاتجار بالأسلحة النارية, الاتجار بالأسلحة, تهريب الأسلحة
biological weapons, bioterrorism | armes biologiques, bioterrorisme | armas biológicas, bioterrorismo | الإرهاب البيولوجي, الأسلحة البيولوجية
chemical weapons, CBRNE | armes chimiques, NRBCE | armas químicas, QBRN | الأسلحة الكيميائية
nuclear, radiological, radioactive material | nucléaire, radiologique, matières radioactives | nuclear, radiológico, material radiactivo | نووي, المواد المشعة
organised crime, organized crime, criminal organisation, criminal network, syndicate | criminalité organisée, crime organisé, réseau criminel | delincuencia organizada, crimen organizado, red delictiva | الجريمة المنظمة, شبكات إجرامية, شبكة إجرامية
mafia, ’ndrangheta, ndrangheta, Camorra, Cosa Nostra | mafia, ’ndrangheta | mafia, ’ndrangheta | المافيا, ندرانغيتا
gang, gangs, street gang, maras | gang, bandes criminelles, maras | pandillas, bandas criminales, maras | العصابات, عصابة
jewel theft, jewellery robbery, Pink Panthers | vol de bijoux, Pink Panthers | robo de joyas, Pink Panthers | سرقة المجوهرات, الفهود الوردية
stolen vehicles, vehicle crime, car theft, vehicle theft, motor vehicle crime, stolen cars | véhicules volés, vol de véhicules, vol de voitures, criminalité liée aux véhicules | vehículos robados, robo de vehículos, robo de coches | المركبات المسروقة, سرقة السيارات, سرقة المركبات, جرائم المركبات
travel document fraud, passport fraud, fake passports, document fraud, stolen passports | fraude aux documents de voyage, faux passeports, passeports volés, fraude documentaire | fraude de documentos de viaje, pasaportes falsos, pasaportes robados | تزوير وثائق السفر, جوازات السفر المزورة, جوازات السفر المسروقة
maritime crime, maritime piracy, piracy at sea, pirates | criminalité maritime, piraterie maritime, pirates | delincuencia marítima, piratería marítima, piratas | الجريمة البحرية, القرصنة البحرية, القراصنة
armed robbery, robbery | vol à main armée, braquage | robo a mano armada, atraco | السطو المسلح, السرقة بالإكراه
theft, stealing, burglary | vol, cambriolage | robo, hurto | السرقة, سرقة
metal theft, copper theft | vol de métaux, vol de cuivre | robo de metales, robo de cobre | سرقة المعادن, سرقة النحاس
murder, homicide, killing | meurtre, homicide, assassinat | asesinato, homicidio | القتل, جريمة قتل
genocide, war crimes, crimes against humanity | génocide, crimes de guerre, crimes contre l’humanité | genocidio, crímenes de guerra, crímenes de lesa humanidad | الإبادة الجماعية, جرائم الحرب, الجرائم ضد الإنسانية
organ trafficking | trafic d’organes | tráfico de órganos | الاتجار بالأعضاء
domestic violence | violence domestique, violences conjugales | violencia doméstica | العنف المنزلي
genital mutilation, FGM | mutilations génitales féminines | mutilación genital femenina | تشويه الأعضاء التناسلية
vaccine, COVID-19 vaccines | vaccin | vacuna | لقاح, اللقاحات
COVID-19, coronavirus, pandemic | COVID-19, coronavirus, pandémie | COVID-19, coronavirus, pandemia | كوفيد-19, كورونا, الجائحة
medical devices, face masks, test kits | dispositifs médicaux, masques | productos sanitarios, mascarillas | الأجهزة الطبية, الكمامات
toys | jouets | juguetes | الألعاب, لعب الأطفال
cosmetics, perfume | cosmétiques, parfum | cosméticos, perfumes | مستحضرات التجميل, العطور
electronics, mobile phones, smartphones | appareils électroniques, téléphones portables | aparatos electrónicos, teléfonos móviles | الأجهزة الإلكترونية, الهواتف المحمولة
crypto, cryptocurrency, bitcoin, virtual assets, virtual currency | cryptomonnaie, actifs virtuels, monnaie virtuelle | criptomonedas, activos virtuales, moneda virtual | العملات المشفرة, العملات الافتراضية, الأصول الافتراضية
darknet, dark web | darknet, dark web | red oscura, darknet, web oscura | الشبكة المظلمة, الإنترنت المظلم
deepfake, artificial intelligence, AI | hypertrucage, intelligence artificielle | ultrafalso, inteligencia artificial | التزييف العميق, الذكاء الاصطناعي
SIM box fraud, SIM swapping, SIM box | échange de cartes SIM | duplicado de tarjetas SIM | بطاقات SIM
email, e-mail | courriel, e-mail, courrier électronique | correo electrónico | البريد الإلكتروني, بريد إلكتروني
cyber | cyber | cibernético | سيبري, سيبراني
`;
