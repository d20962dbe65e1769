/** What a release on a given day records: all that the dossier says, and what earlier releases said of it. */
import { entryTitle } from './entry.ts';
import type { Dossier } from './dossier.ts';
import { restsOf } from './match-released.ts';
import {
  correctionKey,
  isOfPage,
  type Release,
  type ReleasedDatum,
  type ReleasedPage,
  type ReleasedStatement,
} from './release.ts';
import { dataOf } from './released-data.ts';
import { successors } from './released-changes.ts';
import { startOf } from './place-in-file.ts';

/** The record after a release on `date`; pure. */
export function nextRelease(dossier: Dossier, date: string): Release {
  const { config, release, statements, entries } = dossier;
  const corrected = correctedOf(dossier);
  const data = [...entries.values()].flatMap((entry) =>
    dataOf(entry, dossier).map(({ name, value, sources }): ReleasedDatum => {
      return { address: `${entry.id}#${name}`, value, sources };
    }),
  );
  return {
    dates: [...new Set([...release.dates, date])].sort(),
    statements: new Map(
      statements.map((statement): [string, ReleasedStatement] => [
        statement.id,
        {
          address: statement.id,
          text: statement.text,
          rests: restsOf(statement),
          corrected: corrected.get(statement.id) ?? [],
        },
      ]),
    ),
    data: new Map(data.map((datum) => [datum.address, datum])),
    pages: pagesOf(dossier),
    corrections: new Map(config.corrections.map((one) => [correctionKey(one), one.statement ?? one.page])),
  };
}

/** Keys of the corrections of each statement of today, by its id: what they had before stays with their successors. */
function correctedOf(dossier: Dossier): ReadonlyMap<string, readonly string[]> {
  const { config, release } = dossier;
  const pending = Map.groupBy(
    config.corrections.filter((one) => !release.corrections.has(correctionKey(one))),
    ({ statement }) => statement,
  );
  const found = new Map<string, string[]>();
  for (const [address, { id }] of successors(dossier)) {
    const before = release.statements.get(address)?.corrected ?? [];
    const keys = [...before, ...(pending.get(address) ?? []).map(correctionKey)];
    if (keys.length > 0) found.set(id, [...(found.get(id) ?? []), ...keys]);
  }
  return found;
}

/** The pages of the entries of today, and those whose old addresses say that they are gone. All others come and go with these. */
function pagesOf({ config, entries, release }: Dossier): Release['pages'] {
  const gone = config.corrections.flatMap((one) => (isOfPage(one) ? (release.pages.get(one.page) ?? []) : []));
  const current = [...entries.values()].map((entry): ReleasedPage => {
    return { path: entry.url, title: entryTitle(entry), entry: entry.id, place: startOf(entry.file) };
  });
  return new Map([...gone, ...current].map((page) => [page.path, page]));
}
