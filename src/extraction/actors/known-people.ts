import { foldName, sameName } from './names.ts';

/** Heads of state and ministers with their country; a star before those whose surname alone names them in the news. */
const ROWS = `
*Donald Trump USA|*Joe Biden USA|*Barack Obama USA|*Antony Blinken USA|Marco Rubio USA|*Mike Pompeo USA|*Vladimir Putin RUS|*Sergei Lavrov RUS
*Volodymyr Zelensky UKR|*Volodymyr Zelenskyy UKR|Xi Jinping CHN|*Narendra Modi IND|*Benjamin Netanyahu ISR|*Recep Tayyip Erdogan TUR|Hakan Fidan TUR
*Emmanuel Macron FRA|*Angela Merkel DEU|*Ali Khamenei IRN|*Hassan Rouhani IRN|*Ebrahim Raisi IRN|*Mahmoud Ahmadinejad IRN|*Masoud Pezeshkian IRN
*Mohammad Javad Zarif IRN|*Hossein Amir-Abdollahian IRN|*Abbas Araghchi IRN|*Ali Larijani IRN|Ali Shamkhani IRN|*Qassem Soleimani IRN
Ishaq Dar PAK|Shehbaz Sharif PAK|Nawaz Sharif PAK|Imran Khan PAK|Asif Ali Zardari PAK|Asim Munir PAK|Qamar Javed Bajwa PAK|Bilawal Bhutto Zardari PAK
Shah Mahmood Qureshi PAK|*Subrahmanyam Jaishankar IND|*Hamid Karzai AFG|Ashraf Ghani AFG|*Zalmay Khalilzad USA|*Ilham Aliyev AZE|*Nikol Pashinyan ARM
Ararat Mirzoyan ARM|Jeyhun Bayramov AZE|*Emomali Rahmon TJK|Sadyr Japarov KGZ|*Shavkat Mirziyoyev UZB|*Alexander Lukashenko BLR|*Bashar al-Assad SYR
*Nicolas Maduro VEN|Gustavo Petro COL|Hun Manet KHM|Hun Sen KHM|Paul Kagame RWA|Felix Tshisekedi COD`;

interface KnownPerson {
  name: string;
  country: string;
  /** Whether the surname is enough. */
  alone: boolean;
}

const bySurname = new Map<string, KnownPerson[]>();
for (const row of ROWS.trim().split(/\s*[|\n]\s*/)) {
  const name = row.replace(/^\*/, '').replace(/ \p{Lu}+$/u, '');
  const key = surnameKey(name);
  const person = { name, country: row.slice(-3), alone: row.startsWith('*') };
  bySurname.set(key, [...(bySurname.get(key) ?? []), person]);
}

/** The public figure whom a name means: in full, or by the surname alone where that is enough. */
export function knownPerson(name: string): KnownPerson | null {
  const candidates = bySurname.get(surnameKey(name)) ?? [];
  const whole = /\s/.test(name);
  return candidates.find((person) => (whole || person.alone) && sameName(person.name, name)) ?? null;
}

function surnameKey(name: string): string {
  return foldName(/[^\s-]+$/.exec(name)?.[0] ?? '');
}
