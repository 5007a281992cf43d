import type { safety as source } from '../zh-CN/safety.ts';

export const safety: Record<keyof typeof source, string> = {
  'safety.host': '這不是我們名錄裡的{house}網站，只是樣子像。',
  'safety.host.userinfo': '網址裡 @ 前面寫的不算數，真正打開的是這個網站：',
  'safety.host.letters': '網址裡有些字母只是長得像。真正打開的是：',
  'safety.host.inside': '網址裡寫著 {official}，但後面還接著別的。真正打開的是：',
  'safety.host.name': '網站名裡有{house}的字樣，但不在名錄裡：',
  'safety.host.listed': '名錄裡的是：',
  'safety.host.do':
    '它是誰的，我們不知道，所以嚮導不在這裡指路。沒弄清之前，別在這裡登入、付款或填驗證碼；要辦事，自己輸入名錄裡的網址，或打下面的電話。',
  'safety.house.xiaomi': '小米',
  'safety.house.airstar': '天星金融',
  'safety.house.mixiaojin': '小米消費金融',
  'safety.house.alipay': '支付寶',
  'safety.house.jd': '京東',
  'safety.lost': '這一頁一直在去掉嚮導的面板。',
  'safety.lost.next':
    '嚮導不和網頁爭，已經退出：頁面上不會再有指引。可以讓它再來一次，或者直接打下面的電話。',
  'safety.lost.again': '再來一次',
};
