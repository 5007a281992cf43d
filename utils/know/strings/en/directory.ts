import type { directory as source } from '../zh-CN/directory.ts';

export const directory: Record<keyof typeof source, string> = {
  'directory.matter.plan': 'instalments and repayment plans',
  'directory.matter.order': 'orders and goods',
  'directory.matter.payment': 'payments and debits',
  'directory.matter.complaint': 'complaints about a lender',
  'directory.matter.fraud': 'checking a suspicious call',
  'directory.matter.emergency': 'emergencies',
  'directory.matter.credit': 'credit records',

  'directory.language.zh-CN': 'Published in Chinese',
  'directory.language.zh-TW': 'Published in Chinese (Taiwan)',
  'directory.language.en': 'Published in English',
};
