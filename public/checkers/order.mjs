/** The order of `dossier.json`: facts and citations in that of their entries, statements of one part by their numbers. */
import { clip } from './page-tree.mjs';

/** The first of each list that stands elsewhere than it should. */
export function orderFaults({ entries, facts, citations }) {
  const places = new Map(entries.map(({ id }, at) => [id, at]));
  const astray = (list) => list.find(({ entry }, at) => at > 0 && places.get(entry) < places.get(list[at - 1].entry));
  const numbers = entries.flatMap(({ statements }) => {
    const last = new Map();
    return statements.filter(({ id, part }) => {
      const number = Number(/-(\d+)$/u.exec(id)?.[1] ?? 0);
      const isAstray = number <= (last.get(part) ?? 0);
      last.set(part, number);
      return isAstray;
    });
  });
  return [astray(facts), astray(citations), numbers[0]]
    .filter((one) => one !== undefined)
    .map(({ id }) => `stands elsewhere than its entry has it, ${clip(id)}`);
}
