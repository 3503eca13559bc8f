/**
 * The colours of the map, one table per theme. Text reaches 4.5 : 1 and marks and lines that carry meaning 3 : 1
 * on land and water (WCAG 2.2, 1.4.3 and 1.4.11); `tests/map/theme.test.ts` measures it.
 */
import type { EventType } from '../extraction/types.ts';
import type { ThemeName } from './types.ts';

export interface MapTheme {
  paper: string;
  land: string;
  water: string;
  /** The neutral fill of areas whose sovereignty is disputed: it belongs to nobody's side. */
  disputed: string;
  coast: string;
  river: string;
  /** Country boundaries. */
  boundary: string;
  provinceLine: string;
  /** Soft bands round a province with events and along the border while it is lit: opaque, so that bends do not add up. */
  provinceBand: string;
  borderBand: string;
  /** The Iran–Pakistan border: nothing else has this colour. */
  border: string;
  /** The band under the border that keeps it apart from the base. */
  casing: string;
  /** Names of the two countries the map is about. */
  ink: string;
  /** All other names. */
  muted: string;
  waterName: string;
  types: Record<EventType, string>;
}

export const THEMES: Record<ThemeName, MapTheme> = {
  light: {
    paper: '#fbfaf7',
    land: '#f4f0e6',
    water: '#dbe7ee',
    disputed: '#ebe4d4',
    coast: '#9fb4c1',
    river: '#b9cfdb',
    boundary: '#7d7669',
    provinceLine: '#cbc3b2',
    provinceBand: '#c3bfb6',
    borderBand: '#ddb2a9',
    border: '#a8201a',
    casing: '#fbfaf7',
    ink: '#1d232b',
    muted: '#59636f',
    waterName: '#3f6580',
    types: {
      visit: '#0b6299',
      exercise: '#176b4d',
      agreement: '#6f42a0',
      talks: '#8a5200',
      incident: '#a3195b',
      crossing: '#42526b',
    },
  },
  dark: {
    paper: '#14181d',
    land: '#20262d',
    water: '#12202b',
    disputed: '#2a2f34',
    coast: '#3d5163',
    river: '#2b4254',
    boundary: '#818c99',
    provinceLine: '#3b444e',
    provinceBand: '#4d545c',
    borderBand: '#6e4343',
    border: '#ff7a6b',
    casing: '#14181d',
    ink: '#eef1f4',
    muted: '#a3adb8',
    waterName: '#7fa9c6',
    types: {
      visit: '#6cb8f0',
      exercise: '#5fce9f',
      agreement: '#c3a0f0',
      talks: '#f0b354',
      incident: '#ff8dbd',
      crossing: '#a9bbd3',
    },
  },
};
