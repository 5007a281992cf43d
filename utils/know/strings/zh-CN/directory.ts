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

  'directory.search': '搜机构、产品或号码',
  'directory.search.found': '找到 {n} 个',
  'directory.search.none': '名录里没有找到。换个说法，或者在官方 App、卡背面找号码。',
  'directory.number.known': '这个号码在名录里。',
  'directory.number.unknown': '这个号码不在名录里，先核对，别急着拨。',
  'directory.region.cn': '中国大陆',
  'directory.region.tw': '台湾',
  'directory.region.in': '印度',
  'directory.dial.of': '显示二维码，用手机拨打{name}',
  'directory.dial.image': '二维码：用手机拨打{name}，号码 {number}',
  'directory.dial.how': '用手机相机扫一扫。手机会先显示号码，等你自己按下拨打；看清是不是 {number}。',
  'directory.phones.known': '和名录里的“{name}”一致',
  'directory.phones.more': '还有 {n} 个',
} as const;
