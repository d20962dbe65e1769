/**
 * Which properties the structured data of a page have, by their type: a property more, or one that is left out, would tell
 * programs something that no comparison reads. What each says is compared in `structured-data.mjs`.
 */
import { isObject } from './data-shapes.mjs';

/** The properties of each type where it is the value of some property; behind a question mark those that may be left out. */
const SHAPES = {
  WebPage: '@context name url ?breadcrumb ?correction ?mainEntity',
  BreadcrumbList: 'itemListElement',
  ListItem: 'position name ?item',
  CorrectionComment: 'datePublished text',
  Article: 'headline author publisher ?license ?image ?citation',
  Dataset: 'name description url creator isAccessibleForFree distribution isBasedOn ?temporalCoverage',
  DataDownload: 'encodingFormat contentUrl',
  CreativeWork: 'name ?url ?author ?publisher ?datePublished',
  Organization: 'name ?url',
  Person: 'name',
  Place: 'name ?geo',
  GeoCoordinates: 'latitude longitude description',
  Question: 'name suggestedAnswer citation',
  Answer: 'text',
  Quotation: 'text ?creator isBasedOn',
};

/** What structured data have of another shape than the site gives them. */
export function shapeFaults(data, url) {
  if (url !== '/' && data.breadcrumb === undefined) return ['has structured data without the way to it'];
  const waiting = [data];
  while (waiting.length > 0) {
    const next = waiting.pop();
    if (Array.isArray(next)) waiting.push(...next);
    if (!isObject(next)) continue;
    const { '@type': type, ...others } = next;
    if (!Object.hasOwn(SHAPES, type)) return [`has structured data of the type ${String(type)}`];
    const known = SHAPES[type].split(' ');
    const strange = Object.keys(others).find((name) => !known.includes(name) && !known.includes(`?${name}`));
    if (strange !== undefined) return [`has structured data of ${type} with ${strange}`];
    const missing = known.find((name) => !name.startsWith('?') && !Object.hasOwn(others, name));
    if (missing !== undefined) return [`has structured data of ${type} without ${missing}`];
    waiting.push(...Object.values(others));
  }
  return [];
}
