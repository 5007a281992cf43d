import { describe, expect, test } from 'vitest';
import { openOwn } from '../tools/browser/inside.ts';
import { onStage } from '../tools/on-stage.ts';
import { seeOverlay } from '../tools/overlay.ts';
import { press } from '../tools/press.ts';
import { until } from '../tools/until.ts';
import { steps } from '../tools/walk.ts';

/** The practice page is no tab of a content script, so what it shows is all that can be asked. */
describe.each(['chromium', 'firefox'] as const)('the practice page in %s', (name) => {
  const { stage } = onStage(name);

  test('has the same journey and the same guide inside the extension', async () => {
    const { inside, browser } = stage();
    const page = await browser.newPage();
    page.on('pageerror', (error) => stage().errors.push(String(error)));
    await openOwn(page, inside.url('practice.html'));
    expect(await page.evaluate('document.body.innerText')).toContain('练习用，数据均为虚构');
    for (const step of steps) {
      await until(
        () => page.title(),
        (title) => title === step.title,
      );
      const ringed = async () =>
        ((await seeOverlay(page, inside, 'own'))?.rings ?? []).filter(({ kind }) => kind === 'ring');
      const rings = await until(
        ringed,
        ([ring]) => step.ring === null || (ring?.label.includes(step.ring) ?? false),
      );
      expect(
        rings.map(({ label }) => label),
        step.name,
      ).toEqual(step.ring ? [expect.stringContaining(step.ring)] : []);
      if (step.press) await press(page, ...step.press);
    }
    expect(await page.evaluate('document.body.innerText')).toContain('预约还款取消成功');
  });

  test('leaves no error in any console', () => {
    expect(stage().errors).toEqual([]);
  });
});
