import { describe, expect, it } from 'vitest';
import { combineStatus } from '../../src/views/combined-status.ts';

describe('combineStatus', () => {
  it.each([
    { label: 'a fact that differs', witnesses: 4, facts: ['agreed', 'differ'] as const, status: 'differ' },
    { label: 'two witnesses', witnesses: 2, facts: ['single'] as const, status: 'agreed' },
    { label: 'one witness', witnesses: 1, facts: [], status: 'single' },
    { label: 'no witness', witnesses: 0, facts: [], status: 'single' },
  ])('follows from $label', ({ witnesses, facts, status }) => {
    expect(combineStatus(witnesses, facts)).toBe(status);
  });
});
