/** `find`, asked once for each object and remembered for as long as that lives: what all pages of a site are compared with. */
export function oncePer(find) {
  const made = new WeakMap();
  return (of) => {
    if (!made.has(of)) made.set(of, find(of));
    return made.get(of);
  };
}
