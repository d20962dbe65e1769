/** Where the sources differ, agree and stand alone, in parts: differences first. */
import { passagesOf } from '../../provenance/citation.ts';
import type { Dossier } from '../../provenance/dossier.ts';
import { entryTitle } from '../../provenance/entry-title.ts';
import type { Fact } from '../../provenance/fact.ts';
import { formatNumber } from '../../provenance/fact-value.ts';
import { oncePer } from '../../provenance/memoize.ts';
import { factsByAgreement } from '../../views/agreement.ts';
import { makeList, type List } from './list.ts';
import { sketchFact, sketchLink, sketchMarkLinks, sketchMarks } from './sketch.ts';
import { pathOfEntry, pathOfPage } from '../../site-map/site-map.ts';

/** Every question and figure that sources give, those on which they differ first, then agreed ones, then single ones. */
export const differenceList = oncePer((dossier: Dossier): List<Fact> => {
  const { differ, agreed, single } = factsByAgreement(dossier);
  return makeList({
    name: 'Where the sources differ',
    address: { base: pathOfPage('differences') },
    items: [...differ, ...agreed, ...single],
    frame: 5_300,
    text: (fact) => (fact.status === 'differ' ? sketchQuestion(dossier, fact) : sketchFact(fact)),
    levels: [({ status }) => status],
  });
});

/** A question in the index, and with its answers. */
function sketchQuestion(dossier: Dossier, fact: Fact): string {
  const entry = dossier.entries.get(fact.entry);
  const title = entry === undefined ? fact.question : entryTitle(entry);
  return `<li> <a href="#${fact.id}">${title}</a> </li><section class="question" id="${fact.id}"> <h2> ${sketchLink(fact.url, fact.question)} </h2> ${sketchReadings(dossier, fact, false)}</section>`;
}

/** The answers to a question with who gives each; `carries`: with buttons for passages that the page carries. */
export function sketchReadings(dossier: Dossier, fact: Fact, carries: boolean): string {
  const nameOf = (id: string): string => dossier.sources.get(id)?.record.name ?? id;
  const answers = fact.groups.map(({ value, readings }) => {
    const items = readings.map(({ source, qualifier, citation, note = '' }) => {
      const [passages, silences] = [passagesOf(citation), citation.silences];
      const marks = carries ? sketchMarks(dossier, passages, silences) : sketchMarkLinks(dossier, passages, silences);
      return `<li>${sketchLink(pathOfEntry('source', source), nameOf(source))}<span class="quiet">, “${qualifier}”</span>${marks}${carries ? `<span class="note editorial">${note}</span>` : ''}</li>`;
    });
    return `<div class="answer"> <p class="value"> ${typeof value === 'number' ? formatNumber(value, fact.unit) : value} </p> <ul> ${items.join('')} </ul> <p class="quiet">2 independent witnesses: some may share an origin</p> </div>`;
  });
  return `${answers.join('')}<p class="quiet">Not among the answers: ${fact.silent.map(nameOf).join(', ')}</p>`;
}
