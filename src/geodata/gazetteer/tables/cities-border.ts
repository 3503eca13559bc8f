/**
 * Small towns at the world's borders that the news of them names, whatever their size. Columns and checks as in
 * `cities-near.ts`.
 */
export const citiesBorder = `
CO | Tibu | Tibu | Tibú | |
CO | Cucuta | Cucuta | Cúcuta | |
VE | San Antonio del Tachira | | San Antonio del Táchira | |
IN | Okha | | | |
IN | Noria | Arnia | | |
IN | Tawang | | | |
IN | Punch | Poonch | Punch | |
IN | Kupwara | | | |
IN | Uri | | | |
IN | Leh | | | |
IN | Raxaul | | | |
XK | Mitrovice | Mitrovica | North Mitrovica; Mitrovice | |
TM | Serhetabat | | Kushka; Serkhetabat | |
TM | Farap | | | |
US | San Ysidro | | | |
US | Eagle Pass | | | |
MX | Nogales | | | |
IR | Khvaf | Khaf | Khvaf | خواف | خواف
IR | Mehran | | | مهران | مہران
IR | Piranshahr | | | پیرانشهر |
IR | Marivan | | | مریوان |
IR | Baneh | | | بانه |
IR | Qasr-e Shirin | | Qasr-e-Shirin; Qasr Shirin | قصر شیرین |
HU | Roszke | Roszke | Röszke | |
ER | Massawa | | | |
KG | Batken | | | |
GT | Ciudad Tecun Uman | Tecun Uman | Tecún Umán; Ciudad Tecún Umán; Ciudad Tecun Uman | |
UZ | Tirmiz | Termez | Termiz; Tirmiz | ترمذ | ترمذ
UZ | Denov | | | |
SY | I\`zaz | Azaz | A'zaz | |
SY | Jarabulus | | Jarablus | |
SY | 'Ayn al 'Arab | Kobani | Kobane; Ayn al-Arab | |
SY | Albu Kamal | Albu Kamal | Abu Kamal; Al-Bukamal; Boukamal; Al Bukamal; Abukamal | |
IQ | Khanaqin | | | خانقین |
IQ | Al Qa'im | Al-Qaim | Qaim; al-Qaim; Al Qaim | القائم |
IQ | Sinjar | | Shingal | |
IQ | Zaxo | Zakho | Zaxo | |
TR | Kilis | | | |
TR | Reyhanli | | Reyhanlı | |
IL | QiryatShmona | Kiryat Shmona | Qiryat Shemona; Kiryat Shemona; Qiryat Shmona | |
IL | Metulla | | Metula | |
IL | Sderot | | | |
PS | Janin | Jenin | | |
PS | Bayt Hanun | Beit Hanoun | | |
LB | Marjayoun | | | |
EG | Arish | El Arish | Arish; Al Arish; al-Arish | |
KE | Mandera | | | |
KE | Garissa | | | |
DJ | Djibouti | Djibouti | Djibouti City | |
SO | Beledweyne | | | |
PK | Mach | | Machh | | مچھ
TJ | Isfara | | | |
TJ | Vorukh | | | |
ML | Kidal | | | |
CD | Beni | | | |
TH | Mae Sot | | | |
TH | Aranyaprathet | | | |
KH | Paoy Paet | Poipet | Paoy Paet | |
CN | Mengmao | Ruili | | |
KR | Paju | | | |
UA | Vovchansk | | Volchansk | |
UA | Kupiansk | Kupiansk | Kupyansk | |
PL | Medyka | | | |
PL | Przemysl | Przemysl | Przemyśl | |
PL | Kuznica | Kuznica | Kuźnica | |
EE | Narva | | | |
RS | Presevo | Presevo | Preševo | |
GR | Kastanies | | | |
EC | Huaquillas | | | |
CL | Colchane | | | |
AM | Goris | | | |
AM | Jermuk | | | |
AM | Tegh | | | |
AZ | Kerbakhiar | Kalbajar | Kelbajar; Kelbadzhar | |
AZ | Lacin | Lachin | Laçın; Lachin corridor; Lachin Corridor | |
BD | Teknaf | | | |
NP | Birganj | | Birgunj | |
BT | Phuntsholing | | Phuentsholing | |
IN | Rajaori | Rajouri | Rajauri | |
IN | Akhnur | Akhnoor | Akhnur | |
IN | Baramula | Baramulla | Baramula | |
CO | Arauquita | | | |
CO | Saravena | | | |
ML | Menaka | Menaka | Ménaka | |
ML | Ansongo | | | |
KE | Mandera | | | |
SY | Tall Abyad | Tal Abyad | Tell Abyad; Tall Abyad; Tel Abyad | |
SY | Tall Rif\`at | Tal Rifaat | Tel Rifaat; Tall Rifat; Tell Rifaat; Tal Rifat; Tel Rifat | |
LY | Darnah | Derna | Darnah | |
IN | Ferozepore | Ferozepur | Ferozepore; Firozpur | |
IN | Tarn Taran | | Tarn Taran Sahib | |
UA | Chasiv Yar | | | |
TD | Adre | Adre | Adré | |
RU | Shebekino | | | |
RU | Sudzha | | | |
AM | Berd | | | |
AM | Vardenis | | | |
AM | Meghri | | | |
MX | Acapulco de Juarez | Acapulco | Acapulco de Juárez | |
GH | Bawku | | | |
SY | As-Suwayda | | Suwayda; Sweida; Suweida; Swaida | |
SD | Al Qadarif | | Gedaref; Gadaref; Al-Qadarif; Gadarif; el-Gadarif; al-Qadarif | |
GE | Ts'khinvali | Tskhinvali | Tskhinval | |
GE | Sokhumi | | Sukhumi; Sokhumi | |
GE | Gali | | | |
GE | Och'amch'ire | Ochamchire | | |
AM | Margara | | | |
AZ | Xankandi | | Stepanakert; Khankendi; Xankəndi | |
AZ | Agdam | | Aghdam; Agdam; Ağdam | |
TJ | Ishqoshim | | Ishkashim | |
TJ | Khorugh | | Khorog; Khorugh | |
UZ | Shohimardon | Shahimardan | Shohimardon | |
KG | Ak-Say | Ak-Sai | Ak-Say | |
KZ | Druzhba | Dostyk | | |
IN | Sagauli | Sugauli | | |
MM | Tachilek | | Tachileik; Tachilek; Tachilaik | |
MM | Kawthoung | | Kawthaung | |
TH | Ranong | | | |
TH | Su-ngai Kolok | Sungai Kolok | | |
KH | Samraong | | | |
KR | Cheorwon | | | |
RU | Khasan | | | |
PL | Hrebenne | | | |
PL | Dorohusk | | | |
PL | Suwalki | Suwałki | | |
FI | Nuijamaa | | | |
FI | Salla | | | |
NO | Kirkenes | | | |
RU | Vyborg | | | |
MD | Giurgiulesti | Giurgiulești | | |
UA | Chop | | | |
HU | Zahony | Záhony | | |
UA | Terebleche | Porubne | | |
GR | Kos | | | |
GR | Rodos | Rhodes | Rodos | |
GR | Chios | | | |
CY | Famagusta | | | |
CY | Pyla | | | |
CY | Deryneia | | | |
TR | Karkamis | Karkamış | | |
LB | En Naqoura | | Naqoura; En Naqoura; Naqura; an-Naqoura | |
IL | El Ghajar | Ghajar | | |
IL | Nahariyya | | Nahariya | |
LB | El Hermel | Hermel | | |
LB | Baabda | | | |
EG | Taba | | | |
IQ | Baynjiwayn | | Penjwen; Penjwin | |
OM | Al Buraymi | | Al Buraimi; Buraimi; Al Buraymi | |
SA | Farasan | | Farasan Islands | |
SS | Kafia Kingi | | | |
ET | Gambela | | Gambella; Gambela | |
DJ | Loyada | | | |
DJ | Galafi | | | |
SO | Laascaanood | | Las Anod; Laascaanood; Lasanod | |
SO | Gaalkacyo | | Galkayo; Gaalkacyo; Galkacyo | |
RW | Cyangugu | | Rusizi | |
CD | Sake | | | |
SD | Geneina | | El Geneina; Geneina; El-Geneina; Al-Geneina; Genena | |
TD | Amdjarass | | | |
CM | Mora | | | |
NG | Mallam Fatori | Malam Fatori | | |
NE | Birni N Konni | | Birni-N'Konni; Konni | |
BF | Pama | | | |
ML | Tessalit | | | |
CI | Tabou | | | |
MA | Oujda-Angad | | Oujda | |
MA | Fnidek | Fnideq | | |
LY | Ghadamis | Ghadames | | |
CO | Inirida | Inírida | | |
EC | Nueva Loja | | Lago Agrio | |
MX | Ciudad Acuna | Ciudad Acuña | Acuña | |
MX | Heroica Matamoros | | Matamoros; Heroica Matamoros | |
MX | Aduana del Sasabe | Sásabe | | |
CH | Davos | | | |
FR | Rambouillet | | | |
`;
