import { addDays, addMonths } from './dates.ts';
import type { BookingField } from './state.ts';

/** What a picture of goods shows; each is a small drawing of our own. */
export type Goods =
  | 'phone'
  | 'tablet'
  | 'earbuds'
  | 'brush'
  | 'tv'
  | 'fridge'
  | 'lamp'
  | 'vacuum'
  | 'watch'
  | 'laptop';

/** One instalment; money in fen. */
interface Instalment {
  no: number;
  due: string;
  principal: number;
  fee: number;
}

/** A booked debit. `due` pays one instalment on a chosen day; `settlement` pays all that is left. */
interface Booking {
  kind: 'due' | 'settlement';
  /** Where the address keeps what became of it. */
  field: BookingField;
  no: string;
  /** The day on which it was booked. */
  made: string;
  /** The day of the debit. */
  day: string;
  amount: number;
  /** The instalment it pays, or the first one it settles. */
  period: number;
  /** The penalty of an early settlement, part of the amount. */
  penalty: number;
  /** Until when it may be changed or taken back, as the page says it. */
  cutoff: string;
  /** What taking it back costs so late, fen; said in the small print of the dialog and nowhere before. */
  lateFee: number;
  /** False where the page has no control and names somebody to turn to instead. */
  online: boolean;
}

export interface Loan {
  /** The product that paid; null where no page of the shop says which. */
  product: string | null;
  periods: Instalment[];
  paid: number;
  /** Fee of one period by principal, as the page says it. */
  rate: string;
  /** Fen of every period that the stated totals hold and no row shows: the page contradicts itself. */
  unlisted: number;
  booking: Booking;
}

export interface Order {
  id: string;
  placed: string;
  goods: Goods;
  name: string;
  colour: string;
  /** Fen. */
  price: number;
  loan: Loan | null;
}

export const lender = '重庆小米消费金融有限公司及合作金融机构';
export const servicePhone = '400-100-3399';
export const serviceHours = '9:00-19:00';
export const account = '招商银行储蓄卡 尾号3021';

/** Equal instalments of a price; the last one takes what rounding leaves. */
function instalments(first: string, count: number, price: number, fee: number): Instalment[] {
  const principal = Math.round(price / count);
  return Array.from({ length: count }, (_, at) => ({
    no: at + 1,
    due: addMonths(first, at),
    principal: at === count - 1 ? price - principal * at : principal,
    fee,
  }));
}

/** Everything the signed-in person of the practice world has bought, newest first; all of it fiction. */
export function ordersOf(today: string): Order[] {
  return [
    {
      id: '5261122402817736',
      placed: `${today} 09:40`,
      goods: 'brush',
      name: '声波电动牙刷 练习款',
      colour: '白色',
      price: 12900,
      loan: null,
    },
    {
      id: '5261108371940265',
      placed: `${addDays(today, -14)} 20:16`,
      goods: 'phone',
      name: '练习手机 P1 12GB+256GB',
      colour: '石墨黑',
      price: 399900,
      loan: {
        product: '小米分期',
        periods: instalments(addDays(today, 16), 6, 399900, 2399),
        paid: 0,
        rate: '0.6%/期',
        unlisted: 0,
        booking: {
          kind: 'due',
          field: 'due',
          no: 'YY20261120000731',
          made: addDays(today, -2),
          day: addDays(today, 13),
          amount: 69049,
          period: 1,
          penalty: 0,
          cutoff: '扣款日前一日22:00前可修改或取消',
          lateFee: 0,
          online: true,
        },
      },
    },
    // Who lends is said nowhere: not in the order, not in its plan. Only the person can know.
    {
      id: '5261102083714590',
      placed: `${addDays(today, -20)} 08:37`,
      goods: 'laptop',
      name: '练习笔记本 A14 16GB+512GB',
      colour: '银色',
      price: 329900,
      loan: {
        product: null,
        periods: instalments(addDays(today, 10), 3, 329900, 1979),
        paid: 0,
        rate: '0.6%/期',
        unlisted: 0,
        booking: {
          kind: 'due',
          field: 'channel',
          no: 'YY20261116002274',
          made: addDays(today, -6),
          day: addDays(today, 9),
          amount: 111946,
          period: 1,
          penalty: 0,
          cutoff: '',
          lateFee: 0,
          online: false,
        },
      },
    },
    // So near its day that taking it back costs money.
    {
      id: '5261019160352817',
      placed: `${addDays(today, -34)} 16:03`,
      goods: 'vacuum',
      name: '扫地机器人 练习款',
      colour: '白色',
      price: 219900,
      loan: {
        product: '小米分期',
        periods: instalments(addDays(today, 5), 12, 219900, 1319),
        paid: 0,
        rate: '0.6%/期',
        unlisted: 0,
        booking: {
          kind: 'due',
          field: 'late',
          no: 'YY20261114003350',
          made: addDays(today, -8),
          day: addDays(today, 2),
          amount: 19644,
          period: 1,
          penalty: 0,
          cutoff: '扣款日前一日22:00前可修改或取消',
          lateFee: 200,
          online: true,
        },
      },
    },
    {
      id: '5260930118203946',
      placed: `${addDays(today, -53)} 12:03`,
      goods: 'earbuds',
      name: '降噪耳机 练习款',
      colour: '云白',
      price: 89900,
      loan: {
        product: '小米分期',
        periods: instalments(addDays(today, -23), 3, 89900, 225),
        paid: 1,
        rate: '0.25%/期',
        unlisted: 0,
        booking: {
          kind: 'due',
          field: 'phone',
          no: 'YY20261118004415',
          made: addDays(today, -4),
          day: addDays(today, 7),
          amount: 30192,
          period: 2,
          penalty: 0,
          cutoff: '',
          lateFee: 0,
          online: false,
        },
      },
    },
    // Debited on the due day itself; and what the page states as totals is more than its rows.
    {
      id: '5260912143058627',
      placed: `${addDays(today, -71)} 14:30`,
      goods: 'watch',
      name: '练习手表 S3',
      colour: '曜石黑',
      price: 119900,
      loan: {
        product: '小米分期',
        periods: instalments(addDays(today, -50), 6, 119900, 719),
        paid: 2,
        rate: '0.6%/期',
        unlisted: 100,
        booking: {
          kind: 'due',
          field: 'sums',
          no: 'YY20261117001906',
          made: addDays(today, -5),
          day: addDays(today, 11),
          amount: 20702,
          period: 3,
          penalty: 0,
          cutoff: '还款日前一日 18:00 前可取消或修改',
          lateFee: 0,
          online: true,
        },
      },
    },
    {
      id: '5260815204417382',
      placed: `${addDays(today, -99)} 21:30`,
      goods: 'tablet',
      name: '练习平板 T2 8GB+128GB',
      colour: '浅灰',
      price: 249900,
      loan: {
        product: '小米分期',
        periods: instalments(addDays(today, -68), 6, 249900, 1499),
        paid: 3,
        rate: '0.6%/期',
        unlisted: 0,
        booking: {
          kind: 'settlement',
          field: 'settlement',
          no: 'JQ20261119000208',
          made: addDays(today, -3),
          day: addDays(today, 8),
          // What is left of the principal, this period's fee, and one per cent of what is left.
          amount: 3 * 41650 + 1499 + 1250,
          period: 4,
          penalty: 1250,
          cutoff: '扣款日前一日22:00前可修改或取消',
          lateFee: 0,
          online: true,
        },
      },
    },
  ];
}

/** Sum of one column over instalments, fen. */
export function sumOf(rows: Instalment[], column: (row: Instalment) => number): number {
  return rows.reduce((sum, row) => sum + column(row), 0);
}

/** What one instalment costs in all, fen. */
export function totalOf(row: Instalment): number {
  return row.principal + row.fee;
}

/** What the page states as the sum of rows, fen; not always what they add up to. */
export function statedTotal({ unlisted }: Loan, rows: Instalment[]): number {
  return sumOf(rows, totalOf) + unlisted * rows.length;
}

/** Goods pre-ordered before their sale begins: the other meaning of 预约, with the same button. */
export function reservesOf(
  today: string,
): { id: 'goods1' | 'goods2'; goods: Goods; name: string; text: string; at: string }[] {
  return [
    {
      id: 'goods1',
      goods: 'tv',
      name: '巨幕电视 V85 练习款',
      text: '6,999元　支持12期免息',
      at: `${addDays(today, -2)} 10:00`,
    },
    {
      id: 'goods2',
      goods: 'fridge',
      name: '对开门冰箱 508L 练习款',
      text: '3,299元　支持小米分期',
      at: `${addDays(today, -4)} 12:31`,
    },
  ];
}
