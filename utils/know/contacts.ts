import type { Provenance, Sure } from './sources.ts';

export interface Hours {
  tz: 'Asia/Shanghai' | 'Asia/Taipei' | 'Asia/Kolkata';
  /** ISO weekdays, 1 is Monday; null where the source names none. */
  days: readonly number[] | null;
  /** `HH:MM`, or null where only the days are published. */
  from: string | null;
  to: string | null;
}

type ContactGroup = 'xiaomi' | 'lender' | 'wallet' | 'bank' | 'authority';

/** One desk a person can turn to. Its name and note are strings: `popup.contact.<id>`, `popup.note.<id>`. */
export interface Contact extends Provenance {
  id: string;
  group: ContactGroup;
  region: 'cn' | 'tw' | 'in';
  /** As published, or null for a desk that is only linked or printed elsewhere. */
  number: string | null;
  url: string | null;
  hours: Hours | null;
  /** Ids of `know/lenders` it answers for. */
  products: readonly string[];
  /** There is something to know before calling. */
  note: boolean;
}

const checkedOn = '2026-11-22';

function bank(id: string, number: string): Contact {
  return {
    id,
    group: 'bank',
    region: 'cn',
    number,
    url: null,
    hours: null,
    products: ['card'],
    note: false,
    source: 'open-directory',
    checkedOn,
    sure: 'B',
  };
}

function wallet(id: string, number: string, products: string[]): Contact {
  return { ...bank(id, number), group: 'wallet', products };
}

function authority(id: string, number: string, source: Contact['source'], sure: Sure): Contact {
  return { ...bank(id, number), group: 'authority', products: [], source, sure };
}

function daily(from: string, to: string): Hours {
  // The footers print the hours and not the days.
  return { tz: 'Asia/Shanghai', days: null, from, to };
}

/**
 * Official desks only, each with where its number was published. A number seen on some page never
 * enters here by that page's word. Left out because unconfirmed: a hotline of 小米消费金融 itself (its
 * site is linked), a Hong Kong number, 12363.
 */
export const CONTACTS: readonly Contact[] = [
  {
    id: 'airstar',
    group: 'lender',
    region: 'cn',
    number: '400-100-3399',
    url: 'https://www.airstar.com/',
    hours: daily('09:00', '19:00'),
    products: ['mi-fenqi'],
    note: true,
    source: 'finance-app',
    checkedOn,
    sure: 'B',
  },
  {
    id: 'mixiaojin',
    group: 'lender',
    region: 'cn',
    number: null,
    url: 'https://www.mixiaojin.com/',
    hours: null,
    products: ['mi-fenqi'],
    note: true,
    source: 'company-sites',
    checkedOn,
    sure: 'B',
  },
  {
    id: 'mi-service',
    group: 'xiaomi',
    region: 'cn',
    number: '950816',
    url: 'https://www.mi.com/',
    hours: daily('08:00', '18:00'),
    products: [],
    note: true,
    source: 'mi-footer',
    checkedOn,
    sure: 'B',
  },
  {
    id: 'mi-service-400',
    group: 'xiaomi',
    region: 'cn',
    number: '400-100-5678',
    url: 'https://www.mi.com/',
    hours: daily('08:00', '18:00'),
    products: [],
    note: true,
    source: 'mi-footer-old',
    checkedOn,
    sure: 'B',
  },
  {
    id: 'mi-online',
    group: 'xiaomi',
    region: 'cn',
    number: null,
    url: 'https://support.kefu.mi.com/',
    hours: null,
    products: [],
    note: false,
    source: 'mall-pages',
    checkedOn,
    sure: 'A',
  },
  wallet('alipay', '95188', ['huabei']),
  wallet('jd', '95118', ['baitiao']),
  wallet('wechat', '95017', []),
  {
    id: 'card-back',
    group: 'bank',
    region: 'cn',
    number: null,
    url: null,
    hours: null,
    products: ['card'],
    note: true,
    source: 'lender-help',
    checkedOn,
    sure: 'A',
  },
  bank('cmb', '400-820-5555'),
  bank('icbc', '95588'),
  bank('ccb', '400-820-0588'),
  bank('abc', '400-669-5599'),
  bank('boc', '400-669-5566'),
  bank('bocom', '400-800-9888'),
  bank('citic', '95558'),
  bank('spdb', '95528'),
  bank('cmbc', '400-669-5568'),
  bank('ceb', '95595'),
  bank('cgb', '95508'),
  bank('cib', '95561'),
  bank('psbc', '95580'),
  bank('pingan', '95511'),
  bank('hxb', '95577'),
  {
    ...authority('regulator', '12378', 'public-pages', 'B'),
    hours: { tz: 'Asia/Shanghai', days: [1, 2, 3, 4, 5], from: null, to: null },
    note: true,
  },
  { ...authority('antifraud', '96110', 'police', 'B'), note: true },
  authority('police', '110', 'police', 'B'),
  { ...authority('credit-centre', '400-810-8866', 'credit-report', 'A'), note: true },
  {
    id: 'mi-antifraud',
    group: 'xiaomi',
    region: 'cn',
    number: null,
    url: 'https://www.mi.com/service/buy/antifraud/',
    hours: null,
    products: [],
    note: false,
    source: 'mall-pages',
    checkedOn,
    sure: 'A',
  },
  {
    id: 'mi-tw',
    group: 'xiaomi',
    region: 'tw',
    number: '02-77255376',
    url: 'https://www.mi.com/tw/service/online/',
    hours: null,
    products: [],
    note: false,
    source: 'tw-terms',
    checkedOn,
    sure: 'A',
  },
  {
    id: 'mi-in',
    group: 'xiaomi',
    region: 'in',
    number: '1800 103 6286',
    url: null,
    hours: null,
    products: [],
    note: true,
    source: 'in-mail',
    checkedOn,
    sure: 'B',
  },
];

/** The digits of a number as people write it, without China's country code. */
export function digitsOf(text: string): string {
  const digits = text.normalize('NFKC').replace(/\D/g, '');
  return digits.replace(/^(?:00)?86(?=\d{6,})/, '');
}

const KNOWN: ReadonlySet<string> = new Set(CONTACTS.flatMap((each) => each.number ?? []).map(digitsOf));

/** Whether the directory has this number, however it is written. */
export function isKnownNumber(text: string): boolean {
  return KNOWN.has(digitsOf(text));
}

/** The contact of an id, or undefined. */
export function contactById(id: string): Contact | undefined {
  return CONTACTS.find((each) => each.id === id);
}
