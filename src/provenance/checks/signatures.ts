/** `statement-open`, `signature-unused`: an editor has answered for every word that the sources do not, and for no other. */
import type { OpenReason, OpenWord } from '../../relations/words.ts';
import type { Dossier } from '../dossier.ts';
import { fault } from '../fault.ts';
import type { Finding } from '../finding.ts';

/** Judges every statement that needs a signature, and every signature. */
export function checkSignatures(dossier: Dossier): Finding[] {
  const reviewed = [...dossier.reviews.values()];
  const open = reviewed.flatMap(({ statement, open: words, signature }) => {
    if (signature !== undefined) return [];
    const message =
      words.length === 0
        ? `Unsigned words of the editors: \`${statement.text}\`.`
        : `Unsigned: \`${statement.text}\`: ${reasonsFor(words).join('; ')}.`;
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

/** What of the words is open, in the order of the first word of each kind. */
function reasonsFor(words: readonly OpenWord[]): string[] {
  return [
    ...Map.groupBy(words, ({ reason }) => told[reason] ?? 'neither in the cited words nor following from them'),
  ].map(([why, ofReason]) => `${[...new Set(ofReason.map(({ word }) => `\`${word}\``))].join(', ')} ${why}`);
}

const told: Readonly<Partial<Record<OpenReason, string>>> = {
  quotation: 'in quotation marks, and in no passage so',
  joined: 'put together of passages none of which says it whole',
  silence: 'of a source whose silence is not declared',
  order: 'the other way round in a passage',
  denial: 'which the passages deny',
  limit: 'without the limit that the passages give it',
  tense: 'told as done, in the passages still to come',
  pronoun: 'standing for nobody named before on the same passages',
};
