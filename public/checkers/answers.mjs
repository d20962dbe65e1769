/**
 * Wherever the answers of sources to a question are shown, all of them are: each with all who give it, what is known of
 * their origins, who gives none, and why the editors say that they differ. Left out, any of these would say less than
 * `dossier.json` does, and a reader could not see that it is missing.
 */
import { certaintiesOf, lineOf, linesOfGroup } from './answer-lines.mjs';
import { originsOf } from './facts.mjs';
import { REPEATING, factBehind } from './links.mjs';
import { childrenOf, clip, elementsOf, has, within, wordsOf } from './page-tree.mjs';
import { groupsOf } from './print-facts.mjs';
import { squeeze } from './sentences.mjs';

/** What is missing of the answers that a page shows. */
export function answersFaults(page, site) {
  return page.elements.flatMap((element) => {
    if (element.tag === 'div' && has(element, 'answers')) return besideFaults(element, page, site);
    if (element.tag === 'div' && has(element, 'big')) return bigFaults(element, page, site);
    if (element.tag === 'dl') return listFaults(element, page, site);
    if (element.tag === 'tr' && has(element, 'q')) return rowFaults(element, page, site);
    return [];
  });
}

const isSame = (one, other) => squeeze(one) === squeeze(other);

/** The fact that a link leads to; the book, which leads to places of its own, has its question. */
function factAt(link, page, site) {
  if (page.url === REPEATING) return site.dossier.facts.find(({ question }) => isSame(question, wordsOf(link)));
  return factBehind(link, page, site);
}

const namesOf = (ids, { sources }) => ids.map((id) => sources.find((source) => source.id === id)?.name ?? id);

// ---------------------------------------------------------------- side by side

/** Under each answer stands who gives it; behind the last one what the editors note, and who gives none. */
function besideFaults(box, page, site) {
  const fact = factOfBox(box, page, site);
  if (fact === undefined) return ['has answers to no question'];
  const groups = groupsOf(fact);
  const answers = childrenOf(box);
  if (answers.length !== groups.length)
    return [`shows ${String(answers.length)} answers to ${clip(fact.question)}, of ${String(groups.length)}`];
  const around = childrenOf(box.parent);
  const behind = around.slice(around.indexOf(box) + 1).map(wordsOf);
  const wanted = [
    ...(fact.reason === null ? [] : [`Editors’ note: ${fact.reason}`]),
    ...silenceOf(fact, 'No answer here from ', site.dossier),
  ];
  const missing = wanted.find((words, at) => !isSame(words, behind[at] ?? ''));
  return [
    ...answers.flatMap((answer, at) => answerFaults(answer, fact, groups[at], site.dossier)),
    ...(missing === undefined ? [] : [`does not say behind the answers to ${clip(fact.question)}: ${clip(missing)}`]),
  ];
}

/** The question of a box: the heading of its section leads to it; else it is that of the page or, in the book, stands above. */
function factOfBox(box, page, site) {
  if (page.url === REPEATING)
    return factAt(
      childrenOf(box.parent).find((other) => has(other, 'question')),
      page,
      site,
    );
  const section = within(box, (other) => has(other, 'question'));
  const heading = section && elementsOf(section).find(({ tag, parent }) => tag === 'a' && parent.tag === 'h3');
  return heading === undefined ? site.factOn.get(page.url) : factAt(heading, page, site);
}

function answerFaults(answer, fact, group, dossier) {
  const inside = elementsOf(answer);
  const given = inside
    .filter(({ tag, parent }) => tag === 'a' && parent.tag === 'li')
    .map(wordsOf)
    .filter((name) => dossier.sources.some((source) => source.name === name));
  const wanted = namesOf(
    group.readings.map(({ source }) => source),
    dossier,
  );
  const value = wordsOf(inside.find((other) => has(other, 'value')));
  const [note] = childrenOf(answer)
    .filter(({ tag }) => tag === 'p')
    .slice(1)
    .map(wordsOf);
  const shared = sharedBy(fact, group, dossier);
  return [
    ...(given.join() === wanted.join()
      ? []
      : [`says of ${clip(value)} that it is the answer of ${clip(given.join(', '))}`]),
    ...(shared.includes(note) ? [] : [`says of ${clip(value)}: ${clip(String(note))}`]),
    ...(linesOfGroup(fact, group, dossier).some((line) => answer.classes.includes(line))
      ? []
      : [`shows ${clip(value)} in the line of another answer`]),
  ];
}

/** What may stand under an answer of several reports; sources may share an origin by their wording too, which shows in the fact alone. */
function sharedBy(fact, { readings }, { sources }) {
  if (readings.length === 1) return [undefined];
  const ids = new Set(readings.map(({ source }) => source));
  if (ids.size === 1) return ['In one report'];
  const groups = originsOf(sources);
  const countOf = (all) => new Set(all.map(({ source }) => groups.get(source) ?? source)).size;
  const reports = `In ${String(ids.size)} reports`;
  const one = `${reports} that may share an origin`;
  const some = `${reports}, some of which may share an origin`;
  const origins = countOf(readings);
  if (origins === 1) return [one];
  const isPlain = fact.origins === countOf(fact.readings);
  if (origins < ids.size) return isPlain ? [some] : [some, one];
  return isPlain ? [reports] : [reports, some, one];
}

/** Who gives no answer, in words; of what is computed nobody gives one. */
const silenceOf = ({ silent = [], derived }, before, dossier) =>
  silent.length === 0 || derived !== undefined ? [] : [before + namesOf(silent, dossier).join(', ')];

// ---------------------------------------------------------------- elsewhere

/** The value of a figure on its page: in its line, with how sure it is and who gives none. */
function bigFaults(box, page, site) {
  const fact = site.factOn.get(page.url);
  if (fact === undefined) return [];
  const words = [...certaintiesOf(fact), ...silenceOf(fact, 'no answer here from ', site.dossier)].join(' · ');
  return [
    ...(isSame(wordsOf(childrenOf(box).at(-1)), words) ? [] : [`does not say of its figure: ${clip(words)}`]),
    ...(box.classes.includes(lineOf(fact)) ? [] : ['shows its figure in the line of another']),
  ];
}

/** Why answers contradict each other, which is said wherever it is said that they do. */
const conditionsOf = ({ relation, reason }) =>
  relation === 'contradict' && reason ? [`Editors’ note: ${reason}`] : [];

/** Questions in a few lines each: every answer, and how they stand to each other. */
function listFaults(list, page, site) {
  return childrenOf(list).flatMap((item) => {
    const parts = childrenOf(item);
    const link = parts[0]?.tag === 'dt' ? elementsOf(parts[0]).find(({ tag }) => tag === 'a') : undefined;
    const fact = parts.some((part) => has(part, 'value')) ? factAt(link, page, site) : undefined;
    if (fact === undefined) return [];
    const groups = groupsOf(fact);
    const isInWords = groups.length > 1 && groups.some(({ value }) => typeof value === 'string');
    const shown = parts.filter((part) => part.tag === 'dd' && has(part, 'value')).length;
    const said = parts.filter((part) => part.tag === 'dd' && has(part, 'quiet')).map(wordsOf);
    const wanted = [...certaintiesOf(fact), ...conditionsOf(fact)];
    return [
      ...(shown === (isInWords ? groups.length : 1)
        ? []
        : [`shows ${String(shown)} answers to ${clip(fact.question)}`]),
      ...(isSame(said.join(), wanted.join()) ? [] : [`says of ${clip(fact.question)}: ${clip(said.join(', '))}`]),
    ];
  });
}

/** A question of the table of who reports what: how sure it is, who of its columns gives none, and a cell for each of them. */
function rowFaults(row, page, site) {
  const inside = elementsOf(row);
  const fact = factAt(
    inside.find(({ tag }) => tag === 'a'),
    page,
    site,
  );
  if (fact === undefined) return ['has a row of no question'];
  const table = within(row, ({ tag }) => tag === 'table');
  const heads = elementsOf(table).filter(({ tag, attributes }) => tag === 'th' && attributes.scope === 'col');
  const columns = heads.map((head) => site.dossier.sources.find(({ name }) => name === wordsOf(head))?.id);
  const silent = (fact.silent ?? []).filter((id) => columns.includes(id));
  const words = wordsOf(inside.find((other) => has(other, 'quiet')));
  const [certainty] = certaintiesOf(fact);
  const ends = silenceOf({ silent }, ' · No answer here from ', site.dossier).join('');
  const isSaid = words.startsWith(certainty) && words.endsWith(ends) && words.includes('No answer') === (ends !== '');
  const answers = childrenOf(row.parent)
    .slice(1)
    .flatMap((cells) =>
      childrenOf(cells).map((cell) => elementsOf(cell).filter((other) => has(other, 'answer')).length),
    );
  const wanted = columns.map((id) => fact.readings.filter(({ source }) => source === id).length);
  return [
    ...(isSaid ? [] : [`says of ${clip(fact.question)}: ${clip(words)}`]),
    ...(isSame(
      inside
        .filter((other) => has(other, 'own'))
        .map(wordsOf)
        .join(),
      conditionsOf(fact).join(),
    )
      ? []
      : [`does not say why the answers to ${clip(fact.question)} stand as they do`]),
    ...(answers.join() === wanted.join() ? [] : [`does not give each answer to ${clip(fact.question)}`]),
  ];
}
