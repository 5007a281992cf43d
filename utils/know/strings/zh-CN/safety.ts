/** What the popup says of hosts that only look official, and of pages that do not want the guide. Source language. */
export const safety = {
  'safety.host': '这不是我们名录里的{house}网站，只是样子像。',
  'safety.host.userinfo': '地址里 @ 前面写的不算数，真正打开的是这个网站：',
  'safety.host.letters': '地址里有些字母只是长得像。真正打开的是：',
  'safety.host.inside': '地址里写着 {official}，但后面还接着别的。真正打开的是：',
  'safety.host.name': '网站名里有{house}的字样，但不在名录里：',
  'safety.host.listed': '名录里的是：',
  'safety.host.do':
    '它是谁的，我们不知道，所以向导不在这里指路。没弄清之前，别在这里登录、付款或填验证码；要办事，自己输入名录里的网址，或打下面的电话。',
  'safety.house.xiaomi': '小米',
  'safety.house.airstar': '天星金融',
  'safety.house.mixiaojin': '小米消费金融',
  'safety.house.alipay': '支付宝',
  'safety.house.jd': '京东',
  'safety.lost': '这一页一直在去掉向导的面板。',
  'safety.lost.next':
    '向导不和网页争，已经退出：页面上不会再有指引。可以让它再来一次，或者直接打下面的电话。',
  'safety.lost.again': '再来一次',
} as const;
