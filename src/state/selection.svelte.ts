/** What is chosen and what is pointed at. A chosen event always stands at the chosen place, if it has one. */
export class Selection {
  event = $state<string | null>(null);
  place = $state<string | null>(null);
  hoveredEvent = $state<string | null>(null);
  hoveredPlace = $state<string | null>(null);

  readonly any = $derived(this.event !== null || this.place !== null);

  choose(event: string | null, place: string | null): void {
    this.event = event;
    this.place = place;
  }

  hover(event: string | null, place: string | null): void {
    this.hoveredEvent = event;
    this.hoveredPlace = place;
  }
}
