import { describe, expect, it } from 'vitest';
import { interest } from '../../utils/know/words/interest.ts';
import { CHINESE, COMPOUNDS, ENGLISH, type Feature } from '../../utils/know/words/label.ts';
import { simplified } from '../../utils/know/words/script.ts';

const VERBS: readonly Feature[] = ['cancel', 'modify', 'shift', 'extend'];
const verbs = [
  ...Object.entries(CHINESE)
    .filter(([feature]) => VERBS.includes(feature.split(' ')[0] as Feature))
    .flatMap(([, words]) => words.split(' ')),
  ...VERBS.flatMap((verb) => ENGLISH[verb]!.split('|')),
];

describe('the interest of the reader', () => {
  it.each(verbs)('does not pass over a label with %s', (verb) => {
    expect(interest.label.test(verb)).toBe(true);
    expect(interest.act.test(verb)).toBe(true);
  });

  it('does not look at every word', () => {
    for (const text of ['首页', '搜索', '购物车', 'Home', '2026年11月22日', '¥318.00'])
      expect(interest.act.test(text)).toBe(false);
  });
});

describe('the words of the grammar', () => {
  it('do not stand in the traditional script, which is simplified before', () => {
    for (const words of Object.values(CHINESE)) expect(simplified(words)).toBe(words);
    for (const [, first, second] of COMPOUNDS) expect(simplified(first + second)).toBe(first + second);
  });

  it('do not stand twice under one language', () => {
    const words = Object.values(CHINESE).flatMap((all) => all.split(' '));
    expect(words.filter((word, i) => words.indexOf(word) !== i)).toEqual([]);
  });
});
