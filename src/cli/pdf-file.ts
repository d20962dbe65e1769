/**
 * What is read from and changed in a PDF file as Chromium writes it: version
 * 1.4, its objects in plain text, only the streams packed.
 */
import { parseEdtf } from '../provenance/edtf.ts';

/** Pages of the file. */
export function countPages(pdf: Buffer): number {
  return pageObjects(pdf.toString('latin1')).size;
}

/**
 * The page, from 1, on which each named destination lies: the ids of a page's
 * elements that links inside it lead to.
 */
export function pagesOfAnchors(pdf: Buffer): ReadonlyMap<string, number> {
  const text = pdf.toString('latin1');
  const pages = pageObjects(text);
  const anchors = new Map<string, number>();
  for (const [, name = '', object = ''] of text.matchAll(/\/([^\s/[\]<>()]+) \[(\d+) 0 R \/XYZ /gu)) {
    const page = pages.get(object);
    if (page !== undefined)
      anchors.set(
        name.replace(/#([0-9A-F]{2})/giu, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
        page,
      );
  }
  return anchors;
}

/** Number of each page, from 1, by the number of its object: pages stand in the file in their order. */
function pageObjects(text: string): ReadonlyMap<string, number> {
  const objects = [...text.matchAll(/^(\d+) 0 obj\n<<\/Type \/Page\n/gmu)].map(([, object = '']) => object);
  return new Map(objects.map((object, index) => [object, index + 1]));
}

/**
 * The same file without what differs from one run to the next, or serves the
 * printing only: it is dated by what it holds instead of by the clock, the
 * names that the browser gave to elements are counted from 1, and zero-width
 * spaces in titles become blanks between the digits of their codes, which mean
 * nothing. All keep their length, and with it every offset in the file.
 *
 * @param date EDTF, whose first day dates the file; anything else dates it to the year 2000
 */
export function repeatable(pdf: Buffer, date: string): Buffer {
  const text = pdf.toString('latin1');
  const parsed = parseEdtf(date);
  const { earliest } = parsed.kind === 'date' ? parsed.date : { earliest: '' };
  const day = (earliest === '' ? '2000-01-01' : earliest).replaceAll('-', '');
  // In the order of the numbers, because a tree in the file sorts them.
  const names = [...new Set(text.match(elementName))].toSorted();
  const ranks = new Map(names.map((name, index) => [name, `node${String(index + 1).padStart(8, '0')}`]));
  const fixed = text
    .replace(/(?<=\/(?:Creation|Mod)Date )\(D:\d{14}\+00'00'\)/gu, `(D:${day}000000+00'00')`)
    .replace(elementName, (name) => ranks.get(name) ?? name)
    .replace(/(?<=\/Title <FEFF)[0-9A-F]+(?=>)/gu, (codes) =>
      codes.replace(/.{4}/gu, (code) => (code === '200B' ? '    ' : code)),
    );
  return Buffer.from(fixed, 'latin1');
}

/** Names of elements in the tree that makes a file readable to assistive technology. */
const elementName = /(?<=\()node\d{8}(?=\))/gu;
