import { addDays } from './dates.ts';
import { instalments, type Loan } from './loans.ts';

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
