import { openOwn } from './browser/inside.ts';
import { pressStill } from './press.ts';
import type { Stage } from './stage.ts';
import { until } from './until.ts';

/** The real side panel or sidebar of the window, seen through another page of the extension. */
export interface Side {
  text(): Promise<string>;
  /** Waits until it says this, and returns all it says; throws with what it says instead. */
  says(words: string): Promise<string>;
  /** Presses the button, tick or link that has these words in it. */
  press(words: string): Promise<void>;
  /** Evaluates an expression in which `view` stands for its window. */
  evaluate<T>(expression: string): Promise<T>;
  close(): Promise<void>;
}

const view = "api.extension.getViews().find(({ location }) => location.pathname === '/sidepanel.html')";

/** Opens it as a person does: by the button of the popup. */
export async function openSide({ browser, inside, name }: Stage, tab: number): Promise<Side> {
  const evaluate = <T>(expression: string) =>
    inside.evaluate<T>(`await (async (view) => view && (${expression}))(${view})`);
  const isOpen = () => evaluate<boolean>('true').then(Boolean);
  const popup = await browser.newPage();
  await openOwn(popup, inside.url(`popup.html?tab=${tab}`));
  await popup.waitForSelector('.foot > .beside');
  const spotOf = () =>
    popup.$eval('.foot > .beside', (button) => {
      button.scrollIntoView({ block: 'center' });
      const { left, top, width, height } = button.getBoundingClientRect();
      return { x: left + width / 2, y: top + height / 2 };
    });
  // It closes by itself, and may do so before it is heard that it was pressed.
  await pressStill(popup, spotOf).catch((error: unknown) => {
    if (!popup.isClosed()) throw error;
  });
  if (!(await until(isOpen, Boolean))) throw new Error(`${name}: the side panel did not open`);
  if (!popup.isClosed()) await popup.close().catch(() => {});

  const text = async () => (await evaluate<string | undefined>('view.document.body.innerText')) ?? '';
  return {
    text,
    async says(words) {
      const said = await until(text, (now) => now.includes(words));
      if (said.includes(words)) return said;
      throw new Error(`${name}: the side panel does not say ${words}, but ${JSON.stringify(said)}`);
    },
    async press(words) {
      const found = await until(
        () =>
          evaluate<boolean>(
            `[...view.document.querySelectorAll('button, label')].some((el) => {
              const isIt = el.innerText.includes(${JSON.stringify(words)}) && el.checkVisibility();
              if (isIt) el.click();
              return isIt;
            })`,
          ),
        Boolean,
      );
      if (!found) throw new Error(`${name}: the side panel has nothing to press that says ${words}`);
    },
    evaluate,
    async close() {
      await evaluate('view.close()');
      if (await until(isOpen, (open) => !open)) throw new Error(`${name}: the side panel stays open`);
    },
  };
}
