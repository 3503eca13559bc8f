/**
 * What English news calls cities further away, where GeoNames spells them otherwise. Columns and checks as in
 * `cities-near.ts`.
 */
export const citiesWorld = `
US | Washington | Washington, D.C. | Washington; Washington DC; Washington D.C.; Washington D.C; DC; D.C.; Washington, DC | واشنگتن | واشنگٹن
US | New York City | New York | New York City; NYC; N.Y.C. | نیویورک | نیویارک
US | Los Angeles | | L.A.; LA | |
US | San Francisco | | SF | |
US | Las Vegas | | Vegas | |
US | Saint Paul | | St. Paul; St Paul | |
US | St. Louis | | St Louis; Saint Louis | |
US | St. Petersburg | | | |
US | Philadelphia | | Philly | |
GB | London | | | لندن | لندن
RU | Moscow | | | مسکو | ماسکو
RU | Saint Petersburg | | St Petersburg; St. Petersburg; Leningrad; Petrograd | |
UA | Kyiv | | Kiev; Kyyiv | کی‌یف | کیف
UA | Kharkiv | | Kharkov | |
UA | Odesa |  | Odessa | |
UA | Lviv | | Lvov | |
UA | Dnipro | | Dnipropetrovsk; Dnepropetrovsk | |
UA | Mykolayiv | Mykolaiv | Mykolayiv; Nikolaev | |
UA | Zaporizhzhya | Zaporizhzhia | Zaporozhye; Zaporizhzhya | |
UA | Luhansk | | Lugansk | |
UA | Donetsk | | | |
UA | Mariupol | | | |
UA | Avdiivka |  | Avdeevka; Avdiyivka | |
UA | Bakhmut | | Artemivsk | |
BY | Minsk | | | |
GE | Tbilisi | | Tiflis | تفلیس |
FR | Paris | | | پاریس | پیرس
CH | Geneve | Geneva | Genève | ژنو | جنیوا
CH | Zurich |  | Zürich; Zuerich | |
DE | Munich | | München | |
DE | Frankfurt am Main | Frankfurt | Frankfurt am Main | |
DE | Koeln | Cologne | Köln; Koeln | |
AT | Vienna | | Wien | وین | ویانا
BE | Brussels | | Bruxelles | بروکسل | برسلز
BE | Antwerpen | Antwerp | Antwerpen | |
BE | Gent | Ghent | Gent | |
NL | The Hague | | the Hague; Hague; Den Haag | لاهه | دی ہیگ
PT | Lisbon | | | |
ES | Sevilla | Seville | Sevilla | |
IT | Genoa | | Genova | |
IT | Florence | | Firenze | |
IT | Venice | | Venezia | |
PL | Warsaw | | Warszawa | |
PL | Krakow | | Kraków; Cracow | |
CZ | Prague | | Praha | |
RO | Bucharest | | Bucuresti | |
DK | Copenhagen | | Kobenhavn | |
SE | Goeteborg | Gothenburg | Göteborg; Goeteborg | |
EG | Cairo | | | قاهره | قاہرہ
EG | Alexandria | | | |
EG | Sharm el-Sheikh | | Sharm el Sheikh; Sharm al-Sheikh; Sharm El-Sheikh | |
LY | Tripoli | | | |
LY | Benghazi | | Bengasi | |
SD | Khartoum | | | |
TD | N'Djamena | | N’Djamena; Ndjamena | |
LB | Beirut | | Beyrouth | بیروت | بیروت
IL | Jerusalem | | al-Quds; Al-Quds; Quds | قدس | یروشلم
IL | Tel Aviv | | Tel-Aviv | تل‌آویو | تل ابیب
IL | Haifa | | | |
JO | Amman | | | امان | عمان
MM | Yangon | | Rangoon | |
MM | Nay Pyi Taw | Naypyidaw | Naypyitaw; Nay Pyi Taw | |
VN | Ho Chi Minh City | | Saigon | |
VN | Hanoi | | Ha Noi | |
KR | Seoul | | | |
KR | Busan | | Pusan | |
KP | Pyongyang | | P'yongyang | |
JP | Tokyo | | | توکیو | ٹوکیو
TW | Taipei | | Taibei | |
MX | Mexico City | | | |
MX | Ciudad Juarez | | Ciudad Juárez; Juarez | |
BR | Sao Paulo | | São Paulo | |
BR | Rio de Janeiro | | Rio | |
CA | Montreal | | Montréal | |
CA | Quebec | Quebec City | Québec City | |
CO | Bogota | | Bogotá | |
CU | Havana | | La Habana | |
KZ | Shymkent | | Chimkent | |
KG | Bishkek | | Frunze | |
`;
