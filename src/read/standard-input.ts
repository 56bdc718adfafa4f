import { inMegabytes, MAX_DOCUMENT_BYTES } from './limits.js';
import { Refusal } from './refusal.js';

/** The name under which commands take standard input, as usual. */
export const STANDARD_INPUT = '-';

/** All of standard input. It is refused as soon as it is larger than a document may be: a pipe may never end. */
export async function readStandardInput(input: NodeJS.ReadableStream = process.stdin): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of input) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    chunks.push(bytes);
    length += bytes.length;
    if (length > MAX_DOCUMENT_BYTES)
      throw new Refusal('TOO_LARGE', `(standard input) has more than ${inMegabytes(MAX_DOCUMENT_BYTES)}; split it`);
  }
  return Buffer.concat(chunks);
}
