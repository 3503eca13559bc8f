/**
 * Provinces of Afghanistan. Columns and sources as in `provinces-iran.ts`. Panjshir and Daykundi,
 * not in that Natural Earth layer: by eye.
 */
export const provincesOfAfghanistan = `
AF.01 | province:afg-badakhshan | Badakhshan | | بدخشان | بدخشاں | 72.45, 36.96
AF.02 | province:afg-badghis | Badghis | Baghdis | بادغیس | بادغیس | 63.74, 35.14
AF.03 | province:afg-baghlan | Baghlan | | بغلان | بغلان | 68.91, 35.80
AF.30 | province:afg-balkh | Balkh | | بلخ | بلخ | 67.09, 36.68
AF.05 | province:afg-bamyan | Bamyan | Bamiyan; Bamian | بامیان | بامیان | 67.24, 34.80
AF.41 | province:afg-daykundi | Daykundi | Daikundi | دایکندی | دایکندی | 66.05, 33.75
AF.06 | province:afg-farah | Farah | | فراه | فراہ | 62.29, 32.60
AF.07 | province:afg-faryab | Faryab | | فاریاب | فاریاب | 64.86, 36.06
AF.08 | province:afg-ghazni | Ghazni | | غزنی | غزنی | 67.81, 33.32
AF.09 | province:afg-ghor | Ghor | Ghowr | غور | غور | 64.89, 34.17
AF.10 | province:afg-helmand | Helmand | Hilmand | هلمند | ہلمند | 64.04, 31.12
AF.11 | province:afg-herat | Herat | Hirat | هرات | ہرات | 62.13, 34.19
AF.31 | province:afg-jowzjan | Jowzjan | Jawzjan; Jozjan | جوزجان | جوزجان | 65.85, 36.83
AF.13 | province:afg-kabul | Kabul | | کابل | کابل | 69.32, 34.56
AF.23 | province:afg-kandahar | Kandahar | Qandahar | قندهار | قندھار | 65.71, 31.04
AF.14 | province:afg-kapisa | Kapisa | | کاپیسا | کاپیسا | 69.62, 34.96
AF.37 | province:afg-khost | Khost | Khowst | خوست | خوست | 69.83, 33.36
AF.34 | province:afg-kunar | Kunar | Konar | کنر | کنڑ | 71.08, 34.96
AF.24 | province:afg-kunduz | Kunduz | Konduz | قندوز | قندوز | 68.74, 36.85
AF.35 | province:afg-laghman | Laghman | | لغمان | لغمان | 70.15, 34.76
AF.17 | province:afg-logar | Logar | | لوگر | لوگر | 69.17, 34.02
AF.27 | province:afg-maidan-wardak | Maidan Wardak | Wardak; Maidan-Wardak | میدان وردک | میدان وردک | 68.22, 34.31
AF.18 | province:afg-nangarhar | Nangarhar | Nangrahar; Ningarhar | ننگرهار | ننگرہار | 70.45, 34.27
AF.19 | province:afg-nimroz | Nimroz | Nimruz; Nimroze | نیمروز | نیمروز | 62.34, 30.82
AF.38 | province:afg-nuristan | Nuristan | Nooristan | نورستان | نورستان | 70.78, 35.41
AF.29 | province:afg-paktika | Paktika | | پکتیکا | پکتیکا | 68.73, 32.48
AF.36 | province:afg-paktia | Paktia | Paktya | پکتیا | پکتیا | 69.39, 33.62
AF.42 | province:afg-panjshir | Panjshir | Panjsher; Panjshir Valley | پنجشیر | پنج شیر | 69.80, 35.40
AF.40 | province:afg-parwan | Parwan | | پروان | پروان | 69.24, 35.15
AF.32 | province:afg-samangan | Samangan | | سمنگان | سمنگان | 67.70, 35.98
AF.33 | province:afg-sar-e-pol | Sar-e Pol | Sar-e Pul; Sari Pul; Sar-e-Pul; Saripul | سرپل | سر پل | 66.15, 35.74
AF.26 | province:afg-takhar | Takhar | | تخار | تخار | 69.77, 36.70
AF.39 | province:afg-uruzgan | Uruzgan | Oruzgan; Urozgan | ارزگان | ارزگان | 66.12, 33.39
AF.28 | province:afg-zabul | Zabul | | زابل | زابل | 67.14, 32.21
`;
