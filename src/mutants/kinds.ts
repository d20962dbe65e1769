/** Every kind of single error that is planted. A new kind is a file in `kinds/` and a line here. */
import type { MutantKind } from './corpus.ts';
import { bytes } from './kinds/bytes.ts';
import { citations } from './kinds/citations.ts';
import { cuts } from './kinds/cuts.ts';
import { dates } from './kinds/dates.ts';
import { digits } from './kinds/digits.ts';
import { formulas } from './kinds/formulas.ts';
import { names } from './kinds/names.ts';
import { negations } from './kinds/negations.ts';
import { numberWords } from './kinds/number-words.ts';
import { orders } from './kinds/orders.ts';
import { quotations } from './kinds/quotations.ts';
import { readings } from './kinds/readings.ts';
import { references } from './kinds/references.ts';
import { silences } from './kinds/silences.ts';
import { sources } from './kinds/sources.ts';
import { speakers } from './kinds/speakers.ts';
import { units } from './kinds/units.ts';

/** In the order of the report. */
export const errorKinds: readonly MutantKind[] = [
  digits,
  numberWords,
  units,
  names,
  dates,
  negations,
  quotations,
  cuts,
  orders,
  sources,
  citations,
  silences,
  speakers,
  readings,
  formulas,
  references,
  bytes,
];
