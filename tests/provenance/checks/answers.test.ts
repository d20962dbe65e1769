/** Planted faults and near misses of `checks/answers.ts`. */
import { asked, passages } from '../../fixtures/edits.ts';
import { error, harbour, testCases } from '../../fixtures/cases.ts';

export const cases = testCases(import.meta.filename, {
  faults: [
    harbour.fault(
      'a word of an answer is not in its passage',
      asked([['power', 'A flood']]),
      error(
        'reading-mismatch',
        'content/questions/asked.mdx:9:12',
        'Unexpected `flood` in the answer `A flood`, which the passage `The storm also cut the power on Garça Island for three hours` does not say.',
        'Answer in the words of the passage, or declare in `gloss` which of its words they stand for.',
      ),
    ),
    harbour.fault(
      'an answer is in the plural and its passage is not',
      asked([['power', 'Storms']]),
      error(
        'reading-mismatch',
        'content/questions/asked.mdx:9:12',
        'Unexpected `Storms` in the answer `Storms`, which the passage `The storm also cut the power on Garça Island for three hours` does not say.',
        'Answer in the words of the passage, or declare in `gloss` which of its words they stand for.',
      ),
    ),
    harbour.fault(
      'a date of an answer stands in another passage of its source',
      asked([
        ['hurt', 'No one, on the night of 1 May 2024'],
        ['storm', 'The quay, damaged'],
      ]),
      error(
        'reading-mismatch',
        'content/questions/asked.mdx:9:12',
        'Unexpected `night`, `May`, `2024` in the answer `No one, on the night of 1 May 2024`, which the passage `He said that no one was hurt` does not say.',
        'Answer in the words of the passage, or declare in `gloss` which of its words they stand for.',
      ),
    ),
    harbour.fault(
      'a passage says more of another answer',
      asked([
        ['islanders', 'No ferry'],
        ['islanders', 'No ferry for two days'],
      ]),
      error(
        'reading-mismatch',
        'content/questions/asked.mdx:9:12',
        'Unexpected answer `No ferry`: the passage `Islanders on Garça Island had no ferry for two days` also says `No ferry for two days`, which is more.',
        'Answer `No ferry for two days`.',
      ),
    ),
    harbour.fault(
      'a passage says another answer as well',
      asked([
        ['storm', 'The quay, damaged'],
        ['boats', 'In the night'],
      ]),
      error(
        'reading-mismatch',
        'content/questions/asked.mdx:9:12',
        'Unexpected answer `The quay, damaged`: the passage `A storm damaged the ferry quay in Marelo on the night of 1 May 2024` says `In the night` as well.',
        'Cite only the words that give the answer, or add a reading with the other answer.',
      ),
    ),
    harbour.fault(
      'an answer is given twice from one passage',
      asked([
        ['power', 'The power'],
        ['power', 'The power'],
      ]),
      error(
        'reading-mismatch',
        'content/questions/asked.mdx:12:12',
        'Unexpected answer `The power`, which another reading of `wire` gives with the same passage.',
        'Give each answer of a passage once.',
      ),
    ),
    harbour.fault(
      'the date of a reading is another than its answer says',
      asked([['storm', 'On the night of 1 May 2024', 'edtf: "2024-05-02"']]),
      error(
        'reading-mismatch',
        'content/questions/asked.mdx:10:11',
        'Unexpected date `2024-05-02`, which is not `1 May 2024` of the answer `On the night of 1 May 2024`.',
        'Correct the date, or the answer.',
      ),
    ),
    harbour.fault(
      'the date of a reading is another than its passage says',
      asked([['storm', 'A storm', 'edtf: "2024-06-01"']]),
      error(
        'reading-mismatch',
        'content/questions/asked.mdx:10:11',
        'Unexpected date `2024-06-01`, which is not `1 May 2024` of the passage `A storm damaged the ferry quay in Marelo on the night of 1 May 2024`.',
        'Correct the date, or the answer.',
      ),
    ),
  ],
  nearMisses: [
    harbour.miss('reading-mismatch', 'an answer has another ending of its verb', asked([['storm', 'Damaging']])),
    harbour.miss(
      'reading-mismatch',
      'an answer rests on two passages of its source',
      asked([['storm', 'A storm; no one was hurt', 'also:', `  - passage: ${passages.hurt.passage}`]]),
    ),
    harbour.miss(
      'reading-mismatch',
      'the other answer of a passage is given as well',
      asked([
        ['power', 'The power'],
        ['power', 'For three hours'],
      ]),
    ),
    harbour.miss(
      'reading-mismatch',
      'the wider answer is that of another passage',
      asked([
        ['islanders', 'Garça Island alone'],
        ['power', 'Garça Island, for three hours'],
      ]),
    ),
    harbour.miss(
      'reading-mismatch',
      'the date of a reading is coarser than its answer',
      asked([['storm', '1 May 2024', 'edtf: 2024-05']]),
    ),
  ],
});
