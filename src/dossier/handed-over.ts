/**
 * The dossier that a build has read and verified, handed from Astro's integration to the pages. The two are bundled apart and
 * share no module, so that it lies with the process; what is built is then the very value that was judged, read once.
 */
import type { Dossier } from '../provenance/dossier.ts';

declare global {
  /** By root, as named by `DOSSIER_ROOT`. */
  var handedOverDossiers: Map<string, Dossier> | undefined;
}

/** Hands the dossier of `root` over, for the rest of the process. */
export function handOver(root: string, dossier: Dossier): void {
  globalThis.handedOverDossiers ??= new Map();
  globalThis.handedOverDossiers.set(root, dossier);
}

/** The dossier of `root` as it was handed over; nothing where nobody did. */
export function handedOver(root: string): Dossier | undefined {
  return globalThis.handedOverDossiers?.get(root);
}
