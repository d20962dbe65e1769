/** The shape of `dossier.json`, as the checkers read it. */
import {
  count,
  edges,
  either,
  flag,
  listOf,
  matching,
  needing,
  nullable,
  number,
  object,
  oneOf,
  optional,
  recordOf,
  text,
  words,
} from './data-shapes.mjs';

const id = matching(/^[\p{L}\p{N}][\p{L}\p{N}_/#.-]*$/u, 'an id');
export const url = matching(/^\/(?:[\p{L}\p{N}_.-]+\/)*(?:#[\p{L}\p{N}_.-]+)?$/u, 'an address in the site');
export const state = oneOf('cited', 'computed', 'editorial', 'uncited', 'waived');
const datum = object({ value: nullable(text), known: oneOf('stated', 'matched', 'inferred', 'unknown') });

const kinds = listOf(object({ title: words, made: count, refused: count, open: count }));
const pairs = object({ pairs: count, refused: count, open: count });
const address = matching(/^https:\/\/[^\s"<>]+$/u, 'an address on the web');

const review = object({
  open: listOf(words),
  passages: listOf(id),
  ofSources: flag,
  unsearched: optional(listOf(id)),
  hash: matching(/^[0-9a-f]{32}$/u, 'half a SHA-256'),
  by: nullable(words),
  date: nullable(matching(/^\d{4}-\d{2}-\d{2}$/u, 'a day')),
  note: optional(words),
});

/** What entries of some kinds have, besides what all have. */
const NEEDED = {
  event: ['date', 'eventType'],
  quote: ['wordings'],
  actor: ['type'],
  figure: ['gloss'],
  question: ['gloss'],
};

export const dossierShape = object({
  $schema: oneOf('./dossier.schema.json'),
  title: words,
  language: matching(/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]+)*$/u, 'a language'),
  promise: oneOf('Every passage is found in the archived source. Nothing is verified as true.'),
  normalization: count,
  labels: object({
    chapters: words,
    rights: nullable(text),
    licence: nullable(object({ text: words, url: text })),
    contact: nullable(words),
    repository: nullable(text),
    eventTypes: listOf(words),
    figureGroups: listOf(words),
    signs: listOf(words),
    map: nullable(object({ countries: listOf(matching(/^\d{3}$/u, 'a code of a country')), bounds: edges })),
    insets: listOf(object({ title: text, bounds: edges })),
    landmarks: listOf(object({ name: words, latitude: number, longitude: number })),
  }),
  released: listOf(matching(/^\d{4}-\d{2}-\d{2}$/u, 'a day')),
  corrections: listOf(
    object({
      date: words,
      page: url,
      statement: optional(id),
      stands: optional(id),
      old: words,
      new: optional(words),
      moved: optional(url),
      reason: words,
    }),
  ),
  waivers: listOf(object({ rule: words, entry: id, reason: words })),
  score: optional(
    object({
      planted: optional(
        object({
          isCurrent: flag,
          runs: count,
          errors: kinds,
          harmless: kinds,
          missed: listOf(
            object({ title: words, reason: words, edits: listOf(object({ place: words, before: text, after: text })) }),
          ),
        }),
      ),
      outside: optional(
        object({
          isCurrent: flag,
          measured: matching(/^\d{4}-\d{2}-\d{2}$/u, 'a day'),
          sets: listOf(
            object({
              id,
              title: words,
              about: words,
              part: words,
              citation: words,
              url: address,
              licence: words,
              supported: pairs,
              unsupported: pairs,
              published: optional(
                object({
                  measure: words,
                  on: words,
                  citation: words,
                  url: address,
                  systems: listOf(object({ name: words, value: number })),
                }),
              ),
            }),
          ),
        }),
      ),
    }),
  ),
  sources: listOf(
    object({
      id,
      mark: matching(/^[A-Z]{1,2}$/u, 'one or two capital letters'),
      name: words,
      language: optional(matching(/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]+)*$/u, 'the tag of a language')),
      file: words,
      sha256: matching(/^[0-9a-f]{64}$/u, 'a SHA-256'),
      headline: datum,
      publisher: datum,
      author: datum,
      published: datum,
      address: datum,
      mayShareOriginWith: listOf(id),
      setAside: listOf(object({ start: count, end: count, opening: words })),
      slips: listOf(object({ start: count, end: count, note: words })),
      url,
    }),
  ),
  entries: listOf(
    needing(
      object({
        id,
        kind: oneOf('event', 'figure', 'chapter', 'quote', 'actor', 'place', 'question', 'page', 'source'),
        title: words,
        url,
        date: optional(words),
        actors: optional(listOf(id)),
        places: optional(listOf(id)),
        links: optional(listOf(object({ words, url: text }))),
        outline: optional(matching(/^[a-z\d:() ]+$/u, 'an outline')),
        labels: listOf(words),
        coordinates: optional(object({ latitude: number, longitude: number, from: words })),
        type: optional(oneOf('person', 'organisation', 'group')),
        eventType: optional(words),
        sign: optional(words),
        aside: optional(flag),
        group: optional(words),
        bounds: optional(listOf(id)),
        asOf: optional(words),
        reference: optional(number),
        gloss: optional(recordOf(listOf(words))),
        speaker: optional(id),
        said: optional(words),
        saidAt: optional(id),
        wordings: optional(listOf(object({ source: id, words, channel: nullable(words), note: nullable(words) }))),
        statements: listOf(
          object({
            id,
            part: words,
            text: words,
            state,
            citations: listOf(id),
            facts: optional(listOf(id)),
            review: optional(review),
          }),
        ),
      }),
      'kind',
      NEEDED,
    ),
  ),
  facts: listOf(
    object({
      id,
      entry: id,
      question: words,
      relation: oneOf('agreed', 'single', 'contradict', 'compatible', 'precision', 'wording', 'computed'),
      reason: nullable(words),
      origins: optional(count),
      url,
      readings: listOf(
        object({
          source: id,
          value: either(number, words),
          to: optional(number),
          qualifier: nullable(words),
          edtf: nullable(words),
          unit: optional(object({ one: words, many: words })),
          note: nullable(words),
          citation: id,
        }),
      ),
      silent: optional(listOf(id)),
      unit: optional(
        object({ one: text, many: text, symbol: optional(text), symbolPosition: oneOf('before', 'after') }),
      ),
      derived: optional(
        object({
          value: number,
          rounded: number,
          qualifier: nullable(words),
          expression: words,
          inputs: recordOf(id),
          weakest: oneOf('agreed', 'single', 'contradict', 'compatible', 'precision', 'wording'),
        }),
      ),
    }),
  ),
  citations: listOf(
    object({
      id,
      entry: id,
      sentence: words,
      url,
      passages: listOf(
        object({
          source: id,
          start: count,
          end: count,
          exact: words,
          prefix: text,
          suffix: text,
          mark: words,
          through: optional(object({ start: count, end: count, exact: words, sha256: words })),
        }),
      ),
      silences: optional(listOf(object({ source: id, words }), 1)),
    }),
  ),
});
