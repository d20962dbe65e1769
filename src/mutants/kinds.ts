/** Every kind of single error that is planted. A new kind is a constant in `kinds/` and a line here. */
import type { MutantKind } from './corpus.ts';
import { bytes } from './kinds/bytes.ts';
import { citations } from './kinds/citations.ts';
import { dates } from './kinds/dates.ts';
import { addedNegations, bounds, ellipses, numberWords, opposites, quantifiers } from './kinds/exchanges.ts';
import { citationSigns, identities, invisibleSigns, keys, links, markup, marks, signatures } from './kinds/form.ts';
import { formulas } from './kinds/formulas.ts';
import { addedLimits, negations } from './kinds/limits.ts';
import { names, openingNames } from './kinds/names.ts';
import { digits, gluedNumbers } from './kinds/numbers.ts';
import { clocks, decades, ordinals } from './kinds/ordinals.ts';
import { cuts, namedPassages, orders } from './kinds/passages.ts';
import { quotations } from './kinds/quotations.ts';
import { readings } from './kinds/readings.ts';
import { bases, flattened, refinedDates, reserves, speakers, subjects } from './kinds/records.ts';
import { references } from './kinds/references.ts';
import { silences } from './kinds/silences.ts';
import { sources } from './kinds/sources.ts';
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
