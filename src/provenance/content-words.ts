/**
 * The words of a text that say something, each reduced to a stem.
 *
 * @example
 * contentWords('The gunmen fired on the gates') // 'gunmen', 'fir', 'gate'
 */

const functionWords: ReadonlySet<string> = new Set(
  (
    'a an the this that these those it its he him his she her they them their we our you i who whom whose which what when where why how ' +
    'and or nor but so than then as if while because of in on at to for from by with without within into onto over under above below ' +
    'between among against about after before since until during near outside inside behind beside beyond up down out off upon ' +
    'is are was were be been being am has have had having do does did done will would shall should can could may might must ' +
    'not no none nobody nothing never neither either both all any some each every other others another same such also too only alone ' +
    'just now still yet more most less least many much few several own very there here again further once'
  ).split(' '),
);

/** What a dossier says of its sources: words that stand in no passage and need none. */
const reportingWords: ReadonlySet<string> = new Set(
  (
    'say write report give name call print put count list set quote cite mention describe add attribute place date carry speak ' +
    'document source account word wording passage sentence paragraph article heading headline text according amount'
  )
    .split(' ')
    .map(stemOf),
);

/** Stems of the content words of `text`, in order; words that only report are left out. */
export function contentWords(text: string): string[] {
  return (text.toLowerCase().match(/[\p{L}][\p{L}\p{M}]*(?:['’](?!s\b)[\p{L}]+)*/gu) ?? [])
    .filter((word) => !functionWords.has(word) && word.length > 1)
    .map(stemOf)
    .filter((word) => !reportingWords.has(word));
}

/** A word without the commonest endings of English; two forms of one word mostly get the same stem. */
export function stemOf(word: string): string {
  const base = word.replace(/(?:ies)$/u, 'y').replace(/(?<=[^s])s$/u, '');
  if (base.length <= 4) return base;
  return base.replace(/(?:ing|ed|ation|ion|e|er|or|ment|ly|al)$/u, (ending) =>
    base.length - ending.length >= 3 ? '' : ending,
  );
}
