/** Planted faults of a dossier with nothing to check, which `verify.ts` finds, and what looks like them. */
import { bakery, empty, error, testCases, warning } from '../../fixtures/cases.ts';

export const cases = testCases(import.meta.filename, {
  faults: [
    empty.fault(
      'a root is empty',
      [],
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
    ),
    bakery.fault(
      'no sentence cites',
      [
        { file: 'content/sources/town-letter.mdx', remove: true },
        { file: 'content/timeline/bakery-opens.mdx', remove: true },
        { file: 'content/pages/overview.mdx', remove: true },
      ],
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
    ),
    bakery.fault(
      'no sentence cites the source that there is',
      [
        { file: 'content/timeline/bakery-opens.mdx', remove: true },
        { file: 'content/pages/overview.mdx', remove: true },
      ],
      error(
        'nothing-checked',
        'content/dossier.yaml:1:1',
        'Missing citation: the run checked nothing.',
        'Cite words of a source: `npm run new` writes an entry from a passage.',
      ),
      warning(
        'source-unused',
        'content/sources/town-letter.mdx:1:1',
        'Unexpected source `town-letter`, which nothing cites.',
        'Cite it, or take its record out.',
      ),
    ),
  ],
  nearMisses: [bakery.miss('nothing-checked', 'a dossier is as small as can be', [])],
});
