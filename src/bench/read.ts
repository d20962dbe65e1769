/** `node src/bench/read.ts ROOT`: reads the files of a dossier and nothing more, to compare with; prints how many. */
import { readFiles } from '../dossier/read-files.ts';

const { content, seeds } = await readFiles(process.argv[2] ?? '.');
process.stdout.write(JSON.stringify({ files: content.size + seeds.size }));
