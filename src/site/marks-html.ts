/** What stands behind a statement or in its place: marks of passages, of silences, and the values of facts. */
import { sourceName } from '../provenance/source.ts';
import type { ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { Dossier } from '../provenance/dossier.ts';
import { formatFactValue } from '../provenance/fact-value.ts';
import type { Fact } from '../provenance/fact.ts';
import type { Passage } from '../provenance/passage.ts';
import { absentId, type Silence } from '../provenance/silence.ts';
import { fill, words } from '../interface/spoken.ts';
import { sayAbsent } from '../views/printed-silence.ts';
import { href } from './href.ts';
import { lineOf } from '../provenance/relation.ts';

/** One mark: opens its passage, and names the source to assistive technology; `nameMarks` names it to all. */
function markElement(dossier: Dossier, passage: Passage): ElementContent {
  const name = sourceName(dossier, passage.source);
  const button = { class: 'ref', popoverTarget: passage.id, ariaLabel: `${passage.mark}, ${name}` };
  return h('button', button, passage.mark);
}

/** One button per passage, then what sources do not say. The page must carry the passages in its evidence. */
export function marksElements(
  dossier: Dossier,
  passages: readonly Passage[],
  silences: readonly Silence[] = [],
): ElementContent[] {
  return [...passages.map((passage) => markElement(dossier, passage)), ...silencesElements(dossier, silences)];
}

/** Marks of what sources do not say: each opens the words that the page says to be absent from that source. */
function silencesElements({ sources }: Dossier, silences: readonly Silence[]): ElementContent[] {
  const marks = [...Map.groupBy(silences, (silence) => silence.source)].flatMap(([id, own]) => {
    const source = sources.get(id);
    if (source === undefined) return [];
    const label = sayAbsent(
      source,
      own.map(({ words }) => words),
    );
    const button = { popoverTarget: absentId(id), title: label, ariaLabel: label };
    return [h('button', button, source.record.name)];
  });
  return marks.length === 0 ? [] : [h('span', { class: 'absent' }, fill(words.evidence.notIn, { marks }).flat())];
}

/** The value of a fact in its line style, linked to who says what; `unit` sets the word for what is counted behind it. */
export function factElement(fact: Fact, unit = false): ElementContent {
  return h('a', { class: `fact ${lineOf(fact.relation)}`, href: href(fact.url) }, formatFactValue(fact, unit));
}

/** Elements as markup. */
export function htmlOf(elements: readonly ElementContent[]): string {
  return toHtml({ type: 'root', children: [...elements] }, { characterReferences: { useNamedReferences: true } });
}
