/** The receipts of a built site, with the long passages read whole from the archive. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dossierJsonSchema, type DossierJson } from '../../src/feeds/dossier-json.ts';
import { readArchive } from './archive.ts';
import type { BuiltSite } from './build.ts';

/** A passage of `dossier.json` as the dossier has it. */
export interface CitedPassage {
  /** Id of its element on pages. */
  readonly id: string;
  readonly source: string;
  readonly start: number;
  readonly end: number;
  readonly exact: string;
  readonly mark: string;
}

type Given = DossierJson['citations'][number]['passages'][number];

/** Id of a passage, however it is given. */
export const idOf = ({ source, start, end, through }: Given): string =>
  `${source}-${String(start)}-${String(through?.end ?? end)}`;

/** The dossier of a built site for machines. */
export function readDossierJson({ folder }: Pick<BuiltSite, 'folder'>): DossierJson {
  return dossierJsonSchema.parse(JSON.parse(readFileSync(join(folder, 'dossier.json'), 'utf8')));
}

/** Every cited passage by its id. */
export function readPassages(site: Pick<BuiltSite, 'folder' | 'root'>): ReadonlyMap<string, CitedPassage> {
  const texts = new Map(readArchive(site.root).map(({ id, text }) => [id, text]));
  const passages = readDossierJson(site).citations.flatMap((citation) => citation.passages);
  return new Map(
    passages.map((passage) => {
      const { source, start, mark } = passage;
      const end = passage.through?.end ?? passage.end;
      const exact = texts.get(source)?.slice(start, end) ?? '';
      return [idOf(passage), { id: idOf(passage), source, start, end, exact, mark }];
    }),
  );
}
