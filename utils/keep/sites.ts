/** Whether a canonical host is a name under a domain, and not a number, this machine or its network. */
export const isNamedHost = (host: string): boolean =>
  host.length <= 253 && /^(?:[a-z0-9_](?:[a-z0-9_-]*[a-z0-9])?\.)+[a-z][a-z0-9-]*[a-z0-9]$/.test(host);

/**
 * The host in what somebody typed or pasted: `www.mi.com`, or a whole address.
 * @returns it in its canonical form (lower case, `xn--` for other letters), or null where there is none
 */
export function hostIn(text: string): string | null {
  const typed = text.trim().normalize('NFKC');
  const address = /^[a-z][a-z0-9+.-]*:\/\//i.test(typed) ? typed : `https://${typed}`;
  if (/[\s\\@]/.test(typed) || !URL.canParse(address)) return null;
  const { protocol, hostname } = new URL(address);
  if (protocol !== 'https:' && protocol !== 'http:') return null;
  const host = hostname.replace(/\.$/, '');
  return isNamedHost(host) ? host : null;
}
