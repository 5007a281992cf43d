import type { shop as source } from '../zh-CN/shop.ts';

export const shop: Record<keyof typeof source, string> = {
  'shop.banner': '練習用，資料均為虛構',
  'shop.unrelated': '與小米公司無關，不會扣款，也不會傳送任何資訊',
  'shop.outcome': '演練',
  'shop.outcome.ok': '順利辦成',
  'shop.outcome.listed': '送出了，清單沒變',
  'shop.outcome.failed': '沒有辦成',
  'shop.outcome.silent': '辦成了，沒寫是哪一筆',
  'shop.restart': '重新開始',
};
