/** Words of English that narrow what is told. */
import type { Narrowing } from '../narrowing.ts';
import { words } from '../words.ts';

/** See `Narrowing`. */
export const enNarrowing: Narrowing = {
  ranks: ['one of', 'two of', 'some of', 'many of', 'several of', 'among', 'amongst'],
  scopes: words('in of on at for since to within outside among across'),
  quantifiers: words('some several many most few various numerous certain'),
  majorities: ['most'],
  wholes: ['each', 'throughout'],
  withholding: [
    ...words(
      'whether deny denies denied denying doubt doubts doubted dispute disputes disputed refute refutes refuted',
    ),
    ...words('reject rejects rejected dismiss dismisses dismissed unclear'),
    ...['rule out', 'rules out', 'ruled out', 'ruling out', 'too early to', 'too soon to', 'premature to'],
    ...['nothing to suggest', 'nothing to indicate', 'nothing to show'],
  ],
  evidence: words(
    'link connection evidence proof sign indication trace clear certain sure say suggest indicate prove show confirm',
  ),
  links: words('link connection tie'),
  causing: words('cause lead mean entail result trigger involve bring'),
  relating: words('carry accord amount stand differ mean follow'),
  provisionally: ['at first', 'initially', 'originally', 'to begin with'],
  certain: words('will would shall'),
  comparisons: ['than'],
  degreeTies: ['than'],
  infinitives: ['to'],
};
