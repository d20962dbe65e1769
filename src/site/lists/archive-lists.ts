/** What stands beside the sections of a dossier, in parts: its sources, what has been corrected, which rules are waived. */
import type { Dossier, Waiver } from '../../provenance/dossier.ts';
import type { Correction } from '../../provenance/entries/dossier-config.ts';
import { entryTitle } from '../../provenance/entry.ts';
import { oncePer } from '../../text/memoize.ts';
import type { Source } from '../../provenance/source.ts';
import { say, words } from '../../interface/spoken.ts';
import { correctionsOf } from '../../views/changes.ts';
import { datumText, sourceDate } from '../archive.ts';
import { makeList, type List } from './list.ts';
import { sketchLink } from './sketch.ts';
import { partsFolders } from '../../site-map/pages.ts';
import { pathOfEntry, pathOfPage } from '../../site-map/site-map.ts';

/** Every source. A source has parts of its own below its address, so that those of the list stand one level lower. */
export const sourceList = oncePer((dossier: Dossier): List<Source> =>
  makeList(dossier, {
    name: words.sections.sources.label,
    address: { base: pathOfPage('sources'), below: partsFolders.sources },
    items: [...dossier.sources.values()],
    frame: 4_800,
    text: (source) => sketchSource(dossier, source),
  }),
);

function sketchSource(dossier: Dossier, source: Source): string {
  const { id, record, sentences } = source;
  const count = String(sentences.length);
  const use = say(words.source.use, { sentences: say(words.counts.sentence, { n: sentences.length }), n: 12, m: 34 });
  return `<li> <span class="letter" aria-hidden="true"> ${record.mark} </span> <h2> ${sketchLink(pathOfEntry('source', id), record.name)} </h2> <p>${datumText(record.headline) ?? ''}</p> <p class="quiet"> ${datumText(record.author) ?? ''} · ${sourceDate(source, dossier.config.language)} </p> <svg viewBox="0 0 ${count} 1"><rect width="12"/><rect x="23" width="34"/><rect x="45" width="56"/></svg> <p>${use}, ${say(words.source.unused, { n: 56 })}</p> <p>${record.lineage.note}</p> </li>`;
}

/** Every correction, newest first. */
export const correctionList = oncePer((dossier: Dossier): List<Correction> =>
  makeList(dossier, {
    name: words.method.corrections.title,
    address: { base: pathOfPage('corrections') },
    items: correctionsOf(dossier),
    frame: 4_700,
    text: ({ date, page, old, new: now = '', reason }) =>
      `<li class="editorial"> <h2> <time datetime="${date}">${date}</time> </h2> <p> ${sketchLink(page, page)} </p> <p> ${words.method.corrections.old} <del>${old}</del> </p> <p> ${words.method.corrections.now} <ins>${now}</ins> </p> <p>${reason}</p> </li>`,
  }),
);

/** Every waiver. The first stand on the method page, below much else. */
export const waiverList = oncePer((dossier: Dossier): List<Waiver> =>
  makeList(dossier, {
    name: words.method.waivers,
    address: { base: pathOfPage('method'), below: partsFolders.method },
    items: dossier.waivers,
    frame: 9_500,
    text: ({ rule, reason, entry }) => {
      const at = dossier.entries.get(entry);
      const where = at === undefined ? entry : sketchLink(at.url, entryTitle(at));
      return `<div class="rule"> <dt> <code>${rule}</code> ${where} </dt> <dd class="editorial">${reason}</dd> </div>`;
    },
  }),
);
