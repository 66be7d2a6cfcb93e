/** Regions, peoples and cities: the words beside a country's own names. English | French | Spanish | Arabic. */
export const PLACES = `
Africa, African | Afrique, africain | África, africano | أفريقيا, إفريقيا, أفريقي
West Africa, West African | Afrique de l’Ouest, Afrique occidentale | África Occidental | غرب أفريقيا
East Africa, East African | Afrique de l’Est, Afrique orientale | África Oriental | شرق أفريقيا
Southern Africa | Afrique australe | África Austral, África Meridional | الجنوب الأفريقي
Central Africa | Afrique centrale | África Central | وسط أفريقيا
North Africa, Maghreb | Afrique du Nord, Maghreb | Norte de África, Magreb | شمال أفريقيا, المغرب العربي
Sahel | Sahel | Sahel | الساحل, منطقة الساحل
Middle East, Gulf states | Moyen-Orient, pays du Golfe | Oriente Medio, países del Golfo | الشرق الأوسط, دول الخليج
Europe, European | Europe, européen | Europa, europeo | أوروبا, أوروبي
Balkans, Western Balkans, Southeast Europe | Balkans, Balkans occidentaux, Europe du Sud-Est | Balcanes, Balcanes Occidentales | البلقان, غرب البلقان
Asia, Asian | Asie, asiatique | Asia, asiático | آسيا, آسيوي
Southeast Asia, South-East Asia | Asie du Sud-Est | Sudeste Asiático, Sureste de Asia | جنوب شرق آسيا
Central Asia | Asie centrale | Asia Central | آسيا الوسطى
South Asia | Asie du Sud | Asia Meridional, sur de Asia | جنوب آسيا
Pacific, Oceania | Pacifique, Océanie | Pacífico, Oceanía | المحيط الهادئ, أوقيانوسيا
Americas, American continent | Amériques, continent américain | Américas, continente americano | الأمريكتان, القارة الأمريكية
Latin America, Latin American | Amérique latine, latino-américain | América Latina, Latinoamérica | أمريكا اللاتينية
South America | Amérique du Sud | América del Sur, Sudamérica | أمريكا الجنوبية
Central America | Amérique centrale | América Central, Centroamérica | أمريكا الوسطى
North America | Amérique du Nord | América del Norte, Norteamérica | أمريكا الشمالية
Caribbean | Caraïbes | Caribe | الكاريبي, منطقة البحر الكاريبي
Mediterranean | Méditerranée | Mediterráneo | البحر المتوسط, المتوسط
Amazon, Amazon basin | Amazonie, bassin amazonien | Amazonia, cuenca amazónica | الأمازون
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
Morocco, Moroccan | Maroc, marocain | Marruecos, marroquí | المغرب, مغربي
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
United States, USA, United States of America | États-Unis, USA, états-unien | Estados Unidos, EE. UU., EEUU, estadounidense | الولايات المتحدة, الولايات المتحدة الأمريكية
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
`;
