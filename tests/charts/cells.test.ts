import { describe, expect, test } from 'vitest';
import { countCells, renderCells } from '../../src/charts/cells.ts';
import type { CellsData } from '../../src/charts/cells.ts';
import { bar } from './sample.ts';

function cells(amount: number, frame: number, values: Partial<CellsData> = {}): CellsData {
  return {
    id: 'seats',
    title: 'Passengers and seats',
    description: 'Squares of 1,000.',
    per: 1000,
    beyondLabel: 'beyond the seats',
    unit: { one: 'person', many: 'people', symbolPosition: 'after' },
    amount: bar({ label: 'passengers', value: amount, qualifier: 'nearly' }),
    frame: bar({ label: 'seats', value: frame }),
    ...values,
  };
}

/** Squares drawn with this attribute text. */
function squaresWith(svg: string, paint: string): number {
  const paths = [...svg.matchAll(/<path d="((?:M[\d.]+ [\d.]+h[\d.]+v[\d.]+h-[\d.]+z)+)"([^>]*)>/gu)].filter(
    ([, , rest]) => rest?.includes(paint),
  );
  return Math.max(0, ...paths.map(([, data]) => data?.match(/M/gu)?.length ?? 0));
}

describe('countCells', () => {
  test.each([
    [81000, 62000, { within: 62, beyond: 19, free: 0 }],
    [50000, 62000, { within: 50, beyond: 0, free: 12 }],
    [62000, 62000, { within: 62, beyond: 0, free: 0 }],
  ])('divides %d against %d', (amount, frame, expected) => {
    expect(countCells(cells(amount, frame))).toEqual(expected);
  });
  test('refuses what cannot be drawn', () => {
    expect(() => countCells(cells(500_000, 62_000))).toThrow(
      'Unexpected 500 squares against 62 in `seats`, expected 1 to 400: change `per`.',
    );
    expect(() => countCells(cells(1, 62_000, { per: 0 }))).toThrow(RangeError);
  });
});

describe('renderCells', () => {
  test('draws every square, all of one size', () => {
    const { wide, narrow } = renderCells(cells(81000, 62000));
    for (const [svg, id] of [
      [wide, 'seats-wide'],
      [narrow, 'seats-narrow'],
    ] as const) {
      expect(squaresWith(svg, 'fill="var(--ink)"')).toBe(62);
      expect(squaresWith(svg, `url(#${id}-hatch)`)).toBe(19);
      const pitches = new Set(
        [...svg.matchAll(/M([\d.]+) [\d.]+h([\d.]+)v\2h-\2z/gu)]
          .map(([, , side]) => Number(side))
          .filter((side) => side > 16),
      );
      // Two sides: plain squares, and hatched ones without their outline of 1.5.
      expect(Math.max(...pitches) - Math.min(...pitches)).toBeCloseTo(1.5);
    }
  });

  test('draws the frame around exactly the squares that there is room for', () => {
    const { wide } = renderCells(cells(81000, 62000));
    const pitch = 44;
    // Seven a column: eight full columns and six squares of the ninth.
    expect(wide).toContain(
      `<path d="M0 0L${9 * pitch} 0L${9 * pitch} ${6 * pitch}L${8 * pitch} ${6 * pitch}L${8 * pitch} ${7 * pitch}L0 ${7 * pitch}z" fill="none" stroke="var(--accent)"`,
    );
  });

  test('draws the frame in the line style of its certainty', () => {
    const frame = (certainty: 'agreed' | 'single' | 'differ') =>
      /<path d="M0 0L[^>]*>/u.exec(
        renderCells(cells(81000, 62000, { frame: bar({ value: 62000, label: 'seats', certainty }) })).wide,
      )?.[0];
    expect(frame('agreed')).not.toContain('dasharray');
    expect(frame('single')).toContain('stroke-dasharray="0 8.8" stroke-linecap="round"');
    expect(frame('differ')).toContain('stroke-dasharray="12.6 8.4"');
  });

  test('says what a square is worth, and hatches nothing that is not there', () => {
    expect(renderCells(cells(81000, 62000)).narrow).toContain('1 square = 1,000 people');
    const { wide } = renderCells(cells(50000, 62000));
    expect(wide).not.toContain('beyond the seats');
    expect(squaresWith(wide, 'fill="none" stroke="var(--quiet)"')).toBe(12);
  });

  test('has no style attribute and no colour of its own', () => {
    expect(renderCells(cells(81000, 62000)).wide).not.toMatch(/style=|#[0-9a-f]{6}|NaN|undefined/iu);
  });
});
