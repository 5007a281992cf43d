import { describe, expect, it } from 'vitest';
import { dictionaries } from '../../utils/know/strings/all.ts';
import { pseudo, pseudoText } from '../tools/pseudo.ts';

describe('the pseudo-language', () => {
  it('does not lose a place for a value or a sentence', () => {
    const source = dictionaries.en;
    const changed = pseudo(source);
    expect(Object.keys(changed)).toEqual(Object.keys(source));
    const places = (text = '') => text.match(/\{\w+\}/g);
    for (const key of Object.keys(source)) expect(places(changed[key]), key).toEqual(places(source[key]));
  });
  it('is at least 40 % longer', () => {
    for (const strings of Object.values(dictionaries))
      for (const text of Object.values(strings))
        expect([...pseudoText(text)].length).toBeGreaterThanOrEqual(Math.floor([...text].length * 1.4));
  });
  it('can still be read', () => {
    expect(pseudoText('Pause on {host}')).toMatch(/^\[Páüsë ön \{host\} lor.*\]$/);
  });
});
