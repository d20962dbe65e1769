/** Planted faults of a dossier with nothing to check, which `verify.ts` finds, and what looks like them. */
import { error, testCases, warning } from '../../fixtures/cases.ts';

export const cases = testCases(import.meta.filename, {
  faults: [
    {
      rule: 'nothing-checked',
      name: 'a root is empty',
      fixture: 'empty',
      edits: [],
      findings: [
        error(
          'entry-invalid',
          'content/dossier.yaml:1:1',
          'Missing file `content/dossier.yaml`.',
          'Write it with at least `title: …`, or point `--root` at the folder that holds `content/` and `seeds/`.',
        ),
        error(
          'nothing-checked',
          'content/dossier.yaml:1:1',
          'Missing sentence and citation: the run checked nothing.',
          'Point `--root` at the folder that holds `content/` and `seeds/`.',
        ),
      ],
    },
    {
      rule: 'nothing-checked',
      name: 'no sentence cites',
      fixture: 'bakery',
      edits: [
        { file: 'content/sources/town-letter.mdx', remove: true },
        { file: 'content/timeline/bakery-opens.mdx', remove: true },
        { file: 'content/pages/overview.mdx', remove: true },
      ],
      findings: [
        error(
          'nothing-checked',
          'content/dossier.yaml:1:1',
          'Missing citation: the run checked nothing.',
          'Point `--root` at the folder that holds `content/` and `seeds/`.',
        ),
        warning(
          'source-unused',
          'seeds/town-letter.txt:1:1',
          'Unexpected archived document `seeds/town-letter.txt`, which no record in content/sources names.',
          'Write its record, or take the file out.',
        ),
      ],
    },
  ],
  nearMisses: [{ rule: 'nothing-checked', name: 'a dossier is as small as can be', fixture: 'bakery', edits: [] }],
});
