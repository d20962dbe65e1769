import { GlobalFonts, createCanvas } from '@napi-rs/canvas';
import subsetFont from 'subset-font';
import { describe, expect, test } from 'vitest';
import { readFontFile } from '../../src/fonts/font-files.ts';
import { textWidth, wrapText } from '../../src/fonts/text-width.ts';

describe('textWidth', () => {
  test.each([400, 600] as const)('agrees with the font at weight %d', async (weight) => {
    const printable =
      Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).join('') +
      '–—‘’“”…€£·§×±°ßæøœÆŒØ\u00a0éàçñ';
    const font = await subsetFont(await readFontFile('sans'), printable, {
      targetFormat: 'sfnt',
      variationAxes: { wght: weight },
    });
    GlobalFonts.register(font, `Width ${weight}`);
    const context = createCanvas(10, 10).getContext('2d');
    context.font = `100px "Width ${weight}"`;
    for (const character of printable)
      expect(textWidth(character, 100, weight), character).toBeCloseTo(context.measureText(character).width, 0);
    for (const words of ['nearly 81,000', 'Vila Nova de Gaia', 'AVATAR To']) {
      const width = context.measureText(words).width;
      expect(textWidth(words, 100, weight)).toBeGreaterThanOrEqual(width * 0.995);
      expect(textWidth(words, 100, weight)).toBeLessThan(width * 1.1);
    }
  });
  test('gives an unknown character much room', () => {
    expect(textWidth('漢', 10, 400)).toBe(9);
  });
});

describe('wrapText', () => {
  test('breaks at spaces, and within a word only where it is wider than a line', () => {
    const measure = (line: string) => textWidth(line, 15, 400);
    expect(wrapText('the ferries of the harbour', 80, measure)).toEqual(['the ferries', 'of the', 'harbour']);
    expect(wrapText('Harbourmasters', 130, measure)).toEqual(['Harbourmasters']);
    const pieces = wrapText('the Harbourmasters', 60, measure);
    expect(pieces.join('')).toBe('theHarbourmasters');
    expect(pieces.every((piece) => measure(piece) <= 60)).toBe(true);
    expect(wrapText('ab', 1, measure)).toEqual(['a', 'b']);
    expect(wrapText('', 10, measure)).toEqual([]);
  });
});
