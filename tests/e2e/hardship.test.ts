import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { type Inside, openOwn } from '../tools/browser/inside.ts';
import { onStage } from '../tools/on-stage.ts';
import { press } from '../tools/press.ts';
import { plainSettings, type Stage } from '../tools/stage.ts';
import { until } from '../tools/until.ts';
import { addresses, orders } from '../tools/walk.ts';

const plan = addresses.plan(orders.due);

/** Every form in which a later version, a crash or a curious person may leave the storage. */
const corrupt = [
  { settings: 'nonsense', [`progress:${orders.due}`]: 7 },
  {
    settings: { version: 99, language: 'tlh', pausedSites: 'all' },
    [`progress:${orders.due}`]: { version: 1, ticks: [{}] },
  },
  { settings: [], [`progress:${orders.due}`]: { version: 1, ticks: null, booking: { order: 5 } } },
];

describe.each(['chromium', 'firefox'] as const)('bad luck in %s', (name) => {
  const { stage } = onStage(name);

  test.each(corrupt)('guides in spite of corrupt storage, and throws nothing away: %j', async (items) => {
    await stage().inside.store(items);
    const visit = await stage().open(plan);
    const { targetLabel } = await visit.status(({ state }) => state === 'found', 'the target');
    expect(targetLabel).toBe('取消预约');
    await visit.ringed();
    const kept = Object.values(await stage().inside.stored());
    for (const item of Object.values(items)) expect(kept).toContainEqual(item);
    await visit.page.close();
    await stage().inside.store({ settings: plainSettings });
  });

  test('says so in the popup when it may not read the site any more, and guides again once it may', async () => {
    const { inside, browser } = stage();
    await allow(stage(), false);
    const visit = await stage().open(plan);
    await pause(1_000);
    expect(await inside.status(visit.tab)).toBeNull();
    expect(await visit.shown().catch(() => null)).toBeNull();
    const popup = await browser.newPage();
    await openOwn(popup, inside.url(`popup.html?tab=${visit.tab}`));
    const text = await until(
      () => popup.evaluate('document.body.innerText') as Promise<string>,
      (words) => words.trim() !== '',
    );
    expect(text).toContain('还款向导');
    await popup.close();
    await allow(stage(), true);
    await visit.page.bringToFront();
    await visit.page.reload();
    await visit.ringed();
    await visit.page.close();
  });

  test('leaves no error in any console', () => {
    expect(stage().errors).toEqual([]);
  });

  // Last, for it takes the extension's own page away.
  test('says that the extension was updated under the open panel, and rings nothing on its own any more', async () => {
    const visit = await stage().open(plan);
    await visit.ringed();
    const before = stage().errors.length;
    await stage()
      .inside.evaluate('api.runtime.reload()')
      .catch(() => {});
    await pause(1_500);
    // Something has to happen in the page before the guide that was left behind can notice.
    await press(visit.page, '还款提醒');
    if (name === 'chromium') {
      const shown = await until(visit.shown, (now) => now?.text.includes('刷新') ?? false);
      expect(shown?.text).toContain('刷新');
      expect(shown?.rings).toEqual([]);
    } else {
      // Firefox ends the old guide and starts the new one in the open page by itself.
      const hosts = 'document.querySelectorAll("html > div[popover]").length';
      expect(
        await until(
          () => visit.page.evaluate(hosts),
          (count) => count === 1,
        ),
      ).toBe(1);
    }
    expect(stage().errors.slice(before)).toEqual([]);
  });
});

/** What a person does in the browser's own settings: takes the sites away, or gives them back. */
async function allow({ name, browser, inside }: Stage, isAllowed: boolean): Promise<void> {
  if (name === 'firefox') {
    const origins = await inside.evaluate<string[]>(
      'api.runtime.getManifest().content_scripts.flatMap((script) => script.matches)',
    );
    if (!isAllowed) await inside.evaluate(`api.permissions.remove(${JSON.stringify({ origins })})`);
    else await askByClick(inside, origins);
    return;
  }
  const page = await browser.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(
    (extensionId, hostAccess) =>
      // biome-ignore lint/suspicious/noExplicitAny: this interface of Chromium's own page has no types.
      (globalThis as any).chrome.developerPrivate.updateExtensionConfiguration({ extensionId, hostAccess }),
    new URL(inside.url('')).host,
    isAllowed ? 'ON_ALL_SITES' : 'ON_CLICK',
  );
  await page.close();
}

/** Firefox lets an extension ask only while the person presses something. */
async function askByClick({ page, evaluate }: Inside, origins: string[]): Promise<void> {
  await page.bringToFront();
  await evaluate(`document.body.addEventListener(
    'click',
    () => { globalThis.asked = api.permissions.request(${JSON.stringify({ origins })}) },
    { once: true },
  )`);
  await page.mouse.click(5, 5);
  expect(await evaluate('globalThis.asked')).toBe(true);
}
