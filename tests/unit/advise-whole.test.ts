import { describe, expect, it } from 'vitest';
import { advise } from '../../utils/advise/advise.ts';
import { type Guest, wholeOf } from '../../utils/advise/whole.ts';
import type { Choice, Finding, Refusal } from '../../utils/recognise/finding.ts';
import { context, element, fact, finding, memory, target } from './fixtures.ts';

const here = { host: 'www.mi.com', path: '/orders', started: false, paused: false, translated: false };
const lender = { ...here, host: 'm.jr.airstarfinance.net', path: '/plan' };

/** A page that says nothing by itself. */
const nothing = (change: Partial<Finding> = {}) => finding({ page: 'none', state: 'elsewhere', ...change });
const found = (name: string, change: Partial<Finding> = {}) =>
  finding({ state: 'found', target: target({ el: element(name) }), ...change });
const guest = (of: Finding, change: Partial<Guest> = {}): Guest => ({
  finding: of,
  here: lender,
  open: true,
  ...change,
});
const whole = (top: Finding, ...guests: Guest[]) => wholeOf(top, here, guests);
const refused = (because: Refusal['because']): Refusal => ({ el: element(), label: '取消预约', because });
/** What would be ringed without a word of the person. */
const ringed = (top: Finding, ...guests: Guest[]) => {
  const { finding, here } = whole(top, ...guests);
  return advise(finding, context({ ...here, memory: memory() })).target;
};

describe('a page and its frames', () => {
  it('does not ring one of two controls with the same intent', () => {
    for (const parts of [
      whole(found('a'), guest(found('b'))),
      whole(nothing(), guest(found('a')), guest(found('b'))),
    ]) {
      expect(parts.finding).toMatchObject({ state: 'choose', target: null, also: null, confirm: null });
      expect(parts.finding.choices.map(({ el }) => el)).toEqual([element('a'), element('b')]);
    }
  });

  it('does not ring what the page around covers, and says so', () => {
    const { finding, here } = whole(nothing(), guest(found('a'), { open: false }));
    expect(finding).toMatchObject({ state: 'blocked', target: null, choices: [] });
    expect(advise(finding, context(here)).headline.key).toBe('advice.head.blocked.covered');
    expect(here.host).toBe(lender.host);
  });

  it('does not ring in a frame what the page itself forbids', () => {
    const top = finding({ state: 'blocked', refused: [refused('disabled')] });
    expect(ringed(top, guest(found('a')))).toBeNull();
    expect(whole(top, guest(found('a'))).finding).toBe(top);
  });

  it.each([
    ['secrets', { state: 'sensitive' }],
    ['a sign-in', { page: 'login', state: 'signed-out' }],
  ] as const)('does not ring anywhere beside %s', (_what, change) => {
    expect(ringed(found('a'), guest(nothing(change)))).toBeNull();
    expect(whole(found('a'), guest(nothing(change))).finding.state).toBe(change.state);
    expect(ringed(nothing(change), guest(found('a')))).toBeNull();
    expect(ringed(nothing(), guest(nothing(change)), guest(found('a')))).toBeNull();
  });

  it('does not take a sign-in that lies under something for one that is used', () => {
    const login = guest(nothing({ page: 'login', state: 'signed-out' }), { open: false });
    expect(whole(found('a'), login).finding.state).toBe('found');
  });

  it('does not call it done while another frame still has the control or the booking', () => {
    const proof = finding({
      page: 'success',
      state: 'unproven',
      order: '5261108371940265',
      facts: [fact('date', '2026-12-05'), fact('amount', '690.49', 69049)],
      reasons: [{ code: 'outcomeGood' }],
    });
    const state = (...guests: Guest[]) => {
      const { finding, here } = whole(nothing(), guest(proof), ...guests);
      return advise(finding, context({ ...here, memory: memory() })).state;
    };
    expect(state()).toBe('done');
    expect(state(guest(found('a')))).toBe('unproven');
    expect(state(guest(found('a'), { open: false }))).toBe('unproven');
    expect(state(guest(finding({ facts: [fact('status', '已预约')] })))).toBe('unproven');
    expect(ringed(nothing(), guest(proof), guest(found('a')))).toBeNull();
  });

  it('does not mix up what the two pages say of lender, order and booking', () => {
    const top = found('a', { lender: 'mi-fenqi', booking: 'due', order: '1', facts: [fact('fee', '¥1')] });
    const { finding } = whole(
      top,
      guest(found('b', { lender: 'mi-fenqi', booking: 'settlement', order: '2' })),
    );
    expect(finding).toMatchObject({ lender: 'mi-fenqi', booking: null, order: null, plan: null });
    expect(finding.facts).toHaveLength(1);
  });

  it('does not change a page without frames, or with frames that have nothing to say', () => {
    for (const top of [nothing(), found('a'), finding({ state: 'absent' })]) {
      expect(whole(top).finding).toBe(top);
      const beside = whole(top, guest(nothing()));
      expect(beside.finding).toEqual(top);
      expect(beside.here.host).toBe('www.mi.com');
    }
  });

  it('does not lose that the frame was translated', () => {
    const translated = { ...lender, translated: true };
    expect(whole(nothing(), guest(found('a'), { here: translated })).here.translated).toBe(true);
    expect(whole(found('b'), guest(found('a'), { here: translated })).here.translated).toBe(true);
  });

  it('takes the one target, wherever it is, with its page', () => {
    const inFrame = whole(nothing(), guest(found('a')), guest(finding()));
    expect(inFrame.finding.target?.el).toEqual(element('a'));
    expect(inFrame.here).toEqual({ ...here, host: lender.host, path: lender.path });
    const inPage = whole(found('a'), guest(finding({ state: 'blocked', refused: [refused('disabled')] })));
    expect(inPage.finding.target?.el).toEqual(element('a'));
    expect(inPage.here).toBe(here);
  });

  it('goes on in a frame that lies over the page', () => {
    const top = finding({ state: 'blocked', refused: [refused('covered')] });
    expect(ringed(top, guest(found('a')))?.el).toEqual(element('a'));
  });

  it('offers the other intent of another frame', () => {
    const modify = target({ el: element('b'), intent: 'modify', effect: 'modify-date' });
    const { finding } = whole(found('a'), guest(found('b', { target: modify })));
    expect(finding).toMatchObject({
      state: 'found',
      target: { el: element('a') },
      also: { el: element('b') },
    });
    const other = whole(found('b', { target: modify }), guest(found('a')));
    expect(other.finding).toMatchObject({ target: { el: element('a') }, also: { el: element('b') } });
    expect(other.here.host).toBe(lender.host);
  });

  it('names choices by what tells them apart', () => {
    const names = (...guests: Guest[]) => whole(nothing(), ...guests).finding.choices.map((each) => each.for);
    const near = (date: string) => ({ reasons: [{ code: 'dateNear', says: date }] });
    expect(
      names(
        guest(found('a', { order: '5261108371940265', ...near('12月5日') })),
        guest(found('b', near('12月20日'))),
      ),
    ).toEqual(['…0265 · 12月5日', '12月20日']);
    expect(names(guest(found('a')), guest(found('b')))).toEqual([`${lender.host} · 1`, `${lender.host} · 2`]);
    const own: Choice[] = [{ ...target({ el: element('c') }), for: '第1期' }];
    expect(names(guest(finding({ state: 'choose', choices: own })), guest(found('b')))).toEqual([
      '第1期',
      lender.host,
    ]);
  });

  it('takes the strongest word of several that offer nothing', () => {
    const state = (top: Finding, ...states: Finding['state'][]) =>
      whole(top, ...states.map((each) => guest(finding({ state: each })))).finding.state;
    expect(state(nothing(), 'unsure', 'absent')).toBe('absent');
    expect(state(nothing(), 'app-only', 'blocked', 'absent')).toBe('blocked');
    expect(state(finding({ state: 'app-only' }), 'absent')).toBe('app-only');
    expect(state(nothing({ state: 'on-the-way' }), 'lookalike')).toBe('lookalike');
    expect(state(finding({ page: 'order-detail', state: 'on-the-way' }), 'lookalike')).toBe('on-the-way');
    expect(state(finding({ page: 'order-detail', state: 'on-the-way' }), 'absent')).toBe('absent');
  });

  it('names the look-alikes of all frames', () => {
    const alike = guest(
      finding({ page: 'none', state: 'lookalike', refused: [refused('appointment' as never)] }),
    );
    expect(whole(finding({ state: 'absent' }), alike).finding.refused).toHaveLength(1);
  });
});
