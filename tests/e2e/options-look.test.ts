import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findFaults } from '../tools/axe.ts';
import { findClipped } from '../tools/clipped.ts';
import { filled, openOptions, optionsOn } from '../tools/options.ts';
import { buildPseudoExtension } from '../tools/pseudo-extension.ts';
import { type Stage, setStage } from '../tools/stage.ts';

const wrong = new TextEncoder().encode(
  JSON.stringify({
    format: 'repay-guide-contacts',
    version: 1,
    contacts: [{ name: 1, ['x'.repeat(60)]: 'red' }],
  }),
);

describe.each(['chromium', 'firefox'] as const)('the look of the options page in %s', (name) => {
  const { stage, open } = optionsOn(name);

  test('is looked at by tools that find what is wrong', async () => {
    const { page } = await open();
    await page.evaluate(`(() => {
      const write = (text, style) => {
        const line = document.body.appendChild(document.createElement('p'));
        line.textContent = text;
        Object.assign(line.style, style);
      };
      write('grey on white', { color: '#ccc', background: '#fff' });
      write('wide'.repeat(90), { whiteSpace: 'nowrap' });
      document.body.append(document.createElement('input'));
    })()`);
    const faults = (await findFaults(page)).join('\n');
    expect(faults).toMatch(/^color-contrast: /m);
    expect(faults).toMatch(/^label: /m);
    await page.setViewport({ width: 320, height: 600 });
    expect((await findClipped(page)).join('\n')).toMatch(/wide/);
  });

  test.each(['light', 'dark'])('has no fault that axe finds, %s', async (scheme) => {
    const { page, chooseFile, says } = await open(filled);
    const dress = () => page.evaluate(`document.documentElement.style.colorScheme = '${scheme}'`);
    await dress();
    expect(await findFaults(page)).toEqual([]);
    await chooseFile('bad.json', wrong);
    await page.click('[aria-labelledby=contacts] .button.main');
    await page.waitForSelector('.contact-form');
    await page.click('.contact-form .button.main');
    await says('缺少这一项');
    await page.click('summary');
    expect(await findFaults(page)).toEqual([]);
    await page.click('[aria-labelledby=reset] .button');
    await page.waitForSelector('dialog[open]');
    expect(await findFaults(page)).toEqual([]);
  });

  test.each(['zh-CN', 'zh-TW', 'en'])(
    'in %s loses nothing at 320 px and at twice the size',
    async (language) => {
      const { page, chooseFile } = await open({ ...filled, settings: { ...filled.settings, language } });
      if (language === 'zh-CN') await chooseFile('bad.json', wrong);
      await page.click('summary');
      await page.click('[aria-labelledby=contacts] .button.main');
      for (const [width, deviceScaleFactor] of [
        [320, 1],
        [640, 2],
      ] as const) {
        await page.setViewport({ width, height: 600, deviceScaleFactor });
        expect(await findClipped(page)).toEqual([]);
      }
    },
  );

  test('leaves no error in any console', () => {
    expect(stage().errors).toEqual([]);
  });
});

describe.each(['chromium', 'firefox'] as const)('in %s a language 40 percent longer', (name) => {
  let stage: Stage;
  beforeAll(async () => {
    const extension = await buildPseudoExtension(name === 'chromium' ? 'chrome' : 'firefox');
    stage = await setStage(name, { extension });
  });
  afterAll(() => stage?.close());

  test.each(['zh-CN', 'en'])('is not cut on the options page at 320 px, from %s', async (language) => {
    const { page, text } = await openOptions(stage, {
      ...filled,
      settings: { ...filled.settings, language },
    });
    expect(await text()).toContain('lorém');
    await page.click('[aria-labelledby=contacts] .button.main');
    await page.setViewport({ width: 320, height: 600 });
    expect(await findClipped(page)).toEqual([]);
    await page.close();
  });
});
