import { GlobalFonts, createCanvas } from '@napi-rs/canvas';
import subsetFont from 'subset-font';
import { describe, expect, test } from 'vitest';
import { fontNames, readFontFile, type FontName } from '../../src/fonts/font-files.ts';
import { makeSubset } from '../../src/fonts/subset-fonts.ts';

async function subsetFonts(): Promise<Record<FontName, Buffer>> {
  const [serif, italic, sans] = await Promise.all(
    (['serif', 'serif-italic', 'sans'] as const).map((name) => makeSubset(name)),
  );
  if (serif === undefined || italic === undefined || sans === undefined) throw new Error('Expected three fonts.');
  return { serif, 'serif-italic': italic, sans };
}

/** Whether a font draws something for a character that is not its sign for a missing one. */
async function draws(font: Buffer, characters: string, name: string): Promise<boolean[]> {
  GlobalFonts.register(await subsetFont(font, characters, { targetFormat: 'sfnt' }), name);
  const context = createCanvas(60, 60).getContext('2d');
  const pixels = (character: string): string => {
    context.clearRect(0, 0, 60, 60);
    context.font = `40px "${name}"`;
    context.fillText(character, 5, 45);
    return Buffer.from(context.getImageData(0, 0, 60, 60).data).toString('base64');
  };
  const missing = pixels('\u{10ffff}');
  return [...characters].map((character) => pixels(character) !== missing);
}

describe('makeSubset', () => {
  test('stays within the budget of 60 kB for all three', async () => {
    const fonts = await subsetFonts();
    expect(fontNames.reduce((sum, name) => sum + fonts[name].length, 0)).toBeLessThan(60_000);
    for (const name of fontNames) expect(fonts[name].subarray(0, 4).toString('latin1')).toBe('wOF2');
  });

  test('is the same every time', async () => {
    const [first, second] = [await subsetFonts(), await subsetFonts()];
    for (const name of fontNames) expect(first[name].equals(second[name])).toBe(true);
  });

  test('keeps the weights of the variable fonts, and a thousandth of difference is none', async () => {
    const { sans, serif } = await subsetFonts();
    for (const [font, whole, name] of [
      [sans, await readFontFile('sans'), 'S'],
      [serif, await readFontFile('serif'), 'R'],
    ] as const) {
      const width = async (bytes: Buffer, weight: number, label: string): Promise<number> => {
        const family = `${name}${label}${weight}`;
        GlobalFonts.register(
          await subsetFont(bytes, 'Harbour', { targetFormat: 'sfnt', variationAxes: { wght: weight } }),
          family,
        );
        const context = createCanvas(10, 10).getContext('2d');
        context.font = `1000px "${family}"`;
        return context.measureText('Harbour').width;
      };
      for (const weight of [400, 700])
        expect(await width(font, weight, 'subset')).toBeCloseTo(await width(whole, weight, 'whole'), -1);
      expect(await width(font, 700, 'subset')).toBeGreaterThan(await width(font, 400, 'subset'));
    }
  });

  test('keeps tabular figures', async () => {
    const { sans, serif } = await subsetFonts();
    for (const font of [sans, serif]) {
      const sfnt = await subsetFont(font, '0123456789', { targetFormat: 'sfnt' });
      expect(sfnt.includes('tnum')).toBe(true);
      expect(sfnt.includes('frac')).toBe(false);
    }
  });

  test('has the characters that are served, and no others', async () => {
    const { serif } = await subsetFonts();
    expect(await draws(serif, 'aãœÉ£½', 'Served')).toEqual([true, true, true, true, true, true]);
    expect(await draws(serif, '¼{', 'Left')).toEqual([false, false]);
  });
});
