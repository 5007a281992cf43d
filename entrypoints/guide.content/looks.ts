/**
 * Looks at a page again and again:
 *
 *   watchPage ─▶ see (read, judged by the background) ─ new? ─▶ 150 ms ─▶ see again ─ same? ─▶ agreed
 *                                                                             └ no ─▶ later, once more
 */
import type { Here } from '../../utils/know/messages.ts';
import { type Look, watchPage } from '../../utils/read/changes.ts';
import { isElement } from '../../utils/read/dom.ts';
import { isOwn } from '../../utils/read/own.ts';
import type { Finding } from '../../utils/recognise/finding.ts';
import type { GuidePorts } from './ports.ts';
import { type Sight, see } from './see.ts';
import { CONFIRM_AFTER, same } from './steady.ts';

/** Whoever wants to know what is seen. */
export interface Onlooker {
  here(): Here;
  /**
   * Told of every single look: what is shown must not outlive what made it right, not even for a moment.
   * @returns whether this look needs no second one, because nothing is shown and nothing found
   */
  glimpsed(finding: Finding): boolean;
  /** Told of what two looks agree on. */
  agreed(sight: Sight): unknown;
  /** Told at once of each batch of changes. */
  touched(): void;
  /** The extension was updated or removed under the page. */
  gone(): void;
}

export interface Looks {
  /** Asks for a look soon. */
  ask(): void;
  /** One look, whatever it is good for. */
  sight(): Promise<Sight>;
  /** The extension may be gone at any moment; what it is asked then fails, which is no error of the page. */
  attempt(work: () => unknown): Promise<void>;
  /** Documents and shadow roots that the last look found. */
  roots(): Node[];
}

export function keepLooking(doc: Document, ports: GuidePorts, on: Onlooker, signal: AbortSignal): Looks {
  let finding: Finding | null = null;
  let roots: Node[] = [doc];
  let spent = 0;

  const attempt: Looks['attempt'] = async (work) => {
    try {
      await work();
    } catch {
      if (!ports.alive()) on.gone();
    }
  };
  const sight = async () => {
    const seen = await see(doc, ports, on.here());
    roots = seen.reading.roots;
    spent += seen.spent;
    return seen;
  };
  const look = async (): Promise<Look> => {
    if (!ports.alive()) on.gone();
    spent = 0;
    // Where the guide rests, nothing is read.
    const isOff = signal.aborted || on.here().paused;
    await attempt(async () => {
      if (isOff) return;
      const first = await sight();
      const certain = on.glimpsed(first.finding) || same(finding, first.finding);
      if (!certain) await new Promise((resolve) => setTimeout(resolve, CONFIRM_AFTER));
      if (signal.aborted) return;
      const last = certain ? first : await sight();
      if (!same(first.finding, last.finding)) return ask();
      finding = last.finding;
      await on.agreed(last);
    });
    return { worth: !isOff && finding?.state !== 'elsewhere', spent };
  };
  const ask = watchPage(doc, look, signal, {
    roots: () => roots,
    own: (node) => isElement(node) && isOwn(node),
    touched: on.touched,
  });
  return { ask, sight, attempt, roots: () => roots };
}
