import { describe, expect, it } from 'vitest';
import { measureProgram, medianOf } from '../../src/bench/measure.ts';

// By processor time: on a busy machine the clock says little.
const burn = 'while (process.cpuUsage().user < 400_000);';

describe('a measured program', () => {
  it.runIf(process.platform === 'linux')('counts what a process takes that it starts', async () => {
    const child = `const held = Buffer.alloc(200e6, 1); ${burn} if (held[1] !== 1) throw new Error();`;
    const script = `require('node:child_process').spawnSync(process.execPath, ['-e', ${JSON.stringify(child)}]);`;
    const usage = await measureProgram(['-e', script]);
    expect(usage.exitCode).toBe(0);
    // The program itself takes less than 0.1 s and 100 MB; the last 0.05 s of the child may be missed.
    expect(usage.cpuSeconds).toBeGreaterThan(0.3);
    expect(usage.megabytes).toBeGreaterThan(200);
  });

  it('runs in its surroundings and hands on what it prints', async () => {
    const script = 'console.log(process.env.QUAY, process.env.PATH === undefined); process.exitCode = 3';
    const usage = await measureProgram(['-e', script], { env: { QUAY: 'north', PATH: undefined } });
    expect(usage).toMatchObject({ exitCode: 3, output: 'north true\n' });
  });

  it('is told by the median of its runs, and by the output of the one that failed', () => {
    const run = (seconds: number, exitCode: number) => ({
      seconds,
      cpuSeconds: seconds,
      megabytes: seconds,
      exitCode,
      output: `${String(seconds)} s`,
    });
    expect(medianOf([run(9, 0), run(1, 1), run(2, 0)])).toEqual({ ...run(2, 1), output: '1 s' });
  });
});
