/** How to cite a figure, in each format. */
import { citationPaths, citationRoute } from '../../site/cited-work.ts';
import { figurePaths } from '../../site/figure-pages.ts';

export const getStaticPaths = async () =>
  (await figurePaths()).flatMap(({ params, props: { figure } }) => citationPaths(params, figure));

export const GET = citationRoute;
