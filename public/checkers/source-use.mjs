/** The bar of how much of a source is used. */
import { figuresIn } from './numbers.mjs';
import { elementsOf, textOf } from './page-tree.mjs';

/** The bar of how much of a source is used has the parts that the words below it count: of all, first, second and rest. */
export function useFaults(svg) {
  const { children } = svg.parent;
  const below = children.slice(children.indexOf(svg) + 1).find(({ tag }) => tag === 'p');
  const [all = 0, first = 0, second = 0, rest = 0] = figuresIn(below === undefined ? '' : textOf(below)).map(
    ([, value]) => value,
  );
  const parts = [
    ['ink', 0, first],
    ['rule', first, second],
    ['quiet', first + second, rest],
  ].map(([tone, x, width]) => `var(--${tone}) ${String(x)} ${String(width)}`);
  const drawn = elementsOf(svg).map(({ attributes: { fill, x = '0', width } }) => `${fill} ${x} ${width}`);
  return svg.attributes.viewBox === `0 0 ${String(Math.max(1, all))} 1` && drawn.join() === parts.join()
    ? []
    : ['draws another use of a source than it counts'];
}
