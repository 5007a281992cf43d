import type { HouseId } from './official.ts';
import type { Provenance, Sure } from './sources.ts';
import type { Language } from './strings/index.ts';

export interface Hours {
  tz: 'Asia/Shanghai' | 'Asia/Taipei' | 'Asia/Kolkata';
  /** ISO weekdays, 1 is Monday; null where the source names none. */
  days: readonly number[] | null;
  /** `HH:MM`, or null where only the days are published. */
  from: string | null;
  to: string | null;
}

/** Where desks are, the shop's home first. */
export const REGIONS = ['cn', 'tw', 'in'] as const;

/** What a desk is for; the words are strings, `directory.matter.<matter>`. */
export const MATTERS = ['plan', 'order', 'payment', 'complaint', 'fraud', 'emergency', 'credit'] as const;

type ContactGroup = 'xiaomi' | 'lender' | 'wallet' | 'bank' | 'authority';

/** One desk a person can turn to. Its name and note are strings: `popup.contact.<id>`, `popup.note.<id>`. */
export interface Contact extends Provenance {
  id: string;
  group: ContactGroup;
  region: (typeof REGIONS)[number];
  /** As published, or null for a desk that is only linked or printed elsewhere. */
  number: string | null;
  url: string | null;
  hours: Hours | null;
  /** Whose desk it is, where that house has a site that we know; a link has to lie on it. */
  house: HouseId | null;
  /** Ids of `know/lenders` it answers for. */
  products: readonly string[];
  matters: readonly (typeof MATTERS)[number][];
  /** In which it was published; whether it speaks others is not known. */
  languages: readonly Language[];
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
    house: null,
    products: ['card'],
    matters: ['plan', 'payment'],
    languages: ['zh-CN'],
    note: false,
    source: 'open-directory',
    checkedOn,
    sure: 'B',
  };
}

function wallet(
  id: string,
  number: string,
  products: string[],
  house: HouseId | null,
  url: string | null,
): Contact {
  const matters = products.length > 0 ? (['plan', 'payment'] as const) : (['payment'] as const);
  return { ...bank(id, number), group: 'wallet', url, house, products, matters };
}

function authority(
  id: string,
  number: string,
  matter: Contact['matters'][number],
  source: Contact['source'],
  sure: Sure,
): Contact {
  return { ...bank(id, number), group: 'authority', products: [], matters: [matter], source, sure };
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
    house: 'airstar',
    products: ['mi-fenqi'],
    matters: ['plan', 'payment'],
    languages: ['zh-CN'],
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
    house: 'mixiaojin',
    products: ['mi-fenqi'],
    matters: ['plan'],
    languages: ['zh-CN'],
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
    house: 'xiaomi',
    products: [],
    matters: ['order'],
    languages: ['zh-CN'],
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
    house: 'xiaomi',
    products: [],
    matters: ['order'],
    languages: ['zh-CN'],
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
    house: 'xiaomi',
    products: [],
    matters: ['order'],
    languages: ['zh-CN'],
    note: false,
    source: 'mall-pages',
    checkedOn,
    sure: 'A',
  },
  wallet('alipay', '95188', ['huabei'], 'alipay', 'https://www.alipay.com/'),
  wallet('jd', '95118', ['baitiao'], 'jd', 'https://www.jd.com/'),
  wallet('wechat', '95017', [], null, null),
  {
    id: 'card-back',
    group: 'bank',
    region: 'cn',
    number: null,
    url: null,
    hours: null,
    house: null,
    products: ['card'],
    matters: ['plan', 'payment'],
    languages: ['zh-CN'],
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
    ...authority('regulator', '12378', 'complaint', 'public-pages', 'B'),
    hours: { tz: 'Asia/Shanghai', days: [1, 2, 3, 4, 5], from: null, to: null },
    note: true,
  },
  { ...authority('antifraud', '96110', 'fraud', 'police', 'B'), note: true },
  authority('police', '110', 'emergency', 'police', 'B'),
  { ...authority('credit-centre', '400-810-8866', 'credit', 'credit-report', 'A'), note: true },
  {
    id: 'mi-antifraud',
    group: 'xiaomi',
    region: 'cn',
    number: null,
    url: 'https://www.mi.com/service/buy/antifraud/',
    hours: null,
    house: 'xiaomi',
    products: [],
    matters: ['fraud'],
    languages: ['zh-CN'],
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
    house: 'xiaomi',
    products: [],
    matters: ['order'],
    languages: ['zh-TW'],
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
    house: 'xiaomi',
    products: [],
    matters: ['order'],
    languages: ['en'],
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

const BY_DIGITS: ReadonlyMap<string, Contact> = new Map(
  CONTACTS.flatMap((each) => (each.number === null ? [] : [[digitsOf(each.number), each]])),
);

/** The contact that has this number, however it is written, or undefined. */
export function contactByNumber(text: string): Contact | undefined {
  return BY_DIGITS.get(digitsOf(text));
}

/** Whether the directory has this number, however it is written. */
export function isKnownNumber(text: string): boolean {
  return contactByNumber(text) !== undefined;
}

/** The contact of an id, or undefined. */
export function contactById(id: string): Contact | undefined {
  return CONTACTS.find((each) => each.id === id);
}
