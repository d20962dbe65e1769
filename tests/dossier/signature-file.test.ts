import { describe, expect, it } from 'vitest';
import { parseSignatures, writeSignatures } from '../../src/dossier/signature-file.ts';
import { signatureFile } from '../../src/provenance/own-files.ts';

const [a, b] = ['a'.repeat(32), 'f'.repeat(32)];

describe('the file of signatures', () => {
  it('is read as it was written, in the order of the hashes', () => {
    const written = writeSignatures(
      new Map([
        [b, { by: 'Ana Reis', date: '2024-05-03', note: 'the “eastern” gate: one of two' }],
        [a, { by: 'no', date: '2024-05-04' }],
      ]),
    );
    expect(written.split('\n')).toEqual([
      expect.stringMatching(/^a{32}: \{by: 'no', date: '2024-05-04'\}$/u),
      expect.stringMatching(/^f{32}: \{by: Ana Reis, /u),
      '',
    ]);
    const { signatures, findings } = parseSignatures(written);
    expect(findings).toEqual([]);
    expect([...signatures].map(([hash, { by, note, place }]) => [hash, by, note, place.line])).toEqual([
      [a, 'no', undefined, 1],
      [b, 'Ana Reis', 'the “eastern” gate: one of two', 2],
    ]);
  });

  it('may be missing or empty', () => {
    expect(parseSignatures(undefined)).toEqual({ signatures: new Map(), findings: [] });
    expect(parseSignatures('').findings).toEqual([]);
    expect(writeSignatures(new Map())).toBe('');
  });

  it.each([
    ['a hash of another length', 'abc: { by: Ana Reis, date: "2024-05-03" }', 1, /signatures\.yaml field `abc`/u],
    ['no name', `${b}: { by: "", date: "2024-05-03" }`, 1, /whoever read the statement/u],
    [
      'a day that does not exist',
      `${a}: { by: Ana, date: "2024-05-03" }\n${b}: { by: Ana, date: "2024-02-30" }`,
      2,
      /expected a day/u,
    ],
    ['text that is no YAML', `${b}: { by: Ana`, 1, /Unexpected YAML/u],
  ])('tells the line of %s, and signs nothing then', (_, text, line, message) => {
    const { signatures, findings } = parseSignatures(text);
    expect(signatures.size).toBe(0);
    expect(findings).toMatchObject([{ rule: 'entry-invalid', file: signatureFile, line }]);
    expect(findings[0]?.message).toMatch(message);
  });
});
