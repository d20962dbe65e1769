/** `waiver-unused`: what is waived is found. A waiver that covers nothing today would hide what an edit makes wrong tomorrow. */
import type { Dossier } from '../dossier.ts';
import { fault } from '../fault.ts';
import type { Finding } from '../finding.ts';
import { idleWaivers } from '../waivers.ts';

/** Judges every waiver, given all findings that were `waived`. */
export function checkWaivers(dossier: Dossier, waived: readonly Finding[]): Finding[] {
  return idleWaivers(dossier, waived).map(({ rule, place }) =>
    fault(
      'waiver-unused',
      place,
      `Unexpected waiver of \`${rule}\`, which finds nothing wrong there.`,
      'Take it out: it would hide what a later edit makes wrong.',
    ),
  );
}
