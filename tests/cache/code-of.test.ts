import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { codeOf } from '../../src/cache/code-of.ts';

const root = await mkdtemp(join(tmpdir(), 'code-'));
afterAll(() => rm(root, { recursive: true }));

const files = {
  'drawn/mill.ts': "import { sail } from './parts/sail.ts';\nimport type { Wind } from '../wind.ts';\n",
  'drawn/parts/sail.ts': "import { join } from 'node:path';\nexport { cloth } from '../../cloth.ts';\n",
  'drawn/style.css': 'a { color: red }',
  'cloth.ts': "import {\n  linen,\n  type Thread,\n} from './linen.ts';\nconst later = () => import('./later.ts');\n",
  'linen.ts': "import './dyes.ts';\n",
  'dyes.ts': '',
  'later.ts': '',
  'wind.ts': '',
  'other.ts': '',
};
for (const [name, text] of Object.entries(files)) {
  await mkdir(dirname(join(root, name)), { recursive: true });
  await writeFile(join(root, name), text);
}

it('holds what lies in a folder, however deep, and all that it imports but for types', () => {
  const found = codeOf([join(root, 'drawn'), join(root, 'missing')]);
  expect(found.map((path) => path.slice(root.length + 1))).toEqual([
    'cloth.ts',
    'drawn/mill.ts',
    'drawn/parts/sail.ts',
    'drawn/style.css',
    'dyes.ts',
    'later.ts',
    'linen.ts',
  ]);
});

it('finds what draws the charts of the site: what prints their numbers, and the words around them', () => {
  expect(codeOf(['src/charts'])).toEqual(
    expect.arrayContaining([
      'src/charts/figure-chart.ts',
      'src/provenance/printed-number.ts',
      'src/text/escape-xml.ts',
      'src/language/en/printed.ts',
    ]),
  );
});
