/** Which way words and signs beside a number leave it open, in the languages of the sources: English and French. */

const split = (text) => text.split(',').map((words) => words.trim());

const WORDS = {
  above: split(
    `at least, no fewer than, no less than, not fewer than, not less than, minimum of, more than, over, exceeds, exceeding,
    exceed, exceeded, above, upwards of, in excess of, higher than, greater than, and more, and over, at the least,
    at a minimum, at the minimum, or more, or longer, or older, or later, or higher, or larger, or heavier, or wider,
    or taller, or over, au moins, pas moins de, au minimum, plus de, plus d, dépasse, dépassent, supérieur à, ou plus,
    et plus, ≥, >, +`,
  ),
  below: split(
    `at most, up to, no more than, not more than, maximum of, as many as, as much as, not exceed,
    not exceeding, less than, fewer than, under, below, lower than, within, and under, at the most, at a maximum, at the maximum, or less, or fewer, or shorter, or younger,
    or earlier, or lower, or smaller, or lighter, or narrower, or cheaper, or under, au plus, jusqu'à, au maximum,
    pas plus de, moins de, moins d, inférieur à, dans un rayon de, ou moins, et moins, ≤, <`,
  ),
  near: split(
    `nearly, almost, close to, just under, about, around, approximately, roughly, some, estimated, estimated at, circa, ca,
    ca., c., approx, approx., in the region of, on the order of, of the order of, plus or minus, or so, or thereabouts,
    give or take, -odd, près de, près d, presque, quasiment, environ, quelque, quelques, autour de, à peu près,
    approximativement, env, env., plus ou moins, de l'ordre de, ~, ≈, ∼, ±`,
  ),
};

const SIDES = new Map(Object.entries(WORDS).flatMap(([side, all]) => all.map((words) => [words, side])));

/** `above`, `below` or `near`; nothing of no words, `any` of words that are not known here. */
export const sideOf = (limit) =>
  limit === '' ? undefined : (SIDES.get(limit.toLowerCase().replaceAll('’', "'")) ?? 'any');
