/** `statement-open`, `signature-unused`: an editor has answered for every word that the sources do not, and for no other. */
import { reviewOf } from '../../relations/review.ts';
import type { Dossier } from '../dossier.ts';
import { fault } from '../fault.ts';
import type { Finding } from '../finding.ts';

/** Judges every statement that needs a signature, and every signature. */
export function checkSignatures(dossier: Dossier): Finding[] {
  const reviewed = [...reviewOf(dossier).values()];
  const open = reviewed.flatMap(({ statement, open: words, signature }) => {
    if (signature !== undefined) return [];
    const named = [...new Set(words.map(({ word }) => `\`${word}\``))].join(', ');
    const message =
      words.length === 0
        ? `Unsigned words of the editors: \`${statement.text}\`.`
        : `Unsigned: ${named} in \`${statement.text}\`, neither in the cited words nor following from them.`;
    const hint = 'Read it beside its passages and sign it with `npm run review`, or write it in their words.';
    return [fault('statement-open', statement.place, message, hint)];
  });
  const hashes = new Set(reviewed.map(({ hash }) => hash));
  const unused = [...dossier.signatures].flatMap(([hash, { by, place }]) => {
    if (hashes.has(hash)) return [];
    const message = `Unexpected signature of ${by}, whose statement has changed or is gone, or needs none.`;
    return [
      fault(
        'signature-unused',
        place,
        message,
        'Sign the new words with `npm run review`; `-- --prune` takes out all such lines.',
      ),
    ];
  });
  return [...open, ...unused];
}
