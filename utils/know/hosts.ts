import type { Provenance } from './sources.ts';

export interface Host extends Provenance {
  host: string;
  /** What a person does there. */
  what: string;
  /** The step of the journey it usually holds: 1 sign in … 6 confirm and prove. */
  step: 1 | 2 | 3 | 4 | 5 | 6 | null;
  /** The match patterns the guide runs on by itself; none means: only when the person asks. */
  matches: readonly string[];
}

const checkedOn = '2026-11-22';

/**
 * The hosts of the journey. Only pages where orders, plans or their messages were seen are matched, and
 * no broader than they were seen: each pattern is something the person has to trust us with.
 */
export const HOSTS: readonly Host[] = [
  {
    host: 'www.mi.com',
    what: 'mall, order list and detail, messages (also /tw and /in)',
    step: 3,
    matches: ['https://www.mi.com/*'],
    source: 'mall-pages',
    checkedOn,
    sure: 'A',
  },
  {
    host: 'order.mi.com',
    what: 'order detail and messages, older addresses',
    step: 4,
    matches: ['https://order.mi.com/*'],
    source: 'mall-pages',
    checkedOn,
    sure: 'A',
  },
  {
    host: 'static.mi.com',
    what: 'order list, older address; everything else there is plain files',
    step: 3,
    matches: ['https://static.mi.com/order/*'],
    source: 'mall-pages',
    checkedOn,
    sure: 'A',
  },
  {
    host: 'm.mi.com',
    what: 'mobile order list and user page',
    step: 3,
    matches: ['https://m.mi.com/*'],
    source: 'mall-pages',
    checkedOn,
    sure: 'A',
  },
  {
    host: 'my.mi.com',
    what: 'personal centre and its messages',
    step: 2,
    matches: ['https://my.mi.com/*'],
    source: 'mall-pages',
    checkedOn,
    sure: 'B',
  },
  {
    host: 'account.xiaomi.com',
    what: 'sign-in; the rest of the account is none of our business',
    step: 1,
    matches: [
      'https://account.xiaomi.com/fe/service/login*',
      'https://account.xiaomi.com/pass/serviceLogin*',
    ],
    source: 'account-pages',
    checkedOn,
    sure: 'A',
  },
  {
    host: 'm.jr.airstarfinance.net',
    what: 'repayment plans of 小米分期; its paths are not known, so all of it',
    step: 5,
    matches: ['https://m.jr.airstarfinance.net/*'],
    source: 'finance-pages',
    checkedOn,
    sure: 'A',
  },
  {
    host: 'm.jr.mi.com',
    what: 'repayment plans, older host',
    step: 5,
    matches: ['https://m.jr.mi.com/*'],
    source: 'finance-pages',
    checkedOn,
    sure: 'A',
  },
  {
    host: 'jr.mi.com',
    what: 'repayment plans, older host',
    step: 5,
    matches: ['https://jr.mi.com/*'],
    source: 'finance-pages',
    checkedOn,
    sure: 'A',
  },
  {
    host: 'www.mixiaojin.com',
    what: 'the lender 小米消费金融',
    step: 5,
    matches: ['https://www.mixiaojin.com/*'],
    source: 'company-sites',
    checkedOn,
    sure: 'B',
  },
  {
    host: 'buy.mi.com',
    what: 'orders of the Taiwan shop; instalments there belong to the card',
    step: 4,
    matches: ['https://buy.mi.com/tw/*'],
    source: 'mall-pages',
    checkedOn,
    sure: 'A',
  },
  {
    host: 'store.mi.com',
    what: 'orders of the India shop; instalments there belong to the bank',
    step: 4,
    matches: ['https://store.mi.com/in/*'],
    source: 'mall-pages',
    checkedOn,
    sure: 'A',
  },
  // Known, and deliberately not matched: nothing of the journey was seen there. Whoever has an order on
  // one of them can still ask for a look from the popup.
  {
    host: 'www.xiaomiyoupin.com',
    what: 'Youpin; its order pages are not known',
    step: null,
    matches: [],
    source: 'youpin-pages',
    checkedOn,
    sure: 'A',
  },
  {
    host: 'youpin.mi.com',
    what: 'Youpin; its order pages are not known',
    step: null,
    matches: [],
    source: 'youpin-pages',
    checkedOn,
    sure: 'A',
  },
  {
    host: 'www.airstar.com',
    what: 'the company 天星; no personal pages',
    step: null,
    matches: [],
    source: 'company-sites',
    checkedOn,
    sure: 'A',
  },
  {
    host: 'support.kefu.mi.com',
    what: 'chat with Xiaomi service: the conversation is private',
    step: null,
    matches: [],
    source: 'mall-pages',
    checkedOn,
    sure: 'A',
  },
];

/**
 * The manifest's own list, written out: the content script's definition carries it, and a list made
 * from `HOSTS` would carry every entry along. A test holds the two together.
 */
export const HOST_MATCHES: string[] = [
  'https://www.mi.com/*',
  'https://order.mi.com/*',
  'https://static.mi.com/order/*',
  'https://m.mi.com/*',
  'https://my.mi.com/*',
  'https://account.xiaomi.com/fe/service/login*',
  'https://account.xiaomi.com/pass/serviceLogin*',
  'https://m.jr.airstarfinance.net/*',
  'https://m.jr.mi.com/*',
  'https://jr.mi.com/*',
  'https://www.mixiaojin.com/*',
  'https://buy.mi.com/tw/*',
  'https://store.mi.com/in/*',
];

/** The pattern that covers an address, or null. Ports do not count, as in the browsers. */
export function matchOf(address: string): string | null {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url?.protocol !== 'https:') return null;
  const plain = `https://${url.hostname}${url.pathname}${url.search}`;
  return HOST_MATCHES.find((pattern) => plain.startsWith(pattern.slice(0, -1))) ?? null;
}
