/** What a made-up dossier has once: its configuration, its overview and its method. */
import { join } from 'node:path';
import { pathOfEntry } from '../site-map/site-map.ts';
import { idOf, withoutStop, type Reports, type SyntheticFile } from './synthetic-entry.ts';
import { gazetteSentence, logSentences, nameOf, positions, quayOf } from './synthetic-text.ts';

// Of the first group, by its position there.
const landing = 6;
const disputed = 13;

const config = `title: A harbour
eventTypes:
  landing: Landing
map:
  countries: ["620"]
  bounds: [-9.6, 36.9, -6.1, 42.2]
  insets:
    - title: The south
      bounds: [-9.0, 37.0, -8.4, 37.4]
rights: Made up for measuring.
`;

const method = `---
title: How this dossier is made
summary: Every sentence is found in an archived document.
editorial: true
---

<Editorial>

## What is checked

Every sentence is found in an archived document.
That is not the same as being true.

</Editorial>
`;

/** `dossier.yaml` and the two pages; the overview rests on the reports on the first entries. */
export function syntheticPages(reports: Reports): SyntheticFile[] {
  return [
    { path: join('content', 'dossier.yaml'), text: config },
    { path: join('content', 'pages', 'method.mdx'), text: method },
    { path: join('content', 'pages', 'overview.mdx'), text: overview(reports) },
  ];
}

function overview({ log, gazette }: Reports): string {
  const landed = withoutStop(logSentences(landing)[0]);
  const counted = withoutStop(logSentences(disputed)[0]);
  const countedElsewhere = withoutStop(gazetteSentence(disputed) ?? '');
  return `---
title: The boat ${nameOf(landing)} at the quay ${quayOf(landing)}
summary: ${landed}.
evidence:
  - source: ${log}
    passage: ${landed}
---

<Panel kind="agreed" title="What the documents agree on">

- The boat ${nameOf(positions.count)} brought <Fact id="${idOf(positions.count)}" unit /> of sardines.

</Panel>

<Panel kind="differs" title="Where they differ">

- [How many crates](${pathOfEntry('figure', idOf(disputed))}) the boat ${nameOf(disputed)} brought: <Fact id="${idOf(disputed)}" unit />.[^counted]

</Panel>

[^counted]: @${log} "${counted}"; @${gazette} "${countedElsewhere}"
`;
}
