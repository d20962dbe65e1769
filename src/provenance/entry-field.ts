/**
 * The fields of front matter that a reader sees, kind by kind: what the ledger
 * counts beside the prose.
 */
import type { EntryDataByKind, EntryKind } from './entry.ts';
import { glossSentence, type Gloss } from './gloss.ts';
import type { Absence, WrittenSelector } from './selector.ts';
import type { StatementPart } from './statement.ts';

/** Path of a field in front matter. */
export type FieldPath = readonly (string | number)[];

/** A selector and where it is written. */
interface WrittenField {
  readonly selector: WrittenSelector;
  readonly path: FieldPath;
}

/** One field that a reader sees. */
export interface EntryField {
  readonly part: StatementPart;
  readonly path: FieldPath;
  readonly text: string;
  /** Selectors of its own; absent where it rests on the entry's evidence, or is editorial. */
  readonly own?: readonly WrittenField[] | undefined;
  /** Selectors that it rests on besides the entry's evidence. */
  readonly beside?: readonly WrittenField[] | undefined;
  /** Silences of its own, beside its selectors. */
  readonly absences?: readonly { readonly absence: Absence; readonly path: FieldPath }[] | undefined;
  /** The editors' declared voice. */
  readonly editorial?: boolean | undefined;
  /** Arithmetic shown by the editors: computed, and still held to its evidence word by word. */
  readonly computed?: boolean | undefined;
  /** Last part of the citation's id; the first name of the path otherwise. */
  readonly key?: string | undefined;
}

type FieldsOf<K extends EntryKind> = (data: EntryDataByKind[K]) => EntryField[];

const plain = (part: StatementPart, name: string, text: string | undefined, editorial = false): EntryField[] =>
  text === undefined ? [] : [{ part, path: [name], text, editorial }];

const voice = (path: FieldPath, text: string | undefined): EntryField[] =>
  text === undefined ? [] : [{ part: 'field', path, text, editorial: true }];

/** The selector among the keys of a reading or variant. */
function selectorOf({ source, name, passage, after, before, as }: WrittenSelector): WrittenSelector {
  return {
    source,
    ...(name === undefined ? {} : { name }),
    ...(passage === undefined ? {} : { passage }),
    ...(after === undefined ? {} : { after }),
    ...(before === undefined ? {} : { before }),
    ...(as === undefined ? {} : { as }),
  };
}

function readingFields(
  readings: readonly (WrittenSelector & {
    value: number | string;
    qualifier?: string | undefined;
    note?: string | undefined;
    also?: readonly Omit<WrittenSelector, 'source'>[] | undefined;
    without?: string | undefined;
  })[],
): EntryField[] {
  return readings.flatMap((reading, index) => [
    {
      part: 'reading' as const,
      path: ['readings', index, 'value'],
      text: reading.qualifier === undefined ? String(reading.value) : `${reading.qualifier} ${String(reading.value)}`,
      own: [
        { selector: selectorOf(reading), path: ['readings', index, 'passage'] },
        ...(reading.also ?? []).map((further, number) => ({
          selector: selectorOf({ ...further, source: reading.source }),
          path: ['readings', index, 'also', number, 'passage'],
        })),
      ],
      absences:
        reading.without === undefined
          ? []
          : [
              {
                absence: { source: reading.source, without: reading.without },
                path: ['readings', index, 'without'],
              },
            ],
      key: `reading-${reading.source}`,
    },
    ...voice(['readings', index, 'note'], reading.note),
  ]);
}

/** What stands in and under a drawing; it may show other figures, and then rests on their passages too. */
function drawnFields(
  { labels, reference, evidence }: EntryDataByKind['figure']['chart'],
  caption?: string,
): EntryField[] {
  const beside = evidence.map((selector, index) => ({ selector, path: ['chart', 'evidence', index, 'passage'] }));
  return [
    ...(reference === undefined
      ? []
      : [{ part: 'label' as const, path: ['chart', 'reference', 'label'], text: reference.label, beside }]),
    ...Object.entries(labels).map(([id, text]) => ({
      part: 'label' as const,
      path: ['chart', 'labels', id],
      text,
      beside,
    })),
    ...plain('caption', 'caption', caption).map((field) => ({ ...field, beside })),
  ];
}

/** The gloss as the sentence that the reader sees. */
function glossFields(gloss: Gloss): EntryField[] {
  const sentence = glossSentence(gloss);
  return voice(['gloss'], sentence === '' ? undefined : sentence);
}

const fieldsByKind: { readonly [K in EntryKind]: FieldsOf<K> } = {
  event: ({ title, summary, date }) => [
    ...plain('title', 'title', title),
    ...plain('summary', 'summary', summary),
    ...(date.from.length === 0
      ? date.label === undefined
        ? []
        : [{ part: 'field' as const, path: ['date', 'label'], text: date.label }]
      : [
          {
            part: 'field' as const,
            path: ['date', 'edtf'],
            text: date.label ?? date.edtf,
            key: 'date',
            own: date.from.flatMap((item, index) =>
              'without' in item ? [] : [{ selector: item, path: ['date', 'from', index, 'passage'] }],
            ),
            absences: date.from.flatMap((item, index) =>
              'without' in item ? [{ absence: item, path: ['date', 'from', index, 'without'] }] : [],
            ),
          },
        ]),
    ...(date.derivation === undefined
      ? []
      : [{ part: 'field' as const, path: ['date', 'derivation'], text: date.derivation, computed: true }]),
  ],
  figure: ({ title, question, label, summary, caption, chart, readings, gloss, relation }) => {
    const drawn = drawnFields(chart, caption);
    return [
      ...plain('title', 'title', title),
      ...plain('question', 'question', question),
      ...plain('label', 'label', label),
      ...drawn.filter(({ part }) => part === 'label'),
      ...plain('summary', 'summary', summary),
      ...drawn.filter(({ part }) => part === 'caption'),
      ...readingFields(readings),
      ...glossFields(gloss),
      ...voice(['relation', 'reason'], relation?.reason),
    ];
  },
  question: ({ title, question, summary, readings, gloss, relation }) => [
    ...plain('title', 'title', title),
    ...plain('question', 'question', question),
    ...plain('summary', 'summary', summary),
    ...readingFields(readings),
    ...glossFields(gloss),
    ...voice(['relation', 'reason'], relation?.reason),
  ],
  quote: ({ topic, variants }) => [
    ...plain('field', 'topic', topic),
    ...variants.flatMap((variant, index) => [
      {
        part: 'variant' as const,
        path: ['variants', index, 'words'],
        text: variant.words,
        own: [{ selector: selectorOf(variant), path: ['variants', index, 'passage'] }],
        key: `variant-${variant.source}`,
      },
      ...voice(['variants', index, 'note'], variant.note),
    ]),
  ],
  actor: ({ role, summary }) => [...plain('field', 'role', role), ...plain('summary', 'summary', summary)],
  place: ({ summary, coordinates }) => [
    ...plain('summary', 'summary', summary),
    ...voice(['coordinates', 'from'], coordinates?.from),
  ],
  chapter: ({ title, summary }) => [...plain('title', 'title', title), ...plain('summary', 'summary', summary)],
  page: ({ title, summary, editorial }) => [
    ...plain('title', 'title', title, editorial),
    ...plain('summary', 'summary', summary, editorial),
  ],
  source: (record) => [
    ...(['headline', 'publisher', 'author', 'published', 'address'] as const).flatMap((name) =>
      voice([name, 'how'], record[name].how),
    ),
    ...voice(['lineage', 'note'], record.lineage.note),
    ...record.caveats.flatMap((text, index) => voice(['caveats', index], text)),
    ...record.notEvidence.flatMap(({ reason }, index) => voice(['notEvidence', index, 'reason'], reason)),
    ...record.unused.flatMap(({ reason }, index) => voice(['unused', index, 'reason'], reason)),
  ],
};

/** Every field of an entry that a reader sees, in reading order. */
export function fieldsOf<K extends EntryKind>(kind: K, data: EntryDataByKind[K]): EntryField[] {
  return fieldsByKind[kind](data);
}
