import { describe, expect, it } from 'vitest';
import { answer } from '../../utils/advise/answers.ts';
import { directoryFor } from '../../utils/advise/directory.ts';
import { CONTACTS } from '../../utils/know/contacts.ts';
import { parseQuestion } from '../../utils/know/messages.ts';
import { dictionaries } from '../../utils/know/strings/all.ts';

describe('the directory', () => {
  it('does not lose or repeat a contact, whatever the page', () => {
    for (const ids of [[], ['mi-tw'], ['alipay', 'mi-service', 'no-such-desk']]) {
      const { first, payment, others, abroad } = directoryFor(ids);
      const all = [...first, ...payment, ...others, ...abroad].map((each) => each.id);
      expect(all.toSorted()).toEqual(CONTACTS.map((each) => each.id).toSorted());
    }
  });
  it('keeps the order of the page', () => {
    expect(directoryFor(['jd', 'antifraud']).first.map((each) => each.id)).toEqual(['jd', 'antifraud']);
  });
  it('takes the page’s region for home', () => {
    expect(directoryFor(['mi-tw']).abroad.every((each) => each.region !== 'tw')).toBe(true);
  });
});

const here = { host: 'www.mi.com', path: '/', started: false, paused: false, translated: false };

describe('the background', () => {
  it('does not take a message that is none of its own', () => {
    const strange = [null, 'strings', {}, { type: 'guide.status' }, { type: 'strings', language: 'fr' }];
    const wrong = [
      { type: 'contactLine', ids: 'airstar' },
      { type: 'contactLine', ids: [1] },
      { type: 'look', reading: {}, here: { host: 'www.mi.com', path: '/' } },
      { type: 'look', reading: {}, here: { ...here, frames: [{ path: 0 }] } },
      { type: 'frame', width: '900', height: 600 },
      { type: 'frame', width: 900, height: 600, spot: { left: 1 } },
      { type: 'point', at: { ref: '.0:target:{}', kind: 'press', label: '' } },
      { type: 'pauseSite', host: 7 },
      { type: 'placePanel', host: 'www.mi.com', place: { corner: 'middle', collapsed: false } },
    ];
    const long = { type: 'contactLine', ids: Array.from({ length: 999 }, String) };
    for (const message of [...strange, ...wrong, long]) expect(parseQuestion(message)).toBeNull();
  });
  it('takes what guides in pages and frames say', () => {
    const spot = { left: 0, top: 0, width: 1, height: 1 };
    for (const message of [
      { type: 'look', reading: {}, here },
      { type: 'look', reading: {}, here: { ...here, frames: [{ path: '.0', usability: 'usable' }] } },
      { type: 'frame', width: 900, height: 600 },
      { type: 'frame', width: 900, height: 600, spot: null },
      { type: 'frame', width: 900, height: 600, spot },
      { type: 'point', at: { ref: '', kind: 'ring', label: '' } },
      { type: 'placePanel', host: 'www.mi.com', place: { corner: 'top-left', collapsed: true } },
    ])
      expect(parseQuestion(message)).toEqual(message);
  });
  it('gives a language’s sentences', () => {
    expect(answer({ type: 'strings', language: 'en' }, 'zh-CN', dictionaries)).toBe(dictionaries.en);
    expect(answer({ type: 'strings', language: 'auto' }, 'zh-TW', dictionaries)).toBe(dictionaries['zh-TW']);
  });
  it('gives contacts in one line, unknown ones left out', () => {
    expect(answer({ type: 'contactLine', ids: ['x', 'airstar'] }, 'zh-CN', dictionaries)).toEqual([
      {
        id: 'airstar',
        name: '天星金融（小米分期、小米钱包）',
        number: '400-100-3399',
        url: 'https://www.airstar.com/',
        hours: '9:00–19:00',
      },
    ]);
  });
});
