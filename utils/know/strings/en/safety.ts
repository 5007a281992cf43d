import type { safety as source } from '../zh-CN/safety.ts';

export const safety: Record<keyof typeof source, string> = {
  'safety.host': 'This is not a site of {house} in our directory. It only looks like one.',
  'safety.host.userinfo':
    'What stands before the @ in the address does not count. The site that is really open:',
  'safety.host.letters': 'Some letters of the address only look like others. The site that is really open:',
  'safety.host.inside': 'The address says {official} and then goes on. The site that is really open:',
  'safety.host.name': 'Its name has that of {house} in it, but it is not in the directory:',
  'safety.host.listed': 'In the directory:',
  'safety.host.do':
    'Whose it is we do not know, so the guide does not point at anything here. Until you are sure, do not sign in, pay or enter a code; type the address from the directory yourself, or call a number below.',
  'safety.house.xiaomi': 'Xiaomi',
  'safety.house.airstar': '天星金融 Airstar',
  'safety.house.mixiaojin': '小米消费金融 Xiaomi Consumer Finance',
  'safety.house.alipay': 'Alipay',
  'safety.house.jd': 'JD',
  'safety.lost': 'This page keeps taking the guide’s panel away.',
  'safety.lost.next':
    'The guide does not fight a page and has left: nothing more is pointed at there. You can have it try again, or call a number below.',
  'safety.lost.again': 'Try again',
};
