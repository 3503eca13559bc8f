import type { Map as MapLibreMap, MapMouseEvent, PointLike } from 'maplibre-gl';
import { BORDER_PLACE } from './camera.ts';

/** Half the width in pixels within which the border can be pointed at. */
const REACH = 8;

interface Callbacks {
  /** The border was clicked at a point, or the map beside everything. */
  onpick: (place: string | null, at: [longitude: number, latitude: number]) => void;
  onhover: (place: string | null) => void;
}

/** Makes the border's line pickable. Marks are buttons and need no help; clicks on them are not the map's. */
export function listenToPointer(map: MapLibreMap, { onpick, onhover }: Callbacks): void {
  let inside = false;
  const onCanvas = (event: MapMouseEvent): boolean => event.originalEvent.target === map.getCanvas();
  const onBorder = ({ point: { x, y } }: MapMouseEvent): boolean => {
    if (!map.getLayer('border-line')) return false;
    const box: [PointLike, PointLike] = [
      [x - REACH, y - REACH],
      [x + REACH, y + REACH],
    ];
    return map.queryRenderedFeatures(box, { layers: ['border-line'] }).length > 0;
  };
  const hover = (now: boolean): void => {
    if (now === inside) return;
    inside = now;
    map.getCanvas().style.cursor = now ? 'pointer' : '';
    onhover(now ? BORDER_PLACE : null);
  };
  map.on('mousemove', (event) => {
    if (!map.isMoving()) hover(onCanvas(event) && onBorder(event));
  });
  map.on('mouseout', () => hover(false));
  map.on('click', (event) => {
    if (onCanvas(event)) onpick(onBorder(event) ? BORDER_PLACE : null, event.lngLat.toArray());
  });
}
