/**
 * Crossings, passes, islands, ports, bases, rivers and mountains in the news of this and neighbouring borders.
 * Columns as in `belt.ts`. Coordinates are general knowledge, rounded and compared with no source: rows without an
 * uncertainty of their own get 5 km.
 */
export const sites = `
site:pak-torkham | Torkham | Torkham border; Torkham crossing; Turkham; Torkham border crossing; Torkham gate | تورخم | طورخم | 71.09, 34.12 | | province:pak-khyber-pakhtunkhwa |
site:pak-friendship-gate | Friendship Gate | Friendship gate; Bab-e-Dosti; Bab-i-Dosti; Chaman-Spin Boldak; Spin Boldak-Chaman; Chaman crossing; Chaman–Spin Boldak | | باب دوستی | 66.44, 30.98 | 3 | |
site:pak-ghulam-khan | Ghulam Khan | Ghulam Khan crossing; Ghulam Khan border; Ghulam Khan border crossing | | غلام خان | 70.03, 33.08 | 5 | province:pak-khyber-pakhtunkhwa |
site:pak-kharlachi | Kharlachi | Kharlachi crossing; Kharlachi border; Kharlachi border crossing | | خرلاچی | 69.93, 33.86 | 6 | province:pak-khyber-pakhtunkhwa |
site:pak-angoor-ada | Angoor Ada | Angur Ada; Angoor Adda; Angor Adda; Angur Adda | | انگور اڈہ | 69.29, 32.52 | 4 | province:pak-khyber-pakhtunkhwa |
site:pak-badini | Badini | Badini crossing; Badini border | | بادینی | 67.93, 31.52 | 15 | province:pak-balochistan |
site:pak-wagah | Wagah | Wagah border; Wagha; Wagha border; Attari-Wagah; Wagah-Attari; Attari-Wagah border; Wagah-Attari border | | واہگہ | 74.57, 31.60 | | province:pak-punjab |
site:ind-attari | Attari | Attari border; Atari; Attari check post | | اٹاری | 74.60, 31.60 | | province:ind-punjab |
site:pak-kartarpur | Kartarpur | Kartarpur corridor; Kartarpur Corridor; Kartarpur Sahib | | کرتارپور | 75.01, 32.09 | | province:pak-punjab |
site:pak-khunjerab-pass | Khunjerab Pass | Khunjerab; Khunjerab pass; Sost | | درہ خنجراب | 75.43, 36.85 | | province:pak-gilgit-baltistan |
site:pak-khyber-pass | Khyber Pass | Khyber pass | گذرگاه خیبر | درہ خیبر | 71.10, 34.08 | | province:pak-khyber-pakhtunkhwa |
site:pak-tirah-valley | Tirah Valley | Tirah valley; Tirah | | وادی تیراہ | 70.80, 33.75 | 15 | province:pak-khyber-pakhtunkhwa |
site:pak-bolan-pass | Bolan Pass | Bolan pass; Bolan | | درہ بولان | 67.50, 29.75 | 20 | province:pak-balochistan |
site:pak-siachen | Siachen Glacier | Siachen | | سیاچن | 77.00, 35.40 | 20 | |
site:pak-nur-khan-air-base | Nur Khan Airbase | Nur Khan airbase; Nur Khan air base; Nur Khan Air Base; Noor Khan Airbase; Noor Khan airbase; Chaklala | | نور خان ایئربیس | 73.10, 33.62 | | province:pak-punjab |
site:pak-chagai-hills | Chagai Hills | Ras Koh; Ras Koh Hills | | چاغی ہلز | 64.95, 28.80 | 15 | province:pak-balochistan |
site:ind-pulwama | Pulwama | | | پلوامہ | 74.89, 33.87 | | |
site:ind-galwan-valley | Galwan Valley | Galwan | | وادی گلوان | 78.20, 34.75 | 10 | |
site:ind-doklam | Doklam | Doklam plateau; Donglang | | | 89.05, 27.30 | 10 | |
site:afg-bagram | Bagram Air Base | Bagram; Bagram Airbase; Bagram Airfield; Bagram airbase; Bagram air base | بگرام | بگرام | 69.27, 34.95 | | province:afg-parwan |
site:afg-hairatan | Hairatan | Hayratan; Heiratan | حیرتان | حیرتان | 67.42, 37.22 | | province:afg-balkh |
site:afg-wakhan | Wakhan Corridor | Wakhan | واخان | واخان | 73.30, 37.00 | 60 | province:afg-badakhshan |
site:afg-tora-bora | Tora Bora | | تورا بورا | تورا بورا | 70.21, 34.11 | | province:afg-nangarhar |
site:afg-hindu-kush | Hindu Kush | | هندوکش | ہندوکش | 71.80, 35.50 | 100 | |
site:afg-helmand-river | Helmand River | Helmand river; Hirmand River; Hirmand river; Hirmand; Helmand water | هیرمند | دریائے ہلمند | 63.50, 30.80 | 150 | |
site:afg-kajaki-dam | Kajaki Dam | Kajaki dam; Kajaki | بند کجکی | کجکی ڈیم | 65.12, 32.32 | | province:afg-helmand |
site:afg-kamal-khan-dam | Kamal Khan Dam | Kamal Khan dam | بند کمال‌خان | | 61.90, 30.30 | 5 | province:afg-nimroz |
site:irn-abu-musa | Abu Musa | Abu Musa island; Abu Musa Island; Abu-Musa; Bu Musa | ابوموسی | ابو موسیٰ | 55.03, 25.87 | | province:irn-hormozgan |
site:irn-greater-tunb | Greater Tunb | | تنب بزرگ | | 55.30, 26.26 | | province:irn-hormozgan |
site:irn-lesser-tunb | Lesser Tunb | | تنب کوچک | | 55.14, 26.24 | | province:irn-hormozgan |
site:irn-hormuz-island | Hormuz Island | Hormuz island; Hormoz Island; island of Hormuz | جزیره هرمز | جزیرہ ہرمز | 56.46, 27.06 | | province:irn-hormozgan |
site:irn-qeshm-island | Qeshm Island | Qeshm island; island of Qeshm | جزیره قشم | جزیرہ قشم | 55.90, 26.80 | 30 | province:irn-hormozgan |
site:irn-kish-island | Kish Island | Kish island; island of Kish | جزیره کیش | جزیرہ کیش | 53.98, 26.54 | | province:irn-hormozgan |
site:irn-larak-island | Larak Island | Larak island; Larak | لارک | | 56.36, 26.86 | | province:irn-hormozgan |
site:irn-kharg-island | Kharg Island | Kharg island; Kharg; Khark Island; Kharg oil terminal | خارگ | خارگ | 50.32, 29.24 | | province:irn-bushehr |
site:irn-natanz | Natanz nuclear facility | Natanz enrichment plant; Natanz facility; Natanz nuclear site | | | 51.73, 33.72 | | province:irn-isfahan |
site:irn-fordow | Fordow | Fordo; Fordow enrichment plant; Fordow facility | فردو | فردو | 50.99, 34.88 | | province:irn-qom |
site:irn-parchin | Parchin | | پارچین | | 51.77, 35.52 | | province:irn-tehran |
site:irn-arak-reactor | Khondab reactor | Arak heavy water reactor; Arak reactor | | | 49.24, 34.37 | | province:irn-markazi |
site:irn-bushehr-nuclear-plant | Bushehr nuclear power plant | Bushehr plant; Bushehr Nuclear Power Plant; Bushehr reactor | نیروگاه اتمی بوشهر | | 50.89, 28.83 | | province:irn-bushehr |
site:irn-mehran-crossing | Mehran border crossing | Mehran border; Mehran crossing | | | 46.05, 33.11 | 3 | province:irn-ilam |
site:irn-shalamcheh | Shalamcheh | Shalamche; Shalamcha | شلمچه | شلمچہ | 48.07, 30.48 | | province:irn-khuzestan |
site:irn-bazargan-crossing | Bazargan border crossing | Bazargan border; Bazargan crossing | | | 44.40, 39.40 | 2 | province:irn-west-azerbaijan |
site:irn-bashmaq | Bashmaq | Bashmagh; Bashmaq crossing | باشماق | | 45.98, 35.60 | 4 | province:irn-kurdistan |
site:irn-tamarchin | Tamarchin | Tamarchin crossing; Haj Omran | تمرچین | | 45.05, 36.66 | 4 | province:irn-west-azerbaijan |
site:irn-mahirud | Mahirud | Mahiroud; Mahirood | ماهیرود | | 60.70, 32.30 | 12 | province:irn-south-khorasan |
site:irn-sarakhs-crossing | Sarakhs border | Sarakhs crossing; Sarakhs border crossing | | | 61.16, 36.54 | 2 | province:irn-razavi-khorasan |
site:irn-aras-river | Aras River | Aras river; Araxes; Aras | ارس | دریائے ارس | 46.50, 38.90 | 100 | |
site:irn-arvand-rud | Shatt al-Arab | Arvand Rud; Arvand River; Shatt al Arab; Arvand Roud | اروندرود | شط العرب | 48.40, 30.30 | 40 | |
site:irq-qandil | Qandil Mountains | Qandil; Kandil Mountains | قندیل | قندیل | 45.00, 36.55 | 20 | |
site:irq-ain-al-asad | Ain al-Asad air base | Ain al-Asad; Al Asad Airbase; Al-Asad air base; al-Asad air base; Al Asad base; al-Asad base; Al-Asad base; al-Asad airbase; Al-Asad airbase; Ain Al-Assad; Ain al Asad | عین‌الاسد | عین الاسد | 42.44, 33.79 | | |
site:aze-nagorno-karabakh | Nagorno-Karabakh | Nagorno Karabakh; Karabakh; Artsakh | قره‌باغ | نگورنو کاراباخ | 46.75, 39.80 | 50 | |
site:arm-zangezur | Zangezur corridor | Zangezur Corridor; Zangezur; Syunik | زنگزور | زنگزور | 46.30, 39.20 | 30 | |
site:arm-norduz | Norduz | Nordooz; Nurduz; Agarak | نوردوز | | 46.21, 38.84 | 3 | |
site:syr-al-tanf | Al-Tanf | al-Tanf; Tanf; Al Tanf | التنف | | 38.62, 33.51 | 5 | |
site:syr-golan-heights | Golan Heights | Golan; occupied Golan | بلندی‌های جولان | گولان | 35.75, 33.00 | 20 | |
site:egy-rafah-crossing | Rafah crossing | Rafah border crossing; Rafah border; Rafah Crossing | گذرگاه رفح | رفح کراسنگ | 34.25, 31.25 | | |
site:isr-kerem-shalom | Kerem Shalom | Kerem Shalom crossing; Karem Abu Salem; Karm Abu Salem | | | 34.28, 31.23 | | |
site:isr-erez | Erez crossing | Erez; Beit Hanoun crossing | | | 34.54, 31.56 | | |
site:egy-suez-canal | Suez Canal | the Suez Canal | کانال سوئز | نہر سوئز | 32.35, 30.50 | 60 | |
site:egy-sinai | Sinai Peninsula | Sinai; the Sinai; Sinai peninsula | سینا | جزیرہ نما سینا | 33.80, 29.50 | 80 | |
site:ukr-zaporizhzhia-plant | Zaporizhzhia nuclear power plant | Zaporizhzhia nuclear plant; Zaporizhzhia Nuclear Power Plant | | | 34.59, 47.51 | | |
site:ukr-donbas | Donbas | Donbass; the Donbas | | | 38.30, 48.30 | 100 | |
site:kor-panmunjom | Panmunjom | Panmunjeom; Truce Village | | | 126.68, 37.96 | | |
site:tur-incirlik | Incirlik Air Base | Incirlik; Incirlik air base; Incirlik airbase | | | 35.43, 37.00 | | |
site:gbr-diego-garcia | Diego Garcia | | | | 72.42, -7.31 | | |
site:cub-guantanamo-bay | Guantanamo Bay | Guantánamo Bay; Gitmo | | | -75.15, 19.90 | | |
site:chn-xinjiang-kashgar-corridor | Karakoram Highway | KKH | | شاہراہ قراقرم | 74.80, 36.20 | 150 | |
site:pak-indus | Indus River | Indus; River Indus; Indus river | رود سند | دریائے سندھ | 68.60, 27.50 | 300 | |
site:npl-mount-everest | Mount Everest | Everest; Mt Everest; Mt. Everest | | | 86.93, 27.99 | | |
site:asi-himalayas | Himalayas | Himalaya; the Himalayas | هیمالیا | ہمالیہ | 84.00, 28.50 | 500 | |
city:pak-mir-ali | Mir Ali | Mirali | | میر علی | 70.27, 33.00 | 4 | province:pak-north-waziristan |
city:pak-razmak | Razmak | | | رزمک | 69.85, 32.69 | 3 | province:pak-north-waziristan |
city:pak-boya | Boya | Boyya | | | 69.93, 32.95 | 5 | province:pak-north-waziristan |
`;
