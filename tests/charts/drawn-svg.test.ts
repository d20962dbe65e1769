import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { themedDrawing } from '../../src/charts/drawn-svg.ts';

/** A drawing as the canvas writes it. */
const drawing = (content: string): string =>
  `<?xml version="1.0" encoding="utf-8" ?><svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="9" height="9"><rect fill-opacity="0" width="9" height="9"/>${content}</svg>`;

const line = (d: string): string =>
  `<path fill="none" stroke="#0B0003" stroke-width="2" stroke-miterlimit="10" d="${d}"/>`;

describe('themedDrawing', () => {
  it.each([
    [
      'an area, and what it is clipped to is dropped',
      '<clipPath id="c"><rect x="2" y="3" width="9" height="9"/></clipPath><g clip-path="url(#c)"><path fill="#0A0003" fill-opacity="0.2" d="M2 18.25L610.328 18.25L610.328 44.25L2 44.25L2 18.25Z"/></g>',
      '<path fill="var(--accent)" fill-opacity=".2" d="M2 18.3h608.3v26H2z"/>',
    ],
    [
      'a dotted outline',
      '<rect fill="none" stroke="#0B0103" stroke-width="2" stroke-miterlimit="10" x="0" y="19.25" width="606.328" height="24"/>',
      '<rect width="606.3" height="24" y="19.3" fill="none" stroke="var(--accent)" stroke-dasharray="0 4.2" stroke-linecap="round" stroke-width="2"/>',
    ],
    [
      'a text from its first point, in the weight asked for',
      '<text fill="#0A0000" font-size="15" font-weight="500" font-family="Public Sans Thin" x="0, 10.567413, " y="9, ">R&amp;D</text>',
      '<text y="9" fill="var(--ink)" font-size="15" font-weight="600">R&amp;D</text>',
    ],
    [
      'lines of one style as one path',
      line('M1 2L1 4') + line('M3 2L3 4'),
      '<path fill="none" stroke="var(--accent)" stroke-width="2" d="M1 2v2M3 2v2"/>',
    ],
  ])('writes %s', (_, raw, expected) => {
    expect(themedDrawing(drawing(raw))).toBe(expected);
  });

  it('keeps areas apart, and lines of another style', () => {
    const area = '<path fill="#0A0003" fill-opacity="0.5" d="M0 0L1 0L1 1Z"/>';
    expect(themedDrawing(drawing(area + area)).match(/<path/gu)).toHaveLength(2);
    const other = line('M1 2L1 4').replace('#0B0003', '#0B0001');
    expect(themedDrawing(drawing(line('M1 2L1 4') + other)).match(/<path/gu)).toHaveLength(2);
  });

  it.each([
    ['<circle r="3"/>', 'Unexpected `<circle r="3"/>` in a drawing, expected shapes and texts.'],
    ['<g transform="scale(2)"></g>', 'Unexpected `<g transform="scale(2)">` in a drawing, expected shapes and texts.'],
    [line('M1 2C1 2 3 4 5 6'), 'Unexpected path `M1 2C1 2 3 4 5 6` in a drawing, expected straight lines.'],
  ])('refuses %s', (raw, message) => {
    expect(() => themedDrawing(drawing(raw))).toThrow(message);
  });

  it('leaves every point of a path where it was, to a tenth', () => {
    const coordinate = fc.double({ min: -700, max: 700, noNaN: true }).map((value) => Number(value.toFixed(4)));
    const points = fc.array(fc.tuple(coordinate, coordinate), { minLength: 2, maxLength: 20 });
    fc.assert(
      fc.property(points, (path) => {
        const d = path.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${String(x)} ${String(y)}`).join('');
        const written = / d="([^"]*)"/u.exec(themedDrawing(drawing(line(d))))?.[1] ?? '';
        pointsOf(written).forEach(({ x, y }, index) => {
          expect(Math.abs(x - (path[index]?.[0] ?? NaN))).toBeLessThanOrEqual(0.0501);
          expect(Math.abs(y - (path[index]?.[1] ?? NaN))).toBeLessThanOrEqual(0.0501);
        });
        expect(pointsOf(written)).toHaveLength(path.length);
      }),
    );
  });
});

/** The points of a path of straight lines, as SVG defines its commands. */
function pointsOf(path: string): readonly { readonly x: number; readonly y: number }[] {
  let at = { x: 0, y: 0 };
  return [...path.matchAll(/([MLlHhVv])([^MLlHhVvz]*)/gu)].map(([, command = '', list = '']) => {
    const [one = 0, two = 0] = (list.match(/-?(?:\d+(?:\.\d+)?|\.\d+)/gu) ?? []).map(Number);
    const steps = {
      M: { x: one, y: two },
      L: { x: one, y: two },
      l: { x: at.x + one, y: at.y + two },
      H: { x: one, y: at.y },
      h: { x: at.x + one, y: at.y },
      V: { x: at.x, y: one },
      v: { x: at.x, y: at.y + one },
    };
    at = new Map(Object.entries(steps)).get(command) ?? at;
    return at;
  });
}
