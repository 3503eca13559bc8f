/**
 * Places of the Iran–Pakistan belt and crossings around it that GeoNames extracts lack. Columns: id | name | other
 * English spellings | Persian | Urdu | longitude, latitude | uncertainty in km | province | where the coordinate is
 * from. "Border line": nearest point of the OpenStreetMap Iran–Pakistan line to the towns named. "Press": what news
 * reports say of its distance. "Unchecked": general knowledge, compared with no source; such rows without an
 * uncertainty of their own get 5 km.
 */
export const belt = `
city:pak-mand | Mand | Mand Soro; Mand Surro | مند | مند | 62.03, 26.12 | 10 | province:pak-balochistan | unchecked
city:pak-tump | Tump | Tump Kech | تمپ | تمپ | 62.37, 26.11 | 10 | province:pak-balochistan | unchecked
city:pak-mashkel | Mashkel | Mashkail; Mashkhel; Mashkil | ماشکیل | ماشکیل | 62.88, 28.00 | 20 | province:pak-balochistan | press: a few km from the frontier, western corner of Washuk
city:pak-koh-e-sabz | Koh-e Sabz | Koh-e-Sabz; Koh-i-Sabz; Kuh-e Sabz; Kuh-e-Sabz; Koh e Sabz; Koh-i Sabz; Sabz Koh; Sabzkoh; Kooh-e Sabz; Koh Sabz | کوه سبز | سبزکوہ | 63.30, 26.95 | 20 | province:pak-balochistan | press: about 90 km from Panjgur, by the border
city:pak-parom | Parom | Paroom; Paroum | | پروم | 63.50, 26.60 | 20 | province:pak-balochistan | unchecked; plain west of Panjgur
city:pak-buleda | Buleda | Bulaida; Buleida | | بلیدہ | 63.30, 26.35 | 15 | province:pak-balochistan | unchecked
city:pak-zamuran | Zamuran | Zamran; Zamoran | | زامران | 62.90, 26.40 | 25 | province:pak-balochistan | unchecked; hills north of Tump
city:pak-talaap | Talaap | Talap; Talab | | تالاپ | 61.90, 28.75 | 25 | province:pak-balochistan | press: village of Chagai near the border south-east of Taftan
city:pak-saindak | Saindak | Sandak | | سیندک | 61.58, 29.25 | 10 | province:pak-balochistan | unchecked
city:pak-gabd | Gabd | Gubd; Gabad; Gwabd; Kalatu | گبد | گبد | 61.67, 25.37 | 8 | province:pak-balochistan | border line, 22 km north of the coast
city:irn-jakigur | Jakigur | Jakigor; Jakigvar; Jakigour; Jakigoor; Jaki Gur | جکیگور | جکیگور | 61.51, 26.13 | 5 | province:irn-sistan-and-baluchestan | unchecked
city:irn-kuhak | Kuhak | Kohak; Koohak; Kouhak | کوهک | کوہک | 63.25, 27.12 | 10 | province:irn-sistan-and-baluchestan | border line at the easternmost corner of the province
city:irn-gwatar | Gwatar | Govater; Guatar; Gavater; Gavatar; Gwater | گواتر | گواتر | 61.50, 25.17 | 5 | province:irn-sistan-and-baluchestan | unchecked
city:irn-shamsar | Shamsar | Sham Sar; Shamasar | شم‌سر | | 62.70, 27.10 | 25 | province:irn-sistan-and-baluchestan | press: village of Saravan county near the border
city:irn-haqabad | Haqabad | Hagh Abad; Haqqabad | حق‌آباد | | 62.20, 27.50 | 25 | province:irn-sistan-and-baluchestan | press: village of Saravan county
city:irn-gowhar-kuh | Gowhar Kuh | Gohar Kuh; Gohar Kooh; Gohar Koh; Gowharkuh; Goharkuh | گوهرکوه | گوہرکوہ | 60.55, 28.80 | 25 | province:irn-sistan-and-baluchestan | press: district of Taftan county, between Zahedan and Khash
city:irn-taftan-county | Taftan County | Taftan county; Taftan district | شهرستان تفتان | | 60.85, 28.70 | 30 | province:irn-sistan-and-baluchestan | press: county between Khash and Zahedan
city:irn-milak | Milak | Abrisham Bridge; Abresham Bridge; Silk Bridge; Pul-e Abrisham | میلک | میلک | 61.81, 30.98 | 4 | province:irn-sistan-and-baluchestan | unchecked
city:irn-dogharoun | Dogharoun | Dogharun; Dogharoon; Dowqarun; Dougharoun; Dogharon | دوغارون | دوغارون | 61.03, 34.58 | 10 | province:irn-razavi-khorasan | unchecked
city:afg-islam-qala | Islam Qala | Islam Qalah; Eslam Qaleh; Islam-Qala; Islamqala | اسلام‌قلعه | اسلام قلعہ | 61.07, 34.66 | 3 | province:afg-herat | unchecked
site:irn-rimdan | Rimdan | Reemdan; Ramdan; Rimdan border; Rimadan | ریمدان | ریمدان | 61.65, 25.37 | 8 | province:irn-sistan-and-baluchestan | border line, 22 km north of the coast
site:irn-rimdan-gabd-crossing | Rimdan–Gabd crossing | Rimdan-Gabd; Gabd-Rimdan; Rimdan–Gabd; Gabd–Rimdan; Gabd-Rimdan 250; Gabd Rimdan; Rimdan Gabd; BP-250 | ریمدان–گبد | گبد ریمدان | 61.655, 25.369 | 8 | | border line
site:irn-mirjaveh-taftan-crossing | Mirjaveh–Taftan crossing | Mirjaveh-Taftan; Taftan-Mirjaveh; Mirjaveh–Taftan; Taftan–Mirjaveh; Mirjawa-Taftan; Taftan-Mirjawa; Mirjavah-Taftan; Taftan-Mirjavah | میرجاوه–تفتان | تفتان میرجاوہ | 61.567, 28.940 | 3 | | border line, nearest to Taftan
site:irn-kuhak-chedgi-crossing | Kuhak–Chedgi crossing | Kuhak-Chedgi; Chedgi-Kuhak; Kuhak–Chedgi; Kuhak-Chadgi; Chadgi-Kuhak; Kuhak-Chadghi; Chedgi-Kohak; Kohak-Chedgi; Chadgi-Kohak | کوهک–چدگی | چیدگی کوہک | 63.26, 27.11 | 10 | | border line, nearest to Kuhak
site:pak-chedgi | Chedgi | Chadgi; Chedghi; Chidgi; Chaidgi | چدگی | چیدگی | 63.30, 27.08 | 12 | province:pak-balochistan | border line, opposite Kuhak
site:irn-pishin-mand-crossing | Pishin–Mand crossing | Pishin-Mand; Mand-Pishin; Pishin border crossing; Pishin border market; Pishin crossing; Pishin–Mand; Mand–Pishin; Mand-Pishin border; Mand-Pisheen; Pisheen-Mand | پیشین–مند | مند پشین | 61.86, 26.10 | 10 | | border line, nearest to Pishin (Iran)
site:irn-mount-taftan | Mount Taftan | Taftan volcano; Kuh-e Taftan; Taftan mountain; Mt Taftan; Mt. Taftan | کوه تفتان | کوہ تفتان | 61.13, 28.60 | | province:irn-sistan-and-baluchestan | unchecked
site:irn-shahid-beheshti-port | Shahid Beheshti port | Shahid Beheshti Port; port of Shahid Beheshti; Shaheed Beheshti port | بندر شهید بهشتی | شہید بہشتی بندرگاہ | 60.62, 25.30 | 2 | province:irn-sistan-and-baluchestan | unchecked
site:irn-shahid-rajaee-port | Shahid Rajaee port | Shahid Rajaee Port; Shahid Rajaei port; Shahid Rajaei Port; Shahid Rajai port; Rajaee port | بندر شهید رجایی | شہید رجائی بندرگاہ | 56.07, 27.11 | 3 | province:irn-hormozgan | unchecked
site:irn-konarak-air-base | Konarak air base | Konarak Air Base; Konarak naval base | پایگاه هوایی کنارک | | 60.38, 25.44 | 3 | province:irn-sistan-and-baluchestan | unchecked
site:pak-gwadar-port | Gwadar Port | Gwadar port; port of Gwadar; Gwadar deep-sea port | بندر گوادر | گوادر بندرگاہ | 62.34, 25.11 | 1 | province:pak-balochistan | unchecked
site:pak-gwadar-bay | Gwatar Bay | Gwadar Bay; Gavater Bay; Gulf of Gwatar | خلیج گواتر | | 61.55, 25.10 | 8 | | unchecked
site:pak-reko-diq | Reko Diq | Reko Dik | | ریکوڈک | 62.09, 29.08 | 5 | province:pak-balochistan | unchecked
site:pak-shamsi-airfield | Shamsi airfield | Shamsi Airfield; Shamsi air base; Shamsi Air Base; Bandari airstrip | | شمسی ایئربیس | 65.18, 27.84 | 3 | province:pak-balochistan | unchecked
site:pak-hamun-e-mashkel | Hamun-e Mashkel | Hamun-i-Mashkel; Hamun-i Mashkhel | هامون ماشکیل | ہامون ماشکیل | 63.00, 28.33 | 25 | province:pak-balochistan | unchecked
site:irn-hamoun | Hamoun wetlands | Hamun Lake; Lake Hamun; Hamoun; Hamoun wetland; Lake Hamoun; Hamun wetlands | دریاچه هامون | ہامون | 61.25, 30.80 | 30 | province:irn-sistan-and-baluchestan | unchecked
site:irn-hirmand-dam-chah-nimeh | Chah Nimeh reservoirs | Chah Nimeh; Chahnimeh | چاه‌نیمه | | 61.67, 30.80 | 8 | province:irn-sistan-and-baluchestan | unchecked
`;
