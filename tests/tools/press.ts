import { setTimeout as pause } from 'node:timers/promises';
import type { ElementHandle, Page } from 'puppeteer-core';
import { until } from './until.ts';

/**
 * Finds a control of the page by its words, as a person would: in the open dialog if there is one.
 * @param beside words that stand in the same section, where several controls say the same
 */
export async function findControl(page: Page, label: string, beside = ''): Promise<ElementHandle<Element>> {
  const find = async () => {
    const handle = await page.evaluateHandle(
      (wanted, near) => {
        const root = document.querySelector('dialog[open]') ?? document;
        const plain = (element: Element) => (element.textContent ?? '').replace(/已开启|已关闭|[›\s]/g, '');
        const isNear = (element: Element) =>
          near === '' || element.closest('section')?.textContent?.includes(near);
        const controls = [...root.querySelectorAll('main a, main button, dialog button, nav a')];
        return controls.find((element) => plain(element) === wanted && isNear(element));
      },
      label,
      beside,
    );
    return handle.asElement() as ElementHandle<Element> | null;
  };
  // While a page gives way to the next, there is nothing to search in.
  const control = await until(() => find().catch(() => null), Boolean);
  if (!control) throw new Error(`${page.url()}: there is no 「${label}」 to press`);
  return control;
}

/** Presses a control of the page with the mouse, as the person would; the extension itself never does. */
export async function press(page: Page, label: string, beside = ''): Promise<void> {
  const control = await findControl(page, label, beside);
  await control.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  await control.click();
}

/** Longer than what a hand that comes by sets off: a check of what is pointed at, and a frame to draw it; in milliseconds. */
const RESTS = 150;

/**
 * Presses with the mouse what stands still: what is above it may be coming yet. A hand that has moved there rests a moment,
 * too.
 * @param spotOf where it is now, in CSS px of the window
 */
export async function pressStill(
  { mouse }: Page,
  spotOf: () => Promise<{ x: number; y: number }>,
): Promise<void> {
  for (let last = { x: 0, y: 0 }; ; ) {
    const { x, y } = await spotOf();
    await mouse.move(x, y);
    // Firefox scrolls to the same place by turns one pixel up and down.
    if (Math.hypot(x - last.x, y - last.y) < 2) return mouse.click(x, y);
    last = { x, y };
    await pause(RESTS);
  }
}
