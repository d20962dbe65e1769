/** What front matter says of a source, a date, a passage or a subject is more than it may. */
import { passagesOf } from '../../provenance/citation.ts';
import type { Corpus, MutantKind } from '../corpus.ts';
import { spliceMutant, type Mutant, type Spot } from '../mutant.ts';
import type { Region } from '../region.ts';
import { namesOf } from '../../provenance/known-names.ts';

/** Every match of `pattern` in content files, replaced. */
function replaceAll(corpus: Corpus, id: string, spot: Spot, pattern: RegExp, by: string, what: string): Mutant[] {
  return [...corpus.files.content].flatMap(([file, text]) =>
    [...text.matchAll(pattern)].map(({ index, 0: found }) =>
      spliceMutant(id, { file, spot }, { start: index, end: index + found.length, by }, what),
    ),
  );
}

/** `basis: derived` becomes `stated`; so does what was inferred or matched of a source. */
export const bases: MutantKind = {
  id: 'basis-raised',
  title: 'What is inferred is passed off as stated',
  plan: (corpus) =>
    replaceAll(
      corpus,
      bases.id,
      'date',
      /(?<=^[ \t]*(?:basis|known): )(?:derived|inferred|matched)(?=\s*$)/gmu,
      'stated',
      'said to be stated',
    ),
};

/** What is no evidence by itself is cited as if it were. */
export const reserves: MutantKind = {
  id: 'reserve-dropped',
  title: 'An opinion or an embedded post is cited as evidence',
  plan: (corpus) => [
    ...replaceAll(corpus, reserves.id, 'citation', / as (?:embed|opinion)(?=\s*(?:$|;))/gmu, '', 'reserve dropped'),
    ...replaceAll(corpus, reserves.id, 'citation', /^[ \t]+as: (?:embed|opinion)\n/gmu, '', 'reserve dropped'),
  ],
};

/** A date in a month becomes its first day, one between two days the first of them. */
export const refinedDates: MutantKind = {
  id: 'date-refined',
  title: 'A date is made finer than its evidence',
  plan: (corpus) =>
    corpus.regions
      .filter(({ path }) => path === 'date.edtf')
      .flatMap((region): Mutant[] => {
        const by = /^\d{4}(?:-\d\d)?$/u.test(region.text)
          ? `${region.text.padEnd(7, '-01')}-01`
          : (/^(\d{4}-\d\d-\d\d)\/\d/u.exec(region.text)?.[1] ?? '');
        return by === '' ? [] : [whole(refinedDates.id, region, by)];
      }),
};

/** An entry is said to be about another actor or place. */
export const subjects: MutantKind = {
  id: 'subject-swapped',
  title: 'An entry is filed under another actor or place',
  plan: (corpus, random) =>
    corpus.regions
      .filter(({ path }) => path === 'actors.*' || path === 'places.*')
      .flatMap((region): Mutant[] => {
        const kind = region.path === 'actors.*' ? 'actor' : 'place';
        const listed = corpus.regions
          .filter(({ file, path }) => file === region.file && path === region.path)
          .map(({ text }) => text);
        // What a passage of the entry names may be listed.
        const cited = [...corpus.dossier.entries.values()]
          .filter(({ file }) => file === region.file)
          .flatMap(({ citations }) => citations.flatMap(passagesOf).map(({ exact }) => exact))
          .join('\n');
        const others = [...corpus.dossier.entries.values()].flatMap((entry) => {
          if (entry.kind !== kind || listed.includes(entry.slug)) return [];
          return namesOf(entry).some((name) => cited.includes(name)) ? [] : [entry.slug];
        });
        const other = random.pick(others);
        return other === undefined ? [] : [whole(subjects.id, region, other)];
      }),
};

/** A value that differs from report to report is given as one report has it. */
export const flattened: MutantKind = {
  id: 'fact-flattened',
  title: 'A fact that reports differ on is given as one of them has it',
  plan: ({ files, dossier }) =>
    [...files.content].flatMap(([file, text]) =>
      [...text.matchAll(/<Fact id="([a-z0-9-]+)" \/>/gu)].flatMap(({ index, 0: found, 1: id = '' }): Mutant[] => {
        const groups = dossier.facts.get(id)?.groups ?? [];
        if (groups.length < 2) return [];
        return groups.flatMap(({ readings: [reading] }) =>
          typeof reading?.value === 'number'
            ? [
                spliceMutant(
                  flattened.id,
                  { file, spot: 'sentence' },
                  { start: index, end: index + found.length, by: String(reading.value) },
                  `${id} becomes ${String(reading.value)}`,
                ),
              ]
            : [],
        );
      }),
    ),
};

function whole(kind: string, region: Region, by: string): Mutant {
  const splice = { start: region.start, end: region.start + region.text.length, by };
  return spliceMutant(kind, region, splice, `${region.text} becomes ${by}`);
}
