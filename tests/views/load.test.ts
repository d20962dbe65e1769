import { describe, expect, it } from 'vitest';
import { fits } from '../../src/views/load.ts';

/** Every name anew: a digit and two letters weigh some two bytes. */
const load = (limit: number) => ({ limit, text: (name: string) => name });
const names = ['Ana', 'Ayo', 'Bia', 'Bo', 'Cy', 'Dee', 'Dov', 'Dua'];

describe('fits', () => {
  it('says whether everything stands on one page', () => {
    expect(fits(names, load(100))).toBe(true);
    expect(fits(names, load(10))).toBe(false);
    expect(fits([], load(0))).toBe(true);
  });

  it('counts what stands above the items already, and on a long page not what stands far above their notes', () => {
    const long = 'Bacoduku brought fish to the quay of Marelo. '.repeat(400);
    const note = (name: string): string => `The boat ${name} lies there.`;
    const weigh = { text: note, limit: 40 };
    expect(fits(['Bacoduku'], weigh)).toBe(true);
    expect(fits(['Bacoduku', 'Fegijati'], weigh)).toBe(true);
    expect(fits(['Bacoduku'], { ...weigh, limit: 12 })).toBe(false);
    expect(fits(['Bacoduku'], { ...weigh, limit: 12, before: note('Bacoduku') })).toBe(true);
    const far = (name: string): string[] => [note(name)];
    expect(fits(['Bacoduku'], { ...weigh, far })).toBe(true);
    expect(fits(['Bacoduku'], { text: () => note('Bacoduku') + long, far, limit: 60 })).toBe(false);
  });

  it('counts once what several items have in common below them, however far that is', () => {
    // Longer than a compressor looks back.
    const notes = Array.from({ length: 4_000 }, (_, index) => `${String(index * 7_919)} crates`);
    const text = (name: string): string => name;
    const alone = { text, far: () => notes, limit: 30_000 };
    expect(fits(['Bacoduku'], alone)).toBe(true);
    expect(fits(['Bacoduku', 'Fegijati'], alone)).toBe(true);
    expect(fits(['Bacoduku', 'Fegijati'], { ...alone, far: (name) => notes.map((note) => name + note) })).toBe(false);
  });

  it('counts once what stands above several items that follow one another', () => {
    const own = { text: (name: string): string => name, limit: 60 };
    const heads = ['The skippers of the western quay', 'Boats that nobody has seen'];
    const headBy = (every: number) => (name: string) => heads[Math.floor(names.indexOf(name) / every) % 2] ?? '';
    expect(fits(names, { ...own, head: headBy(8) })).toBe(true);
    expect(fits(names, { ...own, head: headBy(1) })).toBe(false);
  });
});
