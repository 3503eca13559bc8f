/**
 * More crossings, passes, rivers, islands and waters at the world's borders that the news names and GeoNames extracts
 * lack. Columns and coordinates as in `sites.ts`: general knowledge, compared with no source.
 */
export const sitesBorder = `
site:srb-merdare | Merdare | Merdare crossing | | | 21.25, 42.98 | 5 | |
site:srb-kalotina | Kalotina | Gradina-Kalotina | | | 22.86, 42.99 | 5 | |
site:arm-yeraskh | Yeraskh | Eraskh | | | 44.82, 39.74 | 5 | |
site:arm-sotk | Sotk | Sotk mine | | | 45.86, 40.20 | 5 | |
site:arm-kornidzor | Kornidzor | | | | 46.50, 39.61 | 5 | |
site:aze-lachin-corridor | Lachin corridor | Lachin Corridor | | | 46.55, 39.65 | 15 | |
site:geo-red-bridge | Red Bridge | Krasny Most | | | 45.07, 41.33 | 5 | |
site:geo-roki-tunnel | Roki Tunnel | Roki tunnel | | | 44.11, 42.61 | 5 | |
site:geo-ergneti | Ergneti | | | | 44.00, 42.20 | 5 | |
site:tjk-kulma | Kulma Pass | Kulma; Kulma crossing; Karasu-Kulma | | | 74.92, 37.95 | 10 | |
site:kgz-torugart | Torugart | Torugart Pass | | | 75.37, 40.55 | 5 | |
site:kgz-irkeshtam | Irkeshtam | Erkeshtam; Erkech-Tam | | | 73.92, 39.68 | 5 | |
site:tjk-panji-poyon | Panji Poyon | Nizhny Pyanj; Nizhniy Panj; Panj-i-Poyon | | | 68.78, 37.20 | 5 | |
site:uzb-sokh | Sokh | Sokh exclave | | | 71.13, 39.97 | 15 | |
site:kgz-leilek | Leilek | Leilek district; Leylek | | | 69.60, 39.85 | 20 | |
site:kgz-ak-tilek | Ak-Tilek | | | | 74.35, 43.03 | 10 | |
site:uzb-gisht-kuprik | Gisht Kuprik | Gisht-Kuprik; Chernyaevka | | | 69.27, 41.47 | 5 | |
site:pak-nawa-pass | Nawa Pass | Nawa pass | | | 71.20, 34.68 | 5 | |
site:pak-arandu | Arandu | | | | 71.55, 35.31 | 5 | |
site:afg-abu-nasr-farahi | Abu Nasr Farahi | Abu Nasr-e Farahi; Sheikh Abu Nasr Farahi | | | 60.90, 32.53 | 15 | |
site:ind-demchok | Demchok | | | | 79.44, 32.70 | 5 | |
site:ind-gogra | Gogra | Gogra-Hot Springs; Gogra Hot Springs | | | 78.93, 34.35 | 10 | |
site:ind-daulat-beg-oldi | Daulat Beg Oldi | Daulat Beg Oldie; DBO | | | 77.92, 35.39 | 5 | |
site:ind-naku-la | Naku La | Naku La pass | | | 88.50, 28.00 | 5 | |
site:ind-lipulekh | Lipulekh | Lipulekh Pass; Lipu Lekh | | | 81.03, 30.23 | 5 | |
site:npl-kalapani | Kalapani | | | | 80.95, 30.21 | 5 | |
site:npl-limpiyadhura | Limpiyadhura | | | | 80.55, 30.40 | 10 | |
site:npl-kakarbhitta | Kakarbhitta | Kakarvitta; Kakadbhitta | | | 88.16, 26.65 | 5 | |
site:bgd-akhaura | Akhaura | | | | 91.21, 23.87 | 5 | |
site:ind-hili | Hili | Hilli | | | 89.01, 25.28 | 5 | |
site:ind-phulbari | Phulbari | Banglabandha; Fulbari; Phulbari-Banglabandha | | | 88.42, 26.63 | 5 | |
site:ind-changrabandha | Changrabandha | Burimari; Changrabandha-Burimari | | | 88.92, 26.42 | 5 | |
site:mmr-tamu | Tamu | | | | 94.31, 24.22 | 5 | |
site:ind-zokhawthar | Zokhawthar | | | | 93.38, 23.36 | 5 | |
site:ind-munabao | Munabao | | | | 70.28, 25.75 | 5 | |
site:pak-khokhrapar | Khokhrapar | | | | 70.22, 25.69 | 5 | |
site:ind-sir-creek | Sir Creek | | | | 68.45, 23.75 | 20 | |
site:ind-krishna-ghati | Krishna Ghati | Krishna Ghati sector | | | 74.05, 33.70 | 10 | |
city:pak-balakot | Balakot | | | | 73.35, 34.55 | 2 | |
site:pak-neelum | Neelum Valley | Neelum; Neelum valley | | | 73.90, 34.60 | 30 | |
site:mmr-chinshwehaw | Chinshwehaw | Chin Shwe Haw | | | 98.75, 23.56 | 5 | |
site:mmr-lweje | Lweje | Lwegel | | | 97.72, 24.20 | 5 | |
site:mmr-payathonzu | Payathonzu | | | | 98.37, 15.30 | 5 | |
site:tha-ta-krabey | Ta Krabey | Ta Krabei; Ta Kwai; Ta Krabey temple | | | 103.48, 14.35 | 5 | |
site:khm-o-smach | O Smach | O'Smach; Chong Chom | | | 103.70, 14.43 | 5 | |
site:mys-rantau-panjang | Rantau Panjang | | | | 101.98, 6.02 | 5 | |
site:mys-padang-besar | Padang Besar | | | | 100.32, 6.66 | 5 | |
site:mys-bukit-kayu-hitam | Bukit Kayu Hitam | | | | 100.42, 6.50 | 5 | |
site:chn-friendship-pass | Friendship Pass | Youyi Pass; Youyiguan | | | 106.71, 21.97 | 5 | |
site:khm-bavet | Bavet | Moc Bai; Moc Bai-Bavet | | | 106.17, 11.08 | 5 | |
site:kor-baengnyeong | Baengnyeong | Baengnyeong Island; Baengnyeongdo | | | 124.70, 37.95 | 5 | |
site:kor-northern-limit-line | Northern Limit Line | NLL | | | 125.40, 37.75 | 60 | |
site:kor-joint-security-area | Joint Security Area | JSA | | | 126.68, 37.96 | 2 | |
site:kor-imjin | Imjin River | Imjin river; Imjin | | | 126.80, 37.90 | 20 | |
site:rus-zabaikalsk | Zabaikalsk | | | | 117.33, 49.65 | 5 | |
site:mng-zamyn-uud | Zamyn-Uud | Zamyn Uud | | | 111.90, 43.72 | 5 | |
site:twn-kinmen | Kinmen | Kinmen Islands; Quemoy | | | 118.37, 24.44 | 10 | |
site:twn-matsu | Matsu Islands | Matsu archipelago | | | 119.95, 26.16 | 10 | |
site:twn-pratas | Pratas Islands | Pratas; Dongsha | | | 116.72, 20.70 | 10 | |
site:kor-dokdo | Dokdo | Takeshima; Liancourt Rocks; Dokdo islets | | | 131.87, 37.24 | 2 | |
site:chn-paracel-islands | Paracel Islands | Paracels; Paracel archipelago; Woody Island | | | 112.00, 16.50 | 80 | |
site:chn-sabina-shoal | Sabina Shoal | Escoda Shoal | | | 116.60, 9.75 | 5 | |
site:phl-thitu | Thitu Island | Pag-asa Island; Thitu | | | 114.28, 11.05 | 2 | |
site:chn-reed-bank | Reed Bank | Recto Bank | | | 116.80, 11.30 | 40 | |
site:chn-mischief-reef | Mischief Reef | | | | 115.53, 9.90 | 5 | |
site:chn-whitsun-reef | Whitsun Reef | Julian Felipe Reef | | | 114.65, 9.97 | 5 | |
site:chn-vanguard-bank | Vanguard Bank | | | | 109.60, 7.50 | 30 | |
site:idn-natuna | Natuna Islands | Natuna; Natunas | | | 108.20, 3.90 | 60 | |
site:lka-katchatheevu | Katchatheevu | Kachchatheevu; Katchatheevu island | | | 79.52, 9.39 | 2 | |
site:ukr-snake-island | Snake Island | Zmiinyi Island | | | 30.20, 45.25 | 2 | |
site:est-luhamaa | Luhamaa | | | | 27.44, 57.64 | 5 | |
site:est-koidula | Koidula | | | | 27.55, 57.84 | 5 | |
site:lva-terehova | Terehova | | | | 28.20, 56.37 | 5 | |
site:ukr-shegini | Shegini | Shehyni | | | 22.96, 49.80 | 5 | |
site:ukr-krakovets | Krakovets | Korczowa-Krakovets; Korczowa | | | 23.16, 49.95 | 5 | |
site:blr-bruzgi | Bruzgi | Bruzgi-Kuznica | | | 23.70, 53.55 | 5 | |
site:pol-bobrowniki | Bobrowniki crossing | Bobrowniki border crossing; Bobrowniki-Berestovitsa | | | 23.90, 53.12 | 5 | |
site:fin-vaalimaa | Vaalimaa | | | | 27.87, 60.60 | 5 | |
site:fin-niirala | Niirala | | | | 30.62, 62.19 | 5 | |
site:fin-raja-jooseppi | Raja-Jooseppi | Raja-Jooseppi crossing | | | 28.32, 68.47 | 5 | |
site:nor-storskog | Storskog | | | | 30.20, 69.66 | 5 | |
site:mda-palanca | Palanca crossing | Palanca border crossing | | | 30.10, 46.41 | 5 | |
site:grc-kastanies | Kastanies | Pazarkule; Pazarkule-Kastanies | | | 26.48, 41.65 | 5 | |
site:grc-kipoi | Kipoi | Kipi crossing | | | 26.31, 40.96 | 5 | |
site:grc-lesbos | Lesbos | Lesvos | | | 26.30, 39.20 | 30 | |
site:grc-samos | Samos | island of Samos | | | 26.80, 37.75 | 20 | |
site:grc-crete | Crete | | | | 24.90, 35.20 | 100 | |
site:grc-kastellorizo | Kastellorizo | Meis; Megisti | | | 29.58, 36.14 | 5 | |
site:cyp-varosha | Varosha | Maras | | | 33.95, 35.11 | 3 | |
site:cyp-ledra-street | Ledra Street | Ledra Street crossing | | | 33.36, 35.18 | 1 | |
site:syr-al-waleed | Al-Waleed crossing | al-Waleed crossing | | | 38.98, 33.42 | 10 | |
site:irq-trebil | Trebil | Turaibil; Traibil | | | 39.01, 32.66 | 5 | |
site:jor-karameh | Karameh crossing | Karama crossing; al-Karama crossing | | | 38.98, 32.63 | 5 | |
site:jor-ruwaished | Ruwaished | Ruwayshid | | | 38.20, 32.50 | 5 | |
site:lbn-kfar-kila | Kfar Kila | Kafr Kila; Kfar Kela | | | 35.56, 33.28 | 3 | |
site:lbn-aita-al-shaab | Aita al-Shaab | Aita ash-Shaab; Ayta al-Shaab | | | 35.33, 33.10 | 3 | |
site:lbn-maroun-al-ras | Maroun al-Ras | Maroun ar-Ras | | | 35.45, 33.10 | 3 | |
site:lbn-khiam | Khiam | al-Khiam | | | 35.61, 33.33 | 3 | |
site:lbn-arsal | Arsal | Aarsal | | | 36.42, 34.18 | 5 | |
site:lbn-masnaa | Masnaa | Masnaa crossing; al-Masnaa | | | 35.92, 33.70 | 5 | |
site:lbn-wadi-khaled | Wadi Khaled | | | | 36.40, 34.63 | 10 | |
site:isr-nitzana | Nitzana | Al-Awja crossing; Nitzana crossing | | | 34.42, 30.88 | 5 | |
site:isr-zikim | Zikim | Zikim crossing | | | 34.52, 31.61 | 3 | |
site:isr-nahal-oz | Nahal Oz | | | | 34.50, 31.47 | 3 | |
site:jor-sheikh-hussein | Sheikh Hussein Bridge | Sheikh Hussein crossing; Jordan River Crossing | | | 35.57, 32.50 | 3 | |
site:egy-philadelphi | Philadelphi Corridor | Philadelphi corridor; Philadelphi Route; Salah al-Din axis | | | 34.25, 31.27 | 8 | |
`;
