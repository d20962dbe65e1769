/** A point on a map in words: `43.1686° N, 8.5° W`. */
import type { Location } from '../map/bounds.ts';
import { say, words } from '../interface/spoken.ts';

/** Degrees north or south, then east or west, as many digits as the dossier gives. */
export function coordinatesText({ latitude, longitude }: Location): string {
  const { north, south, east, west } = words.map.degrees;
  const degrees = (value: number, plus: string, minus: string): string =>
    say(value < 0 ? minus : plus, { degrees: String(Math.abs(value)) });
  return `${degrees(latitude, north, south)}, ${degrees(longitude, east, west)}`;
}
