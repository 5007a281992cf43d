import { describe, expect, it } from 'vitest';
import { advise } from '../../utils/advise/advise.ts';
import type { PageKind, PageState } from '../../utils/recognise/finding.ts';
import { context, element, finding, memory, target } from './fixtures.ts';

const found = finding({ state: 'found', target: target() });

describe('the state', () => {
  it('does not ring anything while paused, outdated or translated', () => {
    for (const hindrance of [{ paused: true }, { translated: true }]) {
      const advice = advise(found, context(hindrance));
      expect(advice.target).toBeNull();
      expect(advice.effect).toBeNull();
      expect(advice.confirm).toBeNull();
    }
  });
  it('does not ring anything in a state the page itself forbids', () => {
    for (const state of ['sensitive', 'blocked', 'unproven', 'lookalike', 'unsure'] as const) {
      const advice = advise(finding({ state, target: target(), also: target() }), context());
      expect(advice.target).toBeNull();
      expect(advice.also).toBeNull();
    }
  });
  it('does not hide a secret field behind the translation', () => {
    expect(advise(finding({ state: 'sensitive' }), context({ translated: true })).state).toBe('sensitive');
  });
  it('does not say done without a memory of the booking', () => {
    const outcome = finding({ page: 'success', state: 'unproven', reasons: [{ code: 'outcomeGood' }] });
    expect(advise(outcome, context()).state).toBe('unproven');
  });
  it('names the strongest hindrance first', () => {
    expect(advise(found, context({ paused: true, translated: true })).state).toBe('paused');
    expect(advise(found, context({ translated: true })).state).toBe('translated');
  });
  it('rings the target where nothing hinders', () => {
    const advice = advise(found, context());
    expect(advice.state).toBe('found');
    expect(advice.target).toBe(found.target);
    expect(advice.effect?.key).toBe('advice.effect.cancel-booking');
  });
});

describe('the presence', () => {
  const of = (page: PageKind, state: PageState, started = false) =>
    advise(finding({ page, state }), context({ started })).presence;
  it('does not show itself off the journey, even when it was started', () => {
    expect(of('none', 'elsewhere', true)).toBe('none');
    expect(of('none', 'lookalike')).toBe('none');
    expect(of('none', 'sensitive')).toBe('none');
  });
  it('does not open a panel unasked before the plan', () => {
    expect(of('login', 'signed-out')).toBe('chip');
    expect(of('order-list', 'on-the-way')).toBe('chip');
    expect(of('order-detail', 'lookalike')).toBe('chip');
    expect(of('message-center', 'unsure')).toBe('chip');
    expect(of('none', 'signed-out')).toBe('chip');
  });
  it('does not show itself while paused', () => {
    expect(advise(found, context({ paused: true, started: true })).presence).toBe('none');
  });
  it('opens by itself where a decision is made', () => {
    expect(of('repayment-plan', 'absent')).toBe('panel');
    expect(of('confirm', 'found')).toBe('panel');
    expect(of('success', 'unproven')).toBe('panel');
    expect(of('order-detail', 'found')).toBe('panel');
    expect(of('order-list', 'choose')).toBe('panel');
    expect(of('order-detail', 'app-only')).toBe('panel');
  });
  it('opens anywhere on the journey once started', () => {
    expect(of('order-list', 'on-the-way', true)).toBe('panel');
    expect(of('none', 'lookalike', true)).toBe('panel');
  });
});

describe('the step', () => {
  const step = (change: Parameters<typeof finding>[0]) => advise(finding(change), context()).step;
  it('does not number a page outside the journey', () => {
    expect(step({ page: 'none', state: 'elsewhere' })).toBeNull();
  });
  it('does not go back while the control is covered or disabled', () => {
    expect(step({ page: 'order-list', state: 'blocked' })).toBe(5);
    expect(step({ page: 'order-detail', state: 'blocked' })).toBe(5);
  });
  it('follows the pages', () => {
    expect(step({ page: 'login', state: 'signed-out' })).toBe(1);
    expect(step({ page: 'none', state: 'signed-out' })).toBe(1);
    expect(step({ page: 'none', state: 'on-the-way', next: { el: element(), label: '我的订单' } })).toBe(2);
    expect(step({ page: 'order-list', state: 'on-the-way' })).toBe(3);
    expect(step({ page: 'order-detail', state: 'on-the-way' })).toBe(4);
    expect(step({ page: 'order-detail', state: 'found', target: target() })).toBe(5);
    expect(step({ page: 'repayment-plan', state: 'absent' })).toBe(5);
    expect(step({ page: 'confirm', state: 'found' })).toBe(6);
    expect(step({ page: 'success', state: 'unproven' })).toBe(6);
    expect(step({ page: 'message-center', state: 'on-the-way' })).toBe(6);
  });
});

describe('the key of the ticks', () => {
  it('is the order, else the page', () => {
    expect(advise(finding({ order: '5261108371940265' }), context()).progressKey).toBe('5261108371940265');
    expect(advise(finding(), context()).progressKey).toBe('www.mi.com/user/orderView');
  });
});

describe('a dialog', () => {
  it('explains both buttons', () => {
    const act = { el: element(), label: '确定', effect: 'cancel-booking' as const };
    const keep = { el: element(), label: '取消', effect: 'keep' as const };
    const advice = advise(
      finding({ page: 'confirm', state: 'found', target: target({ label: '确定' }), confirm: { act, keep } }),
      context({ memory: memory() }),
    );
    expect(advice.confirm?.actLine).toEqual({ key: 'advice.act.cancel-booking', params: { label: '确定' } });
    expect(advice.confirm?.keepLine).toEqual({ key: 'advice.keep', params: { label: '取消' } });
    expect(advice.headline.key).toBe('advice.head.found.confirm');
  });
});
