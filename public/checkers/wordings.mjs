/** Whether the words of quotations, and what sources say of how they came, stand in the documents. */
import { foldType } from './archived-words.mjs';
import { inPlace, quote } from './messages.mjs';

/** What is wrong with the labels and the quotations of a dossier. */
export function wordingFaults({ dossier, texts }) {
  const ids = new Set(dossier.entries.map(({ id }) => id));
  const passages = passagesByEntry(dossier);
  return [
    ...dossier.entries.flatMap((entry) => inPlace(entry.id, labelFaults(entry))),
    ...dossier.entries.flatMap((entry) =>
      inPlace(entry.id, [
        ...speakerFaults(entry, ids),
        ...(entry.wordings ?? []).flatMap((wording) => quotationFaults(wording, passages.get(entry.id) ?? [], texts)),
      ]),
    ),
  ];
}

function passagesByEntry({ citations }) {
  const found = new Map();
  for (const { entry, passages } of citations) found.set(entry, [...(found.get(entry) ?? []), ...passages]);
  return found;
}

/** The labels of figures and events are statements of them. */
function labelFaults({ kind, labels, statements }) {
  if (kind !== 'figure' && kind !== 'event') return [];
  const texts = new Set(statements.map(({ text }) => text));
  return labels
    .filter((label) => !texts.has(label))
    .map((label) => `has the label ${quote(label)}, which is no statement of it`);
}

const speakerFaults = ({ kind, speaker }, ids) =>
  kind === 'quote' && !ids.has(`actors/${String(speaker)}`) ? ['has a speaker who is no entry'] : [];

/** The quoted words stand in a passage of their source, and how they came in its document. */
function quotationFaults({ source, words, channel }, passages, texts) {
  const isQuoted = passages.some((one) => one.source === source && foldType(one.exact).includes(foldType(words)));
  const lower = (text) => foldType(text).toLowerCase();
  const isTold = channel === null || lower(texts.get(source) ?? '').includes(lower(channel));
  return [
    ...(isQuoted ? [] : [`quotes ${quote(words)}, which no passage of ${source} has`]),
    ...(isTold ? [] : [`has “${channel}”, which does not stand in ${source}`]),
  ];
}
