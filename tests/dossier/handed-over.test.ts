import { expect, it } from 'vitest';
import { handedOver, handOver } from '../../src/dossier/handed-over.ts';
import { synthetic } from '../fixtures/counted.ts';

it('hands over the dossier of each root, and none of another', async () => {
  const dossier = await synthetic(40);
  handOver('harbour', dossier);
  expect(handedOver('harbour')).toBe(dossier);
  expect(handedOver('constructor')).toBeUndefined();
});
