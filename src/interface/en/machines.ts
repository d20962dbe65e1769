/** What the site says to programs that read it for others. */
export const machines = {
  howToQuote:
    'Every sentence but the editors’ own rests on words found in an archived source, never verified as true. A footnote holds these words: quote a sentence with its source, and say when sources contradict each other.',
  dossier: 'dossier.json',
  dossierHolds: 'every source, passage, citation, fact and statement',
  ledger: 'ledger.json',
  ledgerHolds: 'the sentences of each page, and what each rests on',
} as const;
