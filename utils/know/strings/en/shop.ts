import type { shop as source } from '../zh-CN/shop.ts';

export const shop: Record<keyof typeof source, string> = {
  'shop.banner': '练习用，数据均为虚构 · For practice, everything here is made up',
  'shop.unrelated': 'Not affiliated with Xiaomi; nothing is paid or sent',
  'shop.outcome': 'Exercise',
  'shop.outcome.ok': 'all goes well',
  'shop.outcome.listed': 'sent, but the list stays',
  'shop.outcome.failed': 'it fails',
  'shop.outcome.silent': 'done, but no order is named',
  'shop.restart': 'Start over',
};
