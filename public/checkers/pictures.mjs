/** The drawings that stand alone: shapes and words of the site, and nothing that runs, loads or leads elsewhere. */
import { clip, fold } from './read-site.mjs';

const TAGS = /^(?:svg|title|defs|pattern|g|path|rect|circle|line|polyline|polygon|text|tspan)$/u;
const ATTRIBUTE =
  /^(?:xmlns|id|width|height|viewBox|x|y|dx|x1|y1|x2|y2|cx|cy|r|rx|d|points|transform|patternUnits|patternTransform|fill|fill-opacity|stroke|stroke-[a-z]+|font-family|font-size|font-weight|text-anchor|paint-order)$/u;

/** What is wrong with the picture of a figure; `isDrawn` tells whether words may stand in a drawing. */
export function pictureFaults(svg, { url }, { isDrawn, base, pages: { origin } }) {
  const faults = [];
  const words = [];
  for (const piece of svg.trim().split('<').slice(1)) {
    const [, name, attributes, text] = /^\/?([a-z]+)((?: [\w:-]+="[^"<>]*")*) ?\/?>([^>]*)$/iu.exec(piece) ?? [];
    if (name === undefined || !TAGS.test(name)) return [`holds what a drawing does not, ${clip(piece)}`];
    for (const [, attribute, value] of attributes.matchAll(/ ([\w:-]+)="([^"]*)"/gu))
      if (
        !ATTRIBUTE.test(attribute) ||
        (/url|:/u.test(value) && !/^(?:url\(#[\w-]+\)|http:\/\/www\.w3\.org\/2000\/svg)$/u.test(value))
      )
        faults.push(`has ${attribute}="${clip(value)}"`);
    words.push(text);
  }
  const said = unescape(fold(words.join(' ')));
  const address = `${origin ?? ''}${base}${url.slice(1)}`;
  if (!isDrawn(said.replace(address, ''))) faults.push(`says what the dossier does not: ${clip(said)}`);
  return faults;
}

const ENTITIES = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", '#39': "'" };
const unescape = (text) => text.replace(/&(amp|lt|gt|quot|apos|#39);/gu, (_, name) => ENTITIES[name]);
