/** Cells of a hand table: one row a line, cells parted by ` | `, an empty cell as ''. Throws where a row has the wrong number. */
export function rows(table: string, width: number): string[][] {
  return table
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const cells = line.split('|').map((cell) => cell.trim());
      while (cells.length < width) cells.push('');
      if (cells.length > width)
        throw new Error(`Row with ${cells.length} instead of ${width} cells: ${line}`);
      return cells;
    });
}

/** Names in a cell, parted by semicolons. */
export const names = (cell: string): string[] =>
  cell
    .split(';')
    .map((name) => name.trim())
    .filter(Boolean);

/** `longitude, latitude` in degrees; null for an empty cell. Throws when it is no point on Earth. */
export function point(cell: string): [number, number] | null {
  if (cell === '') return null;
  const [longitude = NaN, latitude = NaN] = cell.split(',').map(Number);
  if (!(Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90)) throw new Error(`Not a point: ${cell}`);
  return [longitude, latitude];
}

/** Kilometres in a cell as metres; undefined for an empty cell. */
export const metres = (cell: string): number | undefined => (cell === '' ? undefined : Number(cell) * 1000);

/** Lower-case ASCII for an id: "Nok Kundi" → "nok-kundi", "Zürich" → "zurich". */
export const slug = (name: string): string =>
  plain(name)
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** `name` without marks of transliteration and accents. */
export const plain = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/[\u0300-\u036f\u02b0-\u02ff‘`]/g, '')
    .replace(/[ıİ]/g, 'i')
    .replace(/ø/g, 'o')
    .replace(/Ø/g, 'O')
    .replace(/ß/g, 'ss')
    .replace(/ł/g, 'l')
    .replace(/Ł/g, 'L')
    .replace(/đ/g, 'd')
    .replace(/æ/g, 'ae')
    .normalize('NFC');
