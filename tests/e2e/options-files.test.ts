import { describe, expect, test } from 'vitest';
import { readContactFile } from '../../utils/keep/own-contacts-file.ts';
import { dictionaries } from '../../utils/know/strings/all.ts';
import { format } from '../../utils/know/strings/index.ts';
import { MALICIOUS_FILES } from '../tools/malicious-contacts.ts';
import { filled, keptOf, optionsOn } from '../tools/options.ts';
import { plainSettings } from '../tools/stage.ts';
import { until } from '../tools/until.ts';

/** Files chosen by the real input of the page. */
describe.each(['chromium', 'firefox'] as const)('files of contacts in %s', (name) => {
  const { stage, open } = optionsOn(name);

  test('does not take anything of a malicious file, and says why', async () => {
    const { page, chooseFile } = await open();
    const parts = `document.querySelectorAll('script, img, iframe, object, embed, svg').length`;
    const before = await page.evaluate(parts);
    for (const each of MALICIOUS_FILES.filter(({ taken }) => !taken)) {
      const said = await chooseFile(`${each.name}.json`, each.bytes);
      expect(said).toContain('没有导入，什么都没有改变');
      const read = readContactFile(each.bytes);
      for (const { path, because, params } of read.ok ? [] : read.refusals) {
        // The place of a fault is told by one engine and not by the other.
        if (because.startsWith('syntax')) expect(said, each.name).toContain('不是正确的 JSON');
        else
          expect(said, each.name).toContain(
            format(dictionaries['zh-CN'], `options.refused.${because}`, params),
          );
        if (path) expect(said, each.name).toContain(path);
      }
    }
    expect(await keptOf(stage())).toEqual({ settings: plainSettings });
    expect(await page.evaluate(parts)).toBe(before);
  });

  test('does not do what a harmless file says in its texts', async () => {
    const { page, chooseFile, text } = await open();
    const parts = `document.querySelectorAll('script, img, iframe, object, embed').length`;
    const before = await page.evaluate(parts);
    const taken = MALICIOUS_FILES.filter((each) => each.taken);
    for (const { name: label, bytes } of taken)
      expect(await chooseFile(`${label}.json`, bytes), label).toContain('导入了 1 个联系方式');
    expect((await keptOf(stage())).contacts?.contacts).toHaveLength(taken.length);
    expect(await text()).toContain('<img src=x onerror=pwned=1>');
    expect(await text()).not.toMatch(/[\u202a-\u202e\u2066-\u2069\u200b]/u);
    expect(await page.evaluate(parts)).toBe(before);
    const pwned = '[typeof pwned, typeof ({}).pwned, Object.keys(Object.prototype).length].join()';
    expect(await page.evaluate(pwned)).toBe('undefined,undefined,0');
  });

  test('gives the same list after export, reset and import', async () => {
    const { page, chooseFile } = await open(filled);
    const before = (await keptOf(stage())).contacts;
    const href = String(await page.evaluate(`document.querySelector('a[download]').href`));
    const exported = decodeURIComponent(href.slice(href.indexOf(',') + 1));
    await page.click('[aria-labelledby=reset] .button');
    await page.waitForSelector('dialog[open]');
    expect(await page.evaluate(`document.querySelector('dialog').innerText`)).toContain('联系方式：3 个');
    await page.click('.reset-yes');
    await until(
      () => keptOf(stage()),
      (now) => Object.keys(now).length === 0,
    );
    expect(await keptOf(stage())).toEqual({});
    // The language, too, is the browser's again.
    const removed = () => page.evaluate(`document.querySelector('.reset-done').innerText`) as Promise<string>;
    expect(await until(removed, (now) => now !== '')).toMatch(
      /(自行添加的联系方式|Contacts added by you): ?3|：3 个/,
    );
    await chooseFile('repay-guide-contacts.json', new TextEncoder().encode(exported));
    expect((await keptOf(stage())).contacts).toEqual(before);
    const again = await chooseFile('again.json', new TextEncoder().encode(exported));
    expect(again).toMatch(/3 个已经有了|skipped: 3/);
    expect((await keptOf(stage())).contacts).toEqual(before);
  });

  test('leaves no error in any console', () => {
    expect(stage().errors).toEqual([]);
  });
});
