import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openOwn } from '../tools/browser/inside.ts';
import { onStage } from '../tools/on-stage.ts';
import { plainSettings, type Visit } from '../tools/stage.ts';
import { until } from '../tools/until.ts';
import { addresses, orders } from '../tools/walk.ts';

const plan = addresses.plan(orders.due);

/** Silence: at once, without reloading, and without a trace. */
describe.each(['chromium', 'firefox'] as const)('pausing in %s', (name) => {
  const { stage } = onStage(name);
  let visit: Visit;
  /** The page before any guide was in it. */
  let before = '';

  const settings = (more: object) => stage().inside.store({ settings: { ...plainSettings, ...more } });
  const html = ({ page }: Visit) => page.evaluate('document.documentElement.outerHTML') as Promise<string>;
  const isSilent = async (each: Visit) => {
    expect(
      await until(
        () => html(each),
        (now) => now === before,
      ),
    ).toBe(before);
    expect(await each.shown()).toBeNull();
  };
  beforeEach(async () => {
    await settings({ pausedAll: true });
    visit = await stage().open(plan);
    await visit.status(({ state }) => state === 'paused', 'a pause');
    before = await html(visit);
    await settings({});
    await visit.ringed();
    expect(await html(visit)).not.toBe(before);
    await visit.page.evaluate('(globalThis.stays = true)');
  });
  afterEach(async () => {
    await visit.page.close();
    await settings({});
  });

  /** Turns a switch of the popup. */
  async function turn(tab: number, words: string): Promise<void> {
    const popup: Page = await stage().browser.newPage();
    await openOwn(popup, stage().inside.url(`popup.html?tab=${tab}`));
    const handle = await until(
      async () =>
        (
          await popup.evaluateHandle(
            (label) =>
              [...document.querySelectorAll('.switch')].find((el) => el.textContent?.includes(label)),
            words,
          )
        ).asElement(),
      Boolean,
    );
    if (!handle) throw new Error(`the popup has no switch ${words}`);
    await (handle as unknown as { click(): Promise<void> }).click();
    await pause(200);
    await popup.close();
    await visit.page.bringToFront();
  }

  test.each([
    ['this tab', '在这个标签页暂停'],
    ['this site', '在 m.jr.airstarfinance.net 暂停'],
    ['everywhere', '在所有网站暂停'],
  ])('leaves nothing in the page, and comes back without reloading: %s', async (_, words) => {
    await turn(visit.tab, words);
    await isSilent(visit);
    // What the page does meanwhile is not answered either.
    await visit.page.evaluate("document.body.append(document.createElement('i'))");
    await visit.page.evaluate("document.querySelector('body > i:last-child').remove()");
    await pause(700);
    await isSilent(visit);
    await turn(visit.tab, words);
    await visit.ringed();
    expect(await visit.page.evaluate('globalThis.stays')).toBe(true);
  });

  test('of a tab does not reach another one, and holds for what is opened in it', async () => {
    const other = await stage().open(plan);
    await other.ringed();
    await turn(visit.tab, '在这个标签页暂停');
    await isSilent(visit);
    await other.page.bringToFront();
    await other.ringed();
    await visit.page.bringToFront();
    await visit.page.goto(addresses.plan(orders.settlement));
    await visit.status(({ state }) => state === 'paused', 'a pause on the next page');
    await pause(700);
    expect(await visit.shown()).toBeNull();
    await turn(visit.tab, '在这个标签页暂停');
    await visit.ringed();
    await other.page.close();
    const kept = await until(
      () => stage().inside.evaluate<object>('await api.storage.session.get(null)'),
      (all) => !Object.keys(all).some((key) => key.startsWith('paused:')),
    );
    expect(Object.keys(kept).filter((key) => key.startsWith('paused:'))).toEqual([]);
  });

  test('of a site by its panel, and of another site, which changes nothing here', async () => {
    await settings({ pausedSites: ['www.mi.com'] });
    await visit.ringed();
    const panel = await visit.shown();
    expect(panel?.text).toContain('在本站暂停');
    await settings({ pausedSites: ['m.jr.airstarfinance.net'] });
    await isSilent(visit);
  });

  test('leaves no error in any console', () => {
    expect(stage().errors).toEqual([]);
  });
});
