import { foldName, sameName } from './names.ts';

/**
 * Public figures whom the news names without their title; a star before those whose surname alone is enough. That they
 * are people is all that is taken from here: whose they are, the text must say.
 */
const NAMES = `
*Donald Trump|*Joe Biden|*Barack Obama|*Antony Blinken|Marco Rubio|*Mike Pompeo|*Vladimir Putin|*Sergei Lavrov
*Volodymyr Zelensky|*Volodymyr Zelenskyy|Xi Jinping|*Narendra Modi|*Benjamin Netanyahu|*Recep Tayyip Erdogan|Hakan Fidan
*Emmanuel Macron|*Angela Merkel|*Ali Khamenei|*Hassan Rouhani|*Ebrahim Raisi|*Mahmoud Ahmadinejad|*Masoud Pezeshkian
*Mohammad Javad Zarif|*Hossein Amir-Abdollahian|*Abbas Araghchi|*Ali Larijani|Ali Shamkhani|*Qassem Soleimani
Ishaq Dar|Shehbaz Sharif|Nawaz Sharif|Imran Khan|Asif Ali Zardari|Asim Munir|Qamar Javed Bajwa|Bilawal Bhutto Zardari
Shah Mahmood Qureshi|*Subrahmanyam Jaishankar|*Hamid Karzai|Ashraf Ghani|*Zalmay Khalilzad|*Ilham Aliyev|*Nikol Pashinyan
Ararat Mirzoyan|Jeyhun Bayramov|*Emomali Rahmon|Sadyr Japarov|*Shavkat Mirziyoyev|*Alexander Lukashenko|*Bashar al-Assad
*Nicolas Maduro|Gustavo Petro|Hun Manet|Hun Sen|*Paul Kagame|*Felix Tshisekedi|*Kim Jong Un|*Kim Jong Il|Moon Jae-in
Yoon Suk Yeol|Wang Yi|Li Keqiang|*Abiy Ahmed|*Isaias Afwerki|*Yoweri Museveni|William Ruto|*Uhuru Kenyatta|*Aleksandar Vucic
Albin Kurti|*Hashim Thaci|Milorad Dodik|Andrzej Duda|Donald Tusk|*Gitanas Nauseda|Maia Sandu|*Viktor Orban|*Kyriakos Mitsotakis
*Mevlut Cavusoglu|Michel Aoun|*Hassan Nasrallah|Nabih Berri|*Abdel Fattah al-Sisi|Yoav Gallant|*Abdel Fattah al-Burhan
Mahamat Deby|Bola Tinubu|Muhammadu Buhari|*Jair Bolsonaro|Luiz Inacio Lula da Silva|Ivan Duque|Juan Manuel Santos|*Alvaro Uribe
*Hugo Chavez|Rafael Correa|*Evo Morales|Andres Manuel Lopez Obrador|Claudia Sheinbaum|*Sheikh Hasina|Muhammad Yunus
*Pushpa Kamal Dahal|*Kassym-Jomart Tokayev|*Nursultan Nazarbayev|*Gurbanguly Berdimuhamedov|Serzh Sargsyan|*Amir Khan Muttaqi
*George Bush|*Tony Blair|Gordon Brown|*David Cameron|*Bill Clinton|*Hillary Clinton|*John Kerry|Condoleezza Rice|*Donald Rumsfeld
*Dmitry Medvedev|*Nicolas Sarkozy|*Ban Ki-moon|*Kofi Annan|*Pervez Musharraf|*Benazir Bhutto|Manmohan Singh|*Jacob Zuma|*Robert Mugabe
*Nouri al-Maliki|*Haider al-Abadi|Mahmoud Abbas|*Ehud Olmert|*Ariel Sharon|*Hosni Mubarak|*Rishi Sunak|Boris Johnson|*Keir Starmer
Kamala Harris|*Jens Stoltenberg|*Mark Rutte|*Olaf Scholz|*Josep Borrell|*Federica Mogherini|*Mikhail Gorbachev|*Boris Yeltsin
*Ronald Reagan|Hu Jintao|*Akbar Hashemi Rafsanjani|Mohammad Khatami|*Manouchehr Mottaki|*Ali Akbar Salehi|*Mohammad Bagher Ghalibaf
Mohsin Naqvi|Khawaja Asif|Sartaj Aziz|Anwaar-ul-Haq Kakar|Arif Alvi|*Ismail Haniyeh|*Friedrich Merz
Abdul Ghani Baradar|*Sirajuddin Haqqani|Fumio Kishida|Shinzo Abe|Salva Kiir|Omar al-Bashir|Macky Sall|*Mohammed bin Salman`;

interface KnownPerson {
  name: string;
  /** Whether the surname is enough. */
  alone: boolean;
}

const bySurname = new Map<string, KnownPerson[]>();
for (const row of NAMES.trim().split(/\s*[|\n]\s*/)) {
  const person = { name: row.replace(/^\*/, ''), alone: row.startsWith('*') };
  const key = surnameKey(person.name);
  bySurname.set(key, [...(bySurname.get(key) ?? []), person]);
}

/** Whether a name is that of a public figure: in full, or by the surname alone where that is enough. */
export function isKnownPerson(name: string): boolean {
  const candidates = bySurname.get(surnameKey(name)) ?? [];
  const whole = /\s/.test(name);
  return candidates.some((person) => (whole || person.alone) && sameName(person.name, name));
}

function surnameKey(name: string): string {
  return foldName(/[^\s-]+$/.exec(name)?.[0] ?? '');
}
