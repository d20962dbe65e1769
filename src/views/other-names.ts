/** What else the reports call an actor or a place, as its page says it. */

/** The aliases of `name` that are other words, each once: one that differs in its capitals alone is the same name. */
export function otherNames({ name, aliases }: { readonly name: string; readonly aliases: readonly string[] }) {
  const fold = (text: string): string => text.toLowerCase();
  return aliases.filter(
    (alias, at) => fold(alias) !== fold(name) && aliases.findIndex((other) => fold(other) === fold(alias)) === at,
  );
}
