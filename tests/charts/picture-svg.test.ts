import { readFileSync } from 'node:fs';
import { createCanvas, loadImage } from '@napi-rs/canvas';
import { describe, expect, it } from 'vitest';
import { lightColours, pictureSvg } from '../../src/charts/picture-svg.ts';
import { paintSvg } from '../../src/social/paint-svg.ts';

const drawing =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 10 200 50" class="drawing" role="img"><title id="t">Boats</title><rect x="0" y="10" width="200" height="50" fill="var(--accent)"/></svg>';
const picture = pictureSvg({
  title: 'How many boats did the storm tear loose?',
  drawing,
  notes: ['Source: Post & Wire.'],
});

describe('pictureSvg', () => {
  it('has the title above the drawing, in lines no wider than it, and the sources below', () => {
    const texts = [...picture.matchAll(/<text [^>]*y="([\d.]+)"[^>]*>([^<]*)</gu)].map(
      ([, y, text]) => [Number(y), text] as const,
    );
    expect(texts.map(([, text]) => text)).toEqual([
      'How many boats did',
      'the storm tear',
      'loose?',
      'Source: Post &amp; Wire.',
    ]);
    const [, top = '0'] = /<svg x="24" y="([\d.]+)"/u.exec(picture) ?? [];
    expect(texts.slice(0, -1).every(([y]) => y < Number(top))).toBe(true);
    expect(texts.at(-1)?.[0]).toBeGreaterThan(Number(top) + 50);
  });

  it('needs nothing from a page: no class, no id, no colour or typeface that only a style knows', () => {
    expect(picture).not.toMatch(/var\(|class=| id=|role=/u);
    expect(picture).toContain('fill="#8a1c1c"');
  });

  it('is painted in its colours, twice as large', async () => {
    const image = await loadImage(await paintSvg(picture));
    const [, width = '0', height = '0'] = /width="([\d.]+)" height="([\d.]+)"/u.exec(picture) ?? [];
    expect([image.width, image.height]).toEqual([2 * Number(width), 2 * Number(height)]);
    const context = createCanvas(image.width, image.height).getContext('2d');
    context.drawImage(image, 0, 0);
    const colourAt = (x: number, y: number): string =>
      `#${[...context.getImageData(x, y, 1, 1).data.slice(0, 3)].map((part) => part.toString(16).padStart(2, '0')).join('')}`;
    expect(colourAt(4, 4)).toBe(lightColours.get('paper'));
    expect(colourAt(2 * 124, image.height - 100)).toBe(lightColours.get('accent'));
    // The words are drawn: ink stands where the title is.
    const title = context.getImageData(48, 40, 300, 60).data;
    expect(title.filter((part, at) => at % 4 === 0 && part < 60).length).toBeGreaterThan(50);
  });
});

it('the light colours are those of the style', () => {
  const css = readFileSync('src/styles/base.css', 'utf8');
  for (const [name, colour] of lightColours) expect(css).toContain(`--${name}: light-dark(${colour},`);
});
