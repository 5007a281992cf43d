/** Words of the practice page around the shop. The shop's own pages are Chinese in every language, like the real ones. */
export const shop = {
  'shop.banner': '练习用，数据均为虚构',
  'shop.unrelated': '与小米公司无关，不会扣款，也不会发送任何信息',
  'shop.outcome': '演练',
  'shop.outcome.ok': '顺利办成',
  'shop.outcome.listed': '提交了，列表没变',
  'shop.outcome.failed': '没有办成',
  'shop.outcome.silent': '办成了，没写是哪一单',
  'shop.restart': '从头开始',
} as const;
