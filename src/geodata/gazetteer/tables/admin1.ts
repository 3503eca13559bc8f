/**
 * Countries whose first-level divisions the news names often: all of theirs are taken from GeoNames, with the words
 * for "province" removed. Columns: ISO alpha-2 | codes left out (they are cities, or names too common to mean a place).
 */
export const countriesWithProvinces = `
PS |
US |
IN | 12
CN |
RU | 48 66 04
IQ |
TR |
UA | 20 12
SY |
OM |
AE |
GB |
SA |
YE | 02 26
TM | S
TJ | RR 04
UZ | 13
KZ | 1537272 08 05 02
AZ |
CA |
AU |
MX |
BR |
NG | 11
DE |
ES |
IT |
FR |
JP |
ID |
MM |
KR |
KE |
BD |
LK |
NP |
ZA |
ET |
SD |
BE |
AR |
CO |
PH |
MY |
IE |
NZ |
VN |
CD |
LY |
`;

/**
 * Countries whose divisions the news names when there is fighting or a border opens; they yield to greater namesakes.
 * Columns as above; left out are namesakes of greater places, surnames and everyday words too.
 */
export const countriesWithMinorProvinces = `
VE | 08 11 12 13 15 16 17 18 19 21 22 24 25 26
PE | 13 15 19 22 LMA
EC | 13 25
BO |
TH | 04 40
KH | 22 26
LA | 24 27
SS | 04 06
SO | 02 03 04
ML | 01
NE |
TD | 07 21 25
CF |
AM | 02 06 11
GE | 02 51
KG | 01 10
BY | 04 05
PL |
KP |
MZ |
ER |
DZ |
EG |
LB |
JO |
BI | 24 25
HT |
`;

/**
 * English names where GeoNames has a local or long one, and names it lacks. Columns: GeoNames code | name | other
 * names | adjectives | longitude, latitude (only for rows without a GeoNames code, which then give an id).
 */
export const admin1Names = `
ZA.03 | Free State | |
RU.11 | Buryatia | Republic of Buryatia |
RU.12 | Chechnya | Chechen Republic | Chechen
RU.17 | Dagestan | Republic of Dagestan | Dagestani
RU.19 | Ingushetia | | Ingush
RU.08 | Bashkortostan | Bashkiria |
RU.73 | Tatarstan | | Tatar
RU.42 | Leningrad Oblast | Leningrad region |
RU.63 | Yakutia | Sakha; Sakha Republic |
RU.32 | Khanty-Mansi |  |
RU.88 | Yaroslavl | Yaroslavl Oblast |
UA.11 | Crimea | Crimean Peninsula; Crimean peninsula | Crimean
CN.13 | Xinjiang | Xinjiang Uygur; Xinjiang Uyghur; Xinjiang Uyghur Autonomous Region; East Turkestan |
CN.14 | Tibet | Tibet Autonomous Region; Xizang | Tibetan
CN.05 | Jilin | |
CN.20 | Inner Mongolia | Nei Mongol |
IN.21 | Odisha | Orissa |
IN.23 | Punjab | Indian Punjab | Punjabi
IN.12 | Jammu and Kashmir | Jammu & Kashmir; J&K; Indian-administered Kashmir; Indian-controlled Kashmir; Indian-occupied Kashmir; Indian Kashmir; Indian administered Kashmir; Occupied Kashmir; occupied Kashmir; IIOJK; IOJK |
AU.02 | New South Wales | NSW |
CA.02 | British Columbia | B.C. |
GB.ENG | England | | English; Englishman
GB.SCT | Scotland | | Scottish; Scots; Scot
GB.WLS | Wales | | Welsh
GB.NIR | Northern Ireland | Ulster | Northern Irish
ES.56 | Catalonia | Catalunya | Catalan
ES.59 | Basque Country | | Basque
ES.51 | Andalusia | Andalucia |
IT.15 | Sicily | | Sicilian
IT.14 | Sardinia | | Sardinian
IT.16 | Tuscany | | Tuscan
DE.02 | Bavaria | | Bavarian
DE.13 | Saxony | |
FR.94 | Corsica | Corse | Corsican
CA.10 | Quebec | Québec | Quebecois
CA.05 | Newfoundland and Labrador | Newfoundland |
PS.GZ | Gaza Strip | the Gaza Strip; Gaza enclave | Gazan
PS.WE | West Bank | the West Bank; occupied West Bank; Judea and Samaria |
IQ.18 | Salahuddin | Salah ad Din; Salahaddin; Salah al-Din |
IQ.01 | Anbar | al-Anbar; Al Anbar |
IQ.15 | Nineveh | Ninawa; Nineweh |
IQ.11 | Erbil | Arbil |
IQ.05 | Sulaymaniyah | Sulaimaniyah; Sulaimaniya |
YE.04 | Hadramawt | Hadhramaut; Hadramout; Hadhramawt |
YE.14 | Marib | Ma'rib; Ma’rib |
YE.15 | Saada | Sa'ada; Sa'dah; Saadah |
YE.25 | Taiz | Ta'izz; Taizz |
TJ.01 | Gorno-Badakhshan | GBAO; Badakhshan |
US.NY | New York | New York State; N.Y.; NY |
US.WA | Washington | Washington State |
US.CA | California | Calif. | Californian
US.TX | Texas | Tex. | Texan
US.FL | Florida | Fla. | Floridian
US.HI | Hawaii | | Hawaiian
US.AK | Alaska | | Alaskan
US.DC | District of Columbia | |
US.GA | Georgia | Ga. |
US.PA | Pennsylvania | Pa. |
US.VA | Virginia | Va. |
US.MA | Massachusetts | Mass. |
US.CT | Connecticut | Conn. |
US.CO | Colorado | Colo. |
US.AZ | Arizona | Ariz. |
US.AL | Alabama | Ala. |
US.TN | Tennessee | Tenn. |
US.MN | Minnesota | Minn. |
US.MI | Michigan | Mich. |
US.KY | Kentucky | Ky. |
US.IL | Illinois | Ill. |
US.WI | Wisconsin | Wis. |
US.NJ | New Jersey | N.J. |
US.NC | North Carolina | N.C. |
US.SC | South Carolina | S.C. |
US.NH | New Hampshire | N.H. |
US.NM | New Mexico | N.M. |
US.ND | North Dakota | N.D. |
US.SD | South Dakota | S.D. |
US.RI | Rhode Island | R.I. |
US.VT | Vermont | Vt. |
US.MO | Missouri | Mo. |
US.MD | Maryland | Md. |
US.NV | Nevada | Nev. |
US.OK | Oklahoma | Okla. |
US.KS | Kansas | Kan. |
US.LA | Louisiana | La. |
US.ME | Maine | |
US.IN | Indiana | Ind. |
US.OH | Ohio | |
US.OR | Oregon | Ore. |
US.AR | Arkansas | Ark. |
US.MS | Mississippi | Miss. |
US.WV | West Virginia | W.Va.; W. Va. |
| Iraqi Kurdistan | Kurdistan Region; Kurdistan region; Kurdistan Region of Iraq; Kurdistan Regional Government; northern Iraq's Kurdistan | Iraqi Kurdish | 44.50, 36.20 | province:irq-kurdistan
VE.01 | Amazonas | Amazonas state |
PL.81 | Podlasie | Podlaskie; Podlachia |
PL.80 | Subcarpathia | Podkarpackie; Subcarpathian |
BY.03 | Grodno | Hrodna |
BY.02 | Gomel | Homel |
TH.30 | Sisaket | Si Sa Ket; Si Saket |
KH.27 | Oddar Meanchey | Otdar Meanchey; Otar Meanchey |
ML.08 | Timbuktu | Tombouctou |
IN.41 | Ladakh | Leh-Ladakh | Ladakhi
| Aksai Chin | | | 79.50, 35.20 | province:ind-aksai-chin
`;
