/** Words of the directory: what a desk is for, searching, dialling by phone. Source language. */
export const directory = {
  'directory.matter.plan': '分期和还款计划',
  'directory.matter.order': '订单和商品',
  'directory.matter.payment': '支付和扣款',
  'directory.matter.complaint': '投诉贷款机构',
  'directory.matter.fraud': '核实可疑来电',
  'directory.matter.emergency': '报警',
  'directory.matter.credit': '征信记录',

  'directory.language.zh-CN': '以中文公布',
  'directory.language.zh-TW': '以繁体中文公布',
  'directory.language.en': '以英文公布',
} as const;
