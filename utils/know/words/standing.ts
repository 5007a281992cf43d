import { IN_FLIGHT, OVERDUE } from '../caveats.ts';
import { STATUS_OPEN } from './pages.ts';

/** What the status of one instalment says. `booked` counts money that is already on its way, too. */
export type Standing = 'paid' | 'open' | 'booked' | 'overdue' | 'cancelled';

/** A part paid, or words that fit the booking as well as the debit: how much is left is not told. */
const UNCLEAR =
  /部分|partial|partly|(已[还缴扣付]款?|\bpaid\b)[^¥$€£₹元]{0,8}([¥$€£₹]|\d元)|预约(还款|扣款)成功|约扣成功|(?<!已)提前结清$/;
/** No debit is set: it failed, was taken back or never booked. The debt stays, whatever the booking did. */
const NOT_BOOKED =
  /未(预约|约|排)|已(取消|撤销)(本次|该|这次)?预约|取消预约成功|预约(已|被)?(取消|撤销|失败|失效)|(扣款|还款|支付|缴款|执行)失败|\bnot (yet )?(scheduled|paid|debited|collected)|\bunscheduled|payment failed|^failed|declined|returned unpaid/;
/** Money has not moved, in words that name the movement. */
const NOT_PAID =
  /未(还|缴|付|扣|划|执行|支付|结清|出账|到期)|\bunpaid|\b(to|will|must) be (paid|collected|debited)/;
const CANCELLED =
  /已(取消|撤[销回]?)(?!自动|代扣|提醒)|作废|^(取消|撤销)$|\bcancell?ed|\bvoid(ed)?\b|\brevoked/;
const PAID =
  /已(提前)?(还|缴|扣(?!除)|划|付|支付|结清|清|完成|入账|到账|执行)|(扣款|还款|缴款|支付|执行)(成功|完成)|^(结清|完成)$|\bpaid\b|\bposted|\bcompleted?\b|\bsettled|\bcollected|\bcleared/;
const LATE_NOT = /[未无]逾期|not (over|past )due/;
const MISSED = /\bmissed\b/;
const BOOKED =
  /已预?约|预约(成功|中|处理)|约好|待(系统|自动)?(扣|划|执行)|等待(扣款|执行|系统)|已排|已安排|排[队程]中|即将扣款|\bscheduled|\bqueued/;
/** Open in ways that no status of a booking has; 预约还款 alone is what the button is called that books. */
const OPEN = /^预约(还款|扣款)?$|待返还|缴款中|当前期|宽限期|\bupcoming|\boutstanding|\bopen\b|\bfuture\b/;

/** The first that fits decides: what is not told beats a guess, and money that moved beats lateness. */
const ORDER: readonly [RegExp, Standing | null][] = [
  [UNCLEAR, null],
  [NOT_BOOKED, 'open'],
  [CANCELLED, 'cancelled'],
  [PAID, 'paid'],
  [MISSED, 'overdue'],
  [OVERDUE, 'overdue'],
  [BOOKED, 'booked'],
  [IN_FLIGHT, 'booked'],
  [OPEN, 'open'],
  [STATUS_OPEN, 'open'],
];

/**
 * What a period's status says of it.
 * @param status the words of the page, normalised
 * @returns null where the words are not known or say less than that
 */
export function standingOf(status: string): Standing | null {
  const plain = status.replace(LATE_NOT, '');
  // "逾期未还" is late and "已预约，未扣款" booked: what is not paid is only plain open where nothing else is said.
  const unpaid = plain.replace(NOT_PAID, '');
  const [, standing] = ORDER.find(([words]) => words.test(unpaid)) ?? [];
  return standing ?? (NOT_PAID.test(plain) && !UNCLEAR.test(plain) ? 'open' : null);
}

/** A status that says nothing has been decided yet, or that it went wrong. */
export const UNDECIDED = /处理中|审核|已提交|已受理|失败|pending|submitted|processing|failed/;
/** What a message says of a booking that was taken back. */
export const TAKEN_BACK =
  /已(取消|撤销|撤回)|(取消|撤销)成功|(is|was|been) cancell?ed|cancell?ed successfully/;
/** What a list says that has no bookings. */
export const NONE_BOOKED =
  /(暂无|没有|无)[^。,，]{0,6}(预约|还款|记录|数据)|no (scheduled|upcoming|pending) (re)?payments?/;
/** A sentence that says why something cannot be done now. */
export const SAYS_WHY =
  /失败|未成功|不能|不可|不允许|无法|未能|不支持|再试|稍后|暂停|维护|截止|已过|逾期|处理中|unable|cannot|can't|could ?n[o']t|try again|fail|clos(ed|es)|until|maintenance|processing|not (possible|available|allowed)/;
