import { readShared } from './borders.ts';
import type { Draft } from './place.ts';
import { slug } from './rows.ts';
import type { GeoName } from './sources.ts';

/** Groups of states between which nothing happens at a border that a small town would be named for. */
const QUIET = [
  'AUT BEL BGR HRV CZE DNK EST FIN FRA DEU GRC HUN ITA LVA LTU LUX NLD POL PRT ROU SVK SVN ESP SWE NOR CHE LIE AND MCO SMR VAT',
  'USA CAN',
  'ARG BRA CHL PRY URY BOL PER',
  'AGO BWA LSO MWI MOZ NAM SWZ ZAF ZMB ZWE',
].map((codes) => new Set(codes.split(' ')));
/** Countries whose border towns are small, and in the news when they are. */
const SPARSE = new Set(
  'AM AZ GE KZ KG TJ UZ TM MN CN RU KP KR IN NP BT BD MM TH LA KH VN PH TL PG CO VE EC PE GY SR PA HT DO LB SY JO IQ KW SA YE EG SD SS ET ER DJ SO KE UG RW BI CD CF TD CM NE NG ML BF MR EH MA DZ TN LY'.split(
    ' ',
  ),
);
/** From what population on a town counts, within this many degrees of latitude (20 km) of a border. */
const PEOPLE = 5_000;
const PEOPLE_SPARSE = 2_000;
const REACH = 0.18;

/** Rather a surname, a given name, a greater town elsewhere or a common word. */
const OTHER_WORDS = new Set(
  `Abram Adler Alamo Aldana Alton Bala Bar Barra Basma Bonita Brod Burma Chop Comé Coronado Dhaka Donna Douglas Duda Fang Ferrier Florida Gay Gunja
  Hamza Harper Hatim Hidalgo Hassa Jaba Jatt Khosta Kyra Laya Lazo Luanda Machina Malu Manda Mango Mercedes Mon Moyo Nalbandyan Nov Palos Partido Pô
  Potosí Progreso Puebla Rama Roma Sal Sami Samur Sabi Sabha Simian Socorro Soma Somié Sonta Suya Taki Teple Tingi Toledo Vale Varna Zapata Zahar Kamba
  Donetsk Jalalabad Victoria Villanueva Córdoba Nogales Lívingston Livingston Palmview Blackrock Caesarea`.split(
    /\s+/,
  ),
);

/** Makes a test for towns beside a border that the news tells of, those left out that a site set by hand stands for. */
export async function readBorderTowns(
  sites: Draft[],
  iso: Map<string, string>,
): Promise<(city: GeoName) => boolean> {
  const known = new Set(
    sites.flatMap(({ name, variants, countries }) =>
      [name, ...(variants ?? [])].map((other) => `${countries?.[0]} ${slug(other)}`),
    ),
  );
  const cells = new Map<string, [number, number][]>();
  for (const [pair, lines] of await readShared()) {
    if (QUIET.some((quiet) => pair.split('-').every((code) => quiet.has(code)))) continue;
    for (const point of lines.flatMap(withBetween)) {
      const key = keyOf(...point);
      cells.set(key, [...(cells.get(key) ?? []), point]);
    }
  }
  return ({ name, population, country, point: [x, y] }) => {
    if (OTHER_WORDS.has(name) || known.has(`${iso.get(country)} ${slug(name)}`)) return false;
    if (population < (SPARSE.has(country) ? PEOPLE_SPARSE : PEOPLE)) return false;
    const narrow = Math.cos((y * Math.PI) / 180);
    const across = Math.ceil(1 / narrow);
    for (let i = -across; i <= across; i++)
      for (let j = -1; j <= 1; j++)
        for (const [bx, by] of cells.get(keyOf(x + i * REACH, y + j * REACH)) ?? [])
          if (Math.hypot((bx - x) * narrow, by - y) < REACH) return true;
    return false;
  };
}

const keyOf = (x: number, y: number): string => `${Math.floor(x / REACH)},${Math.floor(y / REACH)}`;

/** The points of a line with others between them, so that none is farther from the next than a sixth of the reach. */
function withBetween(line: [number, number][]): [number, number][] {
  return line.flatMap(([x, y], i) => {
    const [nx, ny] = line[i + 1] ?? [x, y];
    const steps = Math.max(1, Math.ceil((6 * Math.hypot(nx - x, ny - y)) / REACH));
    return Array.from({ length: steps }, (_, k): [number, number] => [
      x + ((nx - x) * k) / steps,
      y + ((ny - y) * k) / steps,
    ]);
  });
}
