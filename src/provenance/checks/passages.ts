/** `passage-missing`, `passage-ambiguous`, `passage-cut` and unknown sources: every cited passage stands in its source, whole. */
import { growToWords, isInsideWord } from '../../text/whole-words.ts';
import type { CitedPart } from '../citation.ts';
import type { Dossier } from '../dossier.ts';
import { explainAnchoring } from '../explain-anchoring.ts';
import { fault } from '../fault.ts';
import type { Finding } from '../finding.ts';
import type { Source } from '../source.ts';

/** Judges each part of each citation by itself. */
export function checkPassages(dossier: Dossier): Finding[] {
  return dossier.citations.flatMap((citation) => citation.parts.flatMap((part) => checkPart(part, dossier)));
}

function checkPart(part: CitedPart, dossier: Dossier): Finding[] {
  const { anchoring, selector, place, name } = part;
  if (anchoring.kind === 'source-unknown' && dossier.unreadable.has(`sources/${selector.source}`)) return [];
  // Words that a record names and its document does not have are told at the record.
  if (anchoring.kind === 'name-lost') return [];
  if (anchoring.kind !== 'anchored') return [explainAnchoring(anchoring, selector, dossier.sources, place, name)];
  const source = dossier.sources.get(selector.source);
  if (!source) return [];
  const cut = part.passages.find(
    (passage) => isInsideWord(source.text, passage.start) || isInsideWord(source.text, passage.end),
  );
  if (!cut) return sentencesJoined(part);
  return [
    fault(
      'passage-cut',
      place,
      `Unexpected passage \`${selector.passage}\`, which begins or ends inside a word of source \`${selector.source}\`.`,
      `Cite whole words: \`${wholeWords(source, cut)}\`.`,
    ),
  ];
}

/** What two sentences say is two passages: between the parts of one, any number of sentences could be left out. */
function sentencesJoined({ passages, selector, place }: CitedPart): Finding[] {
  const isElsewhere = passages.some(({ start }, index) => start >= (passages[index - 1]?.context.end ?? Infinity));
  if (!isElsewhere) return [];
  return [
    fault(
      'passage-cut',
      place,
      `Unexpected passage \`${selector.passage}\`, whose ellipsis leaves out the end of a sentence of source \`${selector.source}\`.`,
      'Cite the words of each sentence as a passage of their own, joined by `;`.',
    ),
  ];
}

/** The passage grown outwards to whole words. */
function wholeWords(source: Source, span: { start: number; end: number }): string {
  const { start, end } = growToWords(source.text, span);
  return source.text.slice(start, end);
}
