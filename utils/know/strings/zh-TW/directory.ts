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
};
