/** A point on a circle round the origin; `turn` runs from 0 at the top clockwise to 1. */
function onCircle(radius: number, turn: number): string {
  const angle = (turn - 0.25) * 2 * Math.PI;
  return `${(radius * Math.cos(angle)).toFixed(2)} ${(radius * Math.sin(angle)).toFixed(2)}`;
}

/**
 * SVG path of an open arc round the origin, `gap` pixels shorter than asked so that neighbours stay apart.
 * A full turn is drawn as two halves, because an SVG arc cannot end where it began.
 */
export function arcPath(radius: number, from: number, to: number, gap: number): string {
  if (to - from >= 1) {
    const half = `A${radius} ${radius} 0 0 1`;
    return `M${onCircle(radius, 0)}${half} ${onCircle(radius, 0.5)}${half} ${onCircle(radius, 0)}`;
  }
  const trim = gap / (4 * Math.PI * radius);
  const large = to - from > 0.5 ? 1 : 0;
  return `M${onCircle(radius, from + trim)}A${radius} ${radius} 0 ${large} 1 ${onCircle(radius, to - trim)}`;
}
