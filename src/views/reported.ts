/** How many reports bear out that something happened, or is somewhere: apart from whether they agree on its details. */
import type { Dossier } from '../provenance/dossier.ts';
import { countOrigins, originGroups } from '../provenance/origin.ts';

/** `agreed`: several reports of separate origin. `single`: one, or several that may share an origin. */
export type ReportedBy = 'agreed' | 'single';

/** Who reports it. */
export interface Reported {
  readonly by: ReportedBy;
  /** Ids of the sources, each once. */
  readonly sources: readonly string[];
  /** Separate origins among them at most. */
  readonly origins: number;
}

/** What `sources` bear out together. */
export function reportedBy({ sources: all }: Pick<Dossier, 'sources'>, sources: Iterable<string>): Reported {
  const ids = [...new Set(sources)];
  const origins = countOrigins(ids, originGroups(all));
  return { by: origins > 1 ? 'agreed' : 'single', sources: ids, origins };
}
