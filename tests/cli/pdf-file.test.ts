/** What is read from and changed in the bytes of a PDF file. */
import { describe, expect, it } from 'vitest';
import { countPages, pagesOfAnchors, repeatable } from '../../src/cli/pdf-file.ts';

const file = Buffer.from(
  `%PDF-1.4
1 0 obj
<</Creator (Chromium)
/CreationDate (D:20990102030405+00'00')
/ModDate (D:20990102030405+00'00')>>
endobj
8 0 obj
<</Type /Page
/Parent 9 0 R>>
endobj
12 0 obj
<</Type /Page
/Parent 9 0 R>>
endobj
9 0 obj
<</Type /Pages
/Count 2>>
endobj
20 0 obj
<</front [8 0 R /XYZ 0 841.91998 0]
/a#20b [12 0 R /XYZ 0 20 0]
/elsewhere [99 0 R /XYZ 0 20 0]>>
endobj
<</ID (node00000812)>> <</ID (node00000077)>> <</Limits [(node00000077) (node00000812)]>>
`,
  'latin1',
);

describe('a PDF file', () => {
  it('has the pages that are objects of that type', () => {
    expect(countPages(file)).toBe(2);
  });

  it('tells on which page each anchor lies', () => {
    expect([...pagesOfAnchors(file)]).toEqual([
      ['front', 1],
      ['a b', 2],
    ]);
  });

  it.each([
    { date: '2024-05-03', expected: 'D:20240503000000' },
    { date: '2024-05', expected: 'D:20240501000000' },
    { date: '2024-05-03/2024-05-04', expected: 'D:20240503000000' },
    { date: 'undated', expected: 'D:20000101000000' },
  ])('is dated $expected by `$date`, to the same length', ({ date, expected }) => {
    const fixed = repeatable(file, date);
    expect(fixed.toString('latin1').split(expected)).toHaveLength(3);
    expect(fixed).toHaveLength(file.length);
  });

  it('takes zero-width spaces out of titles, and leaves their digits in other codes alone', () => {
    const title = (codes: string): Buffer => Buffer.from(`<</Title <FEFF${codes}>>>`, 'latin1');
    expect(repeatable(title('00610020200B0062'), '').equals(title('00610020    0062'))).toBe(true);
    expect(repeatable(title('00200B000062'), '').equals(title('00200B000062'))).toBe(true);
  });

  it('counts the names of elements from 1, in their order', () => {
    expect(repeatable(file, '').toString('latin1')).toContain(
      '<</ID (node00000002)>> <</ID (node00000001)>> <</Limits [(node00000001) (node00000002)]>>',
    );
  });
});
