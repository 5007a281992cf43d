/** Words of places on a page that are never the booking: paid space, menus, tabs. Texts are normalised first. */

/** A line that marks its box as paid space. */
export const AD = /^(广告|推广|ad|ads|advertisement|sponsored|promoted)$/;
/** Entries that stand beside real controls and prove no menu. */
export const BESIDE_ACTS =
  /返回|客服|帮助|详情|分享|下载|回单|合同|明细|back|help|details?|share|download|receipt/;
/** Names of the views of one thing. */
export const VIEW =
  /^(概览|总览|概况|全部|[\p{Script=Han}]{0,4}(记录|纪录|明细|历史|列表|文件|资料|日历|月历)|overview|summary|history|documents?|statements?|activity|transactions)$/u;
