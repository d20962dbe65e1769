/** Reads what a test asks of a small XML file: texts and attributes of its elements by name. Refuses what is not well formed. */

/** A file that was read. */
export interface ReadXml {
  /** Texts of the elements of that name that hold text alone, in the order of the file. */
  readonly values: (name: string) => readonly string[];
  /** Values of an attribute of the elements of that name. */
  readonly attributes: (name: string, attribute: string) => readonly string[];
}

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };
const unescape = (text: string): string =>
  text.replaceAll(/&(\w+);|[<&]/gu, (found, name: string | undefined) => {
    const sign = entities[name ?? ''];
    if (sign === undefined) throw new Error(`Unexpected \`${found}\` in XML.`);
    return sign;
  });

/** @throws If a tag is not closed where it should be, or a sign of markup stands in text. */
export function fromXml(xml: string): ReadXml {
  const elements: { name: string; text: string; attributes: Map<string, string> }[] = [];
  const open: typeof elements = [];
  const body = xml.replace(/^<\?xml[^>]*\?>\s*/u, '');
  for (const [, text = '', closing, name = '', rest = '', empty] of body.matchAll(
    /([^<]*)<(\/?)([\w:-]+)((?:\s+[\w:-]+="[^"]*")*)\s*(\/?)>/gu,
  )) {
    const parent = open.at(-1);
    if (parent !== undefined) parent.text += unescape(text);
    if (closing === '/') {
      if (open.pop()?.name !== name) throw new Error(`Unexpected \`</${name}>\` in XML.`);
      continue;
    }
    const attributes = new Map(
      [...rest.matchAll(/([\w:-]+)="([^"]*)"/gu)].map(([, key = '', value = '']) => [key, unescape(value)]),
    );
    const element = { name, text: '', attributes };
    elements.push(element);
    if (empty !== '/') open.push(element);
  }
  if (open.length > 0 || elements.length === 0)
    throw new Error(`Missing the end of \`${open.at(-1)?.name ?? 'XML'}\`.`);
  const named = (name: string): typeof elements => elements.filter((element) => element.name === name);
  return {
    values: (name) => named(name).map(({ text }) => text),
    attributes: (name, attribute) => named(name).flatMap(({ attributes }) => attributes.get(attribute) ?? []),
  };
}
