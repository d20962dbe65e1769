/** What front matter says of a source, a date, a passage, a subject or a speaker is more than it may. */
import { passagesOf } from '../../provenance/citation.ts';
import { wholeFiles, type MutantKind } from '../corpus.ts';
import { replaceAt, replaceMatches, replaceWhole, type Mutant } from '../mutant.ts';
import { namesOf } from '../../provenance/known-names.ts';

/** `basis: derived` becomes `stated`; so does what was inferred or matched of a source. */
export const bases: MutantKind = {
  id: 'basis-raised',
  title: 'What is inferred is passed off as stated',
  plan: (corpus) =>
    wholeFiles(corpus, 'date').flatMap((file) =>
      replaceMatches(
        file,
        /(?<=^[ \t]*(?:basis|known): )(?:derived|inferred|matched)(?=\s*$)/gmu,
        () => 'stated',
        () => 'said to be stated',
      ),
    ),
};

/** What is no evidence by itself is cited as if it were. */
export const reserves: MutantKind = {
  id: 'reserve-dropped',
  title: 'An opinion or an embedded post is cited as evidence',
  plan: (corpus) =>
    [/ as (?:embed|opinion)(?=\s*(?:$|;))/gmu, /^[ \t]+as: (?:embed|opinion)\n/gmu].flatMap((pattern) =>
      wholeFiles(corpus, 'citation').flatMap((file) =>
        replaceMatches(
          file,
          pattern,
          () => '',
          () => 'reserve dropped',
        ),
      ),
    ),
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
        return by === '' ? [] : [replaceWhole(region, by)];
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
        return other === undefined ? [] : [replaceWhole(region, other)];
      }),
};

/** The `speaker` of a quotation becomes each of the other actors in turn. */
export const speakers: MutantKind = {
  id: 'speaker-swapped',
  title: 'A speaker is swapped',
  plan: ({ regions, dossier }) => {
    const actors = [...dossier.entries.values()].filter((entry) => entry.kind === 'actor');
    return regions
      .filter((region) => region.path === 'speaker')
      .flatMap((region) =>
        actors.filter(({ slug }) => slug !== region.text).map(({ slug }) => replaceWhole(region, slug)),
      );
  },
};

/** A value that differs from report to report is given as one report has it. */
export const flattened: MutantKind = {
  id: 'fact-flattened',
  title: 'A fact that reports differ on is given as one of them has it',
  plan: (corpus) =>
    wholeFiles(corpus, 'sentence').flatMap((file) =>
      [...file.text.matchAll(/<Fact id="([a-z0-9-]+)" \/>/gu)].flatMap(({ index, 0: found, 1: id = '' }): Mutant[] => {
        const groups = corpus.dossier.facts.get(id)?.groups ?? [];
        if (groups.length < 2) return [];
        return groups.flatMap(({ readings: [reading] }) => {
          if (typeof reading?.value !== 'number') return [];
          const value = String(reading.value);
          return [replaceAt(file, index, found, value, `${id} becomes ${value}`)];
        });
      }),
    ),
};
