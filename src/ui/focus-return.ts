import { tick } from 'svelte';

/**
 * Moves focus into a panel that somebody opened, and back to what opened it. A panel that opened by itself (from
 * an address, or from a sentence that is being read) leaves focus where it is.
 */
export class FocusReturn {
  #opener: Element | null = null;

  /** To be called before the panel is there. Moves focus to what `selector` finds once it is. */
  async into(selector: string): Promise<void> {
    const active = document.activeElement;
    const panel = document.querySelector(selector)?.closest('[data-panel]');
    // Opened again from inside itself: the way back stays the one that led in first.
    if (!panel?.contains(active)) this.#opener = active;
    await tick();
    document.querySelector<HTMLElement>(selector)?.focus({ preventScroll: true });
  }

  /** After the panel has closed; `fallback` says where focus goes when its opener is gone. */
  async back(fallback: () => void): Promise<void> {
    const opener = this.#opener;
    this.#opener = null;
    await tick();
    if (opener instanceof HTMLElement && opener.isConnected && opener !== document.body) opener.focus();
    else fallback();
  }
}
