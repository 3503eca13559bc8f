/**
 * Crossings, border towns and disputed islands further away that GeoNames extracts lack. Columns and coordinates as in
 * `sites.ts`: general knowledge, compared with no source.
 */
export const sitesWorld = `
site:chn-moldo | Moldo | Moldo-Chushul; Chushul-Moldo; Moldo meeting point | | | 78.72, 33.56 | 5 | |
city:ind-chushul | Chushul | | | | 78.65, 33.60 | 2 | |
site:ind-pangong-lake | Pangong Lake | Pangong Tso; Pangong | | | 78.80, 33.75 | 40 | |
site:ind-depsang | Depsang | Depsang Plains | | | 78.10, 35.20 | 15 | |
site:ind-nathu-la | Nathu La | Nathu La pass; Nathula | | | 88.83, 27.39 | | |
site:ind-hussainiwala | Hussainiwala | Hussainiwala border; Ganda Singh Wala | | | 74.55, 30.99 | | |
site:ind-petrapole | Petrapole | Petrapole-Benapole; Benapole | | | 88.88, 23.04 | | |
site:ind-dawki | Dawki | Tamabil | | | 92.02, 25.18 | | |
city:ind-moreh | Moreh | | | | 94.31, 24.25 | | |
city:ind-umroi | Umroi | Umroi cantonment | | | 91.98, 25.70 | 3 | |
site:ind-siliguri-corridor | Siliguri Corridor | Chicken's Neck | | | 88.40, 26.70 | 20 | |
site:tjk-guliston | Guliston | Guliston checkpoint; Kaktush | | | 70.75, 40.05 | 20 | |
city:kgz-kok-tash | Kok-Tash | Kök-Tash; Koktash | | | 70.60, 39.95 | 15 | |
site:kgz-golovnoi | Golovnoi | Golovnoy; Golovnoi water intake | | | 70.57, 39.87 | 5 | |
site:kaz-khorgos | Khorgos | Horgos; Khorgas; Korgas | | | 80.40, 44.21 | 3 | |
site:afg-sher-khan-bandar | Sher Khan Bandar | Sherkhan Bandar; Shir Khan Bandar | شیرخان بندر | | 68.61, 37.18 | | province:afg-kunduz |
site:afg-torghundi | Torghundi | Towraghondi; Torghondi; Turghundi | تورغندی | تورغنڈی | 62.29, 35.25 | | province:afg-herat |
site:afg-aqina | Aqina | Aqina port | آقینه | | 65.10, 37.00 | 25 | province:afg-faryab |
site:irn-khosravi | Khosravi | Khosravi crossing; Khosravi border; Parviz Khan | خسروی | | 45.47, 34.39 | 5 | province:irn-kermanshah |
city:irn-jolfa | Jolfa | Julfa; Jolfa border | جلفا | جلفا | 45.63, 38.94 | | province:irn-east-azerbaijan |
site:irn-incheh-borun | Incheh Borun | Inche Borun; Incheh-Borun; Incheborun | اینچه‌برون | | 54.72, 37.45 | | province:irn-golestan |
site:irn-lotfabad | Lotfabad | Lotf Abad; Artyk | لطف‌آباد | | 59.33, 37.52 | 4 | province:irn-razavi-khorasan |
site:irn-chazabeh | Chazabeh | Chazabeh border; Chazzabeh; Shib | چذابه | | 47.80, 31.85 | 5 | province:irn-khuzestan |
site:syr-bab-al-hawa | Bab al-Hawa | Bab al-Hawa crossing; Cilvegozu; Cilvegözü; Bab Al-Hawa; Bab al Hawa | | | 36.69, 36.24 | | |
site:syr-bab-al-salam | Bab al-Salam | Bab al-Salameh; Oncupinar; Öncüpınar; Bab al-Salama | | | 37.09, 36.64 | | |
site:syr-nasib | Nasib | Nasib crossing; Nassib; Jaber crossing; Nasib-Jaber | | | 36.21, 32.55 | | |
city:syr-qamishli | Qamishli | Al-Qamishli; Kamishli; Qamishlo | | | 41.23, 37.05 | | |
site:irq-rabia | Rabia | Rabia crossing; Yarubiyah; al-Yarubiyah | | | 42.10, 36.80 | 4 | |
site:irq-faysh-khabur | Faysh Khabur | Fishkhabour; Semalka | | | 42.38, 37.07 | 3 | |
site:tur-habur | Habur | Ibrahim Khalil; Habur border gate; Ibrahim Khalil crossing | | | 42.57, 37.15 | | |
site:tur-kapikule | Kapikule | Kapıkule | | | 26.36, 41.72 | | |
site:yem-hanish-islands | Hanish Islands | Hanish; Hanish islands; Greater Hanish | | | 42.75, 13.72 | 15 | |
site:yem-socotra | Socotra | Suqutra | | | 53.90, 12.50 | 40 | |
site:yem-shahn | Shahn | Shahn crossing; Shehen | | | 52.50, 17.75 | 15 | |
city:omn-duqm | Duqm | Port of Duqm; Duqm port | دقم | دقم | 57.70, 19.66 | 3 | |
site:isr-shebaa-farms | Shebaa Farms | Shebaa farms; Sheba Farms | | | 35.72, 33.28 | 5 | |
site:jor-allenby-bridge | Allenby Bridge | King Hussein Bridge; Allenby crossing | | | 35.54, 31.87 | | |
site:egy-salloum | Salloum | Sallum; Musaid | | | 25.15, 31.55 | 10 | |
site:tun-ras-ajdir | Ras Ajdir | Ras Jedir; Ras Jdir | | | 11.56, 33.15 | | |
site:sdn-abyei | Abyei | | | | 28.43, 9.59 | 20 | |
site:sdn-al-fashaga | Al-Fashaga | al-Fashaga; Fashaga; Al Fashaga; al-Fashqa; Al-Fashqa; Fashqa; Fashaqa; al-Fashaqa; Al-Fashaqa | | | 36.20, 14.10 | 40 | |
site:sdn-halayib | Halayib Triangle | Hala'ib Triangle; Halaib; Halaib Triangle | | | 35.90, 22.30 | 50 | |
city:sdn-gallabat | Gallabat | Metema; Metemma | | | 36.15, 12.96 | 3 | |
city:eth-moyale | Moyale | | | | 39.06, 3.53 | | |
city:eth-humera | Humera | | | | 36.61, 14.30 | | |
city:eth-zalambessa | Zalambessa | Zalambesa; Zala Anbesa | | | 39.39, 14.52 | 3 | |
city:eri-badme | Badme | | | | 37.80, 14.73 | 5 | |
city:eri-assab | Assab | Aseb | | | 42.74, 13.01 | | |
city:cod-bunagana | Bunagana | | | | 29.60, -1.30 | | |
city:cod-kasindi | Kasindi | Mpondwe | | | 29.71, 0.04 | 3 | |
city:uga-katuna | Katuna | Gatuna | | | 30.02, -1.42 | | |
city:mmr-myawaddy | Myawaddy | Myawaddi | | | 98.51, 16.69 | | |
city:mmr-laukkai | Laukkai | Laukkaing; Laukai | | | 98.77, 23.69 | | |
city:mmr-muse | Muse | | | | 97.90, 23.99 | | |
site:tha-chong-bok | Chong Bok | Chong Bok pass; Emerald Triangle | | | 105.00, 14.33 | 10 | |
site:tha-preah-vihear | Preah Vihear | Preah Vihear temple; Phra Viharn | | | 104.68, 14.39 | | |
site:tha-ta-muen-thom | Ta Muen Thom | Ta Moan Thom; Prasat Ta Muen Thom; Ta Muen | | | 103.27, 14.35 | 3 | |
province:tha-chanthaburi | Chanthaburi | | | | 102.20, 12.80 | | |
province:tha-surin | Surin | | | | 103.60, 14.90 | | |
province:tha-sisaket | Sisaket | Si Sa Ket | | | 104.40, 14.90 | | |
province:khm-oddar-meanchey | Oddar Meanchey | | | | 103.80, 14.20 | | |
site:prk-yeonpyeong | Yeonpyeong Island | Yeonpyeong | | | 125.70, 37.66 | | |
site:jpn-senkaku-islands | Senkaku Islands | Senkakus; Diaoyu Islands; Diaoyu; Senkaku | | | 123.50, 25.75 | | |
site:rus-kuril-islands | Kuril Islands | Kurils; Northern Territories; Kuriles | | | 147.80, 44.80 | 100 | |
site:chn-scarborough-shoal | Scarborough Shoal | Huangyan Dao | | | 117.76, 15.14 | | |
site:chn-second-thomas-shoal | Second Thomas Shoal | Ayungin Shoal | | | 115.86, 9.73 | | |
site:chn-spratly-islands | Spratly Islands | Spratlys; Spratlies | | | 114.00, 9.00 | 200 | |
province:phl-palawan | Palawan | | | | 118.50, 9.50 | | |
site:geo-sarpi | Sarpi | Sarp; Sarpi crossing; Sarp border gate | | | 41.55, 41.52 | | |
site:geo-verkhny-lars | Verkhny Lars | Upper Lars; Larsi; Verkhniy Lars; Zemo Larsi | | | 44.63, 42.75 | | |
city:geo-akhalgori | Akhalgori | | | | 44.48, 42.12 | | |
site:grc-idomeni | Idomeni | Evzoni; Eidomeni | | | 22.51, 41.12 | | |
site:grc-evros | Evros River | Evros; Maritsa; Meric River | | | 26.40, 41.20 | 40 | |
site:grc-imia | Imia | Kardak | | | 27.15, 37.05 | | |
site:srb-jarinje | Jarinje | Jarinje crossing; Brnjak | | | 20.69, 43.24 | 3 | |
site:srb-horgos | Horgos crossing | Horgoš; Roszke-Horgos | | | 19.97, 46.16 | | |
site:ltu-medininkai | Medininkai | | | | 25.65, 54.54 | | |
site:pol-suwalki-gap | Suwalki Gap | Suwałki Gap; Suwalki corridor | | | 23.30, 54.20 | 30 | |
site:rus-amur | Amur River | the Amur; Amur river | | | 130.50, 48.50 | 300 | |
site:rus-ussuri | Ussuri River | Ussuri; Zhenbao Island; Damansky Island | | | 133.84, 46.49 | 30 | |
site:bra-pacaraima | Pacaraima | | | | -61.15, 4.48 | | |
site:bol-pisiga | Pisiga | Charana-Visviri | | | -68.62, -19.27 | | |
city:bol-charana | Charana | Charaña | | | -69.44, -17.59 | | |
site:guy-essequibo | Essequibo | Guayana Esequiba; Essequibo region | | | -59.00, 5.50 | 150 | |
site:hti-ouanaminthe | Ouanaminthe | Dajabon; Dajabón | | | -71.72, 19.55 | | |
site:mar-guerguerat | Guerguerat | El Guerguerat; Guergarat | | | -16.93, 21.42 | 5 | |
site:mar-tangier | Perejil Island | Leila Island; Isla Perejil | | | -5.42, 35.91 | | |
site:som-togwajaale | Togwajaale | Tog Wajaale; Wajaale | | | 43.33, 9.60 | 3 | |
city:ind-nowshera | Nowshera | Naushera | | | 74.24, 33.15 | 3 | |
city:ind-mendhar | Mendhar | Mendhar sector; Mankote | | | 74.12, 33.60 | 5 | |
city:ind-keran | Keran | Keran sector | | | 73.95, 34.66 | 4 | |
city:ind-machil | Machil | Machhil; Macchil | | | 74.36, 34.67 | 5 | |
city:ind-tangdhar | Tangdhar | Tanghdar; Karnah | | | 73.86, 34.40 | 5 | |
city:ind-gurez | Gurez | Gurez sector; Gurez valley | | | 74.84, 34.64 | 8 | |
city:ind-pahalgam | Pahalgam | Pahalgam valley | | | 75.32, 34.01 | 3 | |
city:ind-shopian | Shopian | Shopiyan | | | 74.83, 33.72 | 2 | |
city:ind-handwara | Handwara | | | | 74.28, 34.40 | 2 | |
city:ind-rs-pura | R.S. Pura | R S Pura; RS Pura; R.S. Pora; Ranbir Singh Pura | | | 74.73, 32.60 | 3 | |
city:cod-rutshuru | Rutshuru | Rutshuru Centre; Rutshuru territory | | | 29.45, -1.19 | 4 | province:cod-north-kivu |
city:cod-kiwanja | Kiwanja | | | | 29.44, -1.16 | 3 | province:cod-north-kivu |
city:cod-kibumba | Kibumba | | | | 29.34, -1.49 | 3 | province:cod-north-kivu |
city:cod-masisi | Masisi | | | | 28.81, -1.40 | 4 | province:cod-north-kivu |
city:cod-minova | Minova | | | | 29.02, -1.71 | 3 | province:cod-south-kivu |
city:cod-walikale | Walikale | | | | 28.06, -1.42 | 4 | province:cod-north-kivu |
city:geo-vaziani | Vaziani | Vaziani air base; Vaziani base; Vaziani military base | | | 45.05, 41.63 | 3 | |
city:bgd-bandarban | Bandarban | Bandarban district | | | 92.22, 22.20 | 3 | |
city:bgd-naikhongchhari | Naikhongchhari | Naikhongchari; Naikkhyangchhari; Naikhyangchhari | | | 92.19, 21.42 | 4 | |
city:bgd-ghumdhum | Ghumdhum | Tumbru; Ghumdum; Gundum; Tombru | | | 92.17, 21.35 | 5 | |
city:mmr-maungdaw | Maungdaw | Maungdaw township; Maungdaw Township | | | 92.37, 20.82 | 3 | province:mmr-rakhine |
city:mmr-buthidaung | Buthidaung | Buthidaung township | | | 92.53, 20.87 | 3 | province:mmr-rakhine |
city:mmr-paletwa | Paletwa | | | | 92.85, 21.30 | 3 | |
site:tha-three-pagodas-pass | Three Pagodas Pass | Three Pagodas pass; Three Pagodas | | | 98.40, 15.30 | 3 | |
`;
