import { createCanvas, loadImage } from '@napi-rs/canvas';
import { describe, expect, it } from 'vitest';
import { drawCard, type Card } from '../../src/social/draw-card.ts';

const card: Card = {
  dossier: 'The harbour storm',
  label: 'Background',
  title: 'How the quay was rebuilt',
  promise: 'What is known, what is disputed.',
  basis: 'As of 4 May 2024 · 3 archived sources',
};

/** The picture as bytes of red, green, blue and opacity. */
async function pixelsOf(shown: Card): Promise<{ width: number; height: number; data: Uint8ClampedArray }> {
  const image = await loadImage(await drawCard(shown));
  const context = createCanvas(image.width, image.height).getContext('2d');
  context.drawImage(image, 0, 0);
  return context.getImageData(0, 0, image.width, image.height);
}

/** Whether something is drawn in a part of the picture. */
async function isDrawn(shown: Card, left: number, top: number, right: number, bottom: number): Promise<boolean> {
  const { width, data } = await pixelsOf(shown);
  const paper = data.slice(0, 3).join();
  for (let y = top; y < bottom; y += 1)
    for (let x = left; x < right; x += 1)
      if (data.slice((y * width + x) * 4, (y * width + x) * 4 + 3).join() !== paper) return true;
  return false;
}

describe('drawCard', () => {
  it('draws 1200 by 630 pixels, the same bytes every time', async () => {
    const { width, height } = await pixelsOf(card);
    expect([width, height]).toEqual([1200, 630]);
    expect((await drawCard(card)).equals(await drawCard(card))).toBe(true);
    expect((await drawCard(card)).equals(await drawCard({ ...card, title: 'How the quay was lost' }))).toBe(false);
  });

  it('keeps every word inside its edges, however long the title', async () => {
    const long = { ...card, title: 'What the sources say about the night on which the harbour was closed, and why' };
    expect(await isDrawn(long, 0, 0, 70, 630)).toBe(false);
    expect(await isDrawn(long, 1140, 0, 1200, 630)).toBe(false);
    // Nor does it run into the line above the basis.
    expect(await isDrawn(long, 72, 514, 1128, 530)).toBe(false);
  });

  it('prints what the page promises whole or not at all', async () => {
    const title = 'How the quay was rebuilt after the night of the great storm in the harbour';
    const promise = 'A promise of many words. '.repeat(20);
    const without = await drawCard({ ...card, title, promise: '' });
    expect((await drawCard({ ...card, title, promise })).equals(without)).toBe(true);
    expect((await drawCard({ ...card, promise: 'Short.' })).equals(await drawCard({ ...card, promise: '' }))).toBe(
      false,
    );
  });

  it('shows the drawing of the page beside its words, in the colours of the site', async () => {
    const drawing =
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100"><rect width="100" height="100" fill="var(--accent)"/></svg>';
    const long = 'What the sources say about the night on which the harbour was closed, and why';
    const { width, data } = await pixelsOf({ ...card, title: long, drawing });
    const colourAt = (x: number, y: number): string => data.slice((y * width + x) * 4, (y * width + x) * 4 + 3).join();
    expect(colourAt(1000, 300)).toBe('138,28,28');
    // Words keep to the left of it.
    expect(await isDrawn({ ...card, title: long, drawing }, 640, 150, 678, 520)).toBe(false);
    expect(await isDrawn({ ...card, title: long, drawing }, 72, 200, 300, 520)).toBe(true);
  });
});
