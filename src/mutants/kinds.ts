/** Every kind of single error that is planted. A new kind is a file in `kinds/` and a line here. */
import type { MutantKind } from './corpus.ts';
import { bytes } from './kinds/bytes.ts';
import { citations } from './kinds/citations.ts';
import { cuts } from './kinds/cuts.ts';
import { dates } from './kinds/dates.ts';
import { digits } from './kinds/digits.ts';
import { ellipses } from './kinds/ellipses.ts';
import { addedNegations, bounds, opposites, quantifiers } from './kinds/exchanges.ts';
import { citationSigns, identities, invisibleSigns, keys, links, markup, marks, signatures } from './kinds/form.ts';
import { formulas } from './kinds/formulas.ts';
import { gluedNumbers } from './kinds/glued-numbers.ts';
import { addedLimits } from './kinds/limits.ts';
import { names } from './kinds/names.ts';
import { negations } from './kinds/negations.ts';
import { numberWords } from './kinds/number-words.ts';
import { openingNames } from './kinds/opening-names.ts';
import { orders } from './kinds/orders.ts';
import { clocks, decades, ordinals } from './kinds/ordinals.ts';
import { quotations } from './kinds/quotations.ts';
import { namedPassages } from './kinds/named-passages.ts';
import { readings } from './kinds/readings.ts';
import { bases, flattened, refinedDates, reserves, subjects } from './kinds/records.ts';
import { references } from './kinds/references.ts';
import { silences } from './kinds/silences.ts';
import { sources } from './kinds/sources.ts';
import { speakers } from './kinds/speakers.ts';
import { tenses } from './kinds/tenses.ts';
import { units } from './kinds/units.ts';

/** In the order of the report. */
export const errorKinds: readonly MutantKind[] = [
  digits,
  gluedNumbers,
  numberWords,
  ordinals,
  decades,
  clocks,
  units,
  names,
  openingNames,
  dates,
  refinedDates,
  negations,
  addedNegations,
  addedLimits,
  bounds,
  quantifiers,
  tenses,
  opposites,
  quotations,
  cuts,
  ellipses,
  orders,
  sources,
  namedPassages,
  reserves,
  bases,
  citations,
  silences,
  speakers,
  subjects,
  readings,
  flattened,
  formulas,
  references,
  marks,
  citationSigns,
  keys,
  identities,
  links,
  markup,
  invisibleSigns,
  signatures,
  bytes,
];
