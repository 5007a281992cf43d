import type { directory as source } from '../zh-CN/directory.ts';

export const directory: Record<keyof typeof source, string> = {
  'directory.matter.plan': '分期和還款計畫',
  'directory.matter.order': '訂單和商品',
  'directory.matter.payment': '付款和扣款',
  'directory.matter.complaint': '申訴貸款機構',
  'directory.matter.fraud': '查證可疑來電',
  'directory.matter.emergency': '報警',
  'directory.matter.credit': '信用紀錄',

  'directory.language.zh-CN': '以簡體中文公布',
  'directory.language.zh-TW': '以中文公布',
  'directory.language.en': '以英文公布',

  'directory.search': '搜尋機構、產品或號碼',
  'directory.search.found': '找到 {n} 個',
  'directory.search.none': '名錄裡沒有找到。換個說法，或者在官方 App、卡片背面找號碼。',
  'directory.number.known': '這個號碼在名錄裡。',
  'directory.number.unknown': '這個號碼不在名錄裡，先核對，別急著撥。',
  'directory.region.cn': '中國大陸',
  'directory.region.tw': '臺灣',
  'directory.region.in': '印度',
  'directory.dial.of': '顯示 QR 碼，用手機撥打{name}',
  'directory.dial.image': 'QR 碼：用手機撥打{name}，號碼 {number}',
  'directory.dial.how': '用手機相機掃一掃。手機會先顯示號碼，等你自己按下撥打；看清是不是 {number}。',
  'directory.phones.known': '和名錄裡的「{name}」一致',
  'directory.phones.more': '還有 {n} 個',
};
