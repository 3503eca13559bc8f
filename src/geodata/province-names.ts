/** A province as the project names it, and the name that Natural Earth 4.1.0 (QGIS world map) gives it. */
export interface ProvinceName {
  /** ISO 3166-1 alpha-3 of its country. */
  iso3: 'IRN' | 'PAK' | 'AFG';
  /** Natural Earth's name; several rows of the source with one name become one province. */
  source: string;
  name: string;
  fa: string;
  ur: string;
  /** A point inside, where Natural Earth gives two provinces one name: longitude, latitude. */
  inside?: [number, number];
}

type Row = [source: string, name: string, fa: string, ur: string, inside?: [number, number]];

const IRAN: Row[] = [
  ['Alborz', 'Alborz', 'البرز', 'البرز'],
  ['Ardebil', 'Ardabil', 'اردبیل', 'اردبیل'],
  ['Bushehr', 'Bushehr', 'بوشهر', 'بوشہر'],
  ['Chahar Mahall and Bakhtiari', 'Chaharmahal and Bakhtiari', 'چهارمحال و بختیاری', 'چہارمحال و بختیاری'],
  ['East Azarbaijan', 'East Azerbaijan', 'آذربایجان شرقی', 'مشرقی آذربائیجان'],
  ['Fars', 'Fars', 'فارس', 'فارس'],
  ['Gilan', 'Gilan', 'گیلان', 'گیلان'],
  ['Golestan', 'Golestan', 'گلستان', 'گلستان'],
  ['Hamadan', 'Hamadan', 'همدان', 'ہمدان'],
  ['Hormozgan', 'Hormozgan', 'هرمزگان', 'ہرمزگان'],
  ['Ilam', 'Ilam', 'ایلام', 'ایلام'],
  ['Esfahan', 'Isfahan', 'اصفهان', 'اصفہان'],
  ['Kerman', 'Kerman', 'کرمان', 'کرمان'],
  ['Kermanshah', 'Kermanshah', 'کرمانشاه', 'کرمانشاہ'],
  ['Khuzestan', 'Khuzestan', 'خوزستان', 'خوزستان'],
  ['Kohgiluyeh and Buyer Ahmad', 'Kohgiluyeh and Boyer-Ahmad', 'کهگیلویه و بویراحمد', 'کہگیلویہ و بویراحمد'],
  ['Kordestan', 'Kurdistan', 'کردستان', 'کردستان'],
  ['Lorestan', 'Lorestan', 'لرستان', 'لرستان'],
  ['Markazi', 'Markazi', 'مرکزی', 'مرکزی'],
  ['Mazandaran', 'Mazandaran', 'مازندران', 'مازندران'],
  ['North Khorasan', 'North Khorasan', 'خراسان شمالی', 'شمالی خراسان'],
  ['Qazvin', 'Qazvin', 'قزوین', 'قزوین'],
  ['Qom', 'Qom', 'قم', 'قم'],
  ['Razavi Khorasan', 'Razavi Khorasan', 'خراسان رضوی', 'رضوی خراسان'],
  ['Semnan', 'Semnan', 'سمنان', 'سمنان'],
  ['Sistan and Baluchestan', 'Sistan and Baluchestan', 'سیستان و بلوچستان', 'سیستان و بلوچستان'],
  ['South Khorasan', 'South Khorasan', 'خراسان جنوبی', 'جنوبی خراسان'],
  ['Tehran', 'Tehran', 'تهران', 'تہران'],
  ['West Azarbaijan', 'West Azerbaijan', 'آذربایجان غربی', 'مغربی آذربائیجان'],
  ['Yazd', 'Yazd', 'یزد', 'یزد'],
  ['Zanjan', 'Zanjan', 'زنجان', 'زنجان'],
];

/**
 * The Federally Administered Tribal Areas became part of Khyber Pakhtunkhwa in 2018 (25th Amendment).
 * Azad Kashmir and Gilgit-Baltistan are left out: they lie in the disputed area, which is drawn as one.
 */
const PAKISTAN: Row[] = [
  ['Baluchistan', 'Balochistan', 'بلوچستان', 'بلوچستان'],
  ['F.C.T.', 'Islamabad Capital Territory', 'قلمرو پایتخت اسلام‌آباد', 'وفاقی دارالحکومت اسلام آباد'],
  ['K.P.', 'Khyber Pakhtunkhwa', 'خیبر پختونخوا', 'خیبر پختونخوا'],
  ['F.A.T.A.', 'Khyber Pakhtunkhwa', 'خیبر پختونخوا', 'خیبر پختونخوا'],
  ['Punjab', 'Punjab', 'پنجاب', 'پنجاب'],
  ['Sind', 'Sindh', 'سند', 'سندھ'],
];

const AFGHANISTAN: Row[] = [
  ['Badakhshan', 'Badakhshan', 'بدخشان', 'بدخشاں'],
  ['Badghis', 'Badghis', 'بادغیس', 'بادغیس'],
  ['Baghlan', 'Baghlan', 'بغلان', 'بغلان'],
  ['Balkh', 'Balkh', 'بلخ', 'بلخ'],
  ['Bamyan', 'Bamyan', 'بامیان', 'بامیان'],
  ['Uruzgan', 'Daykundi', 'دایکندی', 'دایکندی', [66, 33.75]],
  ['Farah', 'Farah', 'فراه', 'فراہ'],
  ['Faryab', 'Faryab', 'فاریاب', 'فاریاب'],
  ['Ghazni', 'Ghazni', 'غزنی', 'غزنی'],
  ['Ghor', 'Ghor', 'غور', 'غور'],
  ['Hilmand', 'Helmand', 'هلمند', 'ہلمند'],
  ['Hirat', 'Herat', 'هرات', 'ہرات'],
  ['Jawzjan', 'Jowzjan', 'جوزجان', 'جوزجان'],
  ['Kabul', 'Kabul', 'کابل', 'کابل'],
  ['Kandahar', 'Kandahar', 'قندهار', 'قندھار'],
  ['Kapisa', 'Kapisa', 'کاپیسا', 'کاپیسا'],
  ['Khost', 'Khost', 'خوست', 'خوست'],
  ['Kunar', 'Kunar', 'کنر', 'کنڑ'],
  ['Kunduz', 'Kunduz', 'قندوز', 'قندوز'],
  ['Laghman', 'Laghman', 'لغمان', 'لغمان'],
  ['Logar', 'Logar', 'لوگر', 'لوگر'],
  ['Nangarhar', 'Nangarhar', 'ننگرهار', 'ننگرہار'],
  ['Nimroz', 'Nimroz', 'نیمروز', 'نیمروز'],
  ['Nuristan', 'Nuristan', 'نورستان', 'نورستان'],
  ['Paktya', 'Paktia', 'پکتیا', 'پکتیا'],
  ['Paktika', 'Paktika', 'پکتیکا', 'پکتیکا'],
  ['Parwan', 'Panjshir', 'پنجشیر', 'پنج شیر', [69.7, 35.4]],
  ['Parwan', 'Parwan', 'پروان', 'پروان', [68.9, 35.05]],
  ['Samangan', 'Samangan', 'سمنگان', 'سمنگان'],
  ['Sari Pul', 'Sar-e Pol', 'سرپل', 'سرپل'],
  ['Takhar', 'Takhar', 'تخار', 'تخار'],
  ['Uruzgan', 'Uruzgan', 'ارزگان', 'اروزگان', [66, 32.8]],
  ['Wardak', 'Wardak', 'وردک', 'وردک'],
  ['Zabul', 'Zabul', 'زابل', 'زابل'],
];

const named = (iso3: ProvinceName['iso3'], rows: Row[]): ProvinceName[] =>
  rows.map(([source, name, fa, ur, inside]) => ({ iso3, source, name, fa, ur, ...(inside && { inside }) }));

/** Every province that the map outlines, in the order of its country and English name. Names set by hand. */
export const PROVINCE_NAMES: ProvinceName[] = [
  ...named('AFG', AFGHANISTAN),
  ...named('IRN', IRAN),
  ...named('PAK', PAKISTAN),
];

/** The gazetteer's id of a province: `province:pak-khyber-pakhtunkhwa`. */
export function provinceId(iso3: string, name: string): string {
  const slug = name.toLowerCase().replace(/[^a-z]+/g, '-');
  return `province:${iso3.toLowerCase()}-${slug}`;
}

/** What is known of the province with an id. Throws if there is none. */
export function provinceNamed(id: string): Pick<ProvinceName, 'iso3' | 'name' | 'fa' | 'ur'> {
  const named = PROVINCE_NAMES.find(({ iso3, name }) => provinceId(iso3, name) === id);
  if (!named) throw new Error(`no province has the id ${id}`);
  const { iso3, name, fa, ur } = named;
  return { iso3, name, fa, ur };
}
