/** The dossier that the pages show. */
import { sharedDossier, verdictOf } from '../dossier/shared-dossier.ts';
import type { Dossier } from '../provenance/dossier.ts';
import type { Judgement } from '../provenance/judge.ts';

/** The folder that holds `content/` and `seeds/`. */
const root = process.env['DOSSIER_ROOT'] ?? '.';

/** The whole dossier: the one that the build has verified; on the live site, as its files are. */
export function getDossier(): Promise<Dossier> {
  return sharedDossier(root, import.meta.env.DEV ? 'recent' : 'once');
}

/** What the checks find in it. */
export async function getVerdict(): Promise<Judgement> {
  return verdictOf(await getDossier());
}
