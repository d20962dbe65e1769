/**
 * What a site may say of a dossier, from `dossier.json` alone: its sentences with
 * their states and the passages that their marks may lead to.
 */
import { entryAt } from './look-up.mjs';
import { otherNames } from './names.mjs';
import { passageId, silenceId } from './passage-ids.mjs';
import { printDates } from './print-dates.mjs';
import { factPassages, groupsOf, printGroup, printWhole } from './print-facts.mjs';
import { sentencesOf, squeeze } from './sentences.mjs';

/**
 * Every sentence and value of the dossier, squeezed: the states in which pages may show it, the passages that its marks
 * may lead to, those that they must lead to where it is one whole statement, and the entries that say it.
 *
 * @param {Set<string>} [said] the sentences that the ledger lists, squeezed
 * @returns {Map<string, { states: Set<string>, passages: Set<string>, own?: Set<string>, entries: Set<string> }>}
 */
export function linesOf(dossier, said) {
  const lines = new Map();
  const add = (entry, text, ...rest) => addSentences(lines, entry, sentencesOf(text, said), ...rest);
  const known = indexOf(dossier);
  // Without a page of its own the overview is called as the dossier is.
  if (!dossier.entries.some(({ url }) => url === '/')) add('pages/overview', dossier.title, ANY);
  for (const entry of dossier.entries) addEntry(entry, known, dossier, add);
  for (const fact of dossier.facts) addFact(fact, known, add);
  for (const correction of dossier.corrections) addCorrection(correction, dossier, add);
  for (const { reason } of dossier.waivers) add('pages/method', reason, ['editorial']);
  return lines;
}

/** A correction is told in the list of them, and at the statement that it is of. */
function addCorrection(correction, dossier, add) {
  const { page, old, new: now = '', reason } = correction;
  for (const text of ['Corrections', old, now, reason]) add('pages/corrections', text, ['editorial']);
  const entry = entryAt(page, dossier);
  for (const note of entry === undefined ? [] : correctionNotes(correction, dossier))
    add(entry.id, note, ['editorial']);
}

/** Adds the sentences of a text that an entry says; `own` are the passages that all of its marks must lead to. */
function addSentences(lines, entry, sentences, states, passages = [], own = undefined) {
  for (const sentence of sentences) {
    const name = squeeze(sentence);
    const line = lines.get(name) ?? { states: new Set(), passages: new Set(), entries: new Set() };
    for (const state of states) line.states.add(state);
    for (const id of passages) line.passages.add(id);
    line.entries.add(entry);
    // What several statements say, each may rest on passages of its own; one of several sentences, on some of theirs.
    if (own !== undefined)
      line.own = new Set(own.filter((id) => sentences.length === 1 && (line.own === undefined || line.own.has(id))));
    lines.set(name, line);
  }
}

/** What may stand at a statement that was corrected, for each way to print its day. */
export function correctionNotes({ date, old, reason }, { language }) {
  return printDates(date, language).map((day) => `Corrected on ${day}. It said: ${saidText(old)} ${reason}`);
}

/** Words in quotation marks as a sentence of their own. */
export const saidText = (words) => `“${words}”${/[.!?…]["”’)]?$/u.test(words) ? '' : '.'}`;

/** What a title or a question rests on is what stands beneath it. */
const ANY = ['cited', 'computed', 'editorial', 'waived'];
/** Parts that rest on the whole of their entry. */
const WHOLE = new Set(['title', 'label', 'question', 'caption', 'field', 'variant']);
/** Parts whose marks are those of their own citations, all of them. */
const EXACT = new Set(['prose', 'summary', 'caption']);

/** What the entries are asked for: names, roles of speakers, and the marks of passages by entry, citation and fact. */
function indexOf({ sources, entries, facts, citations }) {
  const ofEntry = new Map();
  const ofCitation = new Map();
  for (const { id, entry, passages, silences = [] } of citations) {
    const marks = [...passages.map(passageId), ...silences.map(({ source }) => silenceId(source))];
    ofCitation.set(id, marks);
    ofEntry.set(entry, [...(ofEntry.get(entry) ?? []), ...marks]);
  }
  return {
    names: new Map(sources.map(({ id, name }) => [id, name])),
    roles: new Map(
      entries
        .filter(({ kind }) => kind === 'actor')
        .map((actor) => [actor.id, { actor, role: actor.statements.find(({ part }) => part === 'field') }]),
    ),
    ofEntry,
    ofCitation,
    factOf: new Map(facts.map((fact) => [fact.entry, fact])),
    ofFact: new Map(facts.map((fact) => [fact.id, factPassages(fact, facts, ofCitation)])),
  };
}

/** Everything that an entry says: its title, its statements, and what its own fields are printed as. */
function addEntry(entry, known, { language }, add) {
  const fact = known.factOf.get(entry.id);
  const own = [...(known.ofEntry.get(entry.id) ?? []), ...(fact === undefined ? [] : known.ofFact.get(fact.id))];
  const say = (text, states, passages, exact) => add(entry.id, text, states, passages, exact);
  say(entry.title, ANY, own);
  for (const statement of entry.statements)
    if (statement.part !== 'reading') sayStatement(statement, entry, own, known, say);
  sayQuotation(entry, own, known, say);
  if (entry.coordinates !== undefined) say(coordinatesText(entry.coordinates), ['editorial']);
  const gloss = Object.entries(entry.gloss ?? {});
  if (gloss.length > 0) say(glossText(gloss), ['editorial']);
  if (entry.date !== undefined)
    for (const text of [...printDates(entry.date, language), ...entry.labels]) say(text, ['cited'], own);
}

function sayStatement({ part, text, state, citations }, entry, own, { ofCitation }, say) {
  const cited = citations.flatMap((id) => ofCitation.get(id) ?? []);
  const passages = cited.length === 0 || WHOLE.has(part) ? [...cited, ...own] : cited;
  if (part === 'variant') say(`“${text}”`, ['cited'], passages);
  else if (part === 'label' || part === 'question') say(text, ['cited', 'computed'], passages);
  else say(text, [state], passages, EXACT.has(part) && state === 'cited' ? cited : undefined);
  if (entry.kind === 'actor' && part === 'field' && state === 'cited')
    say(`${text} · also printed as ${otherNames(entry).join(', ')}`, ['cited'], own);
}

/** A quotation names its speaker with the role, and gives the wordings of its sources, how they came and what is noted. */
function sayQuotation({ speaker, wordings = [] }, own, { names, roles, ofEntry }, say) {
  const { actor, role } = roles.get(`actors/${String(speaker)}`) ?? {};
  if (role !== undefined) say(`${actor.title} · ${role.text}`, ['cited'], ofEntry.get(actor.id) ?? []);
  for (const { source, words, channel, note } of wordings) {
    const passages = own.filter((id) => id.startsWith(`${source}-`) || id.startsWith('without '));
    say(`“${words}”`, ['cited'], passages);
    if (channel !== null) say(`${names.get(source) ?? source}, “${channel}”`, ['cited'], passages);
    if (note !== null) say(note, ['editorial']);
  }
}

/** `48.8° N, 2.3° E: from a map` */
function coordinatesText({ latitude, longitude, from }) {
  const degrees = (value, [plus, minus]) => `${String(Math.abs(value))}° ${value < 0 ? minus : plus}`;
  return `${degrees(latitude, 'NS')}, ${degrees(longitude, 'EW')}: ${from}`;
}

/** `‘boat’ stands here for ‘dinghy’, ‘skiff’.` */
const glossText = (gloss) =>
  `${gloss.map(([ours, theirs]) => `‘${ours}’ stands here for ${theirs.map((word) => `‘${word}’`).join(', ')}`).join('; ')}.`;

function addFact(fact, { names, ofFact, ofCitation }, add) {
  const say = (text, states, passages) => add(fact.entry, text, states, passages);
  say(fact.question, ANY, ofFact.get(fact.id));
  const isOne = fact.derived !== undefined || groupsOf(fact).length === 1;
  for (const text of printWhole(fact)) say(text, ['cited', 'computed'], ofFact.get(fact.id));
  for (const group of isOne ? [] : groupsOf(fact)) {
    const passages = group.readings.flatMap(({ citation }) => ofCitation.get(citation) ?? []);
    for (const text of printGroup(group)) say(text, ['cited', 'computed'], passages);
  }
  for (const { source, qualifier, note, citation } of fact.readings) {
    if (qualifier !== null)
      say(`${names.get(source) ?? source}, “${qualifier}”`, ['cited'], ofCitation.get(citation) ?? []);
    if (note !== null) say(note, ['editorial']);
  }
}
