/** Removes the copies of fixtures that a file of tests has planted. */
import { afterAll } from 'vitest';
import { uproot } from './fixtures/fixture.ts';

afterAll(uproot);
