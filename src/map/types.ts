/**
 * What the map takes and gives. Coordinates are degrees, longitude first; lengths on screen are CSS pixels;
 * lengths on the ground are metres.
 */
import type { Snippet } from 'svelte';
import type { EventType, PlacePrecision, Status } from '../extraction/types.ts';

/** One place with events, as the map draws it. The counts by type and status are of the visible events. */
export interface PlaceMark {
  /** Gazetteer id: `city:pak-islamabad`, `border:irn-pak`. */
  place: string;
  /** The name to announce and to print, in the language of the page. */
  name: string;
  /** Representative point; for a country its capital, for a border its middle. */
  point: [longitude: number, latitude: number];
  precision: PlacePrecision;
  /** Radius in metres within which the place lies; null when the point is exact. */
  uncertainty: number | null;
  /** Events that pass the filter. A place with none is not drawn, unless it is selected. */
  visible: number;
  /** All its events. */
  total: number;
  types: Partial<Record<EventType, number>>;
  statuses: Partial<Record<Status, number>>;
}

/** Where the map looks: the middle of the part that no panel covers, and MapLibre's zoom level. */
export interface Camera {
  lon: number;
  lat: number;
  zoom: number;
}

/** Pixels on each side of the map that panels cover. */
export interface Padding {
  top: number;
  right: number;
  bottom: number;
  left: number;
}

export type ThemeName = 'light' | 'dark';

/** Why there is no map. `webgl`: the browser has no WebGL2. `load`: its code or data did not arrive. */
export interface MapFailure {
  kind: 'webgl' | 'load';
  message: string;
}

export interface MapProps {
  /** One per place with events, in any order. */
  marks: PlaceMark[];
  /** Id of the selected place; also one without events, such as `border:irn-pak`. */
  selected: string | null;
  /** Id of the place that is pointed at, here or in a list. */
  hovered: string | null;
  /** Draw the border highlighted, because something on it is selected elsewhere. */
  highlightBorder: boolean;
  /** Where to look; null fits the first view (Tehran, Islamabad and the border). */
  camera: Camera | null;
  padding: Padding;
  theme: ThemeName;
  /** Move the camera at once instead of flying. */
  reducedMotion: boolean;
  /** Contents of the selected place's popup, drawn inside the map's frame; leave out for none (narrow screens). */
  popup?: Snippet | undefined;
  /** A place was chosen with pointer or keyboard; null: somebody clicked beside every place. */
  onpick: (place: string | null) => void;
  onhover: (place: string | null) => void;
  /** The popup's close button or Escape on the map. Focus is the caller's to move (`focusPlace`). */
  onclose?: (() => void) | undefined;
  /** After a movement has ended; null: the first view was asked for again. */
  oncamera: (camera: Camera | null) => void;
  /** The first complete picture is drawn. */
  onready: () => void;
  onfail: (reason: MapFailure) => void;
}

/** What `bind:this` on the map gives: `let map: MapController | undefined = $state()`. */
export interface MapController {
  /** Back to the first view. */
  reset(): void;
  /** Brings a place into the part of the map that no panel covers; its id must be among `marks`, or the border's. */
  flyTo(place: string): void;
  /** Moves keyboard focus to a place's mark; false when it is not drawn. */
  focusPlace(place: string): boolean;
}
