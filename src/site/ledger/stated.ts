/**
 * Sentences as pages print them. Each stands between two stamps that say what it rests on; the layout takes the stamps out
 * of the page and enters what stood between them in its ledger. So the ledger lists what was rendered, and nothing else.
 *
 * Stamps are noncharacters of Unicode, which are kept for use inside one program: no reader ever gets one.
 *
 * @example
 * takeStated(`<p>${stated('It held.', 'cited')}</p>`); // { html: '<p>It held.</p>', lines: [{ text: 'It held.', state: 'cited' }] }
 */
import { statementsOfBody, type ProsePart } from '../../markdown/lead.ts';
import type { Entry } from '../../provenance/entry.ts';
import type { StatementState } from '../../provenance/statement.ts';
import type { StatementPart } from '../../provenance/statement-part.ts';
import { linesOf, stateBeneath, type LedgerLine } from './line.ts';

/** What a sentence rests on; a title rests on all that its page shows beneath it. */
export type StatedState = StatementState | 'title';

const stamps: Readonly<Record<StatedState, string>> = {
  cited: '\uFDD0',
  computed: '\uFDD1',
  editorial: '\uFDD2',
  waived: '\uFDD3',
  uncited: '\uFDD4',
  title: '\uFDD5',
};
const states = new Map(Object.entries(stamps).map(([state, stamp]) => [stamp, state as StatedState]));

/** Closes every sentence. */
export const stampEnd = '\uFDDF';
/** Around what stands inside a sentence and is none of its words: marks. */
export const [stampPause, stampResume] = ['\uFDD8', '\uFDD9'];
/** Around what is entered and not printed, because it is printed piece by piece. */
const [hidden, hiddenEnd] = ['\uFDDA', '\uFDDB'];

/** Opens a sentence whose words have markup between them. */
export function stampOf(state: StatedState): string {
  return stamps[state];
}

/** The sentences of a text, to be printed. */
export function stated(text: string, state: StatedState): string {
  return `${stamps[state]}${text}${stampEnd}`;
}

/** What an entry says in one of its parts, to be printed. */
export function statedPart({ statements }: Pick<Entry, 'statements'>, part: StatementPart): string {
  return statements.flatMap((own) => (own.part === part ? [stated(own.text, own.state)] : [])).join('');
}

/** Enters the body of an entry, or a part of it, beside the markup that prints it; with the notes of its statements, by their ids. */
export function enteredBody(
  entry: Pick<Entry, 'statements'>,
  part?: ProsePart,
  notes: ReadonlyMap<string, string> = new Map(),
): string {
  const own = statementsOfBody(entry, part).flatMap(({ id, text, state }) => {
    const note = notes.get(id);
    return [stated(text, state), ...(note === undefined ? [] : [stated(note, 'editorial')])];
  });
  return `${hidden}${own.join('')}${hiddenEnd}`;
}

/** Where a page prints what counts its own sentences too, which the layout is given in the slot `late`. */
export const stampLate = '\uFDE0';

/** What a page shows, and the page without its stamps. */
export interface Taken {
  readonly html: string;
  readonly lines: readonly LedgerLine[];
}

/** Takes the stamps out of a page. */
export function takeStated(html: string): Taken {
  const found = [...html.matchAll(/([\uFDD0-\uFDD5])([^\uFDD0-\uFDD5\uFDDF]*)\uFDDF/gu)].map(
    ([, stamp = '', markup = '']) => ({
      text: textOf(markup),
      state: states.get(stamp) ?? 'uncited',
    }),
  );
  const beneath = stateBeneath(found);
  return {
    html: html.replaceAll(/\uFDDA[^\uFDDB]*\uFDDB|[\uFDD0-\uFDDF]/gu, ''),
    lines: found.flatMap(({ text, state }) => {
      const own = state === 'title' ? beneath : state;
      return own === undefined ? [] : linesOf(text, own);
    }),
  };
}

const references = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['#39', "'"],
  ['nbsp', '\u00A0'],
]);

function textOf(markup: string): string {
  return markup
    .replaceAll(/\uFDD8[^\uFDD8\uFDD9]*\uFDD9|<[^<>]*>/gu, '')
    .replaceAll(/&(#?\w+);/gu, (whole, name: string) => references.get(name) ?? whole)
    .trim();
}
