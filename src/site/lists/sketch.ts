/**
 * Something like the markup of what components print, for weighing: the same words and addresses in the same order,
 * with as much of the markup as changes from item to item. What a component prints anew belongs here too; a test that
 * counts the bytes of built pages finds what is forgotten.
 */
import { sourceName } from '../../provenance/source.ts';
import type { Dossier } from '../../provenance/dossier.ts';
import type { Entry } from '../../provenance/entry.ts';
import type { Fact } from '../../provenance/fact.ts';
import { formatFactValue } from '../../provenance/fact-value.ts';
import type { Passage } from '../../provenance/passage.ts';
import { absentId, type Silence } from '../../provenance/silence.ts';
import type { StatementPart } from '../../provenance/statement-part.ts';
import { citationsOfPart, distinctPassages, distinctSilences } from '../../views/cited.ts';
import { certaintyText } from '../certainty.ts';
import { passageItem } from '../passage-html.ts';
import { pagesOfRepository } from '../repository.ts';
import { statementUses } from '../statement-uses.ts';
import { lineOf } from '../../provenance/relation.ts';
import { say, words } from '../../interface/spoken.ts';

/** A link. */
export function sketchLink(url: string, text: string): string {
  return `<a href="${url}">${text}</a>`;
}

/** Marks that open passages which the page carries. */
export function sketchMarks(dossier: Dossier, passages: readonly Passage[], silences: readonly Silence[] = []): string {
  return passages
    .map(
      ({ id, mark, source }) =>
        `<button class="ref" popovertarget="${id}" aria-label="${mark}, ${sourceName(dossier, source)}"> ${mark}</button>`,
    )
    .concat(sketchSilences(dossier, silences))
    .join('');
}

/** Marks of all that a part of an entry rests on. */
export function sketchPartMarks(dossier: Dossier, entry: Entry, part: StatementPart): string {
  const citations = citationsOfPart(entry, part);
  return sketchMarks(dossier, distinctPassages(citations), distinctSilences(citations));
}

function sketchSilences(dossier: Dossier, silences: readonly Silence[]): string {
  return silences
    .map(({ source, words: absent }) => {
      const label = say(words.evidence.absent, { n: 1, source: sourceName(dossier, source), words: `“${absent}”` });
      return `<button popovertarget="${absentId(source)}" title="${label}" aria-label="${label}">${sourceName(dossier, source)}</button> “${absent}”`;
    })
    .join('');
}

/** The passages that a page carries; with what they support where they are those of an entry. */
export function sketchEvidence(dossier: Dossier, passages: readonly Passage[], entry?: Entry): string {
  const report = pagesOfRepository(dossier.config.repository)?.report;
  const uses = entry === undefined ? undefined : statementUses(dossier, entry);
  return passages
    .map((passage) => {
      const source = dossier.sources.get(passage.source);
      const options = { uses: uses?.get(passage.id) ?? [], report: report?.(`#${passage.id}`) };
      return source === undefined ? '' : passageItem(dossier, passage, source, options);
    })
    .join('');
}

/** A question with its answer, as lists of facts print it. */
export function sketchFact(fact: Fact): string {
  const answers = fact.groups.map(({ value }) => `<dd class="value ${lineOf(fact.relation)}">${String(value)}</dd>`);
  return `<div> <dt> ${sketchLink(fact.url, fact.question)} </dt> ${answers.join('')} ${formatFactValue(fact, true)} <dd class="quiet">${certaintyText(fact)}</dd> </div>`;
}
