/**
 * `relation-undeclared` and `relation-wrong`: what different answers are to each other is computed where they can be
 * compared and declared where they cannot, and neither an editors' note of the same entry nor a panel that links to it
 * says the opposite.
 */
import { visit } from 'unist-util-visit';
import type { Lexicon } from '../../language/lexicon.ts';
import { readWords } from '../../mentions/words.ts';
import type { Dossier } from '../dossier.ts';
import { entryByUrl } from '../dossier-index.ts';
import type { Entry, EntryOf } from '../entry.ts';
import { mayExclude } from '../exclusion.ts';
import type { Fact } from '../fact.ts';
import { fault } from '../fault.ts';
import type { Finding } from '../finding.ts';
import { judgeLink, resolvePath } from '../link.ts';
import { findNegations } from '../../mentions/negation.ts';
import { mayDeclare, needsDeclaration, relationOf } from '../relation.ts';
import type { Statement } from '../statement.ts';
import { lexiconOfDossier } from '../support.ts';
import { originGroups } from '../origin.ts';

/** Judges every figure and question, and who is said to report each event. */
export function checkRelations(dossier: Dossier): Finding[] {
  const lexicon = lexiconOfDossier(dossier);
  return [...dossier.entries.values()].flatMap((entry) => {
    if (entry.kind === 'event') return checkReportedBy(entry);
    if (entry.kind !== 'figure' && entry.kind !== 'question') return checkPanels(dossier, entry);
    const fact = dossier.facts.get(entry.slug);
    if (fact === undefined || fact.derived !== undefined) return [];
    return [...checkDeclared(dossier, entry, fact, lexicon), ...checkNotes(entry.statements, fact, lexicon)];
  });
}

function checkDeclared(
  { sources }: Dossier,
  { data, at }: EntryOf<'figure'> | EntryOf<'question'>,
  { readings, relation }: Fact,
  lexicon: Lexicon,
): Finding[] {
  const isNeeded = needsDeclaration(readings) && relation !== 'single';
  if (data.relation === undefined) {
    if (!isNeeded) return [];
    const message = 'Missing relation of answers in words: whether they contradict each other cannot be computed.';
    const hint =
      'Write `relation: { kind: contradict, reason: … }`, with `compatible` where all may be true, `precision` where one is coarser and `wording` where they say the same in other words.';
    return [fault('relation-undeclared', at(['readings']), message, hint)];
  }
  if (relation !== 'single' && mayDeclare(readings, data.relation.kind))
    return checkExclusion(sources, { data, at }, readings, lexicon);
  const computed = relationOf(readings, originGroups(sources));
  return [
    fault(
      'relation-wrong',
      at(['relation', 'kind']),
      `Unexpected relation \`${data.relation.kind}\`, where that of the answers is computed: \`${computed}\`.`,
      'Take it out.',
    ),
  ];
}

/** A declared contradiction of which no two answers can exclude each other. */
function checkExclusion(
  sources: Dossier['sources'],
  { data, at }: Pick<EntryOf<'figure'> | EntryOf<'question'>, 'data' | 'at'>,
  readings: Fact['readings'],
  lexicon: Lexicon,
): Finding[] {
  if (data.relation?.kind !== 'contradict' || mayExclude(data.question, readings, sources, lexicon)) return [];
  const message =
    'Unexpected relation `contradict`, where no two answers exclude each other: what is suspected, claimed or said with a reserve can be true beside the rest, and so can what a report denies that may be older.';
  return [fault('relation-wrong', at(['relation', 'kind']), message, 'Declare `compatible`, or ask more narrowly.')];
}

/** Whether `text` says that answers are at odds, or that they are not, and not that they may be. */
function speaksOfOdds(text: string, lexicon: Lexicon): boolean {
  const { disagreements, conditions, hedges } = lexicon;
  const doubts = new Set([...conditions, ...hedges]);
  const words = readWords(text, lexicon).map(({ word }) => word);
  return (
    words.some((word) => disagreements.some((start) => word.startsWith(start))) &&
    !words.some((word) => doubts.has(word))
  );
}

/** Notes that say of the answers the opposite of their label. */
function checkNotes(statements: readonly Statement[], { relation }: Fact, lexicon: Lexicon): Finding[] {
  return statements.flatMap(({ text, state, place }) => {
    if (state !== 'editorial' || !speaksOfOdds(text, lexicon)) return [];
    const isDenied = findNegations(text, lexicon).length > 0;
    if (isDenied !== (relation === 'contradict')) return [];
    const message = isDenied
      ? 'Unexpected note that the answers are not at odds, where their relation is `contradict`.'
      : `Unexpected note that the answers are at odds, where their relation is \`${relation}\`.`;
    return [fault('relation-wrong', place, message, 'Correct the note, or the relation that is declared.')];
  });
}

/** Questions and figures that stand in a panel of contradictions, and whose answers can be true together. */
function checkPanels(dossier: Dossier, { body, url: from, links }: Entry): Finding[] {
  const linked = new Set<string>();
  visit(body, 'mdxJsxFlowElement', (panel) => {
    const isOfContradictions = panel.attributes.some(
      (attribute) =>
        attribute.type === 'mdxJsxAttribute' && attribute.name === 'kind' && attribute.value === 'contradict',
    );
    if (isOfContradictions) visit(panel, 'link', ({ url }) => void linked.add(url));
  });
  return links.flatMap(({ url, place }) => {
    const link = judgeLink(url);
    const path = linked.has(url) && link.kind === 'page' ? resolvePath(link.path, from) : undefined;
    const entry = path === undefined ? undefined : entryByUrl(dossier).get(path);
    const fact = entry?.kind === 'figure' || entry?.kind === 'question' ? dossier.facts.get(entry.slug) : undefined;
    if (fact === undefined || fact.relation === 'contradict') return [];
    const message = `Unexpected \`${fact.question}\` in a panel of contradictions, where the relation of its answers is \`${fact.relation}\`.`;
    return [fault('relation-wrong', place, message, 'Move it to a panel of another kind, or correct its relation.')];
  });
}

/** Sources that are said to report an event, and that it does not cite. */
function checkReportedBy({ data, citations, at }: EntryOf<'event'>): Finding[] {
  const cited = new Set(citations.flatMap(({ parts }) => parts.map(({ selector }) => selector.source)));
  return (data.reportedBy ?? []).flatMap((source, index) =>
    cited.has(source)
      ? []
      : [
          fault(
            'relation-wrong',
            at(['reportedBy', index]),
            `Unexpected source \`${source}\`, which the event does not cite.`,
            'Cite the words with which it reports the event, or take it out.',
          ),
        ],
  );
}
