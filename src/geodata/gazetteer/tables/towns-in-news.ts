/**
 * Towns, districts and valleys near borders where there is fighting that GeoNames lacks or names in ways that nobody
 * writes. Columns as in `belt.ts`; coordinates are general knowledge, compared with no source.
 */
export const townsInNews = `
city:irq-taji | Taji | al-Taji; Al-Taji; Camp Taji | | | 44.25, 33.52 |  |  |
city:irq-muqdadiya | Muqdadiya | Muqdadiyah; Miqdadiya; Miqdadiyah; al-Muqdadiya | | | 44.94, 33.98 |  |  |
city:irq-jalawla | Jalawla | Jalula; Jalawla'; Jalaula | | | 45.17, 34.27 |  |  |
city:irq-shirqat | Shirqat | al-Shirqat; Al-Shirqat; Sharqat | | | 43.24, 35.51 |  |  |
city:irq-makhmur | Makhmur | Makhmour; Makhmoor | | | 43.58, 35.78 |  |  |
city:irq-bashiqa | Bashiqa | Ba'shiqa; Bashiqah | | | 43.35, 36.45 |  |  |
city:irq-al-baghdadi | Al-Baghdadi | al-Baghdadi town; town of al-Baghdadi; town of Baghdadi | | | 42.55, 33.85 |  |  |
city:irq-habbaniyah | Habbaniyah | Habbaniya; al-Habbaniyah | | | 43.57, 33.37 |  |  |
city:irq-yusufiyah | Yusufiyah | Yusufiya; Yousifiyah | | | 44.24, 33.07 |  |  |
city:irq-latifiyah | Latifiyah | Latifiya; Latifiyya | | | 44.36, 32.95 |  |  |
city:irq-iskandariyah | Iskandariyah | Iskandariya; Iskanderiya | | | 44.35, 32.89 |  |  |
city:irq-zurbatiyah | Zurbatiyah | Zurbatiya; Zarbatiyah; Zurbatia | | | 46.05, 33.15 |  |  |
city:irq-sidakan | Sidakan | Sidekan; Sidikan | | | 44.67, 36.80 |  |  |
city:irq-choman | Choman |  | | | 44.89, 36.63 |  |  |
city:syr-maarat-al-numan | Maarat al-Numan | Maarat al-Nu'man; Maaret al-Numan; Maarrat al-Numan; Maaret al-Nouman; Maarat al-Nouman | | | 36.68, 35.64 |  |  |
city:syr-ras-al-ain | Ras al-Ain | Ras al-Ayn; Ras al Ain; Ras al-Ein; Serekaniye | | | 40.07, 36.85 |  |  |
site:syr-ghouta | Ghouta | Eastern Ghouta; eastern Ghouta; East Ghouta | | | 36.43, 33.53 | 10 |  |
site:syr-qalamoun | Qalamoun | Qalamoun mountains; Qalamun; Qalamoun Mountains | | | 36.70, 33.95 | 20 |  |
city:pse-nuseirat | Nuseirat | Nuseirat camp; Nuseirat refugee camp; Nusseirat | | | 34.39, 31.45 |  |  |
city:pse-huwara | Huwara | Hawara; Huwwara | | | 35.26, 32.15 |  |  |
city:isr-beeri | Be'eri | Be’eri; Beeri; kibbutz Be'eri | | | 34.49, 31.42 |  |  |
city:lbn-aitaroun | Aitaroun | Aytaroun; Aitarun | | | 35.47, 33.12 |  |  |
city:lbn-houla | Houla | village of Houla | | | 35.51, 33.21 |  |  |
city:lbn-adaisseh | Adaisseh | Odaisseh; Adaysseh; Odaiseh; Adeisseh | | | 35.55, 33.25 |  |  |
city:lbn-yaroun | Yaroun |  | | | 35.42, 33.08 |  |  |
city:lbn-rmeish | Rmeish | Rmaish | | | 35.37, 33.08 |  |  |
site:lbn-kfar-chouba | Kfar Chouba | Kfarchouba; Kfar Shuba; Kfarshouba | | | 35.65, 33.33 |  |  |
city:irn-sumar | Sumar | Soomar; Soumar | | | 45.64, 33.87 |  | province:irn-kermanshah |
city:irn-bazargan | Bazargan |  | | | 44.39, 39.39 |  | province:irn-west-azerbaijan |
city:pak-wadh | Wadh |  | | | 66.36, 27.35 |  | province:pak-balochistan |
city:pak-musakhail | Musakhail | Musakhel; Musa Khel; Musakhel district; Musakhail district | | | 69.82, 30.87 | 15 | province:pak-balochistan |
site:pak-shawal | Shawal | Shawal valley; Shawal Valley | | | 69.45, 32.90 | 15 | province:pak-khyber-pakhtunkhwa |
city:pak-makeen | Makeen |  | | | 69.83, 32.63 |  | province:pak-khyber-pakhtunkhwa |
city:pak-ladha | Ladha | Laddha | | | 69.80, 32.60 |  | province:pak-khyber-pakhtunkhwa |
city:pak-bara | Bara tehsil | Bara Tehsil; tehsil Bara; Tehsil Bara; Bara area; Bara sub-division; Bara subdivision; Bara town | | | 71.45, 33.92 |  | province:pak-khyber-pakhtunkhwa |
city:pak-spinwam | Spinwam | Spinwam tehsil | | | 70.30, 33.17 |  | province:pak-khyber-pakhtunkhwa |
city:pak-dossali | Dossali | Dosali | | | 70.05, 32.85 |  | province:pak-khyber-pakhtunkhwa |
city:pak-mamund | Mamund | Mamond; Mamund tehsil; Mamond tehsil | | | 71.38, 34.85 |  | province:pak-khyber-pakhtunkhwa |
city:pak-chakothi | Chakothi | Chakoti; Chakhothi | | | 73.88, 34.12 |  |  |
site:pak-rafiqui-air-base | Rafiqui airbase | Rafiqui air base; Rafiqui Airbase; Rafiqui Air Base; Rafiqi airbase | | | 72.28, 30.76 | 2 | province:pak-punjab |
city:afg-wesh | Wesh | Weesh | | | 66.43, 30.96 | 3 | province:afg-kandahar |
city:afg-kang | Kang district | Kang District; district of Kang | | | 61.87, 31.10 | 10 | province:afg-nimroz |
city:afg-chakhansur | Chakhansur | Chakhansoor | | | 62.07, 31.17 | 10 | province:afg-nimroz |
city:afg-chahar-burjak | Chahar Burjak | Char Burjak; Charburjak; Chaharburjak | | | 62.05, 30.28 | 10 | province:afg-nimroz |
city:afg-marjah | Marjah |  | | | 64.12, 31.52 |  | province:afg-helmand |
city:afg-garmsir | Garmsir | Garmser | | | 64.20, 31.13 |  | province:afg-helmand |
city:afg-baramcha | Baramcha | Bahramcha; Bahram Chah; Baram Chah; Barabcha | | | 64.02, 29.44 |  | province:afg-helmand |
city:afg-barmal | Barmal | Bermal; Barmal district | | | 69.38, 32.72 | 10 | province:afg-paktika |
city:afg-lal-pura | Lal Pura | Lalpur; Lalpura; Lal Pur | | | 71.04, 34.24 |  | province:afg-nangarhar |
city:afg-kamdesh | Kamdesh | Kamdish | | | 71.35, 35.42 |  | province:afg-nuristan |
city:afg-nazian | Nazian | Nazyan | | | 70.80, 34.08 |  | province:afg-nangarhar |
city:afg-dand-patan | Dand Patan | Dand-e-Patan; Dand wa Patan; Dandpatan; Dand-aw-Patan; Dand-e Patan | | | 70.02, 33.75 |  | province:afg-paktia |
city:afg-zazi-maidan | Zazi Maidan | Jaji Maidan; Zazai Maidan; Jaji Maydan | | | 69.98, 33.58 |  | province:afg-khost |
city:ind-gurdaspur | Gurdaspur | Gurdaspur district | | | 75.40, 32.04 |  |  |
city:ind-drass | Drass | Dras | | | 75.76, 34.43 |  |  |
city:sau-ras-tanura | Ras Tanura | Ras Tanoura; Ras Tannurah | | | 50.06, 26.64 |  |  |
city:eth-mekelle | Mekelle | Mekele; Mek'ele; Makalle | | | 39.47, 13.50 |  |  |
city:som-afmadow | Afmadow |  | | | 42.07, 0.52 |  |  |
city:cod-kanyabayonga | Kanyabayonga |  | | | 29.17, -0.70 |  |  |
city:nga-baga | Baga |  | | | 13.83, 13.10 |  |  |
city:cmr-kolofata | Kolofata |  | | | 14.02, 11.17 |  |  |
site:yem-ras-isa | Ras Isa | Ras Issa; Ras Isa port | | | 42.67, 15.12 |  |  |
city:yem-sirwah | Sirwah | Sarwah | | | 45.02, 15.45 |  |  |
`;
