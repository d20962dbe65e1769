/** Faults of form that `assemble.ts` finds, and what looks like them. */
import { error, harbour, testCases, type PlantedFault } from '../../fixtures/cases.ts';
import { edit } from '../../fixtures/fixture.ts';
import { storm } from '../../fixtures/edits.ts';

/** The footnote `[^chain]` of the event `storm-damage` with other text in the place of its citation. */
function malformed(name: string, definition: string, column: number, expected: string): PlantedFault {
  return harbour.fault(
    name,
    edit(storm, '@harbour-post "The port council could not say what broke the chain at the eastern gate"', definition),
    error(
      'citation-malformed',
      `content/timeline/storm-damage.mdx:30:${String(column)}`,
      `Unexpected citation in footnote \`chain\`, expected ${expected}.`,
      'Write `@source-id "exact words"`, several joined by `;`, then optionally ` - ` and a note.',
    ),
  );
}

export const cases = testCases(import.meta.filename, {
  faults: [
    malformed(
      'no space stands behind the source',
      '@harbour-post"The port council"',
      11,
      '`@source-id`, a space, and the words in straight quotation marks',
    ),
    malformed(
      'the source is not an id',
      '@Harbour_Post "The port council"',
      11,
      '`@source-id`, a space, and the words in straight quotation marks',
    ),
    malformed('only a sign stands there', '@', 11, '`@source-id`, a space, and the words in straight quotation marks'),
    malformed(
      'the words are missing',
      '@harbour-post',
      11,
      '`@source-id`, a space, and the words in straight quotation marks',
    ),
    malformed(
      'the words are not in quotation marks',
      '@harbour-post The port council',
      25,
      'the words between straight quotation marks `"`, closed before `;`, ` - ` or the end',
    ),
    malformed(
      'the quotation marks are curly',
      '@harbour-post “The port council”',
      25,
      'the words between straight quotation marks `"`, closed before `;`, ` - ` or the end',
    ),
    malformed(
      'the quotation marks are single',
      "@harbour-post 'The port council'",
      25,
      'the words between straight quotation marks `"`, closed before `;`, ` - ` or the end',
    ),
    malformed(
      'the quotation mark is never closed',
      '@harbour-post "The port council',
      25,
      'the words between straight quotation marks `"`, closed before `;`, ` - ` or the end',
    ),
    malformed(
      'another dash stands before the note',
      '@harbour-post "The port council" — of Marelo',
      44,
      'a hyphen with a blank on each side, ` - `, before the note, not `—`',
    ),
    malformed(
      'the words are empty',
      '@harbour-post " "',
      25,
      'the words between straight quotation marks `"`, closed before `;`, ` - ` or the end',
    ),
    malformed(
      'a semicolon ends it',
      '@harbour-post "The port council";',
      43,
      '`@source-id`, a space, and the words in straight quotation marks',
    ),
    malformed(
      'the second part has no source',
      '@harbour-post "The port council"; "could not say"',
      45,
      '`@source-id`, a space, and the words in straight quotation marks',
    ),
    malformed(
      'the second part has no quotation mark',
      '@harbour-post "The port council"; @harbour-post could not say',
      59,
      'the words between straight quotation marks `"`, closed before `;`, ` - ` or the end',
    ),
    malformed(
      '`as` is followed by something else',
      '@harbour-post "The port council" as fact',
      47,
      '`opinion` or `embed` behind `as`',
    ),
    malformed(
      '`after` is followed by bare words',
      '@harbour-post "The port council" after 1962',
      50,
      'words in quotation marks behind `after`',
    ),
    malformed(
      'a note has no words',
      '@harbour-post "The port council" - ',
      44,
      '`;` and another `@source-id "words"`, ` - ` and a note, or the end',
    ),
    malformed(
      'words stand behind a part',
      '@harbour-post "The port council" as opinion of the council',
      55,
      '`;` and another `@source-id "words"`, ` - ` and a note, or the end',
    ),
    harbour.fault(
      'a definition is not used',
      { file: storm, append: '[^left]: @wire "The storm"\n' },
      error(
        'citation-unused',
        'content/timeline/storm-damage.mdx:32:1',
        'Unexpected footnote `left`, which no sentence uses.',
        'Put `[^left]` behind the sentence it supports, or delete the definition.',
      ),
    ),
    harbour.fault(
      'the label of a footnote fits no id',
      [edit(storm, '[^chain]: ', '[^chain.2]: '), edit(storm, '[^chain]', '[^chain.2]')],
      error(
        'citation-malformed',
        'content/timeline/storm-damage.mdx:30:1',
        'Unexpected label `chain.2` of a footnote, expected letters, digits and hyphens.',
        'Give the footnote another label, here and where it is used.',
      ),
    ),
    harbour.fault(
      'the same footnote is defined twice',
      {
        file: storm,
        append: '[^chain]: @harbour-post "could not say what broke the chain"\n',
      },
      error(
        'id-duplicate',
        'content/timeline/storm-damage.mdx:32:1',
        'Unexpected second definition of footnote `chain`, which line 30 defines already.',
        'Give one of the two another label, or take it out.',
      ),
    ),
  ],
  nearMisses: [
    harbour.miss('citation-malformed', 'the words hold quotation marks, a semicolon and a dash', {
      file: storm,
      append:
        '\nThe editors of Harbour Post write of the quay.[^marks]\n\n[^marks]: @harbour-post ""The quay will be open again within ten days," harbour master Rui Lobo" - words; and "more" - of it\n',
    }),
    harbour.miss(
      'citation-malformed',
      'the words hold escaped marks, and many parts stand behind one another',
      edit(
        storm,
        'broke the chain at the eastern gate"\n',
        'broke the chain at the eastern gate"; @wire "\\"longest night\\"";@wire   "of the year"  before "."  - the night\n',
      ),
    ),
    harbour.miss(
      'citation-malformed',
      'a note begins with words',
      edit('content/policy/power.mdx', '[^note]: The page counts', '[^note]: See @wire: the page counts'),
    ),
    harbour.miss(
      'citation-unused',
      'a footnote is used twice',
      edit(
        storm,
        'No one was hurt, harbour',
        'The port council could not say what broke the chain.[^chain]\nNo one was hurt, harbour',
      ),
    ),
  ],
});
