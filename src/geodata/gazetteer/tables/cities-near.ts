/**
 * What English news calls towns of Iran, Pakistan, Afghanistan and their neighbours, where GeoNames spells them otherwise or
 * the press has several spellings. Columns: ISO alpha-2 | GeoNames' ASCII name | our name, if other | spellings |
 * Persian | Urdu. Each row must meet a GeoNames place. Spellings: as met in the English
 * press; Persian and Urdu: general knowledge.
 */
export const citiesNear = `
IR | Zahedan | | Zahidan; Zahedān | زاهدان | زاہدان
IR | Mirjaveh | | Mirjawa; Mirjava; Mirjavah; Mirjawah; Mir Javeh; Mirjaweh | میرجاوه | میرجاوہ
IR | Saravan | | Sarawan; Saravān | سراوان | سراوان
IR | Pishin | | Pisheen; Peshin; Pishin district | پیشین | پیشین
IR | Chabahar | | Chah Bahar; Chahbahar; Chah-Bahar; Chabahar Port; Chabahar port; Chabhar; Chābahār | چابهار | چابہار
IR | Konarak | | Konārak; Kenarak; Kunarak | کنارک | کنارک
IR | Rasak | Rask | Rasak; Raask | راسک | راسک
IR | Sarbaz | | Sarbaaz | سرباز | سرباز
IR | Iranshahr | | Iran Shahr; Iranshehr | ایرانشهر | ایران شہر
IR | Khash | | Kash; Khāsh | خاش | خاش
IR | Zabol | | Zabul; Zābol | زابل | زابل
IR | Zehak | Zahak | Zehak | زهک | زہک
IR | Nikshahr | | Nik Shahr; Nikshar; Nik-Shahr | نیک‌شهر | نیک شہر
IR | Jalq | | Jaleq; Jalgh; Jalagh | جالق | جالق
IR | Suran | | Sib and Suran; Sib-o-Suran; Sib va Suran | سوران |
IR | Zaboli | Mehrestan | Zaboli; Magas | مهرستان |
IR | Bampur | | Bampour | بمپور | بمپور
IR | Qasr-e Qand | | Qasr-e-Qand; Qasre Qand; Ghasr-e Ghand; Qasr Qand | قصرقند |
IR | Nosratabad | | Nosrat Abad; Nusratabad | نصرت‌آباد |
IR | Negur | Negour | Negur; Nagor; Nobandian | نگور |
IR | Hiduj | | Hidouj | هیدوج |
IR | Bandar Abbas | | Bandar-e Abbas; Bandar-Abbas; Bandarabbas; Bandar-e-Abbas | بندرعباس | بندر عباس
IR | Bushehr | | Bushire; Bandar Bushehr | بوشهر | بوشہر
IR | Mashhad | | Meshed; Mashad; Meshhad | مشهد | مشہد
IR | Tehran | | Teheran | تهران | تہران
IR | Qom | | Qum; Ghom | قم | قم
IR | Isfahan | | Esfahan; Ispahan | اصفهان | اصفہان
IR | Bandar-e Lengeh | Bandar Lengeh | Bandar-e Lengeh; Lengeh | بندر لنگه |
IR | Jask | | Bandar-e Jask; Bandar Jask; Jask port | جاسک | جاسک
IR | Orumiyeh | Urmia | Orumiyeh; Orumieh; Urumieh; Uromia; Urumia | ارومیه | ارومیہ
IR | Tabriz | | | تبریز | تبریز
IR | Shiraz | | | شیراز | شیراز
IR | Ahvaz | | Ahwaz; Ahvāz | اهواز | اہواز
IR | Khorramshahr | | Khorram Shahr | خرمشهر | خرمشہر
IR | Khorramabad | | Khorram Abad | خرم‌آباد |
IR | Natanz | | | نطنز | نطنز
IR | Arak | | | اراک | اراک
IR | Taybad | | Taibad; Tayebad | تایباد | تایباد
IR | Sarakhs | | | سرخس | سرخس
IR | Birjand | | | بیرجند | بیرجند
IR | Kermanshah | | | کرمانشاه | کرمانشاہ
IR | Sanandaj | | Sanandij | سنندج | سنندج
IR | Mahabad | | | مهاباد | مہاباد
IR | Astara | | | آستارا |
IR | Sari | | | ساری |
PK | Taftan | | Taftān; Taftan town; Taftan border | تفتان | تفتان
PK | Panjgur | | Panjgoor; Pangur; Punjgur; Panjgūr; Panjgour | پنجگور | پنجگور
PK | Turbat | | | تربت | تربت
PK | Gwadar | | Gwader; Gawadar; Gwādar; Gawader | گوادر | گوادر
PK | Jiwani | | Jiwāni; Jivani; Jewani | جیوانی | جیوانی
PK | Nok Kundi | | Nokkundi; Nokundi; Nok-Kundi; Nukkundi | نوک‌کندی | نوکنڈی
PK | Dalbandin | | Dalbandeen | دالبندین | دالبندین
PK | Washuk | | Wāshuk; Vashuk | | واشک
PK | Pishin | | Pisheen; Pasheen | پشین | پشین
PK | Nushki | | Noshki; Nushky; Naushki | نوشکی | نوشکی
PK | Kharan | | Khārān | خاران | خاران
PK | Pasni | | | پسنی | پسنی
PK | Ormara | | Ormāra | اورماره | اورماڑا
PK | Chaman | | | چمن | چمن
PK | Quetta | | Kwatah; Queta | کویته | کوئٹہ
PK | Hub | | Hub Chowki | | حب
PK | Khuzdar | | Khuzdār | خضدار | خضدار
PK | Kalat | | Qalat; Kallat | قلات | قلات
PK | Mastung | | | | مستونگ
PK | Zhob | | | ژوب | ژوب
PK | Sibi | | Sibbi | | سبی
PK | Parachinar | | Para Chinar | پاراچنار | پاراچنار
PK | Miran Shah | | Miranshah; Miramshah; Mirānshāh | میرانشاه | میران شاہ
PK | Wana | | | وانا | وانا
PK | Landi Kotal | | Landikotal | | لنڈی کوتل
PK | Peshawar | | Peshāwar | پیشاور | پشاور
PK | Rawalpindi | | 'Pindi | راولپندی | راولپنڈی
PK | Islamabad | | | اسلام‌آباد | اسلام آباد
PK | Karachi | | Karāchi | کراچی | کراچی
PK | Lahore | | | لاهور | لاہور
PK | Hyderabad | | Hyderabad, Sindh | حیدرآباد | حیدرآباد
PK | Muzaffarabad | | Muzaffarābād | مظفرآباد | مظفر آباد
PK | Gilgit | | | گیلگیت | گلگت
PK | Bannu | | | بنو | بنوں
PK | Dera Ismail Khan | | D.I. Khan; DI Khan; Dera Ismail | دیره اسماعیل‌خان | ڈیرہ اسماعیل خان
PK | Dera Ghazi Khan | | D.G. Khan; DG Khan | | ڈیرہ غازی خان
PK | Jacobabad | | | | جیکب آباد
PK | Abbottabad | | Abbotabad | ابوت‌آباد | ایبٹ آباد
AF | Zaranj | | Zarang | زرنج | زرنج
AF | Spin Boldak | | Spin Buldak; Spinboldak; Spin Bouldak; Boldak | سپین بولدک | سپین بولدک
AF | Herat | | Hirat | هرات | ہرات
AF | Kandahar | | Qandahar | قندهار | قندھار
AF | Kabul | | | کابل | کابل
AF | Mazar-e Sharif | Mazar-i-Sharif | Mazar-e Sharif; Mazar-e-Sharif; Mazar-i Sharif; Mazar e Sharif; Mazar | مزار شریف | مزار شریف
AF | Jalalabad | | | جلال‌آباد | جلال آباد
AF | Lashkar Gah | | Lashkargah; Lashkar-Gah | لشکرگاه | لشکر گاہ
AF | Kunduz | | Konduz | قندوز | قندوز
AF | Khost | | Khowst | خوست | خوست
AF | Bamyan | | Bamiyan; Bamian | بامیان | بامیان
AF | Farah | | | فراه | فراہ
AF | Ghazni | | | غزنی | غزنی
AF | Gardez | | | گردیز | گردیز
AF | Asadabad | | | اسعدآباد | اسعد آباد
IN | New Delhi | | | دهلی نو | نئی دہلی
IN | Delhi | | | دهلی | دہلی
IN | Mumbai | | Bombay | بمبئی | ممبئی
IN | Kolkata | | Calcutta | کلکته | کولکتہ
IN | Chennai | | Madras | |
IN | Bengaluru | Bengaluru | Bangalore | |
IN | Pune | | Poona | |
IN | Varanasi | | Benares | |
IN | Allahabad | Prayagraj | Allahabad | |
IN | Srinagar | | | سرینگر | سری نگر
IN | Jammu | | | جامو | جموں
IN | Amritsar | | | امریتسر | امرتسر
IN | Thiruvananthapuram | | Trivandrum | |
IN | Cochin | Kochi | Cochin | |
IN | Guwahati | | Gauhati | |
IN | Gurgaon | Gurugram | Gurgaon | |
AE | Dubai | | | دبی | دبئی
AE | Abu Dhabi | | | ابوظبی | ابوظہبی
OM | Muscat | | Masqat | مسقط | مسقط
OM | Sohar | | Suhar | |
QA | Doha | | | دوحه | دوحہ
IQ | Baghdad | | | بغداد | بغداد
IQ | Basrah | Basra | Basrah; Al-Basra; al-Basra | بصره | بصرہ
IQ | Mosul | | Al Mawsil; Al-Mawsil | موصل | موصل
IQ | Erbil | | Arbil; Irbil; Hewler | اربیل | اربیل
IQ | As Sulaymaniyah | Sulaymaniyah | Sulaimaniya; Sulaimaniyah; Sulaymaniya; Slemani; Sulaimani | سلیمانیه | سلیمانیہ
IQ | Najaf | Najaf | An Najaf; al-Najaf | نجف | نجف
IQ | Karbala | | Kerbala | کربلا | کربلا
IQ | Kirkuk | | | کرکوک | کرکوک
IQ | Al Fallujah | Fallujah | Falluja; Al Fallujah | فلوجه | فلوجہ
SA | Riyadh | | | ریاض | ریاض
SA | Jeddah | | Jidda; Jiddah | جده | جدہ
SA | Mecca | | Makkah | مکه | مکہ
SA | Medina | | Madinah | مدینه | مدینہ
YE | Sanaa | | Sana'a; Sana’a; San'a; San’a; Sana | صنعا | صنعاء
YE | Al Hudaydah | Hodeidah | Hodeida; Hudaydah; al-Hudaydah; Hudaida | حدیده | حدیدہ
SY | Damascus | | | دمشق | دمشق
SY | Aleppo | | | حلب | حلب
SY | Deir ez-Zor | | Deir al-Zor; Deir Ezzor; Deir al-Zour; Deir Ezzour | دیرالزور |
SY | Ar Raqqah | Raqqa | Raqqah; Rakka | رقه | رقہ
PS | Gaza | | Gaza City | غزه | غزہ
PS | Khan Yunis | | Khan Younis; Khan Yunus; Khan Younes | |
PS | Rafah | | | رفح | رفح
TM | Ashgabat | | Ashkhabad; Ashgabad | عشق‌آباد | اشک آباد
TJ | Dushanbe | | | دوشنبه | دوشنبہ
UZ | Tashkent | | | تاشکند | تاشقند
UZ | Samarkand | | Samarqand | سمرقند | سمرقند
KZ | Almaty | | Alma-Ata | |
KZ | Astana | | Nur-Sultan; Nursultan; Akmola | آستانه | آستانہ
AZ | Baku | | | باکو | باکو
TR | Istanbul | | Constantinople | استانبول | استنبول
TR | Ankara | | | آنکارا | انقرہ
CN | UEruemqi | Urumqi | Ürümqi; Urumchi; Wulumuqi | |
CN | Kashgar | | Kashi | کاشغر | کاشغر
CN | Beijing | | Peking | پکن | بیجنگ
CN | Guangzhou | | Canton | |
BD | Dhaka | | Dacca | داکا | ڈھاکہ
BD | Chattogram | Chittagong | Chattogram | |
BD | Cox's Bazar | | Cox’s Bazar; Cox Bazar | |
`;
