/** What `package.json` has `npm run` do. */
import { readFile } from 'node:fs/promises';
import { z } from 'zod';

const ofNode = z.string().startsWith('node ');
const manifestSchema = z.object({ scripts: z.object({ build: ofNode, check: ofNode }) });

/** What `npm run NAME` passes to Node. */
export async function argumentsOfScript(name: 'build' | 'check'): Promise<string[]> {
  const { scripts } = manifestSchema.parse(JSON.parse(await readFile('package.json', 'utf8')));
  return scripts[name].split(' ').slice(1);
}
