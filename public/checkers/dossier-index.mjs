/** What `dossier.json` is asked for, looked up once: everything by its id, and what is cited of each source. */
import { inPlace } from './messages.mjs';
import { passageId } from './passage-ids.mjs';
import { silenceKey } from './silences.mjs';

/** An index of a dossier beside the archived documents by their hashes. Of two things with one id the first counts. */
export function indexOf(dossier, documents) {
  const sources = byId(dossier.sources);
  // What is from no source is said where it is cited, and is no passage anywhere else.
  const passages = new Map(
    dossier.citations
      .flatMap((citation) => citation.passages)
      .filter(({ source }) => sources.has(source))
      .map((passage) => [passageId(passage), passage]),
  );
  const silences = dossier.citations.flatMap((citation) => citation.silences ?? []);
  return {
    dossier,
    sources,
    passages,
    texts: new Map([...sources.values()].map(({ id, sha256 }) => [id, documents.get(sha256)])),
    entries: byId(dossier.entries),
    citations: byId(dossier.citations),
    /** Spans of each source that are cited, by source. */
    bySource: spansBySource(passages),
    /** What is declared absent, by source and words. */
    bySilence: new Set(silences.map(({ source, words }) => `${source} ${silenceKey(words)}`)),
  };
}

function byId(list) {
  const found = new Map();
  for (const item of list) if (!found.has(item.id)) found.set(item.id, item);
  return found;
}

function spansBySource(passages) {
  const spans = new Map();
  for (const { source, start, end } of passages.values()) {
    if (!spans.has(source)) spans.set(source, []);
    spans.get(source).push([start, end]);
  }
  for (const list of spans.values()) list.sort(([a, b], [c, d]) => a - c || b - d);
  return spans;
}

/** Ids that two things of a kind have, and a dossier with nothing in it. */
export function idFaults({ sources, citations, facts, entries }) {
  const statements = entries.flatMap((entry) => entry.statements);
  const isEmpty = sources.length === 0 || citations.length === 0;
  return [
    ...repeatedIds(sources, 'sources'),
    ...(isEmpty ? ['dossier.json: has nothing to check'] : []),
    ...repeatedIds(facts, 'facts'),
    ...repeatedIds(statements, 'statements'),
    ...repeatedIds(entries, 'entries'),
    ...repeatedIds(citations, 'citations'),
  ];
}

function repeatedIds(list, kind) {
  const seen = new Set();
  return list.flatMap(({ id }) => {
    if (seen.has(id)) return inPlace(id, [`is the id of two ${kind}`]);
    seen.add(id);
    return [];
  });
}
