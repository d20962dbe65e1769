import { GlobalFonts, createCanvas } from '@napi-rs/canvas';
import subsetFont from 'subset-font';
import { describe, expect, test } from 'vitest';
import { fallbacks, fontFaceCss, verticalMetrics } from '../../src/fonts/font-face.ts';
import { fontNames, readFontFile } from '../../src/fonts/font-files.ts';

/** How often English uses each letter, in percent; and a space for every five letters. */
const frequencies: Readonly<Record<string, number>> = {
  e: 12.7,
  t: 9.06,
  a: 8.17,
  o: 7.51,
  i: 6.97,
  n: 6.75,
  s: 6.33,
  h: 6.09,
  r: 5.99,
  d: 4.25,
  l: 4.03,
  c: 2.78,
  u: 2.76,
  m: 2.41,
  w: 2.36,
  f: 2.23,
  g: 2.02,
  y: 1.97,
  p: 1.93,
  b: 1.29,
  v: 0.98,
  k: 0.77,
  j: 0.15,
  x: 0.15,
  q: 0.1,
  z: 0.07,
  ' ': 20,
};

describe('fontFaceCss', () => {
  test('names the three files under the prefix, and none elsewhere', () => {
    const css = fontFaceCss('/harbour/fonts/');
    expect([...css.matchAll(/url\(([^)]*)\)/gu)].map(([, url]) => url)).toEqual(
      fontNames.map((name) => `/harbour/fonts/${name}.woff2`),
    );
    expect(css.match(/font-display:optional/gu)).toHaveLength(3);
  });

  test('gives each stand-in the measure and the line of the font', () => {
    const css = fontFaceCss('/');
    for (const fallback of fallbacks) {
      const rule = css.split('@font-face').find((each) => each.includes(`local('${fallback.locals[0]}')`)) ?? '';
      const value = (name: string): number => Number(new RegExp(`${name}:([\\d.]+)%`, 'u').exec(rule)?.[1]) / 100;
      expect(value('size-adjust') * fallback.localAverage).toBeCloseTo(fallback.average, 0);
      expect(value('size-adjust') * value('ascent-override') * 1000).toBeCloseTo(
        verticalMetrics[fallback.font].ascent,
        0,
      );
      expect(value('size-adjust') * value('descent-override') * 1000).toBeCloseTo(
        verticalMetrics[fallback.font].descent,
        0,
      );
      expect(rule).toContain('line-gap-override:0%');
    }
  });

  test.each(fallbacks.map((fallback) => [`${fallback.font} ${fallback.measuredWeight}`, fallback] as const))(
    'has the average advance of %s',
    async (label, fallback) => {
      const axes = fallback.font === 'serif-italic' ? {} : { variationAxes: { wght: fallback.measuredWeight } };
      GlobalFonts.register(
        await subsetFont(await readFontFile(fallback.font), 'abcdefghijklmnopqrstuvwxyz ', {
          targetFormat: 'sfnt',
          ...axes,
        }),
        label,
      );
      const context = createCanvas(10, 10).getContext('2d');
      context.font = `1000px "${label}"`;
      const letters = Object.entries(frequencies);
      const sum = letters.reduce(
        (total, [letter, frequency]) => total + frequency * context.measureText(letter).width,
        0,
      );
      expect(sum / letters.reduce((total, [, frequency]) => total + frequency, 0)).toBeCloseTo(fallback.average, 0);
    },
  );

  test.each(fontNames)('has the ascent and descent of %s', async (name) => {
    const sfnt = await subsetFont(await readFontFile(name), 'a', { targetFormat: 'sfnt' });
    const table = (tag: string): number => sfnt.readUInt32BE(sfnt.indexOf(tag, 0, 'latin1') + 8);
    const unitsPerEm = sfnt.readUInt16BE(table('head') + 18);
    expect((sfnt.readInt16BE(table('hhea') + 4) / unitsPerEm) * 1000).toBe(verticalMetrics[name].ascent);
    expect((-sfnt.readInt16BE(table('hhea') + 6) / unitsPerEm) * 1000).toBe(verticalMetrics[name].descent);
    expect(sfnt.readInt16BE(table('hhea') + 8)).toBe(0);
  });
});
