import { describe, expect, test } from 'vitest';
import { countCells, renderCells, type CellsData } from '../../src/charts/cells.ts';
import { bar } from './sample.ts';

function cells(amount: number, frame: number, values: Partial<CellsData> = {}): CellsData {
  return {
    id: 'seats',
    title: 'Passengers and seats',
    description: 'Squares of 1,000.',
    per: 1000,
    scale: '1 square = 1,000 people',
    beyond: { label: 'Beyond the seats' },
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

  test('draws the frame around exactly the squares that there is room for, and the others behind a gap', () => {
    const { wide } = renderCells(cells(81000, 62000));
    // Seven a column: eight full columns and six squares of the ninth; three more for the rest, and half a one between.
    const pitch = Math.floor((632 / 12.5) * 10) / 10;
    const at = (columns: number) => String(Math.round(columns * pitch * 10) / 10);
    expect(wide).toContain(
      `<path d="M0 0L${at(9)} 0L${at(9)} ${at(6)}L${at(8)} ${at(6)}L${at(8)} ${at(7)}L0 ${at(7)}z" fill="none" stroke-linejoin="round" stroke="var(--ink)"`,
    );
    const hatched = [...wide.matchAll(/<path d="(M[^"]*)" fill="url/gu)][0]?.[1] ?? '';
    const lefts = [...hatched.matchAll(/M([\d.]+) /gu)].map(([, x]) => Number(x));
    expect(Math.min(...lefts)).toBeGreaterThan(9.5 * pitch);
  });

  test('draws the frame in the line style of its certainty', () => {
    const frame = (certainty: 'agreed' | 'single' | 'contradict') =>
      /<path d="M0 0L[^>]*>/u.exec(
        renderCells(cells(81000, 62000, { frame: bar({ value: 62000, label: 'seats', certainty }) })).wide,
      )?.[0];
    expect(frame('agreed')).not.toContain('dasharray');
    expect(frame('single')).toContain('stroke-dasharray="0 8.8" stroke-linecap="round"');
    expect(frame('contradict')).toContain('stroke-dasharray="12.6 8.4"');
  });

  test('says what a square is worth in the words it is given, and hatches and names nothing that is not there', () => {
    expect(renderCells(cells(81000, 62000)).narrow).toContain('1 square = 1,000 people');
    const { wide } = renderCells(cells(50000, 62000));
    expect(wide).not.toContain('Beyond the seats');
    expect(wide).not.toContain('pattern');
    expect(squaresWith(wide, 'fill="none" stroke="var(--quiet)"')).toBe(12);
  });

  test('labels each part where it stands, with its number and what limits it', () => {
    const texts = (svg: string) =>
      [...svg.matchAll(/<text x="([\d.]+)" y="([\d.]+)"[^>]*>(.*?)<\/text>/gu)].map(([, x, y, content]) => ({
        x: Number(x),
        y: Number(y),
        text: content?.replaceAll(/<[^>]*>/gu, '') ?? '',
      }));
    const data = cells(81000, 62000, { beyond: { label: 'Beyond the seats', value: 19000, certainty: 'single' } });
    const find = (svg: string, text: string) => texts(svg).find((one) => one.text.startsWith(text));
    const { wide, narrow } = renderCells(data);
    const scale = '1 square = 1,000 people';
    expect(texts(wide).map(({ text }) => text)).toEqual([
      'passengers',
      'nearly 81,000',
      'seats',
      '62,000',
      'Beyond the seats',
      '19,000',
      scale,
    ]);
    // On one line, the number moves with the words before it.
    expect(texts(narrow).map(({ text }) => text)).toEqual([
      'passengers',
      'nearly 81,000',
      'seats 62,000',
      'Beyond the seats 19,000',
      scale,
    ]);
    expect(find(wide, 'seats')?.x).toBe(0);
    expect(find(wide, 'Beyond the seats')?.x).toBeGreaterThan(400);
    expect(find(wide, 'Beyond the seats')?.y).toBe(find(wide, 'seats')?.y);
    expect(find(narrow, 'seats')?.y).toBeLessThan(find(narrow, 'Beyond the seats')?.y ?? 0);
    expect(wide).toContain('stroke="var(--quiet)" stroke-width="1.5" stroke-dasharray="0 3.2" stroke-linecap="round"');
  });

  test('keeps labels apart and inside the drawing however small a part is', () => {
    const { wide } = renderCells(
      cells(3000, 1000, {
        frame: bar({ label: 'seats of the morning boat', value: 1000 }),
        beyond: { label: 'Passengers who found no seat on board', value: 2000 },
      }),
    );
    const [room, beyond] = ['seats of the morning boat', 'Passengers who found no seat on board'].map((words) =>
      new RegExp(`<text x="([\\d.]+)" y="([\\d.]+)"[^>]*><tspan[^>]*>${words}<`, 'u').exec(wide),
    );
    expect(Number(beyond?.[2])).toBeGreaterThan(Number(room?.[2]));
    expect(Number(beyond?.[1])).toBeLessThan(300);
  });

  test('lets a label that has little room end with the drawing, so that a wider typeface cuts nothing off', () => {
    const anchorOf = (label: string) =>
      new RegExp(`<text x="([\\d.]+)"([^>]*)><tspan[^>]*>${label}<`, 'u')
        .exec(renderCells(cells(81000, 62000, { beyond: { label } })).wide)
        ?.slice(1);
    expect(anchorOf('Beyond the seats of it')).toEqual(['640', expect.stringContaining('text-anchor="end"')]);
    expect(anchorOf('No seat')).toEqual([expect.stringMatching(/^4\d\d/u), expect.not.stringContaining('anchor')]);
  });

  test('has no style attribute and no colour of its own', () => {
    expect(renderCells(cells(81000, 62000)).wide).not.toMatch(/style=|#[0-9a-f]{6}|NaN|undefined/iu);
  });
});
