/** The part of the world that is drawn in detail: west, south, east, north in degrees. */
export const REGION = [42, 20, 81, 41] as const;

/** Douglas–Peucker tolerance, just below the grid of world-atlas (350 m), whose steps it takes away. */
export const GENERALISATION = '300m';

/** Degrees to which the layers' coordinates are rounded: about 11 m. */
export const PRECISION = 0.0001;
