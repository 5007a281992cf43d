import { describe, expect, it } from 'vitest';
import type { Advice, Line } from '../../utils/advise/advice.ts';
import { advise } from '../../utils/advise/advise.ts';
import type { AdviceContext } from '../../utils/advise/context.ts';
import { LENDERS } from '../../utils/know/lenders.ts';
import { dictionaries } from '../../utils/know/strings/all.ts';
import { format } from '../../utils/know/strings/index.ts';
import type { Because, Effect, Finding, PageKind, PageState } from '../../utils/recognise/finding.ts';
import { context, element, fact, finding, memory, target } from './fixtures.ts';

const PAGES: PageKind[] = [
  'login',
  'order-list',
  'order-detail',
  'repayment-plan',
  'confirm',
  'success',
  'message-center',
  'none',
];
const STATES: PageState[] = [
  'on-the-way',
  'found',
  'choose',
  'absent',
  'lookalike',
  'blocked',
  'app-only',
  'signed-out',
  'sensitive',
  'unsure',
  'unproven',
  'elsewhere',
];
const EFFECTS: Effect[] = [
  'cancel-booking',
  'cancel-settlement',
  'modify-booking',
  'modify-date',
  'modify-amount',
  'modify-plan',
  'extend',
];
const BECAUSE: Because[] = [
  'pays-now',
  'early-settlement',
  'auto-debit',
  'reminder',
  'order',
  'contract',
  'refund',
  'goods-preorder',
  'appointment',
  'transfer',
  'investment',
  'insurance',
  'subscription',
  'account',
  'card',
  'application',
  'advertisement',
  'no-evidence',
  'other-topic',
];
const CODES = (
  'titleSays headingSays labelSays scopeSays statusSays amountNear dateNear onlyOne severalEqual ' +
  'dialogAsks dialogKeeps disabledHere coveredHere noControl appOnly otherTopic signIn ' +
  'sensitiveField outcomeGood outcomeBad'
).split(' ');

function linesOf(advice: Advice): Line[] {
  const { confirm } = advice;
  return [
    advice.headline,
    advice.next,
    ...(advice.effect ? [advice.effect] : []),
    ...(confirm ? [confirm.actLine, ...(confirm.keepLine ? [confirm.keepLine] : [])] : []),
    ...advice.lookalikes.map((each) => each.line),
    ...advice.warnings,
    ...advice.todo,
    ...(advice.news ? [advice.news] : []),
    ...advice.asks.flatMap((ask) => [ask.line, ...ask.options.map((option) => option.line)]),
    ...(advice.request?.lines ?? []),
    ...advice.reasons,
    ...advice.checklist.flatMap((each) => [each.title, each.why]),
  ];
}

/** Every line must be a sentence of every language, with all its places filled. */
function expectSpoken(page: Finding, circumstances: AdviceContext): void {
  for (const line of linesOf(advise(page, circumstances)))
    for (const strings of Object.values(dictionaries)) {
      expect(strings, JSON.stringify(line)).toHaveProperty([line.key]);
      expect(format(strings, line.key, line.params), line.key).not.toMatch(/\{\w+\}|undefined|null/);
    }
}

describe('an advice', () => {
  it('does not leave any page in any state without a headline and a next action', () => {
    const next = { el: element(), label: '还款计划' };
    for (const page of PAGES)
      for (const state of STATES)
        for (const way of [null, next])
          for (const hindrance of [{}, { paused: true }, { translated: true }]) {
            const found = state === 'found' ? target() : null;
            const choices =
              state === 'choose'
                ? [
                    { ...target(), for: '12-10' },
                    { ...target(), for: '12-20' },
                  ]
                : [];
            expectSpoken(finding({ page, state, next: way, target: found, choices }), context(hindrance));
          }
  });
  it('does not lack a sentence for any effect, in the page or in a dialog', () => {
    for (const effect of EFFECTS)
      for (const booking of ['due', 'settlement', null] as const) {
        const intent = effect.startsWith('cancel') ? 'cancel' : 'modify';
        const act = target({ effect, intent });
        const confirm = { act, keep: { el: element(), label: '取消', effect: 'keep' as const } };
        expectSpoken(finding({ state: 'found', target: act, booking }), context());
        expectSpoken(finding({ page: 'confirm', state: 'found', target: act, booking, confirm }), context());
      }
  });
  it('does not lack a sentence for any look-alike, warning or reason', () => {
    for (const because of BECAUSE)
      expectSpoken(finding({ refused: [{ el: element(), label: '取消', because }] }), context());
    for (const what of ['principal', 'fee', 'total'] as const) {
      const checks = [{ what, ok: false, sum: 1, stated: 2 }];
      const totals = { principal: null, fee: null, total: null };
      expectSpoken(finding({ plan: { periods: [], totals, checks } }), context());
    }
    for (const code of [...CODES, 'news'])
      for (const says of ['还款计划', undefined])
        expectSpoken(finding({ reasons: [says ? { code, says } : { code }] }), context());
    for (const code of CODES)
      expect(advise(finding({ reasons: [{ code }] }), context()).reasons[0]?.key).toBe(`reasons.${code}`);
    const extend = target({ effect: 'extend', intent: 'modify' });
    expectSpoken(finding({ state: 'found', target: extend, facts: [fact('status', '逾期')] }), context());
  });
  it('does not lack a sentence for any lender, blockage or outcome', () => {
    for (const lender of [null, ...LENDERS.map((each) => each.id)])
      expectSpoken(finding({ lender }), context());
    const covered = [{ el: element(), label: '取消预约', because: 'covered' as const }];
    expectSpoken(finding({ state: 'blocked', refused: covered }), context());
    expectSpoken(finding({ state: 'blocked', facts: [fact('status', '扣款处理中')] }), context());
    for (const codes of [['outcomeGood'], ['outcomeBad'], []])
      for (const facts of [[], [fact('status', '申请已提交')]]) {
        const reasons = codes.map((code) => ({ code, says: '结果' }));
        expectSpoken(finding({ page: 'success', state: 'unproven', facts, reasons }), context());
      }
    for (const intent of ['cancel', 'modify'] as const)
      for (const booking of ['due', 'settlement', null] as const) {
        const held = memory({ intent, booking });
        const page = finding({
          page: 'success',
          state: 'unproven',
          order: held.order,
          facts: [fact('amount', '690.49元', 69049)],
          reasons: [{ code: 'outcomeGood', says: '已取消' }],
        });
        // One that is pending in another tab, asked about but not answered.
        const acted = context({ memory: { ...held, asked: true, order: '2' }, host: 'www.mi.com' });
        for (const kind of PAGES) expectSpoken(finding({ page: kind, state: 'unproven' }), acted);
        expect(advise(page, context({ memory: held })).state).toBe('done');
        expectSpoken(page, context({ memory: held }));
      }
  });
});
