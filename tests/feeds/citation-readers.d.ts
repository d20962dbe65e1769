/** What the tests use of two readers of citations, which have no types, or none that fit their module. */
declare module '@orcid/bibtex-parse-js' {
  const bibtex: {
    toJSON(
      text: string,
    ): readonly { readonly entryType: string; readonly entryTags: Readonly<Record<string, string>> }[];
  };
  export default bibtex;
}
declare module 'astrocite-ris' {
  const ris: {
    parse(text: string): readonly {
      readonly [field: string]: unknown;
      readonly issued?: { readonly 'date-parts': readonly (readonly string[])[] };
    }[];
  };
  export default ris;
}
