import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { chargesIn } from '../../utils/recognise/facts/charges.ts';
import { denies, piecesOf } from '../../utils/recognise/facts/clauses.ts';
import { moneyIn, toFen } from '../../utils/recognise/facts/money.ts';
import { ordersIn } from '../../utils/recognise/facts/orders.ts';
import { phonesIn } from '../../utils/recognise/facts/phones.ts';
import { ratesIn } from '../../utils/recognise/facts/rates.ts';

/** What fee sentences are made of, so that random lines come near to them. */
const FRAGMENTS =
  '手续费 违约金 罚息 服务费 不收 免收 免 无 首次 第二次起 逾期 剩余本金 的3% 0.05%/天 万分之五 百分之 1.5倍 5元 ¥690.49 NT$1,200 1.2万元 £12 ₹1,20,000 （ ） ( ) ， 。 ； , . : ： - 400-100-3399 95188 客服 订单号 5261108371940265 合同 ZX-26-001 fee charge no not waived but from late a £15 penalty interest 2026-12-08 12 天利息 １２ ．５ ％ 🙂 İ'
    .split(' ')
    .flatMap((word) => [word, ' ']);
const line = fc.oneof(
  fc
    .array(fc.oneof(fc.constantFrom(...FRAGMENTS), fc.string({ unit: 'grapheme', maxLength: 3 })), {
      maxLength: 24,
    })
    .map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 60 }),
);

const READERS = {
  charges: (text: string) => chargesIn(text, ''),
  money: moneyIn,
  rates: ratesIn,
  orders: (text: string) => ordersIn(text, ''),
  phones: (text: string) => phonesIn(text, '客服'),
};

describe.each(Object.entries(READERS))('whatever the line, %s', (_, read) => {
  it('do not throw, and are verbatim and in their place', () => {
    fc.assert(
      fc.property(line, (text) => {
        for (const found of read(text)) {
          expect(found.text.trim()).not.toBe('');
          expect(text.slice(found.index, found.index + found.text.length)).toBe(found.text);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('look twice as often at a line twice as long', () => {
    for (const fragment of FRAGMENTS) {
      const [once, twice] = [200, 400].map((times) => looksAt(() => read(fragment.repeat(times))));
      expect(twice, fragment).toBeLessThanOrEqual(3 * once! + 100);
    }
  });
});

/** How often a regular expression is tried: every other method of text and patterns comes down to `exec`. */
function looksAt(work: () => void): number {
  const exec = vi.spyOn(RegExp.prototype, 'exec');
  try {
    work();
    return exec.mock.calls.length;
  } finally {
    exec.mockRestore();
  }
}

describe('a clause that denies a cost', () => {
  it('does not yield a fee, whatever stands around it', () => {
    fc.assert(
      fc.property(line, line, (before, after) => {
        const text = `${before}。首次不收违约金 5元；${after}`;
        for (const { said, from, to } of piecesOf(text))
          if (denies(said))
            for (const fee of chargesIn(text, '').filter(({ kind }) => kind === 'fee')) {
              const inside = fee.index >= from && fee.index + fee.text.length <= to;
              expect(inside, `${fee.text} in ${said}`).toBe(false);
            }
      }),
      { numRuns: 400 },
    );
  });
});

describe('hundredths', () => {
  it('are never lost, however a sum is grouped', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 9_000_000_000_000n }), (fen) => {
        const whole = (fen / 100n).toString().replace(/\B(?=(\d{3})+$)/g, ',');
        const text = `${whole}.${(fen % 100n).toString().padStart(2, '0')}`;
        expect(toFen(text)).toBe(Number(fen));
        expect(moneyIn(`应还 ¥${text}。`).map((money) => money.fen)).toEqual([Number(fen)]);
        expect(moneyIn(`应还 ${text} 元`).map((money) => money.fen)).toEqual([Number(fen)]);
      }),
    );
  });
});
