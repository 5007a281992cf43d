import type { Provenance } from './sources.ts';

export type HouseId = 'xiaomi' | 'airstar' | 'mixiaojin' | 'alipay' | 'jd';

/** A domain that belongs to an institution, with everything below it. */
export interface Official extends Provenance {
  domain: string;
  house: HouseId;
}

const checkedOn = '2026-11-22';

function seen(house: HouseId, source: Official['source'], sure: Official['sure'], ...domains: string[]) {
  return domains.map((domain): Official => ({ domain, house, source, checkedOn, sure }));
}

/**
 * Domains of Xiaomi and of the lenders of `know/lenders`; the first of a house is the one we name. Who is not here is not
 * therefore false: all that may be said of another host is that it is none of these. The banks are left out, whose names
 * of three letters half the world shares.
 */
export const OFFICIAL: readonly Official[] = [
  ...seen('xiaomi', 'mall-pages', 'A', 'mi.com'),
  ...seen('xiaomi', 'account-pages', 'A', 'xiaomi.com'),
  ...seen('xiaomi', 'youpin-pages', 'A', 'xiaomiyoupin.com'),
  ...seen(
    'xiaomi',
    'brand-domains',
    'B',
    'xiaomi.cn',
    'xiaomi.net',
    'xiaomiev.com',
    'miui.com',
    'mi-img.com',
  ),
  ...seen('airstar', 'finance-pages', 'A', 'airstarfinance.net'),
  ...seen('airstar', 'company-sites', 'A', 'airstar.com'),
  ...seen('mixiaojin', 'company-sites', 'B', 'mixiaojin.com'),
  ...seen('alipay', 'brand-domains', 'B', 'alipay.com', 'alipayobjects.com', 'alipayplus.com', 'alipay.hk'),
  ...seen('jd', 'brand-domains', 'B', 'jd.com', 'jdpay.com', 'jd.hk'),
];

/** Whether a host is a domain or lies below it. */
function isBelow(host: string, domain: string): boolean {
  return host === domain || host.endsWith(`.${domain}`);
}

/** The house whose domain a host lies on, or null. Lower case, without a trailing dot, as `URL.hostname` gives it. */
export function houseOfHost(host: string): HouseId | null {
  return OFFICIAL.find(({ domain }) => isBelow(host, domain))?.house ?? null;
}
