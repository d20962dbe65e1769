import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCitation } from '../../src/provenance/citation-syntax.ts';
import { locateFragment } from '../../src/provenance/locate.ts';
import { formatCitation } from '../../src/provenance/write-citation.ts';
import { makeSource } from '../fixtures/make-source.ts';

const cited = (raw: string) => {
  const parsed = parseCitation(raw);
  return parsed.kind === 'citation'
    ? {
        parts: parsed.parts.map((part) => part.selector),
        ...(parsed.absences.length === 0 ? {} : { absences: parsed.absences.map(({ absence }) => absence) }),
        ...(parsed.note === undefined ? {} : { note: parsed.note }),
      }
    : parsed;
};

describe('parseCitation', () => {
  it.each([
    ['one part', '@post "six boats"', { parts: [{ source: 'post', passage: 'six boats' }] }],
    [
      'several parts',
      ' @post "six boats" ; @town-letter2 "seven"',
      {
        parts: [
          { source: 'post', passage: 'six boats' },
          { source: 'town-letter2', passage: 'seven' },
        ],
      },
    ],
    [
      'words before and behind',
      '@post "six" after "all" before "boats"',
      { parts: [{ source: 'post', passage: 'six', after: 'all', before: 'boats' }] },
    ],
    ['an embedded post', '@post "six" as embed', { parts: [{ source: 'post', passage: 'six', as: 'embed' }] }],
    ['an opinion', '@post "six" as opinion', { parts: [{ source: 'post', passage: 'six', as: 'opinion' }] }],
    ['a note', '@post "six" - counted twice', { parts: [{ source: 'post', passage: 'six' }], note: 'counted twice' }],
    ['a name', '@post#storm', { parts: [{ source: 'post', name: 'storm' }] }],
    [
      'names, words inside one, and a note',
      '@post#storm; @wire#boats-2 "six" after "all" as opinion; @gazette#quay - counted twice',
      {
        parts: [
          { source: 'post', name: 'storm' },
          { source: 'wire', name: 'boats-2', passage: 'six', after: 'all', as: 'opinion' },
          { source: 'gazette', name: 'quay' },
        ],
        note: 'counted twice',
      },
    ],
    ['a silence', '@post without "six"', { parts: [], absences: [{ source: 'post', without: 'six' }] }],
    [
      'a silence beside passages, with a note',
      '@post "six"; @gazette without "“six”"; @wire without "six, said" - counted twice',
      {
        parts: [{ source: 'post', passage: 'six' }],
        absences: [
          { source: 'gazette', without: '“six”' },
          { source: 'wire', without: 'six, said' },
        ],
        note: 'counted twice',
      },
    ],
    ['marks of the source', '@post ""Six," he said"', { parts: [{ source: 'post', passage: '"Six," he said' }] }],
    ['a mark at the end', '@post "he said "six""', { parts: [{ source: 'post', passage: 'he said "six"' }] }],
    ['escaped marks', '@post "\\"six\\" - boats"', { parts: [{ source: 'post', passage: '"six" - boats' }] }],
    ['escaped signs of MDX', '@post "a \\< b \\{c\\}"', { parts: [{ source: 'post', passage: 'a < b {c}' }] }],
    ['a backslash', '@post "a \\b"', { parts: [{ source: 'post', passage: 'a \\b' }] }],
    [
      'an address behind a mark',
      '@post "he wrote \\"six\\" @log \\"seven\\""',
      { parts: [{ source: 'post', passage: 'he wrote "six" @log "seven"' }] },
    ],
    ['curly marks', '@post "“six”"', { parts: [{ source: 'post', passage: '“six”' }] }],
    [
      'Markdown signs',
      '@post "*six* _a_ ~b~ https://x.example"',
      {
        parts: [{ source: 'post', passage: '*six* _a_ ~b~ https://x.example' }],
      },
    ],
    ['a line break', '@post "six\n    boats"', { parts: [{ source: 'post', passage: 'six\n    boats' }] }],
  ])('reads %s', (_, raw, expected) => {
    expect(cited(raw)).toEqual(expected);
  });

  it('tells where each part begins', () => {
    const parsed = parseCitation(' @a "x"; @b "y"');
    expect(parsed.kind === 'citation' && parsed.parts.map((part) => part.offset)).toEqual([1, 9]);
  });

  it('tells where each silence begins', () => {
    const parsed = parseCitation(' @a "x"; @b without "y"');
    expect(parsed.kind === 'citation' && parsed.absences.map(({ offset }) => offset)).toEqual([9]);
  });

  it('takes text without `@` for a plain note', () => {
    expect(parseCitation(' See "the quay" at @post. ')).toEqual({ kind: 'note', text: 'See "the quay" at @post.' });
  });

  it.each([
    ['@', 0],
    ['@post', 0],
    ['@Post "six"', 0],
    ['@post"six"', 0],
    ['@post six', 6],
    ['@post “six”', 6],
    ["@post 'six'", 6],
    ['@post "six', 6],
    ['@post ""', 6],
    ['@post " "', 6],
    ['@post "six";', 12],
    ['@post "six"; "seven"', 13],
    ['@post "six" after seven', 18],
    ['@post without', 6],
    ['@post without six', 14],
    ['@post without ""', 14],
    ['@post without "…"', 14],
    ['@post without "six" after "all"', 20],
    ['@post without "six" as opinion', 20],
    ['@post "six" without "all"', 12],
    ['@post "six" as fact', 15],
    ['@post "six" as embedded', 15],
    ['@post "six" as opinion so', 23],
    ['@post "six" - ', 12],
    ['@post "six", @log "seven"', 11],
    ['@post "six" and @log#boats "seven"', 11],
    ['@post "six" - counted *twice*', 22],
    ['@post "six" - see [^b]', 18],
    ['Counted {twice}.', 8],
    [' ', 0],
    ['', 0],
  ])('refuses `%s` at offset %i', (raw, offset) => {
    expect(parseCitation(raw)).toMatchObject({ kind: 'malformed', offset });
  });

  it('is total: any text is a citation, a note or malformed', () => {
    const piece = fc.constantFrom('@', 'post', ' ', '"', '\\', ';', ' - ', ' after ', ' as ', 'opinion', 'x', '{', '“');
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(piece).map((pieces) => pieces.join('')),
        ),
        (raw) => {
          const parsed = parseCitation(raw);
          expect(['citation', 'note', 'malformed']).toContain(parsed.kind);
          if (parsed.kind === 'malformed') expect(parsed.offset).toBeLessThanOrEqual(raw.length);
        },
      ),
    );
  });
});

describe('formatCitation', () => {
  it('writes what parseCitation reads back', () => {
    const word = fc.constantFrom(
      'six',
      '"',
      '“a”',
      '\\',
      '{x}',
      '<b>',
      '" ;',
      '" - ',
      '" after "',
      "it's",
      '@post',
      'a-b',
    );
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 10 }), (words) => {
        const text = words.join(' ').trim();
        const source = makeSource(text);
        const { footnote } = formatCitation({ source, start: 0, end: text.length });
        expect(cited(footnote)).toEqual({ parts: [{ source: 'post', passage: text }] });
      }),
    );
  });

  it('adds the words before a passage that stands twice', () => {
    const source = makeSource('The old quay and the new quay.');
    const start = source.text.lastIndexOf('quay');
    expect(formatCitation({ source, start, end: start + 4 })).toEqual({
      mark: '[^label]',
      footnote: '@post "quay" after "new"',
      frontMatter: '  - source: post\n    passage: "quay"\n    after: "new"',
    });
  });
});

describe('locateFragment', () => {
  it.each([
    ['snaps to whole words', 'oat is on the wate', ['boat is on the water']],
    ['snaps to whole numbers', '2,0', ['62,000']],
    ['finds every place', 'quay', ['quay', 'quay']],
    ['folds marks and spaces', '"the  quay"', ['“the quay”']],
    ['finds nothing', 'bridge', []],
    ['finds nothing in nothing', ' ', []],
  ])('%s', (_, fragment, expected) => {
    const source = makeSource('A boat is on the water near “the quay”.\nThe quay has 62,000 stones.');
    const found = locateFragment([source], fragment).map(({ start, end }) => source.text.slice(start, end));
    expect(found).toEqual(expected);
  });
});
