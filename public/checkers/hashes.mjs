/** The hash by which files, texts and signatures are known. */
import { createHash } from 'node:crypto';

/** SHA-256 of bytes or of a text in UTF-8, in hexadecimal digits. */
export const hashOf = (content) => createHash('sha256').update(content).digest('hex');
