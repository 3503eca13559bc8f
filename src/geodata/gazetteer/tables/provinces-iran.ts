/**
 * Provinces of Iran. Columns: GeoNames admin-1 code | id | name | other English spellings | Persian | Urdu |
 * longitude, latitude. Points: centre of mass of the Natural Earth 4.1.0 10m province. Persian and Urdu
 * names: general knowledge.
 */
export const provincesOfIran = `
IR.44 | province:irn-alborz | Alborz | | البرز | البرز | 50.78, 35.98
IR.32 | province:irn-ardabil | Ardabil | Ardebil | اردبیل | اردبیل | 47.92, 38.52
IR.22 | province:irn-bushehr | Bushehr | Bushire | بوشهر | بوشہر | 51.39, 28.85
IR.03 | province:irn-chaharmahal-and-bakhtiari | Chaharmahal and Bakhtiari | Chahar Mahal and Bakhtiari; Chaharmahal-Bakhtiari; Chaharmahal-o-Bakhtiari | چهارمحال و بختیاری | چہار محال و بختیاری | 50.65, 31.95
IR.33 | province:irn-east-azerbaijan | East Azerbaijan | East Azarbaijan; Eastern Azerbaijan | آذربایجان شرقی | مشرقی آذربائیجان | 46.56, 37.92
IR.07 | province:irn-fars | Fars | | فارس | فارس | 53.19, 29.30
IR.08 | province:irn-gilan | Gilan | | گیلان | گیلان | 49.46, 37.28
IR.37 | province:irn-golestan | Golestan | | گلستان | گلستان | 55.06, 37.30
IR.09 | province:irn-hamadan | Hamadan | Hamedan | همدان | ہمدان | 48.55, 34.87
IR.11 | province:irn-hormozgan | Hormozgan | Hormuzgan | هرمزگان | ہرمزگان | 55.97, 27.20
IR.10 | province:irn-ilam | Ilam | | ایلام | ایلام | 46.83, 33.18
IR.28 | province:irn-isfahan | Isfahan | Esfahan | اصفهان | اصفہان | 52.46, 33.18
IR.29 | province:irn-kerman | Kerman | | کرمان | کرمان | 57.28, 29.58
IR.13 | province:irn-kermanshah | Kermanshah | | کرمانشاه | کرمانشاہ | 46.61, 34.46
IR.15 | province:irn-khuzestan | Khuzestan | Khuzistan | خوزستان | خوزستان | 48.96, 31.50
IR.05 | province:irn-kohgiluyeh-and-boyer-ahmad | Kohgiluyeh and Boyer-Ahmad | Kohgiluyeh and Boyer Ahmad; Kohgiluyeh-Boyerahmad | کهگیلویه و بویراحمد | کہگیلویہ و بویر احمد | 50.73, 30.82
IR.16 | province:irn-kurdistan | Kurdistan | Kordestan; Iranian Kurdistan | کردستان | کردستان | 46.96, 35.72
IR.23 | province:irn-lorestan | Lorestan | Luristan | لرستان | لرستان | 48.41, 33.49
IR.34 | province:irn-markazi | Markazi | | مرکزی | مرکزی | 49.93, 34.57
IR.35 | province:irn-mazandaran | Mazandaran | | مازندران | مازندران | 52.36, 36.38
IR.43 | province:irn-north-khorasan | North Khorasan | Northern Khorasan | خراسان شمالی | شمالی خراسان | 57.03, 37.40
IR.38 | province:irn-qazvin | Qazvin | | قزوین | قزوین | 49.73, 36.09
IR.39 | province:irn-qom | Qom | Qum | قم | قم | 50.98, 34.70
IR.42 | province:irn-razavi-khorasan | Razavi Khorasan | Khorasan Razavi; Khorasan-e Razavi; Khorasan | خراسان رضوی | خراسان رضوی | 58.87, 35.49
IR.25 | province:irn-semnan | Semnan | | سمنان | سمنان | 54.66, 35.47
IR.04 | province:irn-sistan-and-baluchestan | Sistan and Baluchestan | Sistan-Baluchestan; Sistan-Baluchistan; Sistan-Balochistan; Sistan-o-Baluchestan; Sistan-o-Baluchistan; Sistan-o-Balochistan; Sistan-va-Baluchestan; Sistan and Baluchistan; Sistan and Balochistan; Sistan & Baluchestan; Sistan & Baluchistan; Sistan & Balochistan; Sistan va Baluchestan; Sistan o Baluchestan; Sistan Baluchestan; Sistan Baluchistan; Sistan Balochistan; Seistan-Baluchestan; Seistan and Baluchestan; Seistan and Baluchistan; Seistan-Baluchistan; Iranian Balochistan; Iranian Baluchistan; Iranian Baluchestan; Iran's Balochistan; Baluchestan | سیستان و بلوچستان | سیستان و بلوچستان | 60.67, 27.80
IR.41 | province:irn-south-khorasan | South Khorasan | Southern Khorasan | خراسان جنوبی | جنوبی خراسان | 59.61, 32.36
IR.26 | province:irn-tehran | Tehran | Teheran | تهران | تہران | 51.83, 35.57
IR.01 | province:irn-west-azerbaijan | West Azerbaijan | West Azarbaijan; Western Azerbaijan | آذربایجان غربی | مغربی آذربائیجان | 45.23, 37.67
IR.40 | province:irn-yazd | Yazd | | یزد | یزد | 55.60, 32.57
IR.36 | province:irn-zanjan | Zanjan | | زنجان | زنجان | 48.36, 36.53
`;
