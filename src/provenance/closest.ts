/** The closest known id to one that is unknown, for hints. */
import { distance } from 'fastest-levenshtein';

/** The candidate with the smallest edit distance, if that is at most half the id's length; the first of equals. */
export function closestId(id: string, candidates: Iterable<string>): string | undefined {
  let best: { id: string; distance: number } | undefined;
  for (const candidate of candidates) {
    const found = { id: candidate, distance: distance(id, candidate) };
    if (!best || found.distance < best.distance) best = found;
  }
  return best && best.distance <= Math.ceil(id.length / 2) ? best.id : undefined;
}
