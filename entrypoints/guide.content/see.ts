import type { Here } from '../../utils/know/messages.ts';
import { interest } from '../../utils/know/words/interest.ts';
import { readInSlices } from '../../utils/read/read.ts';
import type { PageReading } from '../../utils/read/reading.ts';
import { remember } from '../../utils/read/twin.ts';
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
  const { value: reading, spent } = await readInSlices(doc, interest, ports.address().href);
  remember(reading.controls.map(({ el }) => el));
  return { ...(await ports.judge(reading, here)), reading, spent };
}
