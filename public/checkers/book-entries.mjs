/**
 * The book says what other pages say: each block of an entry there is made again from the page of that entry, in the form
 * that it has in the book, and compared whole; and what the book takes of a page is all there, in one order.
 */
import { certaintiesOf, lineOf } from './answer-lines.mjs';
import { anchorOf, classesIn, formsIn, innerForm, plainText } from './bound-form.mjs';
import { entryOf } from './look-up.mjs';
import { childrenOf, clip, elementsOf, has, isProse, within, wordsOf } from './page-tree.mjs';
import { absentId } from './silences.mjs';

const isStandfirst = (one) => has(one, 'standfirst') || (one.tag === 'div' && one.attributes.id === 'summary-1');
const isNote = (one) => one.tag === 'p' && has(one, 'own') && !has(one.parent, 'head');
const isBigFigure = (one) => one.tag === 'div' && has(one, 'figure');

/** What the book takes of the page of an entry, by its kind, in the order of the book. */
const TAKEN = {
  event: [isProse],
  chapter: [isStandfirst, isBigFigure, isProse],
  figure: [
    (one) => has(one, 'drawing-wide'),
    (one) => has(one, 'scroll'),
    isNote,
    (one) => has(one, 'formula'),
    isProse,
  ],
  quote: [(one) => has(one, 'wordings') && has(one.parent, 'words'), isProse],
  actor: [(one) => one.attributes.id === 'field-1', (one) => one.tag === 'p' && has(one, 'certainty'), isProse],
  place: [isProse, (one) => one.tag === 'p' && has(one, 'editorial')],
  question: [(one) => has(one, 'answers'), isNote, isProse],
  source: [(one) => has(one, 'use'), (one) => has(one, 'record'), (one) => one.tag === 'section' && has(one, 'prose')],
};

/** What is wrong with the entries of the book, a page. */
export function bookEntryFaults(book, site) {
  const entries = book.elements.filter((element) => element.tag === 'section' && has(element, 'entry'));
  const given = givenOf(book, site);
  const forms = formsIn(book.main, { ...given, isBook: true, scope: '', lowered: 0 });
  const urls = new Map(site.dossier.entries.map((entry) => [anchorOf(entry.url), entry]));
  return entries.flatMap((section) => {
    const entry = urls.get(section.attributes.id);
    const page = site.pages.get(entry?.url);
    if (page?.main === undefined) return [`has an entry of no page, ${clip(String(section.attributes.id))}`];
    return entryFaults(section, forms, { entry, page, site, given });
  });
}

/** What the forms of parts of pages are made with. */
export function givenOf(book, { passages, base, dossier }) {
  const parts = book.elements.filter(
    ({ tag, classes }) => tag === 'section' || (tag === 'div' && classes.length === 0),
  );
  return {
    base,
    passages,
    ids: book.ids,
    notes: book.ids,
    bound: new Set(parts.map(({ attributes: { id } }) => id).filter((id) => id !== undefined)),
    absent: new Map(dossier.sources.map((source) => [absentId(source), `#${anchorOf(source.url)}--silences`])),
  };
}

/** What is wrong with one entry: its heading, its blocks, and what is left out of its page. */
function entryFaults(section, forms, { entry, page, site, given }) {
  const [head, body, ...others] = childrenOf(section);
  const level = Number(/^h([34])$/u.exec(head?.tag ?? '')?.[1]);
  if (
    body?.tag !== 'div' ||
    others.length > 0 ||
    !(level > 0) ||
    wordsOf(head) !== (entry.name ?? titleOf(entry, site))
  )
    return [`has ${entry.id} in another form, or by another name`];
  const own = formsIn(page.main, { ...given, scope: anchorOf(entry.url), lowered: level - 1 });
  const known = new Set(own.values());
  const built = new Set(builtOf({ entry, page, own, site }));
  const isSaid = (block) => known.has(forms.get(block)) || built.has(forms.get(block));
  const blocks = blocksOf(body);
  const strange = blocks.find((block) => !isSaid(block) && !isMeta(block, forms, { entry, page, own, site }));
  if (strange !== undefined) return [`says of ${entry.id} otherwise than its page: ${clip(wordsOf(strange))}`];
  return leftOutFaults(
    blocks.map((block) => forms.get(block)),
    own,
    { entry, page },
  );
}

const titleOf = (entry, { dossier }) => dossier.sources.find(({ url }) => url === entry.url)?.name ?? entry.title;

/** The blocks of an entry: what merely holds some is opened. */
const blocksOf = (body) =>
  childrenOf(body).flatMap((block) => {
    const isHolder =
      block.tag === 'div' && (Object.keys(block.attributes).length === 0 || has(block, 'drawn', 'numbers'));
    if (isHolder || (block.tag === 'figure' && has(block.parent, 'drawn'))) return blocksOf(block);
    return [block];
  });

/** What the book takes and does not have, or has in another order. */
function leftOutFaults(blocks, own, { entry, page }) {
  const wanted = (TAKEN[entry.kind] ?? []).flatMap((isTaken) =>
    elementsOf(page.main).filter(
      (element) =>
        isTaken(element) &&
        within(element.parent, (one) => isTaken(one) || has(one, 'evidence', 'related')) === undefined,
    ),
  );
  let last = -1;
  for (const element of wanted) {
    const at = blocks.indexOf(own.get(element));
    if (at === -1) return [`leaves out of ${entry.id}: ${clip(wordsOf(element) || element.tag)}`];
    if (at < last) return [`has parts of ${entry.id} in another order: ${clip(wordsOf(element))}`];
    last = at;
  }
  return [];
}

// ---------------------------------------------------------------- what the book alone sets so

/** The forms of blocks that are made of parts of a page. */
function builtOf({ entry, page, own, site }) {
  const inner = (test) => {
    const found = elementsOf(page.main).find(test);
    return found === undefined ? undefined : innerForm(found, own);
  };
  const summary = inner(({ attributes }) => attributes.id === 'summary-1');
  const caption = inner(({ attributes }) => attributes.id === 'caption-1');
  const derived = inner((one) => has(one, 'derived'));
  const sure = elementsOf(page.main).find((one) => one.tag === 'p' && has(one, 'certainty'));
  const said = inner((one) => one.tag === 'p' && has(one, 'quiet') && has(one.parent, 'head') && !has(one, 'own'));
  const fact = site.factOn.get(entry.url);
  const words = { quote: said && `Said ${said}` }[entry.kind];
  return [
    ...(summary === undefined ? [] : [`<p>${summary}</>`]),
    ...(caption === undefined ? [] : [`<figcaption class="quiet">${caption}</>`]),
    ...(derived === undefined ? [] : [`<p class="editorial">${derived}</>`]),
    ...(sure === undefined ? [] : [withoutNames(own.get(sure))]),
    ...(words === undefined ? [] : [`<p class="quiet">${words}</>`]),
    ...(entry.aside === true ? ['<p class="label">Aside</>'] : []),
    ...(fact === undefined ? [] : factForms(entry, fact, page, own)),
    ...entry.statements
      .filter(({ part }) => part === 'summary')
      .map(({ text }) => `<p class="standfirst">${plainText(text)}</>`),
  ];
}

/** How sure something is, without the other names that stand behind it on its page. */
const withoutNames = (form) => {
  const at = form.indexOf(' · also printed as ');
  return at === -1 ? form : `${form.slice(0, at)}</>`;
};

/** The question of a fact, how sure it is, and its value as it stands beside its drawing. */
function factForms(entry, fact, page, own) {
  const line = lineOf(fact);
  const big = elementsOf(page.main).find((one) => has(one, 'big'));
  const part = (name) => big && childrenOf(big).find((one) => has(one, name));
  const [value, what] = ['value', 'what'].map(part);
  const label = wordsOf(elementsOf(page.main).find((one) => has(one, 'label')));
  const day = label
    .split('·')
    .map((piece) => piece.trim())
    .find((piece) => piece.startsWith('as of '));
  const sure = certaintiesOf(fact).map((words) => `<span class="${classesIn(`certainty ${line}`)}">${words}</>`);
  const numbers = [value && innerForm(value, own).replaceAll('<small class="unit">', '<small>')].flatMap((form) =>
    form === undefined ? [] : [form, form.replace('<b>', '<b class="long">')],
  );
  return [
    `<p class="question">${plainText(fact.question)}</>`,
    ...sure.map((words) => `<p>${words}</>`),
    ...numbers.flatMap((number) =>
      sure.map(
        (words) =>
          `<div class="${classesIn(`figure ${line}`)}"><p class="value"><a href="#${anchorOf(entry.url)}">${number}</></><p class="what">${innerForm(what, own)}</><p class="quiet">${words}${day === undefined ? '' : `<br></>${plainText(day)}`}</></>`,
      ),
    ),
  ];
}

/** The line under the title of an event: its type, its places and people, who reports it, how its date is known, and its date. */
function isMeta(block, forms, { entry, page, own, site }) {
  if (!has(block, 'meta') || entry.kind !== 'event') return false;
  const spans = childrenOf(block);
  const inside = elementsOf(page.main);
  const date = inside.find((one) => has(one, 'date'));
  const ids = [
    ...(entry.places ?? []).map((slug) => `places/${slug}`),
    ...(entry.actors ?? []).map((slug) => `actors/${slug}`),
  ];
  const named = ids.map((id) => entryOf(id, site.dossier)?.title).join(', ');
  const reports = inside
    .filter((one) => one.tag === 'p' && has(one, 'certainty'))
    .flatMap((one) => wordsOf(one).split('; '));
  const first = [entry.eventType, ...(named === '' ? [] : [named])];
  const rest = spans.slice(first.length).map((span) => forms.get(span));
  const mayFollow = [...reports, ...BASES].map((words) => `<span>${plainText(words)}</>`);
  const day = date && `<span>${innerForm(date, own)}</>`;
  return (
    first.every((words, at) => spans[at] !== undefined && wordsOf(spans[at]) === words) &&
    new Set(rest).size === rest.length &&
    reports.every((words, at) => rest[at] === `<span>${plainText(words)}</>`) &&
    rest.every((form, at) => mayFollow.includes(form) || (form === day && at === rest.length - 1))
  );
}
const BASES = ['date inferred from outside the archive', 'date worked out by the editors'];
