import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parsePolicy } from '../../utils/keep/policy.ts';
import { manifest } from '../../utils/know/manifest.ts';

const read = (file: string) => readFileSync(`docs/deploy/${file}`, 'utf8');
const placeholder = 'REPLACE_WITH_THE_EXTENSION_ID';

/** The settings in a `.reg` file, one for each key; texts in it escape quotes and backslashes alone. */
function registry(text: string): Record<string, unknown>[] {
  return text
    .split(/^\[.*\]\r\n/m)
    .slice(1)
    .map((part) =>
      Object.fromEntries(
        [...part.matchAll(/^"(\w+)"=(?:"(.*)"|dword:(\d{8}))\r$/gm)].map(([, name, string, number]) => [
          name,
          string === undefined ? number === '00000001' : asRead(string.replace(/\\(["\\])/g, '$1')),
        ]),
      ),
    );
}

/** As Chrome reads a text where the schema wants a list. */
const asRead = (text: string): unknown => (text.startsWith('[') ? JSON.parse(text) : text);

describe('the samples for administrators', () => {
  const linux = JSON.parse(read('linux/repay-guide.json'))['3rdparty'].extensions;
  const firefox = JSON.parse(read('firefox/policies.json')).policies['3rdparty'].Extensions;
  const windows = read('windows/intune-value.xml').matchAll(/<data id="(\w+)" value="([^"]*)"\/>/g);
  const intune = Object.fromEntries(
    [...windows].map(([, id, value]) => [
      id,
      value === 'false' ? false : asRead(value!.replaceAll('&quot;', '"')),
    ]),
  );

  it.each<[string, unknown]>([
    ['Chrome and Edge on Linux', linux[placeholder]],
    ['Firefox', firefox[manifest('firefox').browser_specific_settings?.gecko?.id ?? '']],
    ['Chrome on Windows', registry(read('windows/repay-guide.reg'))[0]],
    ['Edge on Windows', registry(read('windows/repay-guide.reg'))[1]],
    ['Intune', intune],
  ])('for %s have nothing the extension would not take', (_, policy) => {
    const { policy: taken, problems } = parsePolicy(policy);
    expect(problems).toEqual([]);
    expect(taken).toMatchObject({
      language: 'zh-CN',
      pausedSites: ['jr.mi.com'],
      locked: ['language', 'pausedAll'],
    });
    expect(taken.contacts.map(({ name }) => name)).toEqual(['分期服务组', '信息台']);
    expect(taken.supportText).toContain('示范时只用练习商城。');
  });
  it('name the same fields for Intune as the template', () => {
    const admx = read('windows/repay-guide-chrome.admx');
    const ids = [...admx.matchAll(/<(?:text|boolean) id="(\w+)" valueName="(\w+)"/g)];
    expect(ids.map(([, id]) => id)).toEqual(Object.keys(intune));
    for (const [, id, valueName] of ids) expect(valueName).toBe(id);
  });
  it.each(['linux/repay-guide.json', 'windows/repay-guide.reg', 'windows/repay-guide-chrome.admx'])(
    'have a place for the id in %s',
    (file) => expect(read(file)).toContain(placeholder),
  );
});
