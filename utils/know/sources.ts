/**
 * Where our facts come from. An entry of `know` names one of these by id, so that a reader can go and
 * check; the texts shown to people are strings (`popup.source.<id>`).
 */
export interface Source {
  title: string;
  /** A public address where there is one to open. */
  address: string | null;
}

/** A: an official page or app, or a verbatim saved copy. B: two independent sources. C: one or weak. */
export type Sure = 'A' | 'B' | 'C';

/** What every entry carries: whence, when we last looked at that source, and how sure it is. */
export interface Provenance {
  source: SourceId;
  /** ISO date. */
  checkedOn: string;
  sure: Sure;
}

export const SOURCES = {
  'mall-pages': { title: 'Saved copies of Xiaomi Mall pages, 2015–2025', address: 'https://www.mi.com/' },
  'account-pages': {
    title: 'Addresses of the Xiaomi account sign-in, as linked from saved mall pages',
    address: 'https://account.xiaomi.com/',
  },
  'finance-pages': {
    title: 'Hosts of the finance pages in published app code and saved pages',
    address: 'https://m.jr.airstarfinance.net/',
  },
  'company-sites': { title: 'Sites of the finance companies', address: 'https://www.airstar.com/' },
  'youpin-pages': { title: 'Saved copies of Youpin pages', address: 'https://www.xiaomiyoupin.com/' },
  'checkout-2023': {
    title: 'Saved copy of the mall checkout with its instalment options and lenders, 2023',
    address: 'https://www.mi.com/buy/checkout',
  },
  'mi-footer': {
    title: 'Site footer of mi.com (copy of 2024/25) and an open directory of June 2026',
    address: 'https://www.mi.com/',
  },
  'mi-footer-old': {
    title: 'Site footers of mi.com (copies up to 2023) and an open directory of June 2026',
    address: 'https://www.mi.com/',
  },
  'finance-app': {
    title: 'Number in Xiaomi’s own app code, and the footer of jr.mi.com (saved copies)',
    address: 'https://jr.mi.com/',
  },
  'open-directory': { title: 'Open directory of public service numbers, June 2026', address: null },
  'public-pages': { title: 'Several public pages of authorities', address: null },
  police: { title: 'Public notices of the police', address: null },
  'credit-report': { title: 'Printed on the official credit report', address: null },
  'tw-terms': {
    title: 'Terms of mi.com/tw, October 2025',
    address: 'https://www.mi.com/tw/service/online/',
  },
  'in-mail': { title: 'Footer of Xiaomi shop mails, 2021, and several lists', address: null },
  'lender-help': { title: 'Help pages and terms of lenders and banks, collected 2026-11', address: null },
  'civil-code': { title: '中华人民共和国民法典 §677, §678', address: null },
  'brand-domains': {
    title: 'Domains in the firms’ own kits for developers, apps and device software, as published on GitHub',
    address: null,
  },
  'fraud-notices': { title: 'Warnings of banks, regulators and police, collected 2026-11', address: null },
} as const satisfies Record<string, Source>;

type SourceId = keyof typeof SOURCES;
