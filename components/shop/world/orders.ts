import { addDays, addMonths } from './dates.ts';

/** What a picture of goods shows; each is a small drawing of our own. */
export type Goods = 'phone' | 'tablet' | 'earbuds' | 'brush' | 'tv' | 'fridge' | 'lamp';

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
  no: string;
  /** The day of the debit. */
  day: string;
  amount: number;
  /** The instalment it pays, or the first one it settles. */
  period: number;
  /** The penalty of an early settlement, part of the amount. */
  penalty: number;
  /** False where the page has no control and names a phone number instead. */
  online: boolean;
}

export interface Loan {
  periods: Instalment[];
  paid: number;
  /** Fee of one period by principal, as the page says it. */
  rate: string;
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

function instalments(first: string, count: number, principal: number, fee: number): Instalment[] {
  return Array.from({ length: count }, (_, at) => ({
    no: at + 1,
    due: addMonths(first, at),
    principal,
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
        periods: instalments(addDays(today, 16), 6, 66650, 2399),
        paid: 0,
        rate: '0.6%/期',
        booking: {
          kind: 'due',
          no: 'YY20261120000731',
          day: addDays(today, 13),
          amount: 69049,
          period: 1,
          penalty: 0,
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
        periods: instalments(addDays(today, -23), 3, 29967, 225).map((row) =>
          row.no === 3 ? { ...row, principal: 29966 } : row,
        ),
        paid: 1,
        rate: '0.25%/期',
        booking: {
          kind: 'due',
          no: 'YY20261118004415',
          day: addDays(today, 7),
          amount: 30192,
          period: 2,
          penalty: 0,
          online: false,
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
        periods: instalments(addDays(today, -68), 6, 41650, 1499),
        paid: 3,
        rate: '0.6%/期',
        booking: {
          kind: 'settlement',
          no: 'JQ20261119000208',
          day: addDays(today, 8),
          // What is left of the principal, this period's fee, and one per cent of what is left.
          amount: 3 * 41650 + 1499 + 1250,
          period: 4,
          penalty: 1250,
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
