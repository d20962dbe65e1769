/** That the engine and the site are for any dossier: nothing in `src/` speaks of the subject of this one. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { describeContent, dossier } from './about.ts';

async function readSources(): Promise<{ readonly file: string; readonly text: string }[]> {
  const entries = await readdir('src', { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return Promise.all(files.toSorted().map(async (file) => ({ file, text: await readFile(file, 'utf8') })));
}

/** The month of the newest source, and numbers of the dossier that no other would have by chance. */
function numbers(): { readonly newest: string; readonly values: readonly string[] } {
  const published = [...dossier.entries.values()].flatMap((entry) =>
    entry.kind === "source" && entry.data.published.value !== null ? [entry.data.published.value] : [],
  );
  const long = [...dossier.facts.values()]
    .flatMap(({ readings }) => readings.map(({ value }) => value))
    .filter((value) => typeof value === 'number' && value >= 10_000 && value % 100_000 !== 0);
  return {
    newest: published.toSorted().at(-1)?.slice(0, 7) ?? '',
    values: long.map((value) => value.toLocaleString('en')),
  };
}

describeContent('the engine and the site', () => {
  it('hold no word of the subject', async () => {
    const names = [...dossier.entries.values()].flatMap((entry) =>
      entry.kind === 'actor' || entry.kind === 'place'
        ? [entry.data.name, ...entry.data.aliases]
        : entry.kind === 'source'
          ? [entry.data.name, entry.data.publisher.value ?? '']
          : [],
    );
    // Words of names that are words of the language as well say nothing about the subject.
    const words = new Set(
      names
        .flatMap((name) => name.match(/[\p{L}\p{N}’'-]+/gu) ?? [])
        .filter((word) => /^\p{Lu}/u.test(word) && word.length > 3),
    );
    expect(words.size).toBeGreaterThan(20);
    // Ids of sources and the words of the dossier's title, in whatever form: `x-120-164`, a plural.
    const stems = [...dossier.sources.keys(), ...dossier.config.title.toLowerCase().split(' ')].filter(
      (word) => word.length > 3,
    );
    expect(stems.length).toBeGreaterThan(dossier.sources.size);
    const { newest, values } = numbers();
    expect(values.length).toBeGreaterThan(1);
    const files = await readSources();
    const strangers = files.flatMap(({ file, text }) => {
      const found = new Set(text.match(/[\p{L}\p{N}’'-]+/gu) ?? []);
      const lower = text.toLowerCase();
      return [...[...words].filter((word) => found.has(word)), ...[...stems, newest, ...values].filter((stem) => lower.includes(stem))].map(
        (word) => `${file} says ${word}`,
      );
    });
    expect(strangers).toEqual([]);
  });
});
