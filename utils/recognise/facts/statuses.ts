import { STATUS_OPEN, STATUS_OVER } from '../../know/words/pages.ts';
import { normalise } from '../normalise.ts';

/** A short line that says how things stand … */
const STATUS =
  /^(已|未|待|等待|尚未|即将)[\p{Script=Han}]{1,8}$|^[\p{Script=Han}]{0,8}(中|成功|失败|失敗|已取消|已提交|已预约|已預約|已扣款|已还款|已還款|逾期|正常)$/u;
/** … and not the name of a value or of a page. */
const NAMES =
  /(日|日期|额|額|计划|計劃|账户|帳戶|方式|时间|時間|编号|編號|单号|号|卡|明细|明細|记录|記錄|详情|管理|设置|订单|訂單|账单|期数|本金|合计|说明|利息|元|\)|）|[:：])$/;

/** Whether a text of its own says how something stands. */
export function isStatus(text: string): boolean {
  const plain = normalise(text);
  const status =
    STATUS.test(text) || (plain.length <= 14 && (STATUS_OPEN.test(plain) || STATUS_OVER.test(plain)));
  return status && !NAMES.test(text) && !/\d/.test(plain);
}
