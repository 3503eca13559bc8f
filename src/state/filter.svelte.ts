import { SvelteSet } from 'svelte/reactivity';
import type { EventType, Status } from '../extraction/types.ts';
import type { EventFilter } from './filter-events.ts';

/** What the person asked to see. */
export class Filter implements EventFilter {
  from = $state<number | null>(null);
  to = $state<number | null>(null);
  readonly types = new SvelteSet<EventType>();
  readonly statuses = new SvelteSet<Status>();
  /** True while the years are being dragged: the address then replaces its entry instead of adding one. */
  adjusting = $state(false);

  readonly openYears = $derived(this.from === null && this.to === null);
  readonly open = $derived(this.openYears && this.types.size === 0 && this.statuses.size === 0);

  setYears(from: number | null, to: number | null): void {
    this.from = from;
    this.to = to;
  }

  clear(): void {
    this.setYears(null, null);
    this.types.clear();
    this.statuses.clear();
  }
}

/** Takes a value out of a set if it is in it, else puts it in. */
export function toggle<T>(set: Set<T>, value: T): void {
  if (!set.delete(value)) set.add(value);
}
