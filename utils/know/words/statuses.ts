/** Words of statuses. Texts are normalised first. */

/** A status that says the booking lives on. */
export const BOOKED = /已预约|待扣|待执行|scheduled/;
/** A status that says nothing has been decided yet, or that it went wrong. */
export const UNDECIDED = /处理中|审核|已提交|已受理|失败|pending|submitted|processing|failed/;
/** A row of a plan that is to be paid, and not booked. */
export const UNPAID = /^(待还款?|未还款?|未到期|未出账|待付款?|unpaid|upcoming|due|not due|open)$/;
/** What a message says of a booking that was taken back. */
export const TAKEN_BACK =
  /已(取消|撤销|撤回)|(取消|撤销)成功|(is|was|been) cancell?ed|cancell?ed successfully/;
/** What a list says that has no bookings. */
export const NONE_BOOKED =
  /(暂无|没有|无)[^。,，]{0,6}(预约|还款|记录|数据)|no (scheduled|upcoming|pending) (re)?payments?/;
/** A sentence that says why something cannot be done now. */
export const SAYS_WHY =
  /失败|未成功|不能|不可|不允许|无法|未能|不支持|再试|稍后|暂停|维护|截止|已过|逾期|处理中|unable|cannot|can't|could ?n[o']t|try again|fail|clos(ed|es)|until|maintenance|processing|not (possible|available|allowed)/;
