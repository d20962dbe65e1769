/** The page's own colours and type for a canvas, as they are at the moment: light or dark, or forced by the reader. */
import { pagePaint, type Paint } from '../charts/paint.ts';

/**
 * A paint from the CSS custom properties that hold within `place`.
 *
 * A canvas knows neither variables nor `light-dark()`, so each token is set as the colour of an element and read back.
 */
export function currentPaint(place: HTMLElement): Paint {
  const probe = document.createElement('span');
  probe.style.fontFamily = 'var(--sans)';
  place.append(probe);
  const colours = new Map<string, string>();
  const colourOf = (token: string): string => {
    const known = colours.get(token);
    if (known !== undefined) return known;
    probe.style.color = `var(--${token})`;
    const colour = getComputedStyle(probe).color;
    colours.set(token, colour);
    return colour;
  };
  for (const token of ['ink', 'quiet', 'rule', 'accent', 'paper']) colourOf(token);
  const family = getComputedStyle(probe).fontFamily;
  probe.remove();
  return pagePaint(colourOf, family);
}
