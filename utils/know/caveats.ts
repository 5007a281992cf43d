import type { Provenance } from './sources.ts';

/**
 * What a person must check before they cancel or change a booked repayment. The texts are strings:
 * `advice.check.<id>` and `advice.check.<id>.why`, the latter with `.due`, `.settlement` or `.unknown`
 * behind it where the answer depends on what was booked.
 */
export interface Caveat extends Provenance {
  id: string;
  /** Facts of these kinds are what the page says about it … */
  kinds?: readonly string[];
  /** … and so is any fact whose sentence reads like this, normalised: lower case, simplified. */
  says?: RegExp;
  /** Facts that read like this are about something else after all. */
  not?: RegExp;
  /** The reason differs with the kind of booking. */
  varies?: boolean;
}

/** Words a status has while money is already on its way. */
export const IN_FLIGHT = /处理中|扣款中|划扣|processing|in progress/;
/** Words a status has once someone is late; a mere mention of the penalty is not that. */
export const OVERDUE = /逾期|overdue|past due/;

const EARLY = /提前|结清|清偿|foreclos|\bearly\b/;
const LATE = /逾期|罚息|[滞滯]纳|[征徵]信|信用[记纪]|\blate\b|overdue|past due|penalt/;
/** Money that only falls due when someone settles early or is late: no fee of the plan itself. */
const EARLY_OR_LATE = new RegExp(`${EARLY.source}|${LATE.source}`);

const checks: Omit<Caveat, keyof Provenance>[] = [
  { id: 'debt', says: /仍|不影响|主动还|自行|照常|still|remains?\b/, varies: true },
  { id: 'autopay', says: /自动|代扣|\bauto/, varies: true },
  { id: 'cutoff', kinds: ['deadline'], says: /截止|不允许变更|cut-?off/ },
  { id: 'inflight', says: IN_FLIGHT },
  { id: 'settlement', says: EARLY, varies: true },
  { id: 'fees', kinds: ['fee', 'rate'], says: /手续费|服务费/, not: EARLY_OR_LATE },
  { id: 'offers', says: /免息|优惠|减免|[券劵]|[积積]分|interest-free|coupon|waive/ },
  { id: 'overdue', says: LATE },
  { id: 'refund', says: /退款|退货|refund/ },
  { id: 'contract', says: /出借|贷款方|合同|合作.{0,2}机构|lender/ },
  {
    id: 'proof',
    says: /消息|[短简][信讯]|凭证|以.{1,12}(通知|列表|账单|结果).{0,4}为准|e-?mail|\bsms\b|receipt/,
  },
  { id: 'upkeep', says: /维护|系统升级|暂停服务|maintenance/ },
];

export const CAVEATS: readonly Caveat[] = checks.map((check) => ({
  ...check,
  source: 'lender-help',
  checkedOn: '2026-11-22',
  sure: 'A',
}));
