import type { Attachment } from 'svelte/attachments';
import type { MapTheme } from './theme.ts';

/** Gives an element the theme's colours as custom properties (`--map-ink`, `--map-visit`) for what is drawn in HTML. */
export function themeVariables({ types, ...colors }: MapTheme): Attachment<HTMLElement> {
  return (element) => {
    for (const [name, color] of Object.entries({ ...colors, ...types })) {
      element.style.setProperty(`--map-${name}`, color);
    }
  };
}
