/**
 * `silence-broken` and `silence-undeclared`: what a sentence says that a source
 * does not say is declared, and the archived text bears it out.
 *
 * A sentence declares as many silences as it has negations that stand in none
 * of its passages. So a negation that is lost shows: a silence is left over.
 */
import { plural } from '../../text/plural.ts';
import type { Dossier } from '../dossier.ts';
import type { Entry } from '../entry.ts';
import { explainAnchoring } from '../explain-anchoring.ts';
import { fault } from '../fault.ts';
import type { Finding } from '../finding.ts';
import { countExclusions } from '../../mentions/negation.ts';
import { sentencesAround } from '../number-passages.ts';
import { findAgainstSilence, silenceKey, type Silence } from '../silence.ts';
import type { Statement } from '../statement.ts';
import { restsOnEntry } from '../statement-part.ts';
import { ownNegations } from '../own-negations.ts';
import { lexiconOfDossier, supportOf } from '../support.ts';
import { supportedStatements } from '../supported-statements.ts';

/** Judges every declared silence, and every statement that is bound to declare one. */
export function checkSilence(dossier: Dossier): Finding[] {
  const broken = dossier.citations.flatMap(({ silences }) => silences.flatMap((silence) => judge(silence, dossier)));
  const byEntry = Map.groupBy(supportedStatements(dossier), ({ entry }) => entry);
  return [...broken, ...[...byEntry].flatMap(([entry, all]) => checkEntry(entry, all, dossier))];
}

function judge(silence: Silence, dossier: Dossier): Finding[] {
  const { source: id, words, place } = silence;
  const source = dossier.sources.get(id);
  if (!source) {
    if (dossier.unreadable.has(`sources/${id}`)) return [];
    return [explainAnchoring({ kind: 'source-unknown' }, { source: id, passage: words }, dossier.sources, place)];
  }
  const span = findAgainstSilence(source, words);
  if (!span) return [];
  const { start, end } = sentencesAround(source, span);
  return [
    fault(
      'silence-broken',
      place,
      `Unexpected silence \`${words}\`, which stands in source \`${id}\`.`,
      `It stands in \`${source.text.slice(start, end)}\`: correct the sentence, or declare words that are not there.`,
    ),
  ];
}

/** Statements of one entry: those with silences of their own by themselves, those that share its evidence together. */
function checkEntry(entry: Entry, all: readonly { readonly statement: Statement }[], dossier: Dossier): Finding[] {
  const judged = all.map(({ statement }) => statement).filter((statement) => mayBeSilent(statement, entry));
  const [shared, own] = [
    judged.filter((one) => restsOnEvidence(one, entry)),
    judged.filter((one) => !restsOnEvidence(one, entry)),
  ];
  const declared = entry.data.evidence.flatMap((item) => ('without' in item ? [item.without] : []));
  return [
    ...own.flatMap((statement) => {
      const silences = statement.citations.flatMap((citation) => citation.silences.map(({ words }) => words));
      return checkCount([statement], silences, entry, dossier);
    }),
    // Where a passage was not found, its statement is missing here, and the count would say nothing.
    ...(isComplete(shared, entry) ? checkCount(shared, declared, entry, dossier) : []),
  ];
}

function isComplete(shared: readonly Statement[], entry: Entry): boolean {
  return entry.statements.every(
    (statement) =>
      shared.includes(statement) ||
      !restsOnEvidence(statement, entry) ||
      (statement.state !== 'cited' && statement.state !== 'computed') ||
      !mayBeSilent(statement, entry),
  );
}

/** Whether a statement may say what a source does not say: a label of a word or two names what stands under it. */
const mayBeSilent = (statement: Statement, entry: Entry): boolean =>
  statement.part !== 'label' && !isDerivation(statement) && !isOverEditorial(statement, entry);

/** Dates that follow by arithmetic: the editors' own reasoning, shown as such. */
const isDerivation = ({ part, state }: Statement): boolean => part === 'field' && state === 'computed';

function restsOnEvidence({ part, citations }: Statement, entry: Entry): boolean {
  if (!restsOnEntry(part)) return false;
  return !(part === 'field' && citations.some((citation) => citation.id.startsWith(`${entry.id}#date`)));
}

/** Whether a heading has nothing below it but the editors' own words: then it is theirs too. */
function isOverEditorial(statement: Statement, entry: Entry): boolean {
  if (statement.part !== 'heading') return false;
  const below = entry.statements.slice(entry.statements.indexOf(statement) + 1);
  const next = below.findIndex(({ part }) => part === 'heading');
  const section = next === -1 ? below : below.slice(0, next);
  return section.length > 0 && section.every(({ state }) => state === 'editorial');
}

/** Compares the negations that `statements` have of their own with the silences declared for them together. */
function checkCount(
  statements: readonly Statement[],
  declared: readonly string[],
  entry: Entry,
  dossier: Dossier,
): Finding[] {
  // Whoever declares a silence declares each: only where none is declared may the passages say it in other words.
  const isStrict = declared.length > 0;
  const own = statements.map((statement) => ({ statement, words: ownNegations(statement, entry, dossier, isStrict) }));
  const wanted = own.flatMap(({ words }) => words);
  const allowed =
    wanted.length + statements.reduce((sum, { text }) => sum + countExclusions(text, lexiconOfDossier(dossier)), 0);
  const distinct = new Map(declared.map((words) => [silenceKey(words), words]));
  if (wanted.length <= distinct.size && distinct.size <= allowed) return [];
  const together = statements.length > 1 ? ' in the fields that rest on its evidence' : '';
  const count = `${plural(distinct.size, 'silence')} declared, ${plural(wanted.length, 'negation')} of its own${together}`;
  if (distinct.size < wanted.length) {
    const lacking = own.filter(({ words }) => words.length > 0);
    const [first] = lacking;
    if (!first) return [];
    const texts = lacking.map(({ statement }) => statement.text).join('`, `');
    return [
      fault(
        'silence-undeclared',
        first.statement.place,
        `Missing silence for ${timesEach(wanted)} in \`${texts}\`: ${count}.`,
        `Declare the words that do not stand there: ${formOf(first.statement, entry, dossier)}.`,
      ),
    ];
  }
  const statement = statements.find(({ part }) => part === 'summary') ?? statements[0];
  if (!statement) return [];
  return [
    fault(
      'silence-undeclared',
      statement.place,
      `Missing negation in \`${statement.text}\` for the silence of \`${[...distinct.values()].join('`, `')}\`: ${count}.`,
      'Say in the sentence what the source does not say, or take the declaration out.',
    ),
  ];
}

/** Words in backticks, each once, with how often it stands there. */
function timesEach(words: readonly string[]): string {
  const times = new Map<string, number>();
  for (const word of words) times.set(word, (times.get(word) ?? 0) + 1);
  return [...times].map(([word, n]) => `\`${word}\`${n > 1 ? ` (${String(n)} times)` : ''}`).join(', ');
}

function formOf(statement: Statement, entry: Entry, dossier: Dossier): string {
  const named = [...dossier.sources.values()].find(({ record }) => statement.text.includes(record.name));
  const source = named?.id ?? supportOf(statement, entry, dossier).sources[0]?.id ?? 'source-id';
  if (statement.part === 'prose' || statement.part === 'cell') return `\`@${source} without "…"\` in a footnote`;
  if (statement.part === 'reading') return '`without: "…"` in the reading';
  const list = restsOnEvidence(statement, entry) ? 'evidence' : 'date.from';
  return `\`- { source: ${source}, without: "…" }\` in \`${list}\``;
}
