/**
 * Provinces and territories of Pakistan, and districts that the news of its borders names as areas. Columns as in
 * `provinces-iran.ts`; a row without a code is a district, division or former agency, its point the seat or
 * middle by eye, and the province that it lies in behind it. Points of coded rows: centre of mass of the Natural Earth 4.1.0 10m province.
 */
export const provincesOfPakistan = `
PK.06 | province:pak-azad-kashmir | Azad Kashmir | Azad Jammu and Kashmir; AJK; Azad Jammu & Kashmir; Pakistan-administered Kashmir; Pakistan administered Kashmir; Pakistani Kashmir; Pakistan-controlled Kashmir; Pakistan-occupied Kashmir | کشمیر آزاد | آزاد کشمیر | 74.27, 33.96
PK.02 | province:pak-balochistan | Balochistan | Baluchistan; Pakistani Balochistan; Pakistani Baluchistan; Pakistan's Balochistan | بلوچستان | بلوچستان | 65.87, 28.32
PK.07 | province:pak-gilgit-baltistan | Gilgit-Baltistan | Gilgit Baltistan; Northern Areas | گیلگیت بلتستان | گلگت بلتستان | 74.89, 35.81
PK.08 | province:pak-islamabad-capital-territory | Islamabad Capital Territory | ICT | قلمرو پایتخت اسلام‌آباد | وفاقی دارالحکومت اسلام آباد | 73.08, 33.66
PK.03 | province:pak-khyber-pakhtunkhwa | Khyber Pakhtunkhwa | Khyber-Pakhtunkhwa; Khyber Pukhtunkhwa; Khyber Pakhtoonkhwa; Pakhtunkhwa; KP; KPK; North-West Frontier Province; NWFP | خیبر پختونخوا | خیبر پختونخوا | 71.63, 34.13
PK.04 | province:pak-punjab | Punjab | Pakistani Punjab | پنجاب | پنجاب | 72.13, 30.82
PK.05 | province:pak-sindh | Sindh | Sind | سند | سندھ | 68.77, 26.03
| province:pak-fata | Federally Administered Tribal Areas | FATA; Tribal Areas; tribal belt | | قبائلی علاقہ جات | 70.00, 33.00
| province:pak-north-waziristan | North Waziristan | | وزیرستان شمالی | شمالی وزیرستان | 69.85, 32.95 | province:pak-khyber-pakhtunkhwa
| province:pak-south-waziristan | South Waziristan | | وزیرستان جنوبی | جنوبی وزیرستان | 69.60, 32.30 | province:pak-khyber-pakhtunkhwa
| province:pak-waziristan | Waziristan | | وزیرستان | وزیرستان | 69.70, 32.60 | province:pak-khyber-pakhtunkhwa
| province:pak-kurram | Kurram | Kurram district; Kurram Agency | | کرم | 70.10, 33.70 | province:pak-khyber-pakhtunkhwa
| province:pak-bajaur | Bajaur | Bajaur Agency; Bajaur district | باجور | باجوڑ | 71.50, 34.75 | province:pak-khyber-pakhtunkhwa
| province:pak-mohmand | Mohmand | Mohmand Agency; Mohmand district | | مہمند | 71.40, 34.50 | province:pak-khyber-pakhtunkhwa
| province:pak-khyber-district | Khyber district | Khyber Agency; Khyber tribal district | | ضلع خیبر | 71.15, 34.00 | province:pak-khyber-pakhtunkhwa
| province:pak-orakzai | Orakzai | Orakzai Agency; Orakzai district | | اورکزئی | 70.90, 33.65 | province:pak-khyber-pakhtunkhwa
| province:pak-chagai | Chagai district | Chagai; Chaghi; Chaghai | چاغی | چاغی | 64.70, 28.90 | province:pak-balochistan
| province:pak-kech | Kech | Kech district; Ketch | کیچ | کیچ | 63.00, 26.00 | province:pak-balochistan
| province:pak-makran-division | Makran division | | | مکران ڈویژن | 63.30, 26.20 | province:pak-balochistan
| province:pak-lasbela | Lasbela | Lasbela district | | لسبیلہ | 66.50, 25.90 | province:pak-balochistan
| province:pak-swat | Swat | Swat Valley; Swat district | سوات | سوات | 72.40, 35.20 | province:pak-khyber-pakhtunkhwa
| province:pak-tharparkar | Tharparkar | Tharparkar district | | تھرپارکر | 70.10, 24.90 | province:pak-sindh
`;
