/** Abbreviations in English and French behind whose stop a sentence may go on. */
export const ABBREVIATIONS = new Set(
  [
    'Mr Mrs Ms Dr Prof St Gen Col Sgt Lt Capt Maj Cpl Cmdr Adm Sen Rep Gov Pres Hon Rev Fr Messrs',
    'No Nos vs e.g i.e ca cf approx Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec',
    'Inc Ltd Co Corp Bros Sr Jr etc dept est a.m p.m U.S U.K U.N E.U D.C Ph.D',
    'p pp art arts fig figs vol vols ch chs sec secs para paras c v',
    'M MM Mme Mlle Me Ste av apr env janv févr avr juil sept oct nov déc chap al n no',
  ]
    .join(' ')
    .split(' '),
);
