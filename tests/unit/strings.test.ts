import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CAVEATS } from '../../utils/know/caveats.ts';
import { CONTACTS, MATTERS, REGIONS } from '../../utils/know/contacts.ts';
import { LENDERS } from '../../utils/know/lenders.ts';
import { manifest } from '../../utils/know/manifest.ts';
import { OFFICIAL } from '../../utils/know/official.ts';
import { SCAMS } from '../../utils/know/scams.ts';
import { SOURCES } from '../../utils/know/sources.ts';
import { dictionaries } from '../../utils/know/strings/all.ts';
import type { Language } from '../../utils/know/strings/index.ts';

const LANGUAGES: Language[] = ['zh-CN', 'zh-TW', 'en'];
const source = dictionaries['zh-CN'];
const keys = Object.keys(source);
const places = (text: string) => (text.match(/\{\w+\}/g) ?? []).toSorted();

describe('the sentences', () => {
  it.each(LANGUAGES)('of %s do not lack a key or have one of their own', (language) => {
    expect(Object.keys(dictionaries[language]).toSorted()).toEqual(keys.toSorted());
  });
  it.each(LANGUAGES)('of %s do not lose a place for a value', (language) => {
    for (const key of keys) {
      const text = dictionaries[language][key] ?? '';
      expect(text.trim(), key).toBe(text);
      expect(text, key).not.toBe('');
      expect([...new Set(places(text))], key).toEqual([...new Set(places(source[key] ?? ''))]);
    }
  });
  it('do not mix scripts: no simplified character in Taiwan’s but where a page is quoted', () => {
    const simplified = /[这还么请给让应该对发从时间说话钱单选项关闭页号机银认证]/u;
    const ours = Object.entries(dictionaries['zh-TW']).filter(([key]) =>
      /^(advice|directory|figures|help|options|policy|popup|reasons|safety|side)\./.test(key),
    );
    for (const [key, text] of ours) expect(text.replace(/「[^」]*」/gu, ''), key).not.toMatch(simplified);
  });
  it('exist for every datum that is shown', () => {
    const wanted = [
      ...CONTACTS.map((each) => `popup.contact.${each.id}`),
      ...CONTACTS.filter((each) => each.note).map((each) => `popup.note.${each.id}`),
      ...Object.keys(SOURCES).map((id) => `popup.source.${id}`),
      ...MATTERS.map((matter) => `directory.matter.${matter}`),
      ...LANGUAGES.map((language) => `directory.language.${language}`),
      ...REGIONS.map((region) => `directory.region.${region}`),
      ...OFFICIAL.map(({ house }) => `safety.house.${house}`),
      ...['userinfo', 'letters', 'inside', 'name'].map((trick) => `safety.host.${trick}`),
      ...SCAMS.map((each) => `popup.scam.${each.id}`),
      ...LENDERS.map((each) => `options.lender.${each.id}`),
      ...(manifest('chrome').permissions ?? []).map((name) => `options.permission.${name}`),
      ...CAVEATS.map((each) => `advice.check.${each.id}`),
      ...CAVEATS.flatMap((each) =>
        each.varies
          ? ['due', 'settlement', 'unknown'].map((booking) => `advice.check.${each.id}.why.${booking}`)
          : [`advice.check.${each.id}.why`],
      ),
    ];
    expect(wanted.filter((key) => !(key in source))).toEqual([]);
  });
  it('do not leave a note without its contact', () => {
    const notes = keys
      .filter((key) => key.startsWith('popup.note.'))
      .map((key) => key.slice('popup.note.'.length));
    expect(notes.toSorted()).toEqual(
      CONTACTS.filter((each) => each.note)
        .map((each) => each.id)
        .toSorted(),
    );
  });
  it.each(['popup', 'options'])('exist for every key the %s names', (surface) => {
    const folder = `components/${surface}`;
    const named = readdirSync(folder)
      .filter((file) => file.endsWith('.tsx'))
      .flatMap((file) => [
        ...readFileSync(`${folder}/${file}`, 'utf8').matchAll(
          /'((?:directory|options|popup|safety)\.[\w.-]+)'/g,
        ),
      ])
      .map((match) => match[1] ?? '');
    expect(named.length).toBeGreaterThan(20);
    expect(named.filter((key) => !(key in source))).toEqual([]);
  });
});
