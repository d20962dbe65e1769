/** Statements in the panel, each with its state, who answers for it and what it rests on. */
import { oneLine } from '../text/normalized-text.ts';
import { sourceName } from '../provenance/source.ts';
import type { Element } from 'hast';
import { h } from 'hastscript';
import { passagesOf } from '../provenance/citation.ts';
import { showInvisible } from '../text/invisible.ts';
import { placeInDocument } from '../provenance/place-in-document.ts';
import { startOf } from '../provenance/place-in-file.ts';
import { opener, type Children, type ReportContext } from './opener.ts';
import type { EditorState, ReportedStatement } from './page-report.ts';

const states: readonly EditorState[] = ['faulty', 'uncited', 'open', 'sources', 'signed', 'computed', 'own', 'waived'];

/** One button for each state, with how many statements are in it; pressed, it leaves those alone. */
export function filters(all: readonly ReportedStatement[], { interfaceWords: { words } }: ReportContext): Element {
  const { panel } = words.live;
  const counts = states.flatMap((state) => {
    const n = all.filter((one) => one.state === state).length;
    return n === 0 ? [] : [{ state, label: panel.states[state], n }];
  });
  return h(
    'p',
    { class: 'filters' },
    [{ state: 'all', label: panel.all, n: all.length }, ...counts].map(({ state, label, n }) =>
      h(
        'button',
        { type: 'button', dataDo: 'filter', dataState: state, ariaPressed: String(state === 'all') },
        `${label} ${String(n)}`,
      ),
    ),
  );
}

/** Statements under a title; nothing where there is none. */
export function statementList(title: string, list: readonly ReportedStatement[], context: ReportContext): Children {
  if (list.length === 0) return [];
  return [
    h('h2', title),
    h(
      'ul',
      { class: 'statements' },
      list.map((one) => statementItem(one, context)),
    ),
  ];
}

function statementItem({ statement, state, review, shown }: ReportedStatement, context: ReportContext): Element {
  const { words } = context.interfaceWords;
  const text = showInvisible(oneLine(statement.text));
  return h('li', { dataState: state, dataStatement: statement.id }, [
    // Where the page shows it, its words lead there.
    shown === undefined
      ? h('p', { class: 'says' }, text)
      : h('p', { class: 'says' }, [h('button', { type: 'button', dataDo: 'show' }, text)]),
    h('p', [h('span', { class: 'state' }, words.live.panel.states[state]), ' ', opener(statement.place, context)]),
    ...answerable({ state, review }, context),
    ...waivers(statement.waived, context),
    ...evidence({ statement }, context),
  ]);
}

/** Who answers for it, or what nobody answers for yet. */
function answerable({ state, review }: Pick<ReportedStatement, 'state' | 'review'>, context: ReportContext): Children {
  if (review === undefined) return [];
  const { say, words } = context.interfaceWords;
  const { openWords, signedBy, unsigned } = words.live.panel;
  const { open, signature } = review;
  const missing = open.length === 0 ? [] : [say(openWords, { words: open.map(({ word }) => word).join(', ') })];
  const by = signature && say(signedBy, { by: signature.by, date: signature.date });
  return [h('p', { class: state === 'open' ? 'todo' : 'hint' }, [...missing, by ?? unsigned].join(' · '))];
}

function waivers(
  waived: Readonly<Record<string, string>>,
  { interfaceWords: { say, words } }: ReportContext,
): Children {
  return Object.entries(waived).map(([rule, reason]) =>
    h('p', { class: 'hint' }, say(words.live.panel.waives, { rule, reason })),
  );
}

/** The passages with their outlets, what is declared absent, and the facts that are printed. */
function evidence({ statement }: Pick<ReportedStatement, 'statement'>, context: ReportContext): Children {
  const { dossier } = context;
  const { say, words } = context.interfaceWords;
  const { panel } = words.live;
  const passages = [...new Map(statement.citations.flatMap(passagesOf).map((one) => [one.id, one])).values()];
  const items = [
    ...passages.flatMap((passage) => {
      const source = dossier.sources.get(passage.source);
      if (source === undefined) return [];
      return h('li', [
        h('b', `${passage.mark} ${sourceName(dossier, passage.source)} `),
        say(panel.quoted, { words: oneLine(passage.exact) }),
        ' ',
        opener(placeInDocument(source, passage.start), context),
      ]);
    }),
    ...statement.citations
      .flatMap(({ silences }) => silences)
      .map((silence) =>
        h('li', [h('b', `${sourceName(dossier, silence.source)} `), say(panel.isAbsent, { words: silence.words })]),
      ),
    ...statement.facts.flatMap((id) => {
      const entry = dossier.entries.get(dossier.facts.get(id)?.entry ?? '');
      if (entry === undefined) return [];
      return h('li', [say(panel.prints, { fact: id }), ' ', opener(startOf(entry.file), context)]);
    }),
  ];
  if (items.length === 0) return [];
  const title = passages.length === items.length ? say(panel.passages, { n: passages.length }) : panel.behind;
  return [h('details', { dataKey: statement.id }, [h('summary', title), h('ul', items)])];
}
