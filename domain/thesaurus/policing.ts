/** Police work, law, people and bodies. One concept a line: English | French | Spanish | Arabic. */
export const POLICING = `
arrest, arrests, arrested, detained, detention, apprehended, busted, caught, nabbed | arrestation, interpellation, arrêté, interpellé, attrapé | detención, arresto, detenido, capturado, captura, apresado, aprehendido | توقيف, اعتقال, القبض, الموقوفين, أوقف, اعتقل, موقوف, موقوفين, معتقلين, معتقل
seizure, seized, confiscated, confiscation, intercepted, recovered | saisie, saisi, confiscation, récupéré, confisqué | decomiso, incautación, incautado, decomisado, recuperado, confiscado, requisado, requisa | ضبط, مضبوطات, مصادرة, حجز, استعادة, ضبطت, صودرت, مصادر
rescue, rescued, safeguarded | secouru, sauvé, mis en sécurité | rescatado, rescate, liberado | إنقاذ, أُنقذوا
raid, raids, search of premises, crackdown, sweep | descente, perquisition, raid, coup de filet | redada, registro, allanamiento | مداهمة, مداهمات, حملة
operation, operations, joint operation | opération, opérations | operación, operativo | عملية, عمليات
investigation, inquiry, probe | enquête, investigation | investigación | تحقيق, تحقيقات
suspect, suspects, alleged offender | suspect, mis en cause | sospechoso | مشتبه به, المشتبه بهم
victim, victims | victime | víctima | ضحية, ضحايا
child, children, minor, minors, kid, kids, boy, boys, girl, girls, teenagers, underage | enfant, mineur, gamin, garçon, fille, adolescent | niño, menor, niña, chico, muchacho, adolescente, infante, menores de edad | طفل, أطفال, قاصر, الطفل, صبي, فتى, فتاة, فتيات, قاصرين, قصر
woman, women, girl, girls | femme, fille, filles | mujer, chica, muchacha | امرأة, نساء, فتاة, فتيات, سيدات, المرأة
migrants, migrant, refugees, immigrants, immigrant | migrants, réfugiés, immigrés, migrant | migrantes, refugiados, inmigrantes, migrante | مهاجر, مهاجرين, لاجئين, مهاجرون, لاجئون, المهاجرين
fugitive, fugitives, wanted person, wanted, most wanted, on the run, runaways, at large | fugitif, personne recherchée, recherché, en fuite, les plus recherchés, en cavale | prófugo, fugitivo, persona buscada, buscado, más buscados, forajido, evadido, prófugos de la justicia | فارّ, الفارّون, الهاربون, مطلوب, المطلوبون, أبرز المطلوبين, فارون, فارين, هارب, هاربين, هاربون, مطلوبون, مطلوبين
missing person, missing persons, disappeared | personne disparue, disparu | persona desaparecida, desaparecido, persona perdida | شخص مفقود, المفقودون, مفقود, مفقودين, مفقودون
unidentified body, unidentified bodies, identification of the dead, Identify Me | corps non identifié | cadáver sin identificar, Identifícame | جثة مجهولة
disaster victim identification, DVI, tsunami | identification des victimes de catastrophes, IVC, tsunami | identificación de víctimas de catástrofes, IVC, tsunami | تحديد هوية ضحايا الكوارث, تسونامي
extradition | extradition | extradición | تسليم المطلوبين, تسليم
prison, jail, prison escape, jailbreak | prison, évasion, incarcéré | cárcel, prisión, fuga, preso, encarcelado | سجن, الهروب من السجن, سجون, سجناء
trial, prosecution, conviction, sentence | procès, poursuites, condamnation | juicio, enjuiciamiento, condena | محاكمة, إدانة, حكم
warrant, arrest warrant | mandat d’arrêt | orden de detención | مذكرة توقيف
police, police forces, law enforcement, officers, cops, cop | police, policiers, forces de l’ordre, services chargés de l’application de la loi, flics, gendarmes, gendarmerie | policía, fuerzas del orden, agentes, policías, policiales | الشرطة, أجهزة إنفاذ القانون, رجال الشرطة, شرطة, الأمن
customs, customs officers | douanes, douaniers | aduanas, aduana | الجمارك
border, borders, border control, frontier, frontiers, border crossings, checkpoints | frontière, contrôle des frontières, frontières, postes-frontières | frontera, control de fronteras, fronteras, paso fronterizo, puesto fronterizo | الحدود, مراقبة الحدود, حدود, معابر, معبر
airport, airports | aéroport, aéroports | aeropuerto, aeropuertos | مطار, المطارات, مطارات
port, seaport, harbour, container | port, conteneur | puerto, contenedor | ميناء, الموانئ, حاوية
coast guard, navy | garde-côtes, marine | guardacostas, armada | خفر السواحل
prosecutor, prosecutors, public prosecutor | procureur, parquet | fiscal, fiscalía | النيابة العامة, المدعي العام
judge, court, tribunal | juge, tribunal, cour | juez, tribunal | قاض, محكمة
member country, member countries, membership, join, joins, joined, new member, new members | pays membre, adhésion, adhérer, rejoint, rejoindre, nouveau membre | país miembro, adhesión, ingreso, se une, ingresa, nuevo miembro | بلد عضو, البلدان الأعضاء, العضوية, انضم, انضمام, عضو جديد, دولة عضو
National Central Bureau, NCB | Bureau central national, BCN | Oficina Central Nacional, OCN | المكتب المركزي الوطني
General Secretariat, headquarters, Lyon headquarters | Secrétariat général, siège | Secretaría General, sede | الأمانة العامة, المقر
Secretary General | Secrétaire général | Secretario General | الأمين العام
President of INTERPOL, presidency | Président d’INTERPOL, présidence | Presidente de INTERPOL, presidencia | رئيس الإنتربول, رئاسة
Executive Committee | Comité exécutif | Comité Ejecutivo | اللجنة التنفيذية
General Assembly | Assemblée générale | Asamblea General | الجمعية العامة
regional conference | conférence régionale | conferencia regional | المؤتمر الإقليمي, مؤتمر إقليمي
Innovation Centre, IGCI, Global Complex for Innovation | Complexe mondial INTERPOL pour l’innovation, Centre d’innovation | Complejo Mundial de INTERPOL para la Innovación, Centro de Innovación | مجمع الإنتربول العالمي للابتكار, مركز الابتكار
regional bureau | bureau régional | oficina regional | المكتب الإقليمي
liaison officer | officier de liaison | oficial de enlace | ضابط اتصال
command and coordination centre, CCC | centre de commandement et de coordination | centro de mando y coordinación | مركز العمليات والتنسيق
incident response team, IRT, major event support team, IMEST | cellule de crise, équipe de soutien | equipo de gestión de crisis | فريق التحرك إزاء الأحداث
I-24/7, communication network, secure network | réseau de communication, I-24/7 | red de comunicación, I-24/7 | شبكة الاتصالات, منظومة الاتصالات
database, databases | base de données | base de datos | قاعدة بيانات, قواعد البيانات
SLTD, stolen and lost travel documents, lost passports | documents de voyage volés et perdus, SLTD | documentos de viaje robados y perdidos, SLTD | وثائق السفر المسروقة والمفقودة
fingerprints, fingerprint | empreintes digitales, empreinte | huellas dactilares, huella | بصمات الأصابع, بصمة
DNA | ADN | ADN | البصمة الوراثية, الحمض النووي
facial recognition, biometrics | reconnaissance faciale, biométrie | reconocimiento facial, biometría | التعرف على الوجوه, القياسات الحيوية
forensics, forensic science | criminalistique, police scientifique | ciencias forenses, policía científica | الأدلة الجنائية, علم الأدلة الجنائية
Red Notice, red notices | notice rouge | notificación roja, difusión roja | النشرة الحمراء, نشرة حمراء, النشرات الحمراء
Yellow Notice, yellow notices | notice jaune | notificación amarilla | النشرة الصفراء, النشرات الصفراء
Blue Notice, blue notices | notice bleue | notificación azul | النشرة الزرقاء, النشرات الزرقاء
Black Notice, black notices | notice noire | notificación negra | النشرة السوداء, النشرات السوداء
Green Notice, green notices | notice verte | notificación verde | النشرة الخضراء, النشرات الخضراء
Orange Notice, orange notices | notice orange | notificación naranja | النشرة البرتقالية, النشرات البرتقالية
Purple Notice, purple notices | notice mauve | notificación morada | النشرة البنفسجية, النشرات البنفسجية
Silver Notice, silver notices, asset tracing | notice argentée | notificación plateada | النشرة الفضية, النشرات الفضية
notice, notices | notice, notices | notificación, notificaciones | نشرة, نشرات, النشرات
diffusion, diffusions | diffusion, diffusions | difusión, difusiones | تعميم, التعاميم
asset recovery, assets, frozen assets | recouvrement des avoirs, avoirs | recuperación de activos, bienes | استرداد الأصول, الأصول
sanctions, Security Council | sanctions, Conseil de sécurité | sanciones, Consejo de Seguridad | العقوبات, مجلس الأمن
cooperation agreement, memorandum of understanding, agreement, MoU | accord de coopération, protocole d’accord, accord | acuerdo de cooperación, memorando de entendimiento, acuerdo | اتفاق تعاون, مذكرة تفاهم, اتفاق
international police cooperation, police cooperation, cooperation | coopération policière internationale, coopération policière | cooperación policial internacional, cooperación policial | التعاون الشرطي الدولي, التعاون الشرطي
training, workshop, course, capacity building | formation, atelier, renforcement des capacités | formación, taller, capacitación | تدريب, ورشة عمل, بناء القدرات
conference, meeting, summit, forum, symposium | conférence, réunion, sommet, forum | conferencia, reunión, cumbre, foro | مؤتمر, اجتماع, قمة, منتدى
visit, official visit | visite, visite officielle | visita, visita oficial | زيارة, زيارة رسمية
award, prize, medal | prix, récompense, médaille | premio, galardón, medalla | جائزة, وسام
appeal to the public, public appeal | appel au public, appel à témoins | llamamiento al público | نداء إلى الجمهور
World Cup, FIFA World Cup, football World Cup | Coupe du monde, Coupe du monde de football, Mondial, Coupe du monde de la FIFA | Copa del Mundo, Copa Mundial, Mundial de fútbol, Mundial | كأس العالم, المونديال, مونديال
football, soccer, footballers | football, foot, footballeurs | fútbol, balompié, futbol | كرة القدم
European Championship, UEFA EURO | Championnat d’Europe | Eurocopa, Campeonato de Europa | بطولة أوروبا
Olympics, Olympic Games | Jeux olympiques, JO | Juegos Olímpicos, Olimpiadas | الألعاب الأولمبية, الأولمبياد
FIFA | FIFA | FIFA | الفيفا, الاتحاد الدولي لكرة القدم
United Nations, UN | Nations Unies, ONU | Naciones Unidas, ONU | الأمم المتحدة
UNODC, Office on Drugs and Crime | ONUDC, Office contre la drogue et le crime | UNODC, Oficina contra la Droga y el Delito | مكتب الأمم المتحدة المعني بالمخدرات والجريمة
Europol | Europol | Europol | يوروبول
African Union, Afripol | Union africaine, Afripol | Unión Africana, Afripol | الاتحاد الأفريقي, أفريبول
European Union, EU | Union européenne, UE | Unión Europea, UE | الاتحاد الأوروبي
ASEAN, ASEANAPOL | ASEAN, ANASE | ASEAN | رابطة أمم جنوب شرق آسيا, الآسيان
Arab League, Arab Interior Ministers | Ligue arabe | Liga Árabe | جامعة الدول العربية, مجلس وزراء الداخلية العرب
Ameripol | Ameripol | Ameripol | أميربول
World Customs Organization, WCO | Organisation mondiale des douanes, OMD | Organización Mundial de Aduanas, OMA | منظمة الجمارك العالمية
World Health Organization, WHO | Organisation mondiale de la Santé, OMS | Organización Mundial de la Salud, OMS | منظمة الصحة العالمية
UNESCO | UNESCO | UNESCO | اليونسكو
CITES | CITES | CITES | سايتس, اتفاقية سايتس
International Criminal Court, ICC | Cour pénale internationale, CPI | Corte Penal Internacional, CPI | المحكمة الجنائية الدولية
FATF, Financial Action Task Force | GAFI | GAFI | مجموعة العمل المالي
G7, Group of Seven | G7, Groupe des Sept | G7, Grupo de los Siete | مجموعة السبع
minister, ministers, interior minister | ministre, ministre de l’Intérieur | ministro, ministro del Interior | وزير, وزير الداخلية
prime minister, president, head of state | Premier ministre, chef de l’État | primer ministro, jefe de Estado | رئيس الوزراء, رئيس الدولة
private sector, industry, companies | secteur privé, entreprises | sector privado, empresas | القطاع الخاص, الشركات
website, websites, web pages, domains | site web, sites internet | sitio web, páginas web | موقع إلكتروني, مواقع إلكترونية
social media, social networks | réseaux sociaux | redes sociales | وسائل التواصل الاجتماعي, شبكات التواصل
server, servers, IP addresses | serveur, serveurs, adresses IP | servidor, servidores, direcciones IP | خادم, خوادم, عناوين IP
bank, bank accounts, accounts, bank account, frozen accounts, blocked accounts | banque, comptes bancaires, compte bancaire, comptes bloqués, comptes gelés, comptes | banco, cuentas bancarias, cuenta bancaria, cuentas bloqueadas, cuentas congeladas, cuentas | مصرف, حسابات مصرفية, بنك, حساب مصرفي, حسابات بنكية
cash, banknotes, money | argent liquide, espèces, argent | dinero en efectivo, efectivo, dinero | النقد, نقود, أموال نقدية
vessel, ship, boat, ships, boats, vessels, ferry, sailors | navire, bateau, embarcation, navires, bateaux, marins | buque, barco, embarcación, lancha, barcos, buques, navío, marineros | سفينة, سفن, قارب, قوارب, مركب, مراكب, زورق, زوارق
aircraft, plane, flight, planes, flights, airplane | avion, aéronef, vol aérien, avions, vols | avión, aeronave, vuelo, aviones, vuelos | طائرة, رحلة جوية, طائرات, رحلات جوية
screening, controls | contrôles, vérifications | controles, comprobaciones | عمليات التحقق, التدقيق
million, millions | million, millions | millón, millones | مليون, ملايين
billion | milliard, milliards | mil millones, millardo | مليار
tonnes, tons | tonnes | toneladas | أطنان, طن
kilograms, kilos, kg | kilogrammes, kilos, kg | kilogramos, kilos, kg | كيلوغرام, كغ
litres, liters | litres | litros | لتر, لترات
parcels, packages, shipments | colis, envois | paquetes, envíos | طرود, شحنات
post, mail, postal services | poste, courrier, services postaux | correo, servicios postales | البريد
market, markets, shops, shop, store, stores | marché, marchés, boutiques, magasin, magasins, commerces | mercado, mercados, tiendas, comercios, negocios, almacenes | أسواق, سوق, متاجر, محلات, متجر
factory, factories, clandestine laboratory, laboratory, lab, labs, workshop | usine, laboratoire clandestin, laboratoire, usines, atelier, fabrique | fábrica, laboratorio clandestino, laboratorio, fábricas, taller, laboratorios | مصنع, مختبر سري, مختبر, مصانع, معمل, معامل
health, public health | santé, santé publique | salud, salud pública | الصحة, الصحة العامة
dangerous, hazardous | dangereux | peligroso | خطر, خطير
tourism, tourists | tourisme, touristes | turismo, turistas | السياحة, السياح
ocean, sea, maritime, seas, oceans | océan, mer, maritime, mers, océans | océano, mar, marítimo, mares, océanos, aguas | محيط, بحر, بحري, بحار, البحار, محيطات, البحر
drone, drones | drone, drones | dron, drones | طائرة مسيّرة, الطائرات المسيرة
election, elected, vote, votes, voted, elect, elects | élection, élu, vote, élit, élu président | elección, elegido, votación, voto, elige, elegida | انتخاب, انتخب, تصويت, ينتخب
anniversary, centenary | anniversaire, centenaire | aniversario, centenario | ذكرى, مئوية
budget, funding, contribution | budget, financement, contribution | presupuesto, financiación, contribución | ميزانية, تمويل, مساهمة
human rights, data protection | droits de l’homme, protection des données | derechos humanos, protección de datos | حقوق الإنسان, حماية البيانات
women police, gender | femmes policières, genre | mujeres policía, género | الشرطيات
police chief, police commissioner, chiefs of police | chef de la police, chefs de police | jefe de policía, jefes de policía | رئيس الشرطة, رؤساء الشرطة
man, men | homme, hommes | hombre, hombres | رجل, رجال
workers, worker, labourers | travailleurs, ouvriers | trabajadores, obreros | عمال, عامل, العمال
resignation, resigns, resigned, steps down, resign | démission, démissionne, a démissionné | renuncia, dimisión, renunció, dimite, dimitió | استقالة, استقال, يستقيل
tri-border area, triple border, tri-border | triple frontière, trois frontières | triple frontera, triple borde | الحدود الثلاثية, المثلث الحدودي
father, mother, parent, parents | père, mère, parents | padre, madre, progenitor | أب, أم, والد, والدة
company, companies, firm, firms, business | société, entreprise, entreprises, compagnie | empresa, empresas, compañía | شركة, شركات
mine, mines, quarries | mine, mines, carrières | mina, minas, canteras | منجم, مناجم, محاجر
forest, forests, jungle, rainforest | forêt, jungle, forêts | selva, bosque, bosques, jungla | غابة, غابات, الغابات
submarine, semi-submersible, narco submarine, narco-submarine | sous-marin, semi-submersible, narco-sous-marin | submarino, semisumergible, narcosubmarino | غواصة, شبه غاطسة
hospital, hospitals, clinic | hôpital, hôpitaux, clinique | hospital, hospitales, clínica | مستشفى, مستشفيات, عيادة
monastery, church, churches | monastère, église, églises | monasterio, iglesia, iglesias | دير, كنيسة, كنائس
ministry, ministries | ministère, ministères | ministerio, ministerios | وزارة, وزارات
expelled, suspended, suspension, corrective measures | exclu, suspension, mesures correctives | expulsado, suspensión, medidas correctivas | تعليق, طرد, تدابير تصحيحية
`;
