import { describe, expect, it } from 'vitest';
import type { Control } from '../../utils/read/reading.ts';
import { polarity } from '../../utils/recognise/polarity.ts';

const button = (label: string): Control => ({
  el: {} as Element,
  label,
  pieces: [],
  wider: [],
  source: 'text',
  loose: false,
  native: true,
  scope: null as never,
  at: 0,
  usability: 'usable',
  overlay: null,
  inSentence: false,
  surroundings: { landmark: false, heading: false, shown: false, link: false },
});
const says = (question: string, labels: string[], intent: 'cancel' | 'modify' = 'cancel'): string => {
  const pair = polarity(labels.map(button), question, intent);
  return pair ? `${pair.act.label} / ${pair.keep?.label ?? '-'}` : 'unclear';
};

describe('polarity', () => {
  it.each([
    ['取消预约还款？', ['我知道了']],
    ['取消预约还款？', ['取消']],
    ['取消预约还款？', ['确定', '确认取消']],
    ['取消预约还款？', ['返回', '再想想']],
    ['cancel this payment?', ['Close']],
  ])('does not guess for %s %j', (question, labels) => {
    expect(says(question, labels)).toBe('unclear');
  });

  it.each([
    ['取消预约还款？', ['取消', '确定'], '确定 / 取消'],
    ['这笔预约不要了？', ['留着吧', '确认撤回'], '确认撤回 / 留着吧'],
    ['取消预约还款？', ['确认取消', '暂不取消'], '确认取消 / 暂不取消'],
    ['确认取消本次预约还款？', ['再想想', '确认取消'], '确认取消 / 再想想'],
    ['确定取消该笔预约还款？', ['取消预约', '我再想想'], '取消预约 / 我再想想'],
    ['是否继续保留这笔预约还款？', ['保留', '不保留，取消'], '不保留，取消 / 保留'],
    ['真的不再保留这笔预约还款吗？', ['否', '是'], '是 / 否'],
    ['要取消这笔还款吗？', ['×', '不了', '是的'], '是的 / 不了'],
    ['cancel scheduled payment?', ['Cancel', 'Yes, stop this payment'], 'Yes, stop this payment / Cancel'],
    ['cancel payment?', ['Keep payment', 'Cancel'], 'Cancel / Keep payment'],
    ['leave this payment scheduled?', ['Yes, leave it', 'No, cancel it'], 'No, cancel it / Yes, leave it'],
  ])('%s %j: %s', (question, labels, pair) => {
    expect(says(question, labels)).toBe(pair);
  });

  it('takes no pay-now button for the act', () => {
    expect(says('撤销后不再扣款', ['继续撤销', '改为现在还款', '取消'])).toBe('继续撤销 / 取消');
  });

  it('reads a change', () => {
    expect(says('确认变更还款日？', ['返回', '确认变更'], 'modify')).toBe('确认变更 / 返回');
  });
});
