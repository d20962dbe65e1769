/** The quotations in parts, those of one speaker together where they fit. */
import { sourceName } from '../../provenance/source.ts';
import type { Citation } from '../../provenance/citation.ts';
import type { Dossier } from '../../provenance/dossier.ts';
import type { EntryOf } from '../../provenance/entry.ts';
import { oncePer } from '../../text/memoize.ts';
import { words } from '../../interface/spoken.ts';
import { citationsOfPart, distinctPassages } from '../../views/cited.ts';
import { entryOfKind, nameOf } from '../../views/entries.ts';
import { filterRules } from '../../views/filter.ts';
import { fittingFilter, type FittingFilter } from '../../views/fitting-filter.ts';
import { passagesOfVariant } from '../../provenance/variant-passages.ts';
import { quotesBySpeaker, wordingsOf, type SpeakerGroup } from '../../views/quotes.ts';
import { makeList, type List } from './list.ts';
import { sketchLink, sketchMarks } from './sketch.ts';
import { pathOfEntry, pathOfPage } from '../../site-map/site-map.ts';

/** Every quotation, speaker by speaker. */
export const quoteList = oncePer((dossier: Dossier): List<EntryOf<'quote'>> =>
  makeList(dossier, {
    name: words.sections.quotes.label,
    address: { base: pathOfPage('quotes') },
    items: quotesBySpeaker(dossier).flatMap(({ quotes }) => quotes),
    frame: 5_800,
    text: (quote) => sketchQuote(dossier, quote),
    head: (quote) => sketchSpeaker(dossier, quote.data.speaker),
    passages: (quote) => distinctPassages([...roleOf(dossier, quote), ...citationsOfPart(quote, 'variant')]),
    silent: (quote) => roleOf(dossier, quote),
    levels: [({ data }) => data.speaker],
  }),
);

/** The quotations of one page by their speakers. */
export function speakersOnPage(quotes: readonly EntryOf<'quote'>[]): readonly SpeakerGroup[] {
  return [...Map.groupBy(quotes, ({ data }) => data.speaker)].map(([speaker, own]) => ({ speaker, quotes: own }));
}

/** The filter of a page by speaker. */
export function quoteFilter(dossier: Dossier, speakers: readonly SpeakerGroup[]): FittingFilter {
  const labels = new Map(speakers.map(({ speaker }) => [speaker, nameOf(dossier, 'actor', speaker)]));
  return fittingFilter(
    [{ name: 'by', label: words.lists.quotes.speaker, labels }],
    speakers.flatMap(({ quotes }) => quotes.map(({ data }) => [[data.speaker]])),
    Number.POSITIVE_INFINITY,
  );
}

/** What the role of its speaker rests on. */
function roleOf(dossier: Dossier, { data }: EntryOf<'quote'>): readonly Citation[] {
  const actor = entryOfKind(dossier, 'actor', data.speaker);
  return actor === 'none' ? [] : citationsOfPart(actor, 'field');
}

/** The speaker's heading, choice and rule of the filter. */
function sketchSpeaker(dossier: Dossier, slug: string): string {
  const actor = entryOfKind(dossier, 'actor', slug);
  if (actor === 'none') return `<h2>${slug}</h2> <a id="by-1" href="#by-1"> ${slug} 2 </a>`;
  const { name, role } = actor.data;
  const marks = sketchMarks(dossier, distinctPassages(citationsOfPart(actor, 'field')));
  return `<section class="gr voice"> <h2>${sketchLink(actor.url, name)}</h2> <p class="quiet">${role}${marks}</p> <a id="by-${slug}" href="#by-${slug}"> ${name} 2 </a>${filterRules([{ label: '', options: [{ key: `by-${slug}`, value: slug, label: name, count: 1 }] }])}`;
}

/** A quotation in every wording printed. */
export function sketchQuote(dossier: Dossier, quote: EntryOf<'quote'>): string {
  const wordings = wordingsOf(dossier, quote.data.variants).map(({ runs, variants }) => {
    const words = runs.map(({ text, state }) => (state === 'same' ? text : `<span class="${state}">${text}</span>`));
    const printings = variants.map((variant) => {
      const passages = passagesOfVariant(quote, variant);
      const marks = sketchMarks(dossier, passages);
      const source = sketchLink(pathOfEntry('source', variant.source), sourceName(dossier, variant.source));
      return `<p>${source}, “${variant.channel ?? ''}”${marks}<span class="note editorial">${variant.note ?? ''}</span></p>`;
    });
    return `<figure> <blockquote>“${words.join(' ')}”</blockquote> <figcaption> ${printings.join('')} </figcaption> </figure>`;
  });
  return `<article class="it by-${quote.data.speaker}"> <h3 class="label"> ${sketchLink(quote.url, quote.data.topic)} </h3> ${wordings.join('')} </article>`;
}
