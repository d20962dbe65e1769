/** Where the sources differ, agree and stand alone, in parts: differences first. */
import { sourceName } from '../../provenance/source.ts';
import { passagesOf } from '../../provenance/citation.ts';
import type { Dossier } from '../../provenance/dossier.ts';
import { entryTitle } from '../../provenance/entry.ts';
import type { Fact } from '../../provenance/fact.ts';
import { formatAnswer } from '../../provenance/fact-value.ts';
import { oncePer } from '../../text/memoize.ts';
import { say, words } from '../../interface/spoken.ts';
import { factsInOrder } from '../../views/agreement.ts';
import { evidenceOf } from '../evidence.ts';
import { makeList, type List } from './list.ts';
import { sketchFact, sketchLink, sketchMarks } from './sketch.ts';
import { pathOfEntry, pathOfPage } from '../../site-map/site-map.ts';

/** Every question and figure that sources give: contradictions first, then what is told differently, alike, by one. */
export const differenceList = oncePer((dossier: Dossier): List<Fact> => {
  return makeList(dossier, {
    name: words.lists.differences.title,
    address: { base: pathOfPage('differences') },
    items: factsInOrder(dossier),
    frame: 5_050,
    text: (fact) => (isTold(fact) ? sketchQuestion(dossier, fact) : sketchFact(fact)),
    passages: (fact) => (isTold(fact) ? evidenceOf(dossier, { facts: [fact] }) : []),
    silent: (fact) => (isTold(fact) ? fact.readings.map(({ citation }) => citation) : []),
    levels: [({ relation }) => relation],
  });
});

/** Whether its answers are told side by side. */
export function isTold({ relation }: Fact): boolean {
  return relation !== 'agreed' && relation !== 'single';
}

/** A question in the index, and with its answers. */
function sketchQuestion(dossier: Dossier, fact: Fact): string {
  const entry = dossier.entries.get(fact.entry);
  const title = entry === undefined ? fact.question : entryTitle(entry);
  return `<li> <a href="#${fact.id}">${title}</a> </li><section class="question" id="${fact.id}"> <h2> ${sketchLink(fact.url, fact.question)} </h2> ${sketchReadings(dossier, fact)}</section>`;
}

/** The answers to a question with who gives each. */
function sketchReadings(dossier: Dossier, fact: Fact): string {
  const answers = fact.groups.map((group) => {
    const { readings } = group;
    const items = readings.map(({ source, qualifier, citation, note = '' }) => {
      const [passages, silences] = [passagesOf(citation), citation.silences];
      const marks = sketchMarks(dossier, passages, silences);
      return `<li>${sketchLink(pathOfEntry('source', source), sourceName(dossier, source))}<span class="quiet">, “${qualifier}”</span>${marks}<span class="note editorial">${note}</span></li>`;
    });
    return `<div class="answer"> <p class="value"> ${formatAnswer(fact, group)} </p> <ul> ${items.join('')} </ul> <p class="quiet">${say(words.reports.told.someShared, { n: 2 })}</p> </div>`;
  });
  const why =
    fact.reason === undefined ? '' : `<p class="quiet own">${say(words.frame.noteOf, { text: fact.reason })}</p>`;
  const silent = say(words.entries.notAmong, { sources: fact.silent.map((id) => sourceName(dossier, id)).join(', ') });
  return `${answers.join('')}${why}<p class="quiet">${silent}</p>`;
}
