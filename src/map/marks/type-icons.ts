import Crossing from '@lucide/svelte/icons/fence';
import Agreement from '@lucide/svelte/icons/file-pen-line';
import Talks from '@lucide/svelte/icons/messages-square';
import Visit from '@lucide/svelte/icons/plane-landing';
import Exercise from '@lucide/svelte/icons/shield';
import Incident from '@lucide/svelte/icons/zap';
import type { LucideProps } from '@lucide/svelte';
import type { Component } from 'svelte';
import type { EventType } from '../../extraction/types.ts';

/** The sign of each event type, so that no type is told by colour alone. */
export const TYPE_ICONS: Record<EventType, Component<LucideProps>> = {
  visit: Visit,
  exercise: Exercise,
  agreement: Agreement,
  talks: Talks,
  incident: Incident,
  crossing: Crossing,
};

/** The id of a type's symbol in `IconSprite.svelte`. */
export function iconId(type: EventType): string {
  return `map-icon-${type}`;
}
