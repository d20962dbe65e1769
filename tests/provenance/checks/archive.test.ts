/** Planted faults and near misses of `checks/archive.ts`. */
import { bakery, error, harbour, testCases } from '../../fixtures/cases.ts';
import { edit } from '../../fixtures/fixture.ts';

export const cases = testCases(import.meta.filename, {
  faults: [
    harbour.fault(
      'one byte of an archived document is flipped',
      { file: 'seeds/wire.txt', flipByte: -1 },
      error(
        'source-changed',
        'content/sources/wire.mdx:5:9',
        'Unexpected hash of `seeds/wire.txt`: recorded `c75ffaa4d465b3119923a7ddb8f1554ea3e1efeed011eb064db0d3b16161075b`, now `263e2ae6c4ad7a2d11eec0e1fab64ad4f271524748f585d957aaad8ae958f285`.',
        'Restore the archived file from version control; it is never edited.',
      ),
    ),
    {
      ...harbour.fault(
        'a digit of an archived document is changed',
        edit('seeds/gazette.txt', '4,800', '4,900'),
        error(
          'source-changed',
          'content/sources/gazette.mdx:5:9',
          'Unexpected hash of `seeds/gazette.txt`: recorded `003fc80e98d041491b311ef6c35f1a868084124da85dd144e500d75b6b6b9668`, now `21129d1cc9cdd72731664084ec339aef069362558f8b5996ba15080ecc4864a7`.',
          'Restore the archived file from version control; it is never edited.',
        ),
        error(
          'passage-missing',
          'content/figures/passengers-a-day.mdx:26:14',
          'Unexpected passage `carries 4,800 a day`, expected its words in source `gazette`.',
          'Nearest is `carries 4,900 a day` (carries 4,[-800-]{+900+} a day): correct the passage.',
        ),
        error(
          'passage-missing',
          'content/policy/rebuilding.mdx:32:13',
          'Unexpected passage `carries 4,800 a day`, expected its words in source `gazette`.',
          'Nearest is `carries 4,900 a day` (carries 4,[-800-]{+900+} a day): correct the passage.',
        ),
      ),
      rule: 'source-changed',
    },
    bakery.fault(
      'an archived document is emptied',
      edit('seeds/town-letter.txt', 'The bakery in Mill Lane opened on 3 June 2023. It sells rye bread.', ''),
      error(
        'source-changed',
        'content/sources/town-letter.mdx:5:9',
        'Unexpected hash of `seeds/town-letter.txt`: recorded `80bfb435736b9a53124682b0754892fb25e14f662c3392746f73a498ba69b971`, now `e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855`.',
        'Restore the archived file from version control; it is never edited.',
      ),
    ),
    bakery.fault(
      'an archived document is gone',
      { file: 'seeds/town-letter.txt', remove: true },
      error(
        'source-changed',
        'content/sources/town-letter.mdx:4:7',
        'Missing archived document `seeds/town-letter.txt`.',
        'Put the file back, or correct `file`.',
      ),
    ),
    harbour.fault(
      'the record has the hash of another document',
      edit(
        'content/sources/wire.mdx',
        'c75ffaa4d465b3119923a7ddb8f1554ea3e1efeed011eb064db0d3b16161075b',
        '003fc80e98d041491b311ef6c35f1a868084124da85dd144e500d75b6b6b9668',
      ),
      error(
        'source-changed',
        'content/sources/wire.mdx:5:9',
        'Unexpected hash of `seeds/wire.txt`: recorded `003fc80e98d041491b311ef6c35f1a868084124da85dd144e500d75b6b6b9668`, now `c75ffaa4d465b3119923a7ddb8f1554ea3e1efeed011eb064db0d3b16161075b`.',
        'Restore the archived file from version control; it is never edited.',
      ),
    ),
  ],
  nearMisses: [
    harbour.miss('source-changed', 'an archived document is renamed and its record follows', [
      { file: 'seeds/wire.txt', renameTo: 'seeds/coast-wire.txt' },
      edit('content/sources/wire.mdx', 'file: wire.txt', 'file: coast-wire.txt'),
    ]),
    harbour.miss(
      'source-changed',
      'a record gains a caveat',
      edit('content/sources/harbour-post.mdx', 'caveats:\n', 'caveats:\n  - It was read on paper.\n'),
    ),
  ],
});
