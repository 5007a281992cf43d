import type { Order, Shown } from '../../components/overlay/view.ts';
import { revive, sever } from '../../utils/read/portable.ts';
import type { GuidePorts, Line } from './ports.ts';

/**
 * The line to a panel beside the page. Elements go as numbers, which mean something only until others are told: what the
 * person presses there is never taken for something else here.
 * @param now what is shown
 * @param obey does what a button of the panel asks
 * @param changed called after a panel has come or gone
 * @returns tells the panel what is shown now; false where there is none
 */
export function keepLine(
  ports: GuidePorts,
  now: () => Omit<Shown, 'turn'>,
  obey: (act: Order['act'], args: unknown[]) => unknown,
  changed: () => void,
  signal: AbortSignal,
): () => boolean {
  let line: Line | undefined;
  let told: Element[] = [];
  let turn = 0;
  ports.onPanel((joined) => {
    line = joined;
    joined.onMessage.addListener(({ turn: of, act, args }: Order) =>
      obey(act, revive(args, of === turn ? told : [])),
    );
    joined.onDisconnect.addListener(() => {
      if (line === joined) line = undefined;
      changed();
    });
    changed();
  }, signal);

  return () => {
    if (line) {
      const { text, elements } = sever(now());
      // As long as each number means what it meant, an answer to what was told before is good.
      if (elements.some((el, at) => el !== told[at])) turn++;
      told = elements;
      try {
        line.postMessage({ turn, text });
      } catch {
        // The browser has kept the page in its memory of past ones, but not the line.
        line = undefined;
      }
    }
    return !!line;
  };
}
