import { flatMapped } from '../model/flat-mapped.js';
import type { Marker } from '../model/segmented.js';

/**
 * 一是A；B；三是C: the numeral of B was lost. Between two markers of one style whose numerals leave a gap, the text is divided at its ； (else at its 。) where
 * that gives just as many parts as the numerals promise. The lost marker has no words: an empty span before its item.
 */
export function lostMarkers(text: string, markers: readonly Marker[]): readonly Marker[] {
  // Most paragraphs have no list.
  if (markers.length < 2) return markers;
  return flatMapped(markers, (marker, i) => {
    const next = markers[i + 1];
    if (!next || next.style !== marker.style || marker.style === 'SEQUENCE') return [marker];
    const missing = next.ordinal - marker.ordinal - 1;
    if (missing < 1 || missing > 2) return [marker];
    const breaks = breaksIn(text, marker.end, next.start);
    if (breaks.length !== missing) return [marker];
    return [
      marker,
      ...breaks.map((at, k): Marker => ({
        style: marker.style,
        ordinal: marker.ordinal + k + 1,
        written: '',
        start: at,
        end: at,
      })),
    ];
  });
}

/** Places behind ；, or else behind 。, inside `[start, end)`, where a new part may begin. */
function breaksIn(text: string, start: number, end: number): number[] {
  for (const mark of ['；', '。']) {
    const places: number[] = [];
    for (let i = start; i < end - 1; i++) if (text[i] === mark) places.push(i + 1);
    if (places.length > 0) return places;
  }
  return [];
}
