import { MediaQuery } from 'svelte/reactivity';
import type { ThemeName } from '../map/types.ts';

export const THEME_CHOICES = ['system', 'light', 'dark'] as const;
export type ThemeChoice = (typeof THEME_CHOICES)[number];

const KEY = 'sarhad:theme';

/** The chosen theme, kept on this device; a link does not carry it, because it is the reader's own. */
export class Theme {
  #systemDark = new MediaQuery('(prefers-color-scheme: dark)');
  choice = $state<ThemeChoice>(stored());
  readonly name: ThemeName = $derived(
    this.choice === 'system' ? (this.#systemDark.current ? 'dark' : 'light') : this.choice,
  );

  choose(choice: ThemeChoice): void {
    this.choice = choice;
    try {
      localStorage.setItem(KEY, choice);
    } catch {
      // Storage is refused in some private windows: the choice then lasts as long as the page.
    }
  }
}

function stored(): ThemeChoice {
  try {
    const value = localStorage.getItem(KEY);
    return THEME_CHOICES.find((choice) => choice === value) ?? 'system';
  } catch {
    return 'system';
  }
}
