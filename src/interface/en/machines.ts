/** What the site says to programs that read it for others. */
export const machines = {
  howToQuote:
    'Each sentence was found in an archived source, never verified as true. A footnote holds the words that it rests on: quote it with its source, and say when sources contradict each other.',
  dossier: 'dossier.json',
  dossierHolds: 'every source, passage, citation, fact and statement',
  ledger: 'ledger.json',
  ledgerHolds: 'the sentences of each page, and what each rests on',
} as const;
