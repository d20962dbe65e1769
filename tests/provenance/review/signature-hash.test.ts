import { describe, expect, it } from 'vitest';
import { parseDossier } from '../../../src/dossier/parse-dossier.ts';
import { readFiles } from '../../../src/dossier/read-files.ts';
import { signatureHash } from '../../../src/provenance/review/signature-hash.ts';
import { fixturePath } from '../../fixtures/fixture.ts';
import { power } from '../../fixtures/edits.ts';

const harbour = await readFiles(fixturePath('harbour'));

/** The harbour with one file rewritten, or taken out. */
function edited(file: string, change: (text: string) => string | undefined) {
  const content = new Map(harbour.content);
  const text = change(content.get(file) ?? '');
  if (text === undefined) content.delete(file);
  else content.set(file, text);
  return parseDossier({ ...harbour, content });
}

/** Hashes of the statements of the chapter on the power, in order. */
function hashes(dossier: ReturnType<typeof parseDossier>): readonly string[] {
  const entry = dossier.entries.get('policy/power');
  if (entry === undefined) throw new Error('Missing chapter.');
  return entry.statements.map((statement) => signatureHash(statement, entry, dossier));
}

const before = hashes(edited(power, (text) => text));
const changedIn = (change: (text: string) => string): readonly boolean[] =>
  hashes(edited(power, change)).map((hash, index) => hash !== before[index]);

describe('a signature', () => {
  it('outlives an edit of another sentence, and of the layout', () => {
    expect(changedIn((text) => text.replace('a page of their own', 'another page')).filter(Boolean)).toHaveLength(1);
    expect(changedIn((text) => text.replace('writes Coast\nWire', 'writes Coast Wire')).some(Boolean)).toBe(false);
  });

  it('lapses with the words of a passage, for the sentence on it, the title and the editors’ own note', () => {
    const changed = changedIn((text) =>
      text.replace('@wire "It was the island’s “longest', '@wire "the island’s “longest'),
    );
    // Title, summary, then the sentences: the second cites it, the last is the editors’.
    expect(changed).toEqual([true, true, false, true, false, true]);
  });

  it('lapses where a sentence speaks of all sources and another one comes', () => {
    const record = 'content/sources/gazette.mdx';
    const without = edited(record, () => undefined);
    const own = (dossier: ReturnType<typeof parseDossier>) =>
      new Map(
        [...dossier.entries.values()].flatMap((entry) =>
          entry.statements
            .filter(({ state }) => state === 'editorial')
            .map((statement) => [statement.text, signatureHash(statement, entry, dossier)] as const),
        ),
      );
    const [all, fewer] = [own(edited(record, (text) => text)), own(without)];
    const lapsed = [...fewer].filter(([text, hash]) => all.get(text) !== hash).map(([text]) => text);
    expect(lapsed).toContain('The only document that names its author.');
    const other = 'That is not the same as being true.';
    expect([...fewer.keys()]).toContain(other);
    expect(lapsed).not.toContain(other);
  });

  it('lapses where one of the silences goes that show a source to be the only one, and not with all of them', () => {
    const file = 'content/actors/authorities.mdx';
    const hashWith = (silences: string) => {
      const dossier = edited(file, (text) =>
        text.replace('; @harbour-post without "authorities"; @wire without "authorities"', silences),
      );
      const entry = dossier.entries.get('actors/authorities');
      const statement = entry?.statements.find(({ text }) => text.includes('alone'));
      if (entry === undefined || statement === undefined) throw new Error('Missing sentence.');
      return signatureHash(statement, entry, dossier);
    };
    const both = hashWith('; @harbour-post without "authorities"; @wire without "authorities"');
    expect(hashWith('; @wire without "authorities"')).not.toBe(both);
    expect(hashWith('; @wire without "council said"; @harbour-post without "authorities"')).toBe(both);
    expect(hashWith('')).toBe(both);
  });
});
