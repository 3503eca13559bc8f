import { on } from 'svelte/events';
import { formatAddress, type View } from './address.ts';

/** What an entry of its own is worth: everything but where the map looks. */
const steps = (view: View) => formatAddress({ ...view, camera: null });

/**
 * Keeps the address in step with the view, to be made while a component is set up. Selections, openings and
 * filters add an entry; camera moves and drags replace the one that is there.
 * @param view the present view (read reactively)
 * @param adjusting true while something is dragged
 * @param show shows the view of an entry that Back or Forward went to
 */
export function followHistory(
  view: () => View,
  adjusting: () => boolean,
  show: (query: string) => void,
): void {
  let last = steps(view());

  $effect(() => {
    const address = formatAddress(view());
    const next = steps(view());
    const url = address || location.pathname;
    if (next !== last && !adjusting()) history.pushState(null, '', url);
    else if (address !== location.search) history.replaceState(null, '', url);
    last = next;
  });
  $effect(() =>
    on(window, 'popstate', () => {
      show(location.search);
      last = steps(view());
    }),
  );
}
