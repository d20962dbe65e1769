/** What else the reports call an actor or a place, as its page says it. */

/** What has a name, and others. */
interface Named {
  readonly name: string;
  readonly aliases: readonly string[];
}

/**
 * The aliases of `name` that are other words, each once: one that differs in its capitals alone is the same name. One
 * that is also an alias of what may be the same is given for neither, because whose name it is stays open.
 */
export function otherNames({ name, aliases }: Named, doubted: readonly Named[] = []): readonly string[] {
  const isOpen = (alias: string): boolean => doubted.some((other) => other.aliases.map(fold).includes(fold(alias)));
  return aliases.filter(
    (alias, at) =>
      fold(alias) !== fold(name) && !isOpen(alias) && aliases.findIndex((other) => fold(other) === fold(alias)) === at,
  );
}

function fold(text: string): string {
  return text.toLowerCase();
}
