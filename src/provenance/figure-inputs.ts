/** The figures that a computed figure is made of. */
import type { Dossier } from './dossier.ts';
import type { EntryOf } from './entry.ts';

/** What the formula of `figure` takes in, in its order; none where it has no formula. What does not exist is left out. */
export function inputsOf(
  { entries }: Pick<Dossier, 'entries'>,
  { data: { formula } }: EntryOf<'figure'>,
): readonly EntryOf<'figure'>[] {
  return Object.values(formula?.inputs ?? {}).flatMap((id) => {
    const input = entries.get(`figures/${id}`);
    return input?.kind === 'figure' ? [input] : [];
  });
}
