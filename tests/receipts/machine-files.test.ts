/** The schema that the checkers know is the one that the site publishes. */
import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { SCHEMA } from '../../public/checkers/machine-files.mjs';
import { GET } from '../../src/pages/dossier.schema.json.ts';

test('the checkers know the schema: after a change of it, `SCHEMA` in `machine-files.mjs` is the new hash', async () => {
  const response = await GET({} as Parameters<typeof GET>[0]);
  const published = createHash('sha256')
    .update(await response.text())
    .digest('hex');
  expect(SCHEMA).toBe(published);
});
