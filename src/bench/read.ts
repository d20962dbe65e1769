/** `node src/bench/read.ts ROOT`: reads the files of a dossier and nothing more, to compare with. */
import { readFiles } from '../dossier/read-files.ts';

const { content, seeds } = await readFiles(process.argv[2] ?? '.');
process.stdout.write(`${String(content.size)} files, ${String(seeds.size)} documents\n`);
