/** Who and where in parts: by letter. */
import type { Dossier } from '../../provenance/dossier.ts';
import type { EntryOf } from '../../provenance/entry.ts';
import { oncePer } from '../../text/memoize.ts';
import { say, words } from '../../interface/spoken.ts';
import { citationsOfPart, distinctPassages } from '../../views/cited.ts';
import { entriesOfKind } from '../../views/entries.ts';
import { placeLine, shownPlaces, type ShownPlace } from '../../views/places.ts';
import { letterLabels, plain } from './labels.ts';
import { makeList, type List } from './list.ts';
import { sketchLink, sketchPartMarks } from './sketch.ts';
import { pathOfPage } from '../../site-map/site-map.ts';

/** Every actor: in the order of the dossier while they stand on one page, by name when divided. */
export const actorList = oncePer((dossier: Dossier): List<EntryOf<'actor'>> => {
  const actors = entriesOfKind(dossier, 'actor');
  return makeList(dossier, {
    name: words.sections.actors.label,
    address: { base: pathOfPage('actors') },
    items: actors,
    divided: byName(actors, ({ data }) => data.name, dossier.config.language),
    frame: 4_600,
    text: (actor) =>
      `<li> <h3> ${sketchLink(actor.url, actor.data.name)} </h3> <p>${actor.data.role}${sketchPartMarks(dossier, actor, 'field')}</p> <p class="quiet"> ${say(words.counts.event, { n: 12 })}, ${say(words.counts.quotation, { n: 12 })} </p></li>`,
    passages: (actor) => distinctPassages(citationsOfPart(actor, 'field')),
    silent: (actor) => citationsOfPart(actor, 'field'),
    levels: [({ data }) => initialOf(data.name)],
    label: (parts) => letterLabels(parts.map((part) => [part[0]?.data.name ?? '', part.at(-1)?.data.name ?? ''])),
  });
});

/** Every place: in the order of the dossier while they stand on one page, by name when divided. */
export const placeList = oncePer((dossier: Dossier): List<ShownPlace> => {
  const places = shownPlaces(dossier);
  const nameOf = ({ entry }: ShownPlace): string => entry.data.name;
  const hasMap = dossier.config.map !== undefined && places.some(({ entry }) => entry.data.coordinates !== undefined);
  return makeList(dossier, {
    name: words.sections.places.label,
    address: { base: pathOfPage('places') },
    items: places,
    divided: byName(places, nameOf, dossier.config.language),
    frame: hasMap ? 4_800 + mapBytes : 4_800,
    text: (place) => sketchPlace(dossier, place, hasMap),
    passages: ({ entry }) => distinctPassages(citationsOfPart(entry, 'summary')),
    silent: ({ entry }) => citationsOfPart(entry, 'summary'),
    levels: [(place) => initialOf(nameOf(place))],
    label: (parts) => letterLabels(parts.map((part) => [nameIn(part[0]), nameIn(part.at(-1))])),
  });

  function nameIn(place: ShownPlace | undefined): string {
    return place === undefined ? '' : nameOf(place);
  }
});

/** Bytes of a map without marks: outlines, scales, frames of insets. */
const mapBytes = 4_200;

function sketchPlace(dossier: Dossier, place: ShownPlace, hasMap: boolean): string {
  const { entry, same } = place;
  const { name, summary, coordinates } = entry.data;
  const others = same.map(({ url, data }) => sketchLink(url, data.name));
  const item = `<li class="${placeLine(place)}" id="${entry.slug}"> <h2> ${sketchLink(entry.url, name)} </h2> <p>${summary}${sketchPartMarks(dossier, entry, 'summary')}</p> <p class="quiet">${say(words.counts.event, { n: 12 })} · ${say(words.reports.named.someShared, { n: 4 })} ${others.join(' ')}</p> </li>`;
  const sources = place.reported.sources.join(', ');
  const what = place.signs.map(
    ({ label, reported }) => `<p> ${label} <span class="quiet">${reported.sources.join(', ')}</span> </p>`,
  );
  const row = `<tr> <th scope="row"> ${sketchLink(entry.url, name)} </th> <td> ${what.join('')} </td> <td>${sources}</td> </tr>`;
  if (!hasMap || coordinates === undefined) return item + row;
  const { latitude, longitude } = coordinates;
  // A sign, a name, perhaps a line between them; the sign again on the small map of each source.
  const at = `${String(longitude)} ${String(latitude)}`;
  const mark = `<a href="${entry.url}" aria-label="${name}"><path class="${placeLine(place)}" d="M${at}L${String(latitude)} ${String(longitude)}"/><text x="${String(longitude)}" y="${String(latitude)}">${name}</text></a>`;
  const small = place.reported.sources.map((source) => `<path d="M${String(longitude)}${source.slice(0, 3)}"/>`);
  return item + row + mark + small.join('');
}

function byName<Item>(items: readonly Item[], nameOf: (item: Item) => string, language: string): readonly Item[] {
  const collator = new Intl.Collator(language);
  return items.toSorted((a, b) => collator.compare(nameOf(a), nameOf(b)));
}

function initialOf(name: string): string {
  return plain([...name][0] ?? '');
}
