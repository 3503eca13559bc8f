/** The same for the Gulf, Africa and the Americas. */
export const sitesBorderSouth = `
site:irn-parvizkhan | Parviz Khan | Parvizkhan; Parwezkhan; Parvezkhan | | | 45.62, 34.63 | 5 | |
site:irq-zurbatiyah | Zurbatiyah | Zurbatia; Zarbatiyah | | | 46.05, 33.15 | 5 | |
site:irq-safwan | Safwan | Safwan crossing | | | 47.72, 30.11 | 5 | |
site:kwt-abdali | Abdali | Al-Abdali; Abdali crossing | | | 47.72, 30.05 | 5 | |
site:kwt-khor-abdullah | Khor Abdullah | Khawr Abd Allah; Khor Abdallah | | | 48.20, 29.85 | 20 | |
site:kwt-bubiyan | Bubiyan Island | Bubiyan | | | 48.20, 29.78 | 15 | |
site:kwt-durra | Durra gas field | Arash gas field; Dorra gas field; Durra field; Arash field; Dorra field | | | 48.90, 29.00 | 40 | |
site:sau-salwa | Salwa crossing | Salwa border crossing; Abu Samra; Abu Samra crossing | | | 50.75, 24.73 | 5 | |
site:are-al-ghuwaifat | Al-Ghuwaifat | Ghuwaifat | | | 51.58, 24.13 | 5 | |
site:sau-al-wadiah | Al-Wadiah crossing | Wadiah crossing; al-Wadea crossing | | | 47.07, 17.10 | 10 | |
site:yem-mocha | Mocha | Mokha; al-Mokha | | | 43.25, 13.32 | 3 | |
site:yem-perim | Perim Island | Perim; Mayun | | | 43.42, 12.66 | 3 | |
site:ssd-heglig | Heglig | Panthou; Heglig oilfield | | | 29.40, 10.00 | 10 | |
site:ssd-joda | Joda | Joda crossing; Joda border crossing; Wunthou | | | 32.73, 11.95 | 10 | |
city:ssd-renk | Renk | | | | 32.78, 11.75 | 3 | |
city:ssd-nimule | Nimule | | | | 32.06, 3.60 | 3 | |
site:uga-elegu | Elegu | | | | 32.07, 3.57 | 3 | |
city:eth-assosa | Assosa | Asosa | | | 34.53, 10.07 | 5 | |
city:eth-dolo | Dollo Ado | Dolo Ado; Dolo Odo | | | 42.07, 4.17 | 5 | |
city:som-beled-hawo | Beled Hawo | Bula Hawa; Belet Hawo; Beledhawo; Bulo Hawa | | | 41.86, 3.93 | 3 | |
city:som-dhobley | Dhobley | Dhoobley | | | 41.02, 0.41 | 3 | |
city:ken-liboi | Liboi | | | | 40.88, 0.36 | 3 | |
city:ken-el-wak | El Wak | Elwak; El-Wak; Ceel Waaq | | | 40.93, 2.80 | 3 | |
site:som-ferfer | Ferfer | Feerfeer | | | 45.08, 5.08 | 5 | |
site:eth-rama | Rama crossing | | | | 38.78, 14.42 | 5 | |
site:eri-tsorona | Tsorona | | | | 39.20, 14.62 | 5 | |
city:som-zeila | Zeila | Saylac; Zeyla | | | 43.47, 11.35 | 3 | |
site:ken-migingo | Migingo Island | Migingo | | | 33.94, -0.88 | 1 | |
site:tza-holili | Holili | | | | 37.63, -3.37 | 5 | |
site:tza-mutukula | Mutukula | | | | 31.42, -1.00 | 5 | |
site:rwa-cyanika | Cyanika | | | | 29.73, -1.34 | 5 | |
site:rwa-rusumo | Rusumo | Rusumo Falls | | | 30.78, -2.38 | 5 | |
site:bdi-kobero | Kobero | | | | 30.72, -2.60 | 5 | |
city:rwa-rubavu | Rubavu | | | | 29.27, -1.70 | 5 | |
city:cod-kamanyola | Kamanyola | | | | 29.00, -2.74 | 3 | |
site:bdi-gatumba | Gatumba | | | | 29.25, -3.33 | 3 | |
city:cod-mahagi | Mahagi | | | | 31.00, 2.30 | 5 | |
site:tcd-tine | Tine | Tiné; Tine crossing | | | 22.80, 15.04 | 5 | |
site:caf-cantonnier | Cantonnier | | | | 14.52, 5.87 | 5 | |
city:nga-banki | Banki | | | | 14.14, 11.28 | 5 | |
city:cmr-amchide | Amchide | Amchidé | | | 14.14, 11.24 | 5 | |
city:cmr-fotokol | Fotokol | | | | 14.23, 12.37 | 3 | |
city:ner-bosso | Bosso | | | | 13.31, 13.70 | 3 | |
site:ben-krake | Kraké | Krake; Seme-Krake; Seme-Kraké; Sèmè-Kraké; Seme border | | | 2.72, 6.37 | 5 | |
city:bfa-kompienga | Kompienga | | | | 0.72, 11.07 | 5 | |
city:ben-porga | Porga | | | | 0.97, 11.05 | 5 | |
city:mli-tinzaouaten | Tinzaouaten | Tin Zaouatine; Tinzaouatene; Tin-Zaouatine | | | 2.97, 19.95 | 5 | |
site:ner-assamaka | Assamaka | Assamakka | | | 5.78, 19.35 | 5 | |
city:ner-inates | Inates | Inatès | | | 1.30, 15.65 | 10 | |
city:bfa-markoye | Markoye | | | | 0.03, 14.64 | 5 | |
city:civ-kafolo | Kafolo | | | | -4.32, 9.58 | 5 | |
site:esh-tifariti | Tifariti | | | | -10.57, 26.16 | 5 | |
site:esh-bir-lehlou | Bir Lehlou | Bir Lahlou | | | -9.58, 26.35 | 5 | |
site:esh-mahbes | Mahbes | Al-Mahbes; Mahbas | | | -9.05, 27.42 | 10 | |
city:mar-figuig | Figuig | | | | -1.23, 32.11 | 3 | |
city:dza-maghnia | Maghnia | | | | -1.73, 34.86 | 3 | |
site:mar-zouj-beghal | Zouj Beghal | Zouj Bghal; Jouj Beghal | | | -1.85, 34.80 | 3 | |
site:mar-beni-ensar | Beni Ensar | Beni Enzar | | | -2.93, 35.27 | 3 | |
site:tun-dehiba | Dehiba | Dhehiba; Wazin; Dehiba-Wazin; Dhehiba-Wazen | | | 10.70, 32.01 | 5 | |
site:dza-debdeb | Debdeb | Deb Deb | | | 9.43, 29.97 | 5 | |
city:lby-kufra | Kufra | al-Kufra | | | 23.31, 24.18 | 5 | |
site:sen-casamance | Casamance | | | | -15.60, 12.85 | 80 | |
city:sen-bakel | Bakel | | | | -12.46, 14.90 | 3 | |
site:col-simon-bolivar-bridge | Simón Bolívar Bridge | Simón Bolívar International Bridge; Simon Bolivar bridge; Simon Bolivar international bridge | | | -72.45, 7.82 | 2 | |
site:col-tienditas | Tienditas bridge | Tienditas; Tienditas international bridge; Atanasio Girardot bridge | | | -72.45, 7.86 | 2 | |
site:col-paraguachon | Paraguachón | Paraguachon; Paraguaipoa crossing | | | -72.13, 11.36 | 5 | |
site:ven-el-amparo | El Amparo | | | | -70.75, 7.10 | 3 | |
site:ven-kumarakapay | Kumarakapay | San Francisco de Yuruaní | | | -61.10, 5.06 | 5 | |
site:guy-eteringbang | Eteringbang | | | | -61.25, 6.70 | 5 | |
site:guy-ankoko | Ankoko Island | Anacoco; Anacoco Island | | | -61.13, 6.72 | 5 | |
site:ecu-rumichaca | Rumichaca | Rumichaca bridge; Rumichaca international bridge | | | -77.66, 0.82 | 2 | |
site:ecu-mataje | Mataje | | | | -78.72, 1.36 | 5 | |
site:ecu-cordillera-del-condor | Cordillera del Cóndor | Cordillera del Condor; Tiwintza; Cenepa; Cenepa River | | | -78.30, -3.50 | 50 | |
site:chl-chacalluta | Chacalluta | Santa Rosa-Chacalluta | | | -70.34, -18.32 | 5 | |
site:chl-visviri | Visviri | | | | -69.48, -17.59 | 5 | |
site:hti-malpasse | Malpasse | Malpasse-Jimani; Malpasse-Jimaní | | | -71.87, 18.52 | 5 | |
site:blz-sarstoon | Sarstoon River | Sarstoon; Sarstoon Island | | | -88.92, 15.90 | 10 | |
site:blz-sapodilla-cayes | Sapodilla Cayes | | | | -88.28, 16.12 | 10 | |
site:cri-penas-blancas | Peñas Blancas | Penas Blancas | | | -85.62, 11.21 | 3 | |
site:cri-isla-calero | Isla Calero | Calero Island; Isla Portillos; Harbour Head | | | -83.65, 10.85 | 10 | |
site:cri-paso-canoas | Paso Canoas | | | | -82.84, 8.53 | 3 | |
site:pan-darien-gap | Darién Gap | Darien Gap; Darién; Darién jungle; Darien jungle | | | -77.50, 8.00 | 80 | |
site:usa-otay-mesa | Otay Mesa | Otay Mesa port of entry | | | -116.94, 32.55 | 2 | |
site:usa-lukeville | Lukeville | | | | -112.82, 31.88 | 3 | |
site:usa-camp-david | Camp David | | | | -77.46, 39.65 | 2 | |
site:pan-panama-canal | Panama Canal | | | | -79.75, 9.10 | 40 | |
`;
