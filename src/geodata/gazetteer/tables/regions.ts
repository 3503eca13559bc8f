/**
 * Seas, straits and regions wider than a country. Columns: id | name | other names | Persian | Urdu | longitude,
 * latitude (empty where one point would mislead) | adjectives. Middle points: by eye, for ranking and rough placing only.
 */
export const regions = `
sea:persian-gulf | Persian Gulf | Arabian Gulf; the Gulf | خلیج فارس | خلیج فارس | 51.50, 26.90 |
sea:gulf-of-oman | Gulf of Oman | Sea of Oman; Oman Sea; Makran Sea | دریای عمان | خلیج عمان | 58.80, 24.80 |
sea:strait-of-hormuz | Strait of Hormuz | Hormuz Strait; Straits of Hormuz; Hormuz; strait of Hormuz | تنگه هرمز | آبنائے ہرمز | 56.40, 26.60 |
sea:arabian-sea | Arabian Sea | North Arabian Sea; northern Arabian Sea | دریای عرب | بحیرہ عرب | 64.00, 18.00 |
sea:indian-ocean | Indian Ocean | northern Indian Ocean | اقیانوس هند | بحر ہند | 75.00, -10.00 |
sea:caspian-sea | Caspian Sea | Caspian; the Caspian; Sea of Mazandaran | دریای خزر | بحیرہ قزوین | 50.70, 41.70 |
sea:red-sea | Red Sea | | دریای سرخ | بحیرہ احمر | 38.50, 20.00 |
sea:gulf-of-aden | Gulf of Aden | | خلیج عدن | خلیج عدن | 48.00, 12.50 |
sea:bab-el-mandeb | Bab el-Mandeb | Bab al-Mandab; Bab al-Mandeb; Bab el-Mandab; Bab el Mandeb; Bab-el-Mandeb | باب‌المندب | باب المندب | 43.40, 12.60 |
sea:mediterranean-sea | Mediterranean Sea | Mediterranean; the Mediterranean | دریای مدیترانه | بحیرہ روم | 18.00, 35.00 |
sea:black-sea | Black Sea | | دریای سیاه | بحیرہ اسود | 34.00, 43.30 |
sea:sea-of-azov | Sea of Azov | Azov Sea | | | 36.50, 46.00 |
sea:kerch-strait | Kerch Strait | | | | 36.55, 45.30 |
sea:baltic-sea | Baltic Sea | Baltic | | | 19.50, 58.00 |
sea:north-sea | North Sea | | | | 3.00, 56.00 |
sea:aegean-sea | Aegean Sea | Aegean | | | 25.00, 38.50 |
sea:adriatic-sea | Adriatic Sea | Adriatic | | | 15.00, 43.00 |
sea:south-china-sea | South China Sea | | | بحیرہ جنوبی چین | 114.00, 13.00 |
sea:east-china-sea | East China Sea | | | | 125.00, 29.00 |
sea:yellow-sea | Yellow Sea | West Sea | | | 123.00, 36.00 |
sea:sea-of-japan | Sea of Japan | East Sea | | | 135.00, 40.00 |
sea:taiwan-strait | Taiwan Strait | Taiwan Straits | | | 119.50, 24.50 |
sea:strait-of-malacca | Strait of Malacca | Malacca Strait | | | 100.00, 4.00 |
sea:bay-of-bengal | Bay of Bengal | | | خلیج بنگال | 88.00, 15.00 |
sea:atlantic-ocean | Atlantic Ocean | Atlantic; the Atlantic; North Atlantic; South Atlantic | | بحر اوقیانوس | -35.00, 15.00 |
sea:pacific-ocean | Pacific Ocean | Pacific; the Pacific; South Pacific; North Pacific | | بحر الکاہل | -150.00, 5.00 |
sea:arctic-ocean | Arctic Ocean | Arctic | | | 0.00, 85.00 |
sea:bosphorus | Bosphorus | Bosporus | | | 29.07, 41.10 |
sea:english-channel | English Channel | | | | -1.00, 50.20 |
sea:gulf-of-mexico | Gulf of Mexico | | | | -90.00, 25.00 |
sea:caribbean-sea | Caribbean Sea | | | | -75.00, 15.00 |
sea:gulf-of-guinea | Gulf of Guinea | | | | 2.00, 2.00 |
sea:great-lakes | Great Lakes | | | | -84.00, 45.00 |
region:middle-east | Middle East | West Asia; the Middle East; Western Asia; Mideast; Near East | خاورمیانه | مشرق وسطیٰ | 45.00, 30.00 | Middle Eastern; Mideastern
region:south-asia | South Asia | Indian subcontinent; the subcontinent; Southern Asia | جنوب آسیا | جنوبی ایشیا | 77.00, 24.00 | South Asian
region:central-asia | Central Asia | | آسیای مرکزی | وسطی ایشیا | 66.00, 43.00 | Central Asian
region:southeast-asia | Southeast Asia | South-East Asia; South East Asia | | جنوب مشرقی ایشیا | 108.00, 8.00 | Southeast Asian; South-East Asian
region:east-asia | East Asia | Far East; Northeast Asia | | مشرقی ایشیا | 118.00, 38.00 | East Asian
region:asia | Asia | | آسیا | ایشیا | 85.00, 42.00 | Asian
region:asia-pacific | Asia-Pacific | Asia Pacific; Indo-Pacific; Indo Pacific | | | |
region:europe | Europe | Continental Europe | اروپا | یورپ | 15.00, 52.00 | European
region:european-union | European Union | EU; E.U. | اتحادیه اروپا | یورپی یونین | |
region:eastern-europe | Eastern Europe | Central and Eastern Europe | | | 28.00, 50.00 | Eastern European; East European
region:western-europe | Western Europe |  | | | 4.00, 48.00 | Western European
region:central-europe | Central Europe |  | | | 17.00, 49.00 | Central European
region:northern-europe | Northern Europe |  | | | 18.00, 61.00 |
region:southern-europe | Southern Europe |  | | | 15.00, 41.00 |
region:scandinavia | Scandinavia | | | | 15.00, 62.00 | Scandinavian; Nordic
region:balkans | Balkans | the Balkans; Western Balkans | | | 21.00, 43.00 | Balkan
region:baltic-states | Baltic states | Baltics; the Baltics; Baltic States | | | 24.50, 57.00 |
region:caucasus | Caucasus | South Caucasus; the Caucasus; Transcaucasia | قفقاز | قفقاز | 45.00, 42.00 | Caucasian
region:north-caucasus | North Caucasus | Northern Caucasus | | | 44.00, 43.50 |
region:africa | Africa | | آفریقا | افریقہ | 20.00, 5.00 | African
region:north-africa | North Africa | Northern Africa; Maghreb | | شمالی افریقہ | 10.00, 28.00 | North African
region:west-africa | West Africa | Western Africa | | مغربی افریقہ | -2.00, 13.00 | West African
region:east-africa | East Africa | Eastern Africa | | مشرقی افریقہ | 37.00, 0.00 | East African
region:central-africa | Central Africa |  | | | 20.00, 3.00 |
region:southern-africa | Southern Africa |  | | | 25.00, -22.00 |
region:horn-of-africa | Horn of Africa | the Horn | | | 45.00, 8.00 |
region:sub-saharan-africa | Sub-Saharan Africa | sub-Saharan Africa; Subsaharan Africa | | | 20.00, 0.00 | sub-Saharan; Sub-Saharan
region:sahel | Sahel | the Sahel | | | 5.00, 15.00 | Sahelian
region:sahara | Sahara | Sahara Desert | | | 10.00, 24.00 | Saharan
region:levant | Levant | the Levant | | | 36.50, 34.00 | Levantine
region:arabian-peninsula | Arabian Peninsula | Arabian peninsula | شبه‌جزیره عربستان | | 46.00, 22.00 |
region:north-america | North America | | | شمالی امریکہ | -100.00, 45.00 | North American
region:south-america | South America | | | جنوبی امریکہ | -60.00, -15.00 | South American
region:central-america | Central America | | | | -87.00, 14.00 | Central American
region:latin-america | Latin America | | | لاطینی امریکہ | -65.00, -10.00 | Latin American
region:caribbean | Caribbean | the Caribbean; West Indies | | | -72.00, 18.00 |
region:americas | Americas | the Americas | | | |
region:oceania | Oceania | | | | 140.00, -20.00 |
region:antarctica | Antarctica | Antarctic; the Antarctic | | | 0.00, -85.00 |
region:eurasia | Eurasia | | | | | Eurasian
region:kashmir | Kashmir | Kashmir Valley; the Kashmir Valley; Jammu and Kashmir region; Jammu and Kashmir; Jammu & Kashmir; J&K | کشمیر | کشمیر | 74.80, 34.00 | Kashmiri
region:makran | Makran | Mekran; Makran coast; Makran Coast; Mokran | مکران | مکران | 61.50, 25.60 | Makrani
region:baluchistan | Greater Balochistan | Baloch region | | | 63.00, 28.00 |
region:sistan | Sistan | Seistan; Sistan region | سیستان | سیستان | 61.50, 30.90 | Sistani
region:khorasan | Greater Khorasan | | | | 60.00, 35.00 |
region:kurdistan | Kurdistan | Kurdish region | کردستان | کردستان | 44.50, 36.50 |
region:darfur | Darfur | | | دارفور | 25.00, 13.50 | Darfuri
region:abkhazia | Abkhazia | | | | 41.00, 43.00 | Abkhaz; Abkhazian
region:south-ossetia | South Ossetia | | | | 44.00, 42.30 | South Ossetian; Ossetian
region:transnistria | Transnistria | Transdniestria | | | 29.50, 47.00 |
region:somaliland | Somaliland | | | | 45.50, 9.50 |
region:puntland | Puntland | | | | 49.00, 9.00 |
region:tigray | Tigray | | | | 39.00, 13.80 | Tigrayan
region:java | Java | | | | 110.00, -7.50 | Javanese
region:sumatra | Sumatra | | | | 101.50, 0.00 | Sumatran
region:borneo | Borneo | | | | 114.00, 1.00 |
region:sulawesi | Sulawesi | | | | 120.50, -2.00 |
region:mindanao | Mindanao | | | | 125.00, 7.80 |
region:luzon | Luzon | | | | 121.00, 16.00 |
region:okinawa | Okinawa | | | | 127.80, 26.40 |
region:manchuria | Manchuria | | | | 125.00, 44.00 |
region:cornwall | Cornwall | | | | -4.90, 50.40 | Cornish
region:northern-cyprus | Northern Cyprus | Turkish Republic of Northern Cyprus | | | 33.50, 35.25 |
region:galilee | Galilee | Upper Galilee; Western Galilee | | | 35.40, 32.90 |
region:negev | Negev | Negev Desert | | | 34.80, 30.70 |
region:bekaa | Bekaa Valley | Bekaa; Beqaa Valley; Beqaa | | | 36.00, 33.90 |
region:ferghana | Ferghana Valley | Fergana Valley | | | 71.50, 40.50 |
region:pamir | Pamir | Pamirs; Pamir Mountains | | | 73.00, 38.50 |
region:karakoram | Karakoram | Karakoram Range | | | 76.00, 35.80 |
region:pashtunistan | Pashtun belt | | | | 69.50, 32.50 |
region:ural | Ural Mountains | Urals; the Urals | | | 60.00, 60.00 |
region:scottish-highlands | Scottish Highlands | | | | -4.80, 57.30 |
region:east-anglia | East Anglia | | | | 1.00, 52.50 |
region:new-england | New England | | | | -71.50, 43.50 |
region:midwest | Midwest | | | | -93.00, 42.00 | Midwestern
region:silicon-valley | Silicon Valley | | | | -122.05, 37.38 |
region:siberia | Siberia | | | | 105.00, 60.00 | Siberian
region:patagonia | Patagonia | | | | -69.00, -45.00 |
region:amazon | Amazon rainforest | Amazon basin | | | -62.00, -4.00 |
region:alps | Alps | the Alps | | | 10.00, 46.50 | Alpine
region:korean-peninsula | Korean Peninsula | Korean peninsula; Korea | | | 127.50, 38.00 | Korean
sea:gulf-of-aqaba | Gulf of Aqaba | Gulf of Eilat | | | 34.80, 29.00 |
sea:strait-of-tiran | Strait of Tiran | Straits of Tiran | | | 34.50, 28.00 |
sea:gulf-of-suez | Gulf of Suez | | | | 33.00, 28.80 |
sea:dead-sea | Dead Sea | | | | 35.50, 31.50 |
sea:sea-of-galilee | Sea of Galilee | Lake Tiberias; Lake Kinneret | | | 35.59, 32.82 |
sea:strait-of-gibraltar | Strait of Gibraltar | Straits of Gibraltar | | | -5.60, 35.95 |
sea:dardanelles | Dardanelles | Dardanelles Strait; the Dardanelles | | | 26.40, 40.20 |
sea:sea-of-marmara | Sea of Marmara | Marmara Sea | | | 28.20, 40.70 |
sea:ionian-sea | Ionian Sea | | | | 19.00, 38.00 |
sea:tyrrhenian-sea | Tyrrhenian Sea | | | | 12.00, 40.00 |
sea:gulf-of-finland | Gulf of Finland | | | | 26.00, 59.90 |
sea:gulf-of-bothnia | Gulf of Bothnia | | | | 20.00, 63.00 |
sea:barents-sea | Barents Sea | | | | 37.00, 74.00 |
sea:norwegian-sea | Norwegian Sea | | | | 3.00, 68.00 |
sea:white-sea | White Sea | | | | 38.00, 65.50 |
sea:kara-sea | Kara Sea | | | | 70.00, 75.00 |
sea:bering-strait | Bering Strait | | | | -169.00, 65.80 |
sea:sea-of-okhotsk | Sea of Okhotsk | Okhotsk Sea | | | 149.00, 55.00 |
sea:tsushima-strait | Tsushima Strait | Korea Strait | | | 129.50, 34.50 |
sea:miyako-strait | Miyako Strait | | | | 125.80, 25.20 |
sea:luzon-strait | Luzon Strait | Bashi Channel | | | 121.00, 20.50 |
sea:sulu-sea | Sulu Sea | | | | 120.00, 8.00 |
sea:celebes-sea | Celebes Sea | Sulawesi Sea | | | 122.00, 3.00 |
sea:gulf-of-thailand | Gulf of Thailand | Gulf of Siam | | | 101.50, 9.50 |
sea:andaman-sea | Andaman Sea | | | | 96.00, 10.00 |
sea:palk-strait | Palk Strait | Palk Bay | | | 79.60, 9.70 |
sea:gulf-of-mannar | Gulf of Mannar | | | | 79.00, 8.50 |
sea:timor-sea | Timor Sea | | | | 127.00, -11.00 |
sea:arafura-sea | Arafura Sea | | | | 135.00, -9.00 |
sea:torres-strait | Torres Strait | | | | 142.20, -10.00 |
sea:coral-sea | Coral Sea | | | | 155.00, -17.00 |
sea:lake-victoria | Lake Victoria | | | | 33.00, -1.00 |
sea:lake-chad | Lake Chad | Lake Chad Basin; Lake Chad basin; Lake Chad region | | | 14.20, 13.00 |
sea:lake-kivu | Lake Kivu | | | | 29.10, -2.00 |
sea:lake-tanganyika | Lake Tanganyika | | | | 29.60, -6.20 |
sea:lake-albert | Lake Albert | | | | 30.90, 1.70 |
sea:lake-malawi | Lake Malawi | Lake Nyasa | | | 34.50, -12.00 |
sea:lake-turkana | Lake Turkana | | | | 36.10, 3.60 |
sea:gulf-of-fonseca | Gulf of Fonseca | | | | -87.70, 13.20 |
sea:gulf-of-venezuela | Gulf of Venezuela | | | | -71.00, 11.60 |
sea:gulf-of-paria | Gulf of Paria | | | | -62.00, 10.40 |
`;
