/**
 * `silence-broken` and `silence-undeclared`: what a sentence says that a source
 * does not say is declared, and the archived text bears it out.
 *
 * A sentence declares as many silences as it has negations that stand in none
 * of its passages. So a negation that is lost shows: a silence is left over.
 */
import { plural } from '../../text/plural.ts';
import type { Lexicon } from '../../language/lexicon.ts';
import { lemmasIn } from '../../relations/lemmas.ts';
import { judgeNegation, turnedRoundIn } from '../../relations/negated.ts';
import { isFormOf, lemmasOf } from '../../words/lemma.ts';
import type { Dossier } from '../dossier.ts';
import type { Entry } from '../entry.ts';
import { explainAnchoring } from '../explain-anchoring.ts';
import { fault } from '../fault.ts';
import type { Finding } from '../finding.ts';
import { clausesOf } from '../../mentions/clauses.ts';
import { readWords } from '../../mentions/words.ts';
import { countExclusions, findNegations, isSameNegation, type Negation } from '../../mentions/negation.ts';
import { sentencesAround } from '../number-passages.ts';
import type { Passage } from '../passage.ts';
import { findAgainstSilence, silenceKey, type Silence } from '../silence.ts';
import type { Statement } from '../statement.ts';
import { restsOnEntry } from '../statement-part.ts';
import { lexiconOfDossier, lexiconOfSource, supportOf } from '../support.ts';
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
        `Missing silence for \`${wanted.join('`, `')}\` in \`${texts}\`: ${count}.`,
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

/** Negations of a statement beyond those that its passages and printed facts hold. */
function ownNegations(statement: Statement, entry: Entry, dossier: Dossier, isStrict: boolean): string[] {
  const lexicon = lexiconOfDossier(dossier);
  const own = findNegations(statement.text, lexicon);
  if (own.length === 0) return [];
  const { passages, quoted, printed } = supportOf(statement, entry, dossier);
  // Passages overlap: a negation of a source counts once.
  const held = new Map<string, Negation & { readonly isForeign: boolean }>();
  for (const passage of passages) {
    const from = besidePassage(passage, dossier);
    const words = dossier.sources.get(passage.source)?.text.slice(from, passage.end) ?? '';
    const theirs = lexiconOfSource(passage.source, dossier);
    for (const found of findNegations(words, theirs))
      held.set(`${passage.source} ${String(from + found.start)}`, { ...found, isForeign: theirs !== lexicon });
  }
  for (const text of printed)
    for (const found of findNegations(text, lexicon))
      held.set(`${text} ${String(found.start)}`, { ...found, isForeign: false });
  const texts = [...quoted, ...printed];
  return own.flatMap((negation) => {
    // An answer turns the words of its passage round: there it is enough that the passage has the word.
    const isAlike = (other: Negation) =>
      statement.part === 'reading' ? other.word === negation.word : isSameNegation(negation, other, lexicon);
    for (const [key, other] of held) {
      // What a negation of another language denies is for a translator to say.
      if (!other.isForeign && !isAlike(other)) continue;
      held.delete(key);
      return [];
    }
    // What the sentence says of a source is declared; what it says of the world may stand there in other words.
    const before = /(?<!\p{L})(?<word>\p{L}+)\s*$/u.exec(
      statement.text.slice(Math.max(0, negation.start - beside), negation.start),
    );
    // "No injuries were reported" says nothing of who reports.
    const governing = opensClause(statement.text, negation, lexicon) ? '' : (before?.groups?.['word'] ?? '');
    const said = [governing, ...deniedInClause(statement.text, negation)].filter(
      (word, at, all) => isReporting(word, lexicon) && !isBeing(all[at - 1] ?? '', lexicon),
    );
    const verdict = judgeNegation(statement.text, negation.start, texts, lexicon);
    // "Did not name the boat" on "refused to name the boat" is of the world, too, where no passage denies anything else.
    const isHeld =
      verdict === 'found' &&
      said.every((word) => isToldIn(word, texts, lexicon)) &&
      (said.length === 0 || texts.every((text) => findNegations(text, lexicon).length === 0));
    return !isStrict && (isHeld || (verdict === 'open' && said.length === 0)) ? [] : [negation.word];
  });
}

/** What a negation denies in its own clause: "were no pirates, the Post reports" denies no report. */
function deniedInClause(text: string, { end, denied }: Negation): readonly string[] {
  const [clause = ''] = clausesOf(text.slice(end, end + beside));
  const most = clause.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  // "Does not, however, say".
  return most === 0 ? denied : denied.slice(0, most);
}

/** "Says no one is missing": a negation that begins a clause of its own denies what is told there, and no telling. */
function opensClause(text: string, { end }: Negation, lexicon: Lexicon): boolean {
  const [clause = ''] = clausesOf(text.slice(end, end + beside));
  const words = readWords(clause, lexicon);
  return words.slice(1, subjectWords).some(({ word }) => lexicon.auxiliaries.includes(word));
}

// "No one of the crew is".
const subjectWords = 5;

// Units of text in which a few words surely stand.
const beside = 30;

/** Whether a form of the word stands in one of the texts, or is turned round there: "know" in "unknown". */
const isToldIn = (word: string, texts: readonly string[], lexicon: Lexicon): boolean =>
  lemmasOf(word, lexicon).some((lemma) =>
    texts.some((text) => lemmasIn(text, lexicon).has(lemma) || turnedRoundIn(text, lexicon).has(lemma)),
  );

const isBeing = (word: string, lexicon: Lexicon): boolean => isFormOf(word, [lexicon.being], lexicon);

/** "Does not say", "names no street": what documents do. */
function isReporting(word: string, lexicon: Lexicon): boolean {
  return isFormOf(word, lexicon.reportingWords, lexicon);
}

// As far as `passage-cut` looks: what stands there, a sentence must say.
const wordsBeside = 2;

/** Where the words directly before a passage begin, in the text of its source. */
function besidePassage({ source, start, context }: Passage, dossier: Dossier): number {
  const before = dossier.sources.get(source)?.text.slice(context.start, start) ?? '';
  const words = [...before.matchAll(/\S+/gu)];
  return context.start + (words.at(-wordsBeside)?.index ?? words[0]?.index ?? before.length);
}

function formOf(statement: Statement, entry: Entry, dossier: Dossier): string {
  const named = [...dossier.sources.values()].find(({ record }) => statement.text.includes(record.name));
  const source = named?.id ?? supportOf(statement, entry, dossier).sources[0]?.id ?? 'source-id';
  if (statement.part === 'prose' || statement.part === 'cell') return `\`@${source} without "…"\` in a footnote`;
  if (statement.part === 'reading') return '`without: "…"` in the reading';
  const list = restsOnEvidence(statement, entry) ? 'evidence' : 'date.from';
  return `\`- { source: ${source}, without: "…" }\` in \`${list}\``;
}
