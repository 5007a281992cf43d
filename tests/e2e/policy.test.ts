import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ensureBrowser } from '../tools/browser/ensure.ts';
import type { BrowserName } from '../tools/browser/find.ts';
import { openOwn } from '../tools/browser/inside.ts';
import { type PolicyPlace, policyPlaceOf } from '../tools/browser/policy-place.ts';
import { copyExtension, type ExtensionCopy } from '../tools/copy-extension.ts';
import { plainSettings, type Stage, setStage, type Visit } from '../tools/stage.ts';
import { until } from '../tools/until.ts';
import { addresses, orders } from '../tools/walk.ts';

const sample = JSON.parse(readFileSync('docs/deploy/firefox/policies.json', 'utf8')).policies['3rdparty']
  .Extensions['repay-guide@repay-guide'];
/** Chromium swallows the first two whole; Firefox hands everything on. */
const wrong = {
  pausedAll: 'yes',
  contacts: [{ name: '信息台', number: 95188 }],
  language: 'fr',
  locked: ['pausedSites', 'everything'],
  pausedSites: ['https://m.mi.com/'],
  supportText: '\u202e看不见的字符',
};

/** The file of the samples for this browser, with the id of the copy under test and what is to be set for it. */
function policiesFor(name: BrowserName, id: string, policy: object): object {
  const file = name === 'firefox' ? 'firefox/policies.json' : 'linux/repay-guide.json';
  const read = JSON.parse(readFileSync(`docs/deploy/${file}`, 'utf8'));
  const [sampled = ''] = Object.keys(
    name === 'firefox' ? read.policies['3rdparty'].Extensions : read['3rdparty'].extensions,
  );
  return JSON.parse(
    JSON.stringify(read).replace(JSON.stringify(sample), JSON.stringify(policy)).replace(sampled, id),
  );
}

/** Scrolls the panel to its end and presses what is there. */
async function pressFoot({ page, shown }: Visit, words: string): Promise<void> {
  const now = await shown();
  if (!now?.panel) throw new Error('no panel is shown');
  const { left, top, width, height } = now.panel;
  await page.mouse.move(left + width / 2, top + height / 2);
  await page.mouse.wheel({ deltaY: 5_000 });
  const boxOf = async () => (await shown())?.foot.find((button) => button.words === words)?.box;
  const box = await until(boxOf, (found) => found !== undefined && found.top + found.height < top + height);
  if (!box) throw new Error(`the panel's foot does not say ${words}`);
  await page.mouse.click(box.left + box.width / 2, box.top + box.height / 2);
}

const places = new Map<BrowserName, PolicyPlace | string>();
for (const name of ['chromium', 'firefox'] as const) {
  const place = policyPlaceOf(name, await ensureBrowser(name));
  places.set(name, place);
  if (typeof place === 'string') console.warn(`The policy tests in ${name} are skipped: ${place}.`);
}

describe.each(['chromium', 'firefox'] as const)('the settings of an organisation in %s', (name) => {
  const found = places.get(name)!;
  if (typeof found === 'string') return test.skip(`are not tried: ${found}`);
  const place: PolicyPlace = found;
  let copy: ExtensionCopy;
  let stage: Stage | undefined;
  beforeAll(() => {
    copy = copyExtension(name);
  });
  afterAll(async () => {
    place.remove();
    await stage?.close();
    copy.remove();
  });

  const start = () => setStage(name, { extension: copy.folder, firefoxId: copy.id });
  const told = (page: Page) => page.evaluate('document.body.innerText') as Promise<string>;
  const managed = () =>
    stage!.inside.evaluate<Record<string, unknown>>('await api.storage.managed.get(null).catch(() => ({}))');

  /** Chromium notices a file within seconds; Firefox reads it when it starts, and it may go as soon as that is done. */
  async function apply(policy: object, settings: object = plainSettings): Promise<void> {
    const before = stage && JSON.stringify(await managed());
    place.write(policiesFor(name, copy.id, policy));
    if (name === 'firefox') {
      await stage?.close();
      stage = await start();
      place.remove();
    }
    stage ??= await start();
    await stage.inside.store({ settings });
    for (let tries = 0; tries < 10; tries++) {
      const now = await until(
        async () => JSON.stringify(await managed()),
        (set) => set !== '{}' && set !== before,
      );
      if (now !== '{}' && now !== before) return;
    }
    throw new Error(`${name} did not notice the policy: ${JSON.stringify(await managed())}`);
  }
  const popup = async (tab?: number): Promise<Page> => {
    const page = await stage!.browser.newPage();
    page.on('pageerror', (error) => stage!.errors.push(String(error)));
    await openOwn(page, stage!.inside.url(tab === undefined ? 'popup.html' : `popup.html?tab=${tab}`));
    await page.waitForSelector('.popup');
    return page;
  };

  test('do not exist where nobody has set any', async () => {
    stage = await start();
    const page = await popup();
    expect(await told(page)).not.toContain('组织');
    expect(await page.$('select:disabled, input:disabled')).toBeNull();
    expect(await managed()).toEqual({});
    await page.close();
  });

  test('apply as the sample for Linux has them', async () => {
    const own = { version: 1, language: 'en', pausedAll: true };
    const open = name === 'chromium' ? await popup() : null;
    await apply(sample, own);
    // An open popup changes with the policy, and nobody has to open it again.
    const page = open ?? (await popup());
    const text = await until(
      () => told(page),
      (now) => now.includes('信息台'),
    );
    // The language is locked, so the person's own is not spoken; nor does their pause hold, which is locked as shipped.
    expect(text).toContain('示范时只用练习商城。\n客户的屏幕、密码和验证码，一律不要。');
    expect(text).toContain('以上是组织写的，不是还款向导说的');
    expect(text.indexOf('分期服务组')).toBeGreaterThan(text.indexOf('400-100-3399'));
    expect(await page.$eval('.head select', (select) => (select as HTMLSelectElement).disabled)).toBe(true);
    expect(await page.$eval('.pauses input', (input) => (input as HTMLInputElement).disabled)).toBe(true);
    expect(await page.$eval('.pauses input', (input) => (input as HTMLInputElement).checked)).toBe(false);
    await page.close();

    const visit = await stage!.open(addresses.plan(orders.due));
    expect((await visit.ringed()).text).toContain('预约');
    await visit.page.close();
    // What the person had chosen is kept for the day the lock goes.
    expect(await stage!.inside.stored()).toMatchObject({ settings: own });
  });

  test('pause a site for good, and a lock leaves the person this tab', async () => {
    const { hostname } = new URL(addresses.plan(orders.due));
    const before = name === 'chromium' ? await stage!.open(addresses.plan(orders.due)) : null;
    await before?.ringed();
    await apply({ pausedSites: [hostname] });
    // A page that is open need not be loaded again.
    const visit = before ?? (await stage!.open(addresses.plan(orders.due)));
    await visit.status(({ state }) => state === 'paused', 'rest');
    expect((await visit.shown())?.rings ?? []).toEqual([]);
    const page = await popup(visit.tab);
    await until(
      () => told(page),
      (now) => now.includes(hostname),
    );
    const [, site, all] = await page.$$eval('.pauses input', (inputs) =>
      inputs.map((input) => [(input as HTMLInputElement).checked, (input as HTMLInputElement).disabled]),
    );
    expect([site, all]).toEqual([
      [true, true],
      [false, false],
    ]);
    await page.close();
    await visit.page.close();

    await apply({ locked: ['pausedSites'] });
    const free = await stage!.open(addresses.plan(orders.due));
    await free.ringed();
    await pressFoot(free, '在本站暂停');
    await free.status(({ state }) => state === 'paused', 'rest in this tab');
    expect(await stage!.inside.stored()).toMatchObject({ settings: { pausedSites: [] } });
    await free.page.reload();
    await free.status(({ state }) => state === 'paused', 'rest in this tab, still');
    await free.page.close();
  });

  test('do not break anything where they are wrong', async () => {
    await apply(wrong);
    const set = await managed();
    expect(Object.keys(set).toSorted()).toEqual(
      name === 'firefox'
        ? Object.keys(wrong).toSorted()
        : ['language', 'locked', 'pausedSites', 'supportText'],
    );
    const page = await popup();
    const text = await told(page);
    expect(text).toContain('看不见的字符');
    expect(text).not.toContain('信息台');
    expect(await page.$('.head select:disabled')).toBeNull();
    await page.close();

    const options = await stage!.browser.newPage();
    await openOwn(options, stage!.inside.url('options.html'));
    const said = await until(
      () => told(options),
      (now) => now.includes('由组织管理'),
    );
    expect(said).toContain('没有照原样采用');
    expect(said).toContain('locked[1]');
    // What was understood is locked, and nothing else.
    expect(await options.$('fieldset.pause-sites:disabled')).not.toBeNull();
    expect(await options.$('[aria-labelledby=pause] .tick input:disabled')).toBeNull();
    await options.close();
    const visit = await stage!.open(addresses.plan(orders.due));
    await visit.ringed();
    await visit.page.close();
  });

  test('leave no error in any console', () => {
    expect(stage?.errors).toEqual([]);
  });
});
