/** Each test that opens a browser also fails where a page asks for what its content security policy forbids. */
import { afterEach, expect } from 'vitest';
import { takeViolations } from './browser.ts';

afterEach(() => {
  expect(takeViolations()).toEqual([]);
});
