import { describe, expect, it } from 'vitest';
import { type Mutation, sitesIn } from '../tools/mutate/sites.ts';
import { Endless, matters, Recorder, Switch } from '../tools/mutate/switch.ts';

const found = (code: string): string[] =>
  sitesIn(code).map(({ source, mutations }) => `${source}: ${mutations.join(', ')}`);

describe('sitesIn', () => {
  it.each([
    ['a value that is no condition', 'const x = a + b;'],
    ['a type', 'type X = true; let x: false | null;'],
    ['a default of nothing', 'const x = a ?? b;'],
    ['a number inside a function', 'function f() { const LIMIT = 3; return LIMIT; }'],
  ])('does not number %s', (_, code) => {
    expect(found(code)).toEqual([]);
  });

  it('numbers a condition and each of its operands once', () => {
    expect(found('if (a && !(b || c) && d) {}')).toEqual([
      'a && !(b || c) && d: inverted, always true, always false',
      'a: inverted, always true',
      '!(b || c): inverted, always true',
      'b: inverted, always false',
      'c: inverted, always false',
      'd: inverted, always true',
    ]);
  });

  it.each([
    ['a test', 'const x = a ? 1 : 2;', 'a'],
    ['a comparison', 'const x = a > 1;', 'a > 1'],
    ['what a predicate answers', 'list.filter(({ a }) => a);', 'a'],
    ['what a function that is declared so returns', 'const f = (a: X): boolean => a.b;', 'a.b'],
    ['the end of a loop', 'while (a) {}', 'a'],
  ])('numbers %s', (_, code, source) => {
    expect(found(code)).toContain(`${source}: inverted, always true, always false`);
  });

  it('numbers what can be dropped, turned round, or made larger', () => {
    expect(found('const LIMIT = 3;\nlist.push(true);')).toEqual([
      '3: larger, smaller',
      'list.push(true): dropped',
      'true: inverted',
    ]);
  });

  it('knows the line, beyond characters of all widths', () => {
    expect(sitesIn('// 取消\nconst x =\n  a === "预约";')[0]).toMatchObject({
      line: 3,
      source: 'a === "预约"',
    });
  });
});

describe('Switch', () => {
  const turned = (mutation: Mutation, value: unknown): unknown => {
    const [site] = sitesIn('if (a) {}');
    const one = new Switch({ site: { ...site!, id: 7, file: 'a.ts' }, mutation });
    one.allow(2);
    expect(one.ask(6, value)).toBe(value);
    return one.ask(7, value);
  };

  it('does not answer for ever', () => {
    const [site] = sitesIn('while (a) {}');
    const one = new Switch({ site: { ...site!, id: 0, file: 'a.ts' }, mutation: 'always true' });
    one.allow(10);
    expect(() => {
      while (one.ask(0, false));
    }).toThrow(Endless);
  });

  it.each([
    ['inverted', 'x', false],
    ['always true', 'x', 'x'],
    ['always true', null, true],
    ['always false', 'x', false],
    ['dropped', true, false],
    ['larger', 3, 4],
    ['smaller', 0.75, 0.65],
  ] as [Mutation, unknown, unknown][])('turns one site: %s, %j', (mutation, value, to) => {
    expect(turned(mutation, value)).toBe(to);
  });
});

describe('matters', () => {
  it('knows from a record which turns make no difference', () => {
    const recorder = new Recorder(2);
    recorder.ask(0, 'x');
    const [site] = sitesIn('if (a) {}');
    const told = (id: number, mutation: Mutation): boolean =>
      matters({ site: { ...site!, id, file: 'a.ts' }, mutation }, recorder.seen);
    expect(told(0, 'always true')).toBe(false);
    expect(told(0, 'always false')).toBe(true);
    expect(told(0, 'inverted')).toBe(true);
    expect(told(1, 'inverted')).toBe(false);
  });
});
