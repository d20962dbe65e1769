/** `silence-broken`: what is declared to stand nowhere in a source stands nowhere in it. */
import type { Dossier } from '../dossier.ts';
import { explainAnchoring } from '../explain-anchoring.ts';
import { fault } from '../fault.ts';
import type { Finding } from '../finding.ts';
import { sentencesAround } from '../number-passages.ts';
import { findAgainstSilence, type Silence } from '../silence.ts';

/** Judges every declared silence. */
export function checkSilence(dossier: Dossier): Finding[] {
  return dossier.citations.flatMap(({ silences }) => silences.flatMap((silence) => judge(silence, dossier)));
}

function judge(silence: Silence, dossier: Dossier): Finding[] {
  const { source: id, words, place } = silence;
  const source = dossier.sources.get(id);
  if (!source) {
    if (dossier.unreadable.has(`sources/${id}`)) return [];
    return [explainAnchoring({ kind: 'source-unknown' }, { source: id, passage: words }, dossier.sources, place)];
  }
  const span = findAgainstSilence(source, words);
  if (!span) return [];
  const { start, end } = sentencesAround(source, span);
  return [
    fault(
      'silence-broken',
      place,
      `Unexpected silence \`${words}\`, which stands in source \`${id}\`.`,
      `It stands in \`${source.text.slice(start, end)}\`: correct the sentence, or declare words that are not there.`,
    ),
  ];
}
