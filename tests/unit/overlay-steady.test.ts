import { describe, expect, it, vi } from 'vitest';
import type { Finding, Target } from '../../utils/recognise/finding.ts';
import { finding as blank } from './fixtures.ts';

/** Twins, by what they stand for. */
const twins = vi.hoisted(() => new Map<unknown, unknown>());
vi.mock('../../utils/read/twin.ts', () => ({ standing: (el: unknown) => twins.get(el) ?? el }));
const { offers, same } = await import('../../entrypoints/guide.content/steady.ts');

const element = () => ({}) as Element;
const target = (el: Element, label = '取消预约'): Target => ({
  el,
  label,
  intent: 'cancel',
  effect: 'cancel-booking',
});
const finding = (change: Partial<Finding> = {}): Finding => blank({ state: 'found', ...change });

describe('same', () => {
  it('is not, where nothing was seen before', () => {
    expect(same(null, finding())).toBe(false);
  });

  it('is not, where the control is another element with the same label', () => {
    expect(same(finding({ target: target(element()) }), finding({ target: target(element()) }))).toBe(false);
  });

  it('is not, where the same element has another label or means something else', () => {
    const el = element();
    expect(same(finding({ target: target(el) }), finding({ target: target(el, '提前还款') }))).toBe(false);
    const settles = { ...target(el), effect: 'cancel-settlement' as const };
    expect(same(finding({ target: target(el) }), finding({ target: settles }))).toBe(false);
  });

  it('is not, where a choice came or went, or the page became another', () => {
    const choice = { ...target(element()), for: '第1期' };
    expect(same(finding({ choices: [choice] }), finding({ choices: [choice, choice] }))).toBe(false);
    expect(same(finding(), finding({ state: 'blocked' }))).toBe(false);
    expect(same(finding(), finding({ page: 'confirm' }))).toBe(false);
  });

  it('is not, where a twin has another label', () => {
    const [old, twin] = [element(), element()];
    twins.set(old, twin);
    expect(same(finding({ target: target(old) }), finding({ target: target(twin, '提前还款') }))).toBe(false);
  });

  it('is, where every element was drawn anew', () => {
    const [a, b] = [element(), element()];
    const before = finding({ target: target(a), choices: [{ ...target(b), for: '第1期' }] });
    const [twinA, twinB] = [element(), element()];
    twins.set(a, twinA).set(b, twinB);
    expect(
      same(before, finding({ target: target(twinA), choices: [{ ...target(twinB), for: '第1期' }] })),
    ).toBe(true);
    expect(
      same(before, finding({ target: target(twinB), choices: [{ ...target(twinA), for: '第1期' }] })),
    ).toBe(false);
  });

  it('is, where only words around it changed', () => {
    const el = element();
    expect(
      same(finding({ target: target(el) }), finding({ target: target(el), reasons: [{ code: 'onlyOne' }] })),
    ).toBe(true);
  });
});

describe('offers', () => {
  it('knows target, other intent and choices, and nothing else', () => {
    const [a, b, c, d] = [element(), element(), element(), element()];
    const seen = finding({ target: target(a), also: target(b), choices: [{ ...target(c), for: '' }] });
    expect([a, b, c, d].map((el) => offers(seen, el))).toEqual([true, true, true, false]);
  });

  it('knows an element by its twin, whichever of both was seen', () => {
    const [old, twin] = [element(), element()];
    const seen = finding({ target: target(old) });
    expect(offers(seen, twin)).toBe(false);
    twins.set(old, twin);
    expect([old, twin].map((el) => offers(seen, el))).toEqual([true, true]);
  });
});
