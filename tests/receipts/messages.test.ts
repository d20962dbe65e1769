import { describe, expect, it } from 'vitest';
import { foreseen } from '../../public/checkers/messages.mjs';
import { readPng } from '../../public/checkers/png.mjs';

describe('foreseen', () => {
  it('gives what is found', () => {
    expect(
      foreseen(
        () => ['a fault'],
        () => [],
      ),
    ).toEqual(['a fault']);
  });

  it('makes a fault of a form at which a program would end, with the line in question', () => {
    const judge = (): readonly string[] => readPng(undefined as never) as never;
    expect(foreseen(judge, (fault: string) => [fault])).toEqual([
      expect.stringMatching(/^has a form that no site of this kind has \(png\.mjs:\d+: Cannot read .*\)$/u),
    ]);
  });
});
