import latinRegular from '@fontsource/noto-sans/files/noto-sans-latin-400-normal.woff2?url';
import latinExtRegular from '@fontsource/noto-sans/files/noto-sans-latin-ext-400-normal.woff2?url';
import latinMedium from '@fontsource/noto-sans/files/noto-sans-latin-500-normal.woff2?url';
import latinExtMedium from '@fontsource/noto-sans/files/noto-sans-latin-ext-500-normal.woff2?url';
import latinBold from '@fontsource/noto-sans/files/noto-sans-latin-600-normal.woff2?url';
import latinItalic from '@fontsource/noto-sans/files/noto-sans-latin-400-italic.woff2?url';
import arabicRegular from '@fontsource/noto-sans-arabic/files/noto-sans-arabic-arabic-400-normal.woff2?url';
import arabicBold from '@fontsource/noto-sans-arabic/files/noto-sans-arabic-arabic-600-normal.woff2?url';

/** Names under which the style's layers ask for fonts. */
export type FontName = 'Noto Sans Regular' | 'Noto Sans Medium' | 'Noto Sans Bold' | 'Noto Sans Italic';

const LATIN = [
  'U+0000-00FF',
  'U+0131',
  'U+0152-0153',
  'U+02BB-02BC',
  'U+02C6',
  'U+02DA',
  'U+02DC',
  'U+2000-206F',
];
const LATIN_EXT = ['U+0100-0130', 'U+0132-0151', 'U+0154-02BA', 'U+02BD-02C5', 'U+1E00-1EFF'];
/** With the presentation forms: MapLibre joins Arabic letters by drawing those. */
const ARABIC = ['U+0600-06FF', 'U+0750-077F', 'U+FB50-FDFF', 'U+FE70-FEFF'];

export interface FontFace {
  url: string;
  'unicode-range': string[];
}

/** The font files of each name, all served with the page. Arabic has two weights, which is enough for a map. */
export const FONT_FACES: Record<FontName, FontFace[]> = {
  'Noto Sans Regular': [
    { url: latinRegular, 'unicode-range': LATIN },
    { url: latinExtRegular, 'unicode-range': LATIN_EXT },
    { url: arabicRegular, 'unicode-range': ARABIC },
  ],
  'Noto Sans Medium': [
    { url: latinMedium, 'unicode-range': LATIN },
    { url: latinExtMedium, 'unicode-range': LATIN_EXT },
    { url: arabicRegular, 'unicode-range': ARABIC },
  ],
  'Noto Sans Bold': [
    { url: latinBold, 'unicode-range': LATIN },
    { url: arabicBold, 'unicode-range': ARABIC },
  ],
  'Noto Sans Italic': [{ url: latinItalic, 'unicode-range': LATIN }],
};
