import type { Here } from '../../utils/know/messages.ts';
import { interest } from '../../utils/know/words/interest.ts';
import { readPage } from '../../utils/read/read.ts';
import type { PageReading } from '../../utils/read/reading.ts';
import type { Judged } from './judge.ts';
import type { GuidePorts } from './ports.ts';

/** One look at the page. */
export interface Sight extends Judged {
  reading: PageReading;
  /** Main-thread time it took, in milliseconds. */
  spent: number;
}

/** Reads the page and has it judged. */
export async function see(doc: Document, ports: GuidePorts, here: Here): Promise<Sight> {
  const began = performance.now();
  const reading = readPage(doc, interest, ports.address().href);
  const spent = performance.now() - began;
  return { ...(await ports.judge(reading, here)), reading, spent };
}
