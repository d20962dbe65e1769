import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { engineModule } from '../../src/integrations/native-engine.ts';
import * as escapes from '../../src/text/escape-xml.ts';

/** What a module exports, by its code. */
const run = async (code = ''): Promise<object> => ({
  ...((await import(`data:text/javascript,${encodeURIComponent(code)}`)) as object),
});

describe('engineModule', () => {
  it('exports what the module of this process does, and nothing else', async () => {
    const code = await engineModule(resolve('src/text/escape-xml.ts'));
    expect(await run(code)).toEqual({ ...escapes });
  });

  it('knows a module of types alone', async () => {
    expect(await run(await engineModule(resolve('src/provenance/signature.ts')))).toEqual({});
  });

  it('leaves what knows the language of the site, what is no module of ours, and what is asked for otherwise', async () => {
    for (const id of [
      'src/interface/spoken.ts',
      'src/env.d.ts',
      'node_modules/zod/index.js',
      'src/text/escape-xml.ts?raw',
    ])
      expect(await engineModule(resolve(id)), id).toBeUndefined();
  });
});
