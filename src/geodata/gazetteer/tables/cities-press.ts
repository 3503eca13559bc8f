/**
 * Spellings of the English press for towns that GeoNames writes otherwise ("Jisr ash Shughur", "Khowy"), and towns that
 * the news of their borders names though GeoNames gives them no population. Columns and checks as in `cities-near.ts`.
 */
export const citiesPress = `
IQ | Tall 'Afar | Tal Afar | Tel Afar; Talafar; Tall Afar; Tal-Afar; Telafer | |
IQ | Bayji | | Baiji; Beiji | |
IQ | Samarra' | Samarra | | |
IQ | Hadithah | | Haditha; Hadeetha | |
IQ | Al 'Amadiyah | Amadiya | Amedi; Amadiyah; Amadia; Al-Amadiyah | |
IQ | Baqubah | | Baquba; Baqouba; Ba'quba; Baaquba | |
IQ | Al Faw | | Faw; Fao; al-Faw; Al-Faw | |
IQ | Al 'Amarah | | Amara; Amarah; Al-Amara; al-Amarah | |
IQ | Al Hillah | | Hilla; Hillah; al-Hilla; Al-Hillah | |
IQ | Al Kut | | Kut; al-Kut; Al-Kut | |
IQ | At Tarmiyah | Tarmiyah | Tarmiya; Tarmia | |
IQ | Al Mahmudiyah | Mahmudiyah | Mahmoudiya; Mahmudiya; Mahmoudiyah | |
IQ | Al Hawijah | Hawija | Hawijah; Haweeja; al-Hawija | |
IQ | Ar Rutbah | | Rutba; Rutbah; al-Rutba; Ar-Rutba | |
IQ | Al Qayyarah | Qayyarah | Qayyara; Qayara | |
IQ | Baladruz | Balad Ruz | Balad Roz | |
SY | Jisr ash Shughur | | Jisr al-Shughour; Jisr al-Shughur; Jisr al-Shoghour; Jisr al-Shugour; Jisr al-Shughor | |
SY | Khan Shaykhun | | Khan Sheikhoun; Khan Sheikhun; Khan Shaykhoun | |
SY | Al Hasakah | | Hasakah; Hasaka; Hassakeh; Hasakeh; al-Hasakah; Al-Hasakah; Hassakah; al-Hasakeh | |
SY | Tadmur | | Palmyra; Tadmor | |
SY | Dar'a | | Deraa; Daraa; Dara'a; Dera'a | |
UA | Sievierodonetsk | | Severodonetsk; Syevyerodonetsk | |
SY | Duma | | Douma | |
SY | Az Zabadani | | Zabadani; al-Zabadani | |
SY | Al Mayadin | | Mayadin; Mayadeen; al-Mayadin | |
SY | Masyaf | | Misyaf | |
SY | Ash Shaddadah | Shaddadi | al-Shaddadi; Shadadi; Al-Shaddadi; Shaddadeh | |
PS | Jabalya | | Jabalia; Jabaliya; Jebaliya | |
PS | Dayr al Balah | | Deir al-Balah; Deir el-Balah; Deir al Balah; Deir el Balah | |
PS | Bayt Lahya | | Beit Lahia; Beit Lahiya; Beit Lahya | |
PS | Tulkarm | | Tulkarem; Tul Karm; Tulkaram | |
IR | Khowy | | Khoy; Khoi | |
IR | Oshnaviyeh | | Oshnavieh; Oshnaviye; Ushnaviyeh | |
IR | Bandar-e Anzali | | Anzali; Bandar Anzali; Anzali port; Anzali Port; Bandar-e-Anzali | |
IR | Bandar-e \`Asaluyeh | | Asaluyeh; Assaluyeh; Asalouyeh; Assalouyeh; Asaluyah | |
IR | Bileh Savar | | Bilasuvar; Bileh-Savar; Bilesavar | |
PK | Lakki | | Lakki Marwat; Laki Marwat | |
PK | Cherat Cantonement | | Cherat | |
PK | Upper Dir | | Dir; Dir town | |
AF | Shibirghan | | Sheberghan; Shibarghan; Sheberghān; Shiberghan | |
AF | Maymana | | Maimana; Maymanah; Maimanah; Meymaneh | |
AF | Qala i Naw | | Qala-e-Naw; Qala-i-Naw; Qalat-e Naw; Qala-e Naw; Qala-i Naw | |
AF | Musa Qal'ah | | Musa Qala; Musa Qaleh; Musa Qalah | |
AF | Hukumat-e Nad 'Ali | | Nad Ali; Nad-e Ali; Nad-e-Ali; Nadali | |
AF | Markaz-e Woluswali-ye Achin | | Achin | |
AF | Goshtah | | Goshta; Gushta | |
AF | Sperah | | Spera; Spira | |
AF | 'Alaqahdari Dishu | | Dishu; Deshu; Disho | |
AF | Gereshk | | Girishk; Grishk; Geresk | |
AF | Aqchah | | Aqcha | |
IN | Jaisalmer | |  | |
IN | Barmer | |  | |
AE | Khawr Fakkan | | Khor Fakkan; Khorfakkan | |
UA | Kostiantynivka | | Kostyantynivka; Konstantinovka | |
UA | Izium | | Izyum | |
UA | Kryvyy Rih | | Kryvyi Rih; Krivoy Rog; Kriviy Rih | |
UA | Berdyansk | | Berdiansk | |
UA | Sloviansk | | Slovyansk; Slavyansk; Slaviansk | |
UA | Horlivka | | Gorlovka | |
UA | Feodosiya | | Feodosia | |
UA | Hulyaypole | Huliaipole | Hulyaipole; Gulyaipole | |
UA | Orikhiv | | Orekhov | |
SD | El Fasher | | Al Fasher; al-Fashir; Al-Fashir; Al-Fasher; El-Fasher; Fasher | |
SD | Wad Medani | | Wad Madani; Wad-Madani | |
SS | Bentiu | |  | |
NG | Chibok | |  | |
LB | Bent Jbail | Bint Jbeil | Bint Jbail; Bint Jubayl; Bent Jbeil | |
IQ | Az Zubayr | | al-Zubair; Al-Zubair | |
IQ | Abu Ghurayb | | Abu Ghraib | |
IQ | Badrah | Badra | | |
IQ | Al Musayyib | | Musayyib; Musayib | |
IQ | 'Anah | | Anah | |
IQ | Rawah | | Rawa | |
IQ | Ad Dujayl | | Dujail; al-Dujail | |
IQ | Abi al Khasib | Abu al-Khasib | Abu Al-Khasib; Abul Khasib; Abu al-Khaseeb | |
PS | Qalqilyah | | Qalqilya; Qalqiliya; Kalkilya | |
PS | Bayt Jala | | Beit Jala | |
YE | Harad | Haradh | | |
YE | Midi | | Midi port | |
YE | 'Amran | | Amran | |
YE | Ad Dali\` | | Dhale; al-Dhale; Al-Dhalea; Dhalea | |
XK | Zvecan | | Zvečan | |
XK | Leposaviq | | Leposavic; Leposavić | |
`;
