/** Regions, peoples and cities: the words beside a country's own names. English | French | Spanish | Arabic. */
export const PLACES = `
Africa, African | Afrique, africain | África, africano | أفريقيا, إفريقيا, أفريقي
West Africa, West African | Afrique de l’Ouest, Afrique occidentale, ouest-africain | África Occidental, África del Oeste | غرب أفريقيا
East Africa, East African, Eastern Africa | Afrique de l’Est, Afrique orientale, est-africain | África Oriental, África del Este | شرق أفريقيا
Southern Africa, Southern African | Afrique australe | África Austral, África Meridional | الجنوب الأفريقي
Central Africa | Afrique centrale | África Central, África Ecuatorial | وسط أفريقيا
North Africa, North African, Maghreb | Afrique du Nord, Maghreb, nord-africain, maghrébin | Norte de África, África del Norte, Magreb, magrebí, norteafricano | شمال أفريقيا, المغرب العربي
Sahel, Sahelian | Sahel, sahélien | Sahel, saheliano | الساحل, منطقة الساحل
Middle East, Middle Eastern, Gulf states | Moyen-Orient, Proche-Orient, pays du Golfe | Oriente Medio, Medio Oriente, Oriente Próximo, países del Golfo | الشرق الأوسط, دول الخليج
Europe, European | Europe, européen | Europa, europeo | أوروبا, أوروبي
Balkans, Balkan, Western Balkans, Southeast Europe | Balkans, balkanique, Balkans occidentaux, Europe du Sud-Est | Balcanes, balcánico, Balcanes Occidentales | البلقان, غرب البلقان
Asia, Asian | Asie, asiatique | Asia, asiático | آسيا, آسيوي
Southeast Asia, South-East Asia | Asie du Sud-Est | Sudeste Asiático, Sureste de Asia | جنوب شرق آسيا
Central Asia | Asie centrale | Asia Central | آسيا الوسطى
South Asia | Asie du Sud | Asia Meridional, sur de Asia | جنوب آسيا
Pacific, Oceania | Pacifique, Océanie | Pacífico, Oceanía | المحيط الهادئ, أوقيانوسيا
Americas, American continent, America | Amériques, continent américain, Amérique | Américas, continente americano, América | الأمريكتان, القارة الأمريكية, أمريكا, الأمريكيتين
Latin America, Latin American | Amérique latine, latino-américain | América Latina, Latinoamérica, latinoamericano | أمريكا اللاتينية, أمريكي لاتيني
South America, South American | Amérique du Sud, sud-américain | América del Sur, Sudamérica, Suramérica, sudamericano, suramericano | أمريكا الجنوبية
Central America, Central American | Amérique centrale, centraméricain | América Central, Centroamérica, centroamericano | أمريكا الوسطى
North America | Amérique du Nord, nord-américain | América del Norte, Norteamérica, norteamericano | أمريكا الشمالية
Caribbean | Caraïbes, Caraïbe, caribéen, Antilles, antillais | Caribe, caribeño, Antillas | الكاريبي, منطقة البحر الكاريبي, جزر الكاريبي
Mediterranean, Mediterranean Sea | Méditerranée, mer Méditerranée, méditerranéen | Mediterráneo, mar Mediterráneo | البحر المتوسط, المتوسط, البحر الأبيض المتوسط
Amazon, Amazon basin, Amazonian | Amazonie, bassin amazonien, amazonien | Amazonia, Amazonía, cuenca amazónica, amazónico | الأمازون
Afghanistan, Afghan | Afghanistan, afghan | Afganistán, afgano | أفغانستان, أفغاني
Albania, Albanian | Albanie, albanais | Albania, albanés | ألبانيا, ألباني
Algeria, Algerian | Algérie, algérien | Argelia, argelino | الجزائر, جزائري
Argentina, Argentine, Argentinian | Argentine, argentin | Argentina, argentino | الأرجنتين, أرجنتيني
Australia, Australian | Australie, australien | Australia, australiano | أستراليا, أسترالي
Austria, Austrian | Autriche, autrichien | Austria, austriaco | النمسا, نمساوي
Bangladesh, Bangladeshi | Bangladesh, bangladais | Bangladés, Bangladesh, bangladesí | بنغلاديش, بنغلاديشي
Belgium, Belgian | Belgique, belge | Bélgica, belga | بلجيكا, بلجيكي
Bolivia, Bolivian | Bolivie, bolivien | Bolivia, boliviano | بوليفيا, بوليفي
Bosnia and Herzegovina, Bosnia, Bosnian | Bosnie-Herzégovine, Bosnie, bosnien | Bosnia y Herzegovina, Bosnia, bosnio | البوسنة والهرسك, البوسنة, بوسني
Brazil, Brazilian | Brésil, brésilien | Brasil, brasileño | البرازيل, برازيلي
Bulgaria, Bulgarian | Bulgarie, bulgare | Bulgaria, búlgaro | بلغاريا, بلغاري
Burkina Faso, Burkinabe | Burkina Faso, burkinabè | Burkina Faso, burkinés | بوركينا فاسو
Cambodia, Cambodian, Khmer | Cambodge, cambodgien | Camboya, camboyano | كمبوديا, كمبودي
Cameroon, Cameroonian | Cameroun, camerounais | Camerún, camerunés | الكاميرون, كاميروني
Canada, Canadian | Canada, canadien | Canadá, canadiense | كندا, كندي
Chile, Chilean | Chili, chilien | Chile, chileno | شيلي, تشيلي
China, Chinese, People’s Republic of China | Chine, chinois | China, chino | الصين, صيني
Colombia, Colombian | Colombie, colombien | Colombia, colombiano | كولومبيا, كولومبي
Congo, Congolese, Democratic Republic of the Congo, DRC | Congo, congolais, République démocratique du Congo, RDC | Congo, congoleño, República Democrática del Congo | الكونغو, كونغولي
Costa Rica, Costa Rican | Costa Rica, costaricien | Costa Rica, costarricense | كوستاريكا
Côte d’Ivoire, Ivory Coast, Ivorian | Côte d’Ivoire, ivoirien | Costa de Marfil, Côte d’Ivoire, marfileño | كوت ديفوار, ساحل العاج
Croatia, Croatian | Croatie, croate | Croacia, croata | كرواتيا, كرواتي
Cuba, Cuban | Cuba, cubain | Cuba, cubano | كوبا, كوبي
Cyprus, Cypriot | Chypre, chypriote | Chipre, chipriota | قبرص, قبرصي
Czechia, Czech Republic, Czech | Tchéquie, République tchèque, tchèque | Chequia, República Checa, checo | التشيك, تشيكي
Denmark, Danish, Dane | Danemark, danois | Dinamarca, danés | الدانمرك, الدنمارك
Dominican Republic | République dominicaine | República Dominicana | الجمهورية الدومينيكية
Ecuador, Ecuadorian | Équateur, équatorien | Ecuador, ecuatoriano | إكوادور, إكوادوري
Egypt, Egyptian | Égypte, égyptien | Egipto, egipcio | مصر, مصري
El Salvador, Salvadoran | El Salvador, Salvador, salvadorien | El Salvador, salvadoreño | السلفادور
Estonia, Estonian | Estonie, estonien | Estonia, estonio | إستونيا
Eswatini, Swaziland | Eswatini, Swaziland | Esuatini, Suazilandia | إسواتيني, سوازيلند
Ethiopia, Ethiopian | Éthiopie, éthiopien | Etiopía, etíope | إثيوبيا, إثيوبي
Finland, Finnish | Finlande, finlandais | Finlandia, finlandés | فنلندا, فنلندي
France, French | France, français | Francia, francés | فرنسا, فرنسي
Georgia, Georgian | Géorgie, géorgien | Georgia, georgiano | جورجيا
Germany, German | Allemagne, allemand | Alemania, alemán | ألمانيا, ألماني
Ghana, Ghanaian | Ghana, ghanéen | Ghana, ghanés | غانا, غاني
Greece, Greek | Grèce, grec | Grecia, griego | اليونان, يوناني
Guatemala, Guatemalan | Guatemala, guatémaltèque | Guatemala, guatemalteco | غواتيمالا
Haiti, Haitian | Haïti, haïtien | Haití, haitiano | هايتي
Honduras, Honduran | Honduras, hondurien | Honduras, hondureño | هندوراس
Hong Kong | Hong Kong | Hong Kong | هونغ كونغ
Hungary, Hungarian | Hongrie, hongrois | Hungría, húngaro | هنغاريا, المجر
India, Indian | Inde, indien | India, indio | الهند, هندي
Indonesia, Indonesian | Indonésie, indonésien | Indonesia, indonesio | إندونيسيا, إندونيسي
Iran, Iranian, Persian | Iran, iranien | Irán, iraní | إيران, إيراني
Iraq, Iraqi | Irak, Iraq, irakien | Irak, Iraq, iraquí | العراق, عراقي
Ireland, Irish | Irlande, irlandais | Irlanda, irlandés | أيرلندا, أيرلندي
Israel, Israeli | Israël, israélien | Israel, israelí | إسرائيل, إسرائيلي
Italy, Italian | Italie, italien | Italia, italiano | إيطاليا, إيطالي
Jamaica, Jamaican | Jamaïque, jamaïcain | Jamaica, jamaicano | جامايكا
Japan, Japanese | Japon, japonais | Japón, japonés | اليابان, ياباني
Jordan, Jordanian | Jordanie, jordanien | Jordania, jordano | الأردن, أردني
Kazakhstan, Kazakh | Kazakhstan, kazakh | Kazajistán, Kazajstán, kazajo | كازاخستان
Kenya, Kenyan | Kenya, kényan | Kenia, Kenya, keniano | كينيا, كيني
South Korea, Korea, Korean, Republic of Korea | Corée du Sud, Corée, coréen, République de Corée | Corea del Sur, Corea, coreano, República de Corea | كوريا الجنوبية, كوريا, جمهورية كوريا
Kuwait, Kuwaiti | Koweït, koweïtien | Kuwait, kuwaití | الكويت, كويتي
Laos, Lao | Laos, laotien | Laos, laosiano | لاوس
Lebanon, Lebanese | Liban, libanais | Líbano, libanés | لبنان, لبناني
Libya, Libyan | Libye, libyen | Libia, libio | ليبيا, ليبي
Lithuania, Lithuanian | Lituanie, lituanien | Lituania, lituano | ليتوانيا
Macao, Macau | Macao | Macao | ماكاو
Malawi, Malawian | Malawi, malawite | Malaui, malauí | ملاوي
Malaysia, Malaysian | Malaisie, malaisien | Malasia, malasio | ماليزيا, ماليزي
Mali, Malian | Mali, malien | Mali, malí | مالي
Mexico, Mexican | Mexique, mexicain | México, Méjico, mexicano | المكسيك, مكسيكي
Moldova, Moldovan | Moldavie, Moldova, moldave | Moldavia, moldavo | مولدوفا
Morocco, Moroccan | Maroc, marocain, marocaine | Marruecos, marroquí | المغرب, مغربي, مغاربة
Mozambique, Mozambican | Mozambique, mozambicain | Mozambique, mozambiqueño | موزامبيق
Myanmar, Burma, Burmese | Myanmar, Birmanie, birman | Myanmar, Birmania, birmano | ميانمار, بورما
Namibia, Namibian | Namibie, namibien | Namibia, namibio | ناميبيا
Nepal, Nepalese, Nepali | Népal, népalais | Nepal, nepalí | نيبال
Netherlands, Dutch, Holland | Pays-Bas, néerlandais, Hollande | Países Bajos, neerlandés, Holanda, holandés | هولندا, هولندي
New Zealand | Nouvelle-Zélande, néo-zélandais | Nueva Zelanda, neozelandés | نيوزيلندا
Nicaragua, Nicaraguan | Nicaragua, nicaraguayen | Nicaragua, nicaragüense | نيكاراغوا
Niger, Nigerien | Niger, nigérien | Níger, nigerino | النيجر
Nigeria, Nigerian | Nigéria, Nigeria, nigérian | Nigeria, nigeriano | نيجيريا, نيجيري
Norway, Norwegian | Norvège, norvégien | Noruega, noruego | النرويج, نرويجي
Pakistan, Pakistani | Pakistan, pakistanais | Pakistán, pakistaní | باكستان, باكستاني
Palestine, Palestinian | Palestine, palestinien | Palestina, palestino | فلسطين, فلسطيني
Panama, Panamanian | Panama, panaméen | Panamá, panameño | بنما
Paraguay, Paraguayan | Paraguay, paraguayen | Paraguay, paraguayo | باراغواي
Peru, Peruvian | Pérou, péruvien | Perú, peruano | بيرو
Philippines, Filipino, Philippine | Philippines, philippin | Filipinas, filipino | الفلبين, فلبيني
Poland, Polish, Pole | Pologne, polonais | Polonia, polaco | بولندا, بولندي
Portugal, Portuguese | Portugal, portugais | Portugal, portugués | البرتغال, برتغالي
Qatar, Qatari | Qatar, qatarien | Qatar, catarí | قطر, قطري
Romania, Romanian | Roumanie, roumain | Rumania, Rumanía, rumano | رومانيا, روماني
Russia, Russian, Russian Federation | Russie, russe, Fédération de Russie | Rusia, ruso, Federación de Rusia | روسيا, روسي, الاتحاد الروسي
Rwanda, Rwandan | Rwanda, rwandais | Ruanda, ruandés | رواندا, رواندي
Saudi Arabia, Saudi | Arabie saoudite, saoudien | Arabia Saudita, Arabia Saudí, saudí | المملكة العربية السعودية, السعودية, سعودي
Senegal, Senegalese | Sénégal, sénégalais | Senegal, senegalés | السنغال, سنغالي
Serbia, Serbian, Serb | Serbie, serbe | Serbia, serbio | صربيا, صربي
Singapore, Singaporean | Singapour, singapourien | Singapur, singapurense | سنغافورة, سنغافوري
Slovakia, Slovak | Slovaquie, slovaque | Eslovaquia, eslovaco | سلوفاكيا
Slovenia, Slovenian | Slovénie, slovène | Eslovenia, esloveno | سلوفينيا
Somalia, Somali | Somalie, somalien | Somalia, somalí | الصومال, صومالي
South Africa, South African | Afrique du Sud, sud-africain | Sudáfrica, sudafricano | جنوب أفريقيا
Spain, Spanish, Spaniard | Espagne, espagnol | España, español | إسبانيا, إسباني
Sri Lanka, Sri Lankan | Sri Lanka, srilankais | Sri Lanka, esrilanqués | سريلانكا
Sudan, Sudanese | Soudan, soudanais | Sudán, sudanés | السودان, سوداني
Sweden, Swedish, Swede | Suède, suédois | Suecia, sueco | السويد, سويدي
Switzerland, Swiss | Suisse, helvétique | Suiza, suizo | سويسرا, سويسري
Syria, Syrian | Syrie, syrien | Siria, sirio | سوريا, سوري
Tanzania, Tanzanian | Tanzanie, tanzanien | Tanzania, tanzano | تنزانيا, تنزاني
Thailand, Thai | Thaïlande, thaïlandais | Tailandia, tailandés | تايلند, تايلاند
Togo, Togolese | Togo, togolais | Togo, togolés | توغو
Tunisia, Tunisian | Tunisie, tunisien | Túnez, tunecino | تونس, تونسي
Türkiye, Turkey, Turkish, Turk | Turquie, turc | Turquía, turco | تركيا, تركي
Uganda, Ugandan | Ouganda, ougandais | Uganda, ugandés | أوغندا, أوغندي
Ukraine, Ukrainian | Ukraine, ukrainien | Ucrania, ucraniano | أوكرانيا, أوكراني
United Arab Emirates, UAE, Emirati, Emirates | Émirats arabes unis, EAU, émirien | Emiratos Árabes Unidos, EAU, emiratí | الإمارات العربية المتحدة, الإمارات, إماراتي
United Kingdom, UK, Britain, Great Britain, British, England | Royaume-Uni, Grande-Bretagne, britannique, Angleterre | Reino Unido, Gran Bretaña, británico, Inglaterra | المملكة المتحدة, بريطانيا, بريطاني, إنجلترا
United States, USA, United States of America | États-Unis, USA, états-unien | Estados Unidos, EE. UU., EEUU, estadounidense | الولايات المتحدة, الولايات المتحدة الأمريكية, الولايات المتحدة الأميركية
Uruguay, Uruguayan | Uruguay, uruguayen | Uruguay, uruguayo | أوروغواي
Uzbekistan, Uzbek | Ouzbékistan, ouzbek | Uzbekistán, uzbeko | أوزبكستان
Venezuela, Venezuelan | Venezuela, vénézuélien | Venezuela, venezolano | فنزويلا, فنزويلي
Viet Nam, Vietnam, Vietnamese | Viet Nam, Vietnam, vietnamien | Viet Nam, Vietnam, vietnamita | فييت نام, فيتنام, فيتنامي
Yemen, Yemeni | Yémen, yéménite | Yemen, yemení | اليمن, يمني
Zambia, Zambian | Zambie, zambien | Zambia, zambiano | زامبيا
Zimbabwe, Zimbabwean | Zimbabwe, zimbabwéen | Zimbabue, zimbabuense | زمبابوي
Lyon, Lyons | Lyon | Lyon | ليون
Geneva | Genève | Ginebra | جنيف
Vienna | Vienne | Viena | فيينا
Brussels | Bruxelles | Bruselas | بروكسل
The Hague | La Haye | La Haya | لاهاي
London | Londres | Londres | لندن
Rome | Rome | Roma | روما
Zurich | Zurich | Zúrich | زوريخ
Lisbon | Lisbonne | Lisboa | لشبونة
Athens | Athènes | Atenas | أثينا
Warsaw | Varsovie | Varsovia | وارسو
Bucharest | Bucarest | Bucarest | بوخارست
Copenhagen | Copenhague | Copenhague | كوبنهاغن
Moscow | Moscou | Moscú | موسكو
Saint Petersburg, St Petersburg | Saint-Pétersbourg | San Petersburgo | سانت بطرسبرغ
Kyiv, Kiev | Kiev, Kyïv | Kiev | كييف
Cairo | Le Caire | El Cairo | القاهرة
Algiers | Alger | Argel | العاصمة الجزائر
Marrakesh, Marrakech | Marrakech | Marrakech | مراكش
Dubai | Dubaï | Dubái | دبي
Abu Dhabi | Abou Dhabi | Abu Dabi | أبوظبي
Doha | Doha | Doha | الدوحة
Riyadh | Riyad | Riad | الرياض
Amman | Amman | Amán | عمّان
Beirut | Beyrouth | Beirut | بيروت
Baghdad | Bagdad | Bagdad | بغداد
Tehran | Téhéran | Teherán | طهران
Istanbul | Istanbul | Estambul | إسطنبول
Beijing, Peking | Pékin | Pekín | بيجين, بكين
Seoul | Séoul | Seúl | سيول
Tokyo | Tokyo | Tokio | طوكيو
New Delhi, Delhi | New Delhi, Delhi | Nueva Delhi | نيودلهي
Bangkok | Bangkok | Bangkok | بانكوك
Manila | Manille | Manila | مانيلا
Jakarta | Jakarta | Yakarta | جاكرتا
Kuala Lumpur | Kuala Lumpur | Kuala Lumpur | كوالالمبور
Mexico City | Mexico | Ciudad de México | مدينة المكسيك
Bogota | Bogota | Bogotá | بوغوتا
Havana | La Havane | La Habana | هافانا
Rio de Janeiro | Rio de Janeiro | Río de Janeiro | ريو دي جانيرو
Santo Domingo | Saint-Domingue | Santo Domingo | سانتو دومينغو
Panama City | Panama | Ciudad de Panamá | مدينة بنما
Nairobi | Nairobi | Nairobi | نيروبي
Dar es Salaam | Dar es-Salaam | Dar es Salam | دار السلام
Abidjan | Abidjan | Abiyán | أبيدجان
Cape Town | Le Cap | Ciudad del Cabo | كيب تاون
Johannesburg | Johannesburg | Johannesburgo | جوهانسبرغ
Harare | Harare | Harare | هراري
New York | New York | Nueva York | نيويورك
Angola, Angolan | Angola, angolais | Angola, angoleño | أنغولا, أنغولي
Armenia, Armenian | Arménie, arménien | Armenia, armenio | أرمينيا, أرميني
Azerbaijan, Azerbaijani, Azeri | Azerbaïdjan, azerbaïdjanais, azéri | Azerbaiyán, azerbaiyano | أذربيجان, أذربيجاني
Bahamas, Bahamian | Bahamas, bahaméen | Bahamas, bahameño | جزر البهاما, الباهاماس
Bahrain, Bahraini | Bahreïn, bahreïnien | Baréin, Bahréin, bareiní | البحرين, بحريني
Barbados, Barbadian | Barbade, barbadien | Barbados, barbadense | بربادوس
Belarus, Belarusian | Bélarus, Biélorussie, biélorusse | Bielorrusia, Belarús, bielorruso | بيلاروس, بيلاروسيا
Benin, Beninese | Bénin, béninois | Benín, beninés | بنن, بنين
Botswana, Botswanan | Botswana, botswanais | Botsuana, botsuano | بوتسوانا
Burundi, Burundian | Burundi, burundais | Burundi, burundés | بوروندي
Cabo Verde, Cape Verde | Cap-Vert, Cabo Verde, capverdien | Cabo Verde, caboverdiano | الرأس الأخضر, كابو فيردي
Central African Republic | République centrafricaine, Centrafrique, centrafricain | República Centroafricana, centroafricano | جمهورية أفريقيا الوسطى
Chad, Chadian | Tchad, tchadien | Chad, chadiano | تشاد, تشادي
Djibouti, Djiboutian | Djibouti, djiboutien | Yibuti, yibutiano | جيبوتي
Fiji, Fijian | Fidji, fidjien | Fiyi, fiyiano | فيجي
Gabon, Gabonese | Gabon, gabonais | Gabón, gabonés | الغابون, غابوني
Gambia, Gambian | Gambie, gambien | Gambia, gambiano | غامبيا, غامبي
Guinea, Guinean | Guinée, guinéen | Guinea, guineano | غينيا, غيني
Guinea-Bissau | Guinée-Bissau | Guinea-Bisáu | غينيا بيساو
Guyana, Guyanese | Guyana | Guyana, guyanés | غيانا, غويانا
French Guiana | Guyane, Guyane française, guyanais | Guayana Francesa, guayanés | غويانا الفرنسية
Iceland, Icelandic | Islande, islandais | Islandia, islandés | آيسلندا
Kosovo, Kosovar | Kosovo, kosovar | Kosovo, kosovar | كوسوفو
Kyrgyzstan, Kyrgyz | Kirghizistan, kirghize | Kirguistán, kirguís | قيرغيزستان
Latvia, Latvian | Lettonie, letton | Letonia, letón | لاتفيا
Liberia, Liberian | Libéria, libérien | Liberia, liberiano | ليبيريا, ليبيري
Luxembourg | Luxembourg, luxembourgeois | Luxemburgo, luxemburgués | لكسمبرغ, لوكسمبورغ
Madagascar, Malagasy | Madagascar, malgache | Madagascar, malgache | مدغشقر
Malta, Maltese | Malte, maltais | Malta, maltés | مالطة, مالطي
Mauritania, Mauritanian | Mauritanie, mauritanien | Mauritania, mauritano | موريتانيا, موريتاني
Mauritius, Mauritian | Maurice, mauricien | Mauricio, mauriciano | موريشيوس
Mongolia, Mongolian | Mongolie, mongol | Mongolia, mongol | منغوليا
Montenegro, Montenegrin | Monténégro, monténégrin | Montenegro, montenegrino | الجبل الأسود
North Macedonia, Macedonia, Macedonian | Macédoine du Nord, Macédoine, macédonien | Macedonia del Norte, macedonio | مقدونيا الشمالية, مقدونيا
Oman, Omani | Oman, omanais | Omán, omaní | عمان, سلطنة عمان, عماني
Papua New Guinea | Papouasie-Nouvelle-Guinée | Papúa Nueva Guinea | بابوا غينيا الجديدة
Sierra Leone | Sierra Leone, sierra-léonais | Sierra Leona, sierraleonés | سيراليون
South Sudan, South Sudanese | Soudan du Sud, sud-soudanais | Sudán del Sur, sursudanés | جنوب السودان
Suriname, Surinamese | Suriname, surinamais | Surinam, surinamés | سورينام
Taiwan, Taiwanese, Chinese Taipei | Taïwan, taïwanais | Taiwán, taiwanés | تايوان, تايواني
Tajikistan, Tajik | Tadjikistan, tadjik | Tayikistán, tayiko | طاجيكستان
Trinidad and Tobago, Trinidad | Trinité-et-Tobago | Trinidad y Tobago | ترينيداد وتوباغو, ترينيداد
Turkmenistan, Turkmen | Turkménistan, turkmène | Turkmenistán, turkmeno | تركمانستان
Lagos | Lagos | Lagos | لاغوس
Abuja | Abuja | Abuya | أبوجا
Accra | Accra | Acra | أكرا
Dakar | Dakar | Dakar | داكار
Casablanca | Casablanca | Casablanca | الدار البيضاء
Tunis | Tunis | ciudad de Túnez | مدينة تونس
Tripoli | Tripoli | Trípoli | طرابلس
Khartoum | Khartoum | Jartum | الخرطوم
Addis Ababa | Addis-Abeba | Adís Abeba | أديس أبابا
Kampala | Kampala | Kampala | كمبالا
Kigali | Kigali | Kigali | كيغالي
Paris | Paris | París | باريس
Berlin | Berlin | Berlín | برلين
Madrid | Madrid | Madrid | مدريد
Barcelona | Barcelone | Barcelona | برشلونة
Milan | Milan | Milán | ميلانو
Glasgow | Glasgow | Glasgow | غلاسكو
Budapest | Budapest | Budapest | بودابست
Prague | Prague | Praga | براغ
Buenos Aires | Buenos Aires | Buenos Aires | بوينس آيرس
Sao Paulo | São Paulo | São Paulo | ساو باولو
Santiago | Santiago | Santiago | سانتياغو
Lima | Lima | Lima | ليما
Quito | Quito | Quito | كيتو
Caracas | Caracas | Caracas | كاراكاس
Montevideo | Montevideo | Montevideo | مونتيفيديو
Kabul | Kaboul | Kabul | كابول
Islamabad | Islamabad | Islamabad | إسلام آباد
Damascus | Damas | Damasco | دمشق
Jerusalem | Jérusalem | Jerusalén | القدس
Kuwait City | Koweït City | Ciudad de Kuwait | مدينة الكويت
Manama | Manama | Manama | المنامة
Hanoi | Hanoï | Hanói | هانوي
Phnom Penh | Phnom Penh | Nom Pen | بنوم بنه
Shanghai | Shanghai | Shanghái | شنغهاي
Sydney | Sydney | Sídney | سيدني
Ouagadougou | Ouagadougou | Uagadugú | واغادوغو
Cotonou | Cotonou | Cotonú | كوتونو
Yaounde | Yaoundé | Yaundé | ياوندي
Soubre | Soubré | Soubré | سوبري
Yogyakarta | Yogyakarta | Yogyakarta | يوغياكارتا
Bali | Bali | Bali | بالي
Sandakan | Sandakan | Sandakan | سانداكان
Bukit Aman | Bukit Aman | Bukit Aman | بوكيت أمان
Bulacan | Bulacan | Bulacán | بولاكان
Phuket | Phuket | Phuket | بوكيت
Xiamen | Xiamen | Xiamen | شيامن
Shenzhen | Shenzhen | Shenzhen | شنجن
Hangzhou | Hangzhou | Hangzhou | هانغتشو
Amsterdam | Amsterdam | Ámsterdam | أمستردام
Bern | Berne | Berna | برن
Monaco | Monaco | Mónaco | موناكو
Stockholm | Stockholm | Estocolmo | ستوكهولم
Minsk | Minsk | Minsk | مينسك
Antalya | Antalya | Antalya | أنطاليا
Rhodes | Rhodes | Rodas | رودس
Benidorm | Benidorm | Benidorm | بنيدورم
Washington | Washington | Washington | واشنطن
Cancun | Cancún | Cancún | كانكون
Cartagena | Carthagène | Cartagena | قرطاجنة
San Salvador | San Salvador | San Salvador | سان سلفادور
Brasilia | Brasilia | Brasilia | برازيليا
`;
