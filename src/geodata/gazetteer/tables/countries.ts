/**
 * What English news calls countries and their people. Columns: ISO 3166-1 alpha-3 | name, where CLDR's is not the
 * usual one | adjectives and nouns for the people (plurals in -s are added) | other names. Own table, general
 * knowledge.
 */
export const countryNames = `
AFG | | Afghan; Afghani | Islamic Emirate of Afghanistan; Islamic Emirate; Islamic Republic of Afghanistan
AGO | | Angolan |
ALB | | Albanian |
AND | | Andorran |
ARE | United Arab Emirates | Emirati | UAE; U.A.E.; the Emirates
ARG | | Argentine; Argentinian; Argentinean |
ARM | | Armenian | Republic of Armenia
ATG | Antigua and Barbuda | Antiguan | Antigua
AUS | | Australian; Aussie | Commonwealth of Australia
AUT | | Austrian |
AZE | | Azerbaijani; Azeri | Republic of Azerbaijan; Azerbaijan Republic
BDI | | Burundian |
BEL | | Belgian |
BEN | | Beninese |
BFA | | Burkinabe; Burkinabé |
BGD | | Bangladeshi | People's Republic of Bangladesh
BGR | | Bulgarian |
BHR | | Bahraini | Kingdom of Bahrain
BHS | Bahamas | Bahamian | The Bahamas; the Bahamas
BIH | Bosnia and Herzegovina | Bosnian | Bosnia; Bosnia & Herzegovina; Bosnia-Herzegovina
BLR | | Belarusian; Belarussian; Byelorussian | Byelorussia
BLZ | | Belizean |
BOL | | Bolivian |
BRA | | Brazilian |
BRB | | Barbadian |
BRN | | Bruneian | Brunei Darussalam
BTN | | Bhutanese |
BWA | | Botswanan |
CAF | Central African Republic | Central African | CAR
CAN | | Canadian |
CHE | | Swiss | Swiss Confederation
CHL | | Chilean |
CHN | | Chinese; Sino | People's Republic of China; PRC
CIV | Ivory Coast | Ivorian; Ivoirian | Côte d'Ivoire; Côte d’Ivoire
CMR | | Cameroonian |
COD | Democratic Republic of the Congo | Congolese | DR Congo; D.R. Congo; DRC; Democratic Republic of Congo; Congo-Kinshasa; Zaire; Congo
COG | Republic of the Congo | | Congo-Brazzaville; Republic of Congo
COL | | Colombian |
COM | | Comorian; Comoran | the Comoros
CPV | Cape Verde | Cape Verdean; Cabo Verdean | Cabo Verde
CRI | | Costa Rican |
CUB | | Cuban |
CYP | | Cypriot |
CZE | Czech Republic | Czech | Czechia
DEU | | German | Federal Republic of Germany
DJI | | Djiboutian |
DMA | | |
DNK | | Danish; Dane |
DOM | | | the Dominican Republic
DZA | | Algerian |
ECU | | Ecuadorian; Ecuadorean |
EGY | | Egyptian | Arab Republic of Egypt
ERI | | Eritrean |
ESH | | Sahrawi |
ESP | | Spanish; Spaniard |
EST | | Estonian |
ETH | | Ethiopian |
FIN | | Finnish; Finn |
FJI | | Fijian |
FRA | | French; Frenchman; Frenchmen; Frenchwoman; Franco | French Republic
FSM | Micronesia | Micronesian |
GAB | | Gabonese |
GBR | | British; Briton; Brit; Anglo | UK; U.K.; Britain; Great Britain
GEO | | Georgian | Republic of Georgia
GHA | | Ghanaian |
GIN | | Guinean | Guinea-Conakry
GMB | Gambia | Gambian | The Gambia; the Gambia
GNB | | Bissau-Guinean |
GNQ | | Equatorial Guinean; Equatoguinean |
GRC | | Greek |
GRD | | Grenadian |
GTM | | Guatemalan |
GUY | | Guyanese |
HKG | Hong Kong | Hongkonger; Hong Konger | HKSAR
HND | | Honduran |
HRV | | Croatian; Croat |
HTI | | Haitian |
HUN | | Hungarian |
IDN | | Indonesian |
IND | | Indian; Indo | Republic of India; Bharat
IRL | | Irish; Irishman | Republic of Ireland; Eire
IRN | | Iranian; Irani | Islamic Republic of Iran; Islamic Republic; I.R. Iran; IR Iran; Persia
IRQ | | Iraqi | Republic of Iraq
ISL | | Icelandic; Icelander |
ISR | | Israeli | State of Israel; Zionist regime; Zionist entity
ITA | | Italian; Italo |
JAM | | Jamaican |
JOR | | Jordanian | Hashemite Kingdom of Jordan
JPN | | Japanese |
KAZ | | Kazakh; Kazakhstani | Republic of Kazakhstan
KEN | | Kenyan |
KGZ | | Kyrgyz; Kyrgyzstani; Kirghiz | Kyrgyz Republic; Kirghizia
KHM | | Cambodian |
KIR | | I-Kiribati |
KNA | Saint Kitts and Nevis | Kittitian | St Kitts and Nevis; St. Kitts and Nevis
KOR | South Korea | South Korean | Republic of Korea; ROK; S. Korea; S Korea
KWT | | Kuwaiti | State of Kuwait
LAO | | Laotian; Lao |
LBN | | Lebanese |
LBR | | Liberian |
LBY | | Libyan |
LCA | Saint Lucia | St Lucian | St Lucia; St. Lucia
LIE | | |
LKA | | Sri Lankan | Ceylon
LSO | | Basotho |
LTU | | Lithuanian |
LUX | | Luxembourger; Luxembourgish |
LVA | | Latvian |
MAC | Macau | Macanese | Macao
MAR | | Moroccan |
MCO | | Monegasque; Monégasque |
MDA | | Moldovan | Republic of Moldova; Moldavia
MDG | | Malagasy; Madagascan |
MDV | | Maldivian | the Maldives
MEX | | Mexican |
MHL | | Marshallese |
MKD | North Macedonia | Macedonian; North Macedonian | Macedonia
MLI | | Malian |
MLT | | Maltese |
MMR | Myanmar | Burmese; Myanmarese | Burma
MNE | | Montenegrin |
MNG | | Mongolian |
MOZ | | Mozambican |
MRT | | Mauritanian |
MUS | | Mauritian |
MWI | | Malawian |
MYS | | Malaysian |
NAM | | Namibian |
NER | | Nigerien |
NGA | | Nigerian |
NIC | | Nicaraguan |
NLD | | Dutch; Dutchman; Dutchmen | Holland; The Netherlands; the Netherlands
NOR | | Norwegian |
NPL | | Nepali; Nepalese |
NRU | | Nauruan |
NZL | | New Zealander; Kiwi |
OMN | | Omani | Sultanate of Oman
PAK | | Pakistani; Pak | Islamic Republic of Pakistan
PAN | | Panamanian |
PER | | Peruvian |
PHL | | Filipino; Filipina; Philippine | the Philippines
PLW | | Palauan |
PNG | | Papua New Guinean | PNG
POL | | Polish; Pole |
PRI | | Puerto Rican |
PRK | North Korea | North Korean | DPRK; D.P.R.K.; Democratic People's Republic of Korea; N. Korea; N Korea
PRT | | Portuguese; Luso |
PRY | | Paraguayan |
PSE | Palestine | Palestinian | State of Palestine; Palestinian Territories; Palestinian territories; Palestinian territory; occupied Palestine; Occupied Palestine
QAT | | Qatari | State of Qatar
ROU | | Romanian | Rumania
RUS | | Russian; Russo | Russian Federation; Soviet Union; USSR
RWA | | Rwandan |
SAU | | Saudi; Saudi Arabian | Kingdom of Saudi Arabia; KSA
SDN | | Sudanese |
SEN | | Senegalese |
SGP | | Singaporean |
SLB | | |
SLE | | Sierra Leonean |
SLV | | Salvadoran; Salvadorean |
SMR | | Sammarinese |
SOM | | Somali; Somalian |
SRB | | Serbian; Serb |
SSD | | South Sudanese |
STP | São Tomé and Príncipe | | Sao Tome and Principe; Sao Tome
SUR | | Surinamese |
SVK | | Slovak; Slovakian |
SVN | | Slovenian; Slovene |
SWE | | Swedish; Swede |
SWZ | Eswatini | Swazi | Swaziland
SYC | | Seychellois | the Seychelles
SYR | | Syrian | Syrian Arab Republic
TCD | | Chadian |
TGO | | Togolese |
THA | | Thai | Siam
TJK | | Tajik; Tajikistani | Republic of Tajikistan
TKM | | Turkmen; Turkmenistani |
TLS | East Timor | Timorese; East Timorese | Timor-Leste; Timor Leste
TON | | Tongan |
TTO | Trinidad and Tobago | Trinidadian | Trinidad
TUN | | Tunisian |
TUR | Türkiye | Turkish; Turk; Turko | Turkey; Turkiye; Republic of Turkey; Republic of Türkiye
TUV | | Tuvaluan |
TWN | | Taiwanese | Chinese Taipei
TZA | | Tanzanian |
UGA | | Ugandan |
UKR | | Ukrainian | the Ukraine
URY | | Uruguayan |
USA | | American | US; U.S.; USA; U.S.A.; United States of America; the States; America; the U.S
UZB | | Uzbek; Uzbekistani | Republic of Uzbekistan
VAT | | | Vatican; the Vatican; Holy See; the Holy See
VCT | Saint Vincent and the Grenadines | Vincentian | St Vincent and the Grenadines; St. Vincent
VEN | | Venezuelan | Bolivarian Republic of Venezuela
VNM | | Vietnamese | Viet Nam
VUT | | |
WSM | | Samoan |
XKX | Kosovo | Kosovar; Kosovan |
YEM | | Yemeni | Republic of Yemen
ZAF | | South African | RSA; Republic of South Africa
ZMB | | Zambian |
ZWE | | Zimbabwean | Rhodesia
`;
