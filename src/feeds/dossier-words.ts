/**
 * The words of a dossier that are no sentences, for `dossier.json`: names,
 * labels and data of records, corrections and waivers. With the statements they are all that a page may say beside
 * the words of the interface, so that whoever has this file can account for
 * every word of a page.
 */
import { z } from 'zod';
import { correctionInWords } from '../interface/correction-words.ts';
import { heldDate } from '../provenance/date-bounds.ts';
import type { Dossier } from '../provenance/dossier.ts';
import { actorTypes } from '../provenance/entries/actor.ts';
import type { Entry, EntryOf } from '../provenance/entry.ts';
import { statementOf } from '../provenance/released-changes.ts';
import { openingOf } from '../provenance/opening.ts';
import { ownValue } from '../provenance/own-value.ts';
import { datingEvent } from '../provenance/said-date.ts';
import type { Source } from '../provenance/source.ts';
import { given } from './given.ts';

/** A part of the world. */
const edgesSchema = z.array(z.number()).length(4).describe('Degrees west, south, east, north.');

/** What holds for the dossier as a whole. */
export const labelsSchema = z.strictObject({
  chapters: z.string().describe('Heading of the chapters.'),
  rights: z.string().nullable(),
  licence: z
    .strictObject({ text: z.string(), url: z.string() })
    .nullable()
    .describe('On what terms others may use what the editors wrote.'),
  contact: z.string().nullable().describe('Where readers may write to: an address of a page or of mail.'),
  repository: z.string().nullable().describe('Public address of the repository.'),
  eventTypes: z.array(z.string()),
  figureGroups: z.array(z.string()).describe('Headings of groups of figures.'),
  signs: z.array(z.string()).describe('What the signs of the map say.'),
  map: z
    .strictObject({ countries: z.array(z.string()), bounds: edgesSchema })
    .nullable()
    .describe('What the map is about: countries by their numeric codes of ISO 3166-1, and the part of the world.'),
  insets: z.array(z.strictObject({ title: z.string(), bounds: edgesSchema })).describe('Details of the map.'),
  landmarks: z
    .array(z.strictObject({ name: z.string(), latitude: z.number(), longitude: z.number() }))
    .describe('Towns that the map shows to find the way by.'),
});

/** One correction of what the dossier said. */
export const correctionsSchema = z.array(
  z.strictObject({
    date: z.string(),
    page: z.string(),
    statement: z.string().optional().describe('What was corrected, as the release before it calls it.'),
    stands: z.string().optional().describe('Id of the statement that it has become, where there is one.'),
    old: z.string().describe('The words that stood there, as readers read them; the title of a page that is gone.'),
    new: z.string().optional().describe('The words that stood there after it; absent where none did.'),
    moved: z.string().optional().describe('Where a page that is gone has moved to.'),
    reason: z.string(),
  }),
);

/** The corrections, each with the statement of today. */
export function correctionsJson(dossier: Dossier): z.infer<typeof correctionsSchema> {
  return dossier.config.corrections.map((correction) => {
    const { date, page, statement, old, new: now, moved, reason } = correctionInWords(correction, dossier);
    const stands = statementOf(correction, dossier)?.id;
    return given({ date, page, statement, stands, old, new: now, moved, reason });
  });
}

/** Rules that are waived, with the editors' reasons. */
export const waiversSchema = z.array(z.strictObject({ rule: z.string(), entry: z.string(), reason: z.string() }));

/** A span of a document that the dossier sets aside, with its first words as pages show them. */
export const setAsideSchema = z.array(
  z.strictObject({ start: z.int().nonnegative(), end: z.int().positive(), opening: z.string() }),
);

/** Words of a document that are evidently wrong, with the editors' note that stands beside them wherever they are shown. */
export const slipsSchema = z.array(
  z.strictObject({ start: z.int().nonnegative(), end: z.int().positive(), note: z.string() }),
);

/** What an entry adds to its statements. */
export const entryWordsShape = {
  labels: z.array(z.string()).describe('Names, aliases and labels that may stand alone.'),
  coordinates: z.strictObject({ latitude: z.number(), longitude: z.number(), from: z.string() }).optional(),
  type: z.enum(actorTypes).optional().describe('For actors; whether a group is one body is left open.'),
  eventType: z.string().optional().describe('For events, what kind of event it is.'),
  sign: z.string().optional().describe('For events, the sign that the map has at their places.'),
  aside: z.literal(true).optional().describe('For chapters beside the subject, which are not numbered.'),
  group: z.string().optional().describe('For figures, the heading that they are listed under, where there is one.'),
  bounds: z
    .array(z.string())
    .optional()
    .describe('For events, ids of the sources whose dates of publication bound the date, where there are any.'),
  asOf: z.string().optional().describe('EDTF, for figures that a dated source gives, or whose passages give the day.'),
  reference: z.number().optional().describe('The value that the bars of a figure are seen against.'),
  gloss: z.record(z.string(), z.array(z.string())).optional().describe('Words of ours, and those that they stand for.'),
  speaker: z.string().optional().describe('Id of the actor, for quotations.'),
  said: z.string().optional().describe('EDTF, for quotations where a source tells when.'),
  saidAt: z.string().optional().describe('Id of the event whose date that is, where no passage gives the day itself.'),
  wordings: z
    .array(
      z.strictObject({
        source: z.string(),
        words: z.string(),
        channel: z.string().nullable(),
        note: z.string().nullable(),
      }),
    )
    .optional()
    .describe('For quotations, in the order of the entry.'),
};

type EntryWords = z.infer<z.ZodObject<typeof entryWordsShape>>;

/** What holds for the dossier as a whole. */
export function labelsOf({ config }: Dossier): z.infer<typeof labelsSchema> {
  return {
    chapters: config.chaptersTitle,
    rights: config.rights ?? null,
    licence: config.licence ?? null,
    contact: config.contact ?? null,
    repository: config.repository ?? null,
    eventTypes: Object.values(config.eventTypes),
    figureGroups: Object.values(config.figureGroups),
    signs: Object.values(config.signs).map(({ label }) => label),
    map: config.map === undefined ? null : { countries: [...config.map.countries], bounds: [...config.map.bounds] },
    insets: (config.map?.insets ?? []).map(({ title, bounds }) => ({ title, bounds: [...bounds] })),
    landmarks: (config.map?.landmarks ?? []).map(({ name, latitude, longitude }) => ({ name, latitude, longitude })),
  };
}

/** What an entry adds to its statements. */
export function entryWordsOf(entry: Entry, dossier: Dossier): EntryWords {
  switch (entry.kind) {
    case 'actor':
      return { labels: entry.data.aliases, type: entry.data.type };
    case 'place':
      return given({ labels: entry.data.aliases, coordinates: entry.data.coordinates });
    case 'figure':
      return figureWords(entry, dossier);
    case 'question':
      return { labels: [], gloss: entry.data.gloss };
    case 'event':
      return eventWords(entry, dossier);
    case 'quote':
      return quoteWords(entry, dossier);
    case 'chapter':
      return { labels: [], ...(entry.data.aside ? { aside: true } : {}) };
    case 'page':
    case 'source':
      return { labels: [] };
  }
}

function figureWords(entry: EntryOf<'figure'>, dossier: Dossier): EntryWords {
  const { label, gloss, chart, group = '' } = entry.data;
  const { labels, reference } = chart;
  return given({
    labels: [label, ...Object.values(labels), ...(reference === undefined ? [] : [reference.label])],
    group: ownValue(dossier.config.figureGroups, group),
    asOf: heldDate(dossier, entry),
    reference: reference?.value,
    gloss,
  });
}

function eventWords({ data }: EntryOf<'event'>, { config }: Dossier): EntryWords {
  const { label, bounds } = data.date;
  return {
    labels: label === undefined ? [] : [label],
    eventType: ownValue(config.eventTypes, data.type) ?? data.type,
    ...(data.sign === undefined ? {} : { sign: ownValue(config.signs, data.sign)?.label ?? data.sign }),
    ...(bounds.length > 0 ? { bounds } : {}),
  };
}

function quoteWords(entry: EntryOf<'quote'>, dossier: Dossier): EntryWords {
  const { speaker, said, variants } = entry.data;
  const wordings = variants.map(({ source, words, channel = null, note = null }) => ({ source, words, channel, note }));
  return given({ labels: [], speaker, said, saidAt: datingEvent(entry, dossier)?.id, wordings });
}

/** The spans that a source's record sets aside. */
export function setAsideOf(source: Source): z.infer<typeof setAsideSchema> {
  return [...source.notEvidence, ...source.unused].map(({ start, end }) => ({
    start,
    end,
    opening: openingOf(source, { start, end }),
  }));
}
