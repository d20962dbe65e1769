/** What pages print as sentences, and what the layout takes out of them for their ledger. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { readDossier } from '../../src/dossier/read-dossier.ts';
import { ledgerPaths } from '../../src/site/ledger/ledger-paths.ts';
import { enterPage, siteLedger } from '../../src/site/ledger/site-ledger.ts';
import {
  enteredBody,
  stampEnd,
  stampOf,
  stampPause,
  stampResume,
  stated,
  takeStated,
} from '../../src/site/ledger/stated.ts';
import { statementsOfBody } from '../../src/markdown/lead.ts';

describe('takeStated', () => {
  it('enters the sentences of a page in their order, and leaves nothing but the page', () => {
    const html = `<p>${stated('The quay held. It was old.', 'cited')}<b>G1</b></p><p>${stated('9 &amp; 3', 'computed')}</p>`;
    expect(takeStated(html)).toEqual({
      html: '<p>The quay held. It was old.<b>G1</b></p><p>9 &amp; 3</p>',
      lines: [
        { text: 'The quay held.', state: 'cited' },
        { text: 'It was old.', state: 'cited' },
        { text: '9 & 3', state: 'computed' },
      ],
    });
  });

  it('leaves out what is not stated', () => {
    expect(takeStated('<p>Evidence</p>')).toEqual({ html: '<p>Evidence</p>', lines: [] });
  });

  it('reads a sentence through its markup, and leaves out marks that stand in it', () => {
    const html = `${stampOf('cited')}<a href="/x/">Mayor</a> ${stampPause}<button>G1</button>${stampResume}<b>of Marelo</b>${stampEnd}`;
    expect(takeStated(html)).toEqual({
      html: '<a href="/x/">Mayor</a> <button>G1</button><b>of Marelo</b>',
      lines: [{ text: 'Mayor of Marelo', state: 'cited' }],
    });
  });

  it.each([
    ['cited', stated('a', 'editorial') + stated('b', 'cited')],
    ['computed', stated('a', 'editorial') + stated('b', 'computed')],
    ['editorial', stated('a', 'editorial')],
  ] as const)('lets a title rest on the best of what stands beneath it: %s', (state, beneath) => {
    expect(takeStated(stated('The quay', 'title') + beneath).lines[0]).toEqual({ text: 'The quay', state });
  });

  it('does not count a title with nothing beneath it', () => {
    expect(takeStated(`<h1>${stated('The quay', 'title')}</h1>`)).toEqual({ html: '<h1>The quay</h1>', lines: [] });
  });
});

describe('the body of an entry', async () => {
  const dossier = await readDossier('tests/fixtures/harbour');
  const entry = dossier.entries.get('policy/power') ?? [...dossier.entries.values()].find(({ hasBody }) => hasBody);
  const body = entry === undefined ? [] : statementsOfBody(entry);

  it('is entered beside its markup, which stays as it is', () => {
    const { html, lines } = takeStated(`${entry === undefined ? '' : enteredBody(entry)}<p>Its prose</p>`);
    expect(html).toBe('<p>Its prose</p>');
    expect(lines).toEqual(body.map(({ text, state }) => ({ text, state })));
    expect(lines.length).toBeGreaterThan(1);
  });

  it('is what stands before its first heading, and what comes from there on', () => {
    for (const other of dossier.entries.values()) {
      const [lead, rest] = [statementsOfBody(other, 'lead'), statementsOfBody(other, 'rest')];
      expect([...lead, ...rest]).toEqual(statementsOfBody(other));
      expect(lead.every(({ part }) => part !== 'heading')).toBe(true);
      expect(rest.length === 0 || rest[0]?.part === 'heading').toBe(true);
    }
  });
});

describe('the ledger of a site', () => {
  afterEach(() => void vi.unstubAllEnvs());
  const site = new URL('http://localhost/');
  const lines = [{ text: 'The quay held.', state: 'cited' }] as const;

  it('is asked for when every page is rendered, and lists those that show a sentence', async () => {
    vi.stubEnv('DEV', false);
    const dossier = await readDossier('tests/fixtures/harbour');
    const [first = '', ...others] = ledgerPaths(dossier);
    for (const url of others) enterPage(dossier, { url, title: url, lines: [] });
    await expect(siteLedger(dossier, site)).rejects.toThrow(`Missing page \`${first}\` in the ledger`);
    enterPage(dossier, { url: first, title: 'First', lines });
    expect(await siteLedger(dossier, site)).toEqual([{ url: first, title: 'First', lines }]);
  });

  it('misses no page that shows one, but the book, which says all of it again', async () => {
    vi.stubEnv('DEV', false);
    const dossier = await readDossier('tests/fixtures/harbour');
    for (const url of ledgerPaths(dossier)) enterPage(dossier, { url, title: url, lines: [] });
    expect(enterPage(dossier, { url: '/print/', title: 'Book', lines })).toEqual([]);
    expect(await siteLedger(dossier, site)).toEqual([]);
    enterPage(dossier, { url: '/quay/', title: 'Quay', lines });
    await expect(siteLedger(dossier, site)).rejects.toThrow('Unexpected page `/quay/`');
  });
});
