import type { Provenance } from './sources.ts';

/** Where a plan can be worked on when the page has no button for it. */
type PlanPlace = 'airstar' | 'alipay' | 'jd' | 'bank';

/** A payment product or lender. */
export interface Lender extends Provenance {
  id: string;
  /**
   * How pages name it, as parts of longer names too: 小米消费金融 stands in 重庆小米消费金融有限公司, 白条 in
   * 京东白条. The first is the one we quote.
   */
  names: readonly string[];
  place: PlanPlace;
  /** Ids of `know/contacts`, the best one first. */
  contacts: readonly string[];
}

const houses: Omit<Lender, keyof Provenance>[] = [
  {
    id: 'mi-fenqi',
    names: ['小米分期', '天星金融', '小米金融', '小米消费金融', '随星借', '小米贷款'],
    place: 'airstar',
    contacts: ['airstar', 'mixiaojin'],
  },
  { id: 'huabei', names: ['花呗', '蚂蚁消费金融'], place: 'alipay', contacts: ['alipay'] },
  { id: 'baitiao', names: ['白条', '京东金融', '京东盛际'], place: 'jd', contacts: ['jd'] },
  { id: 'card', names: ['信用卡分期', '信用卡账单分期'], place: 'bank', contacts: ['card-back'] },
];

/**
 * One entry per house, not per company: a 小米分期 page names the product, the app and the lender at
 * once, and all three mean the same plan and the same desk. 小米钱包 is left out: it is also an ordinary
 * way to pay, and behind it stands any card. So are the banks: a page that names one mostly names the
 * account the money comes from. 微信分付, 抖音月付 and 小米信用卡 are unconfirmed at Xiaomi Mall.
 */
export const LENDERS: readonly Lender[] = houses.map((house) => ({
  ...house,
  source: 'checkout-2023',
  checkedOn: '2026-11-22',
  sure: 'A',
}));

/** Whether this is the id of one of them. */
export const isLender = (id: string): boolean => LENDERS.some((each) => each.id === id);
