import type { directory as source } from '../zh-CN/directory.ts';

export const directory: Record<keyof typeof source, string> = {
  'directory.matter.plan': 'instalments and repayment plans',
  'directory.matter.order': 'orders and goods',
  'directory.matter.payment': 'payments and debits',
  'directory.matter.complaint': 'complaints about a lender',
  'directory.matter.fraud': 'checking a suspicious call',
  'directory.matter.emergency': 'emergencies',
  'directory.matter.credit': 'credit records',

  'directory.language.zh-CN': 'published in Chinese',
  'directory.language.zh-TW': 'published in Chinese (Taiwan)',
  'directory.language.en': 'published in English',

  'directory.search': 'Search a firm, product or number',
  'directory.search.found': 'Found: {n}',
  'directory.search.none':
    'Nothing in the directory. Try other words, or look in the official app or on the back of the card.',
  'directory.number.known': 'This number is in the directory.',
  'directory.number.unknown': 'This number is not in the directory: check it before you dial.',
  'directory.region.cn': 'Mainland China',
  'directory.region.tw': 'Taiwan',
  'directory.region.in': 'India',
  'directory.dial.of': 'Show a QR code to call {name} by phone',
  'directory.dial.image': 'QR code to call {name} by phone, number {number}',
  'directory.dial.how':
    'Scan it with your phone’s camera. The phone shows the number first and waits for you to call; make sure it is {number}.',
  'directory.phones.known': 'same as “{name}” in the directory',
  'directory.phones.more': '{n} more',
};
